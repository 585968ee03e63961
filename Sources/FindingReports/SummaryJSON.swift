import AuditRules
import PayDomain
import Wording

/// `summary.json`: the run in numbers, without any employee; `Schemas/summary.schema.json` documents every key.
public enum SummaryJSON {
  /// The file's bytes.
  public static func bytes(_ summary: RunSummary, stamp: RunStamp) -> [UInt8] {
    var json = JSONText(isPretty: true)
    json.object { json in
      json.fields(of: stamp)
      json.counts(of: summary)
      json.field("shortfall", summary.shortfall)
      json.kinds(of: summary)
      json.findings(of: summary)
      json.missing(of: summary)
      json.assumptions(of: summary)
      json.time(of: summary)
      json.repeated(of: summary)
      json.problems(of: summary)
      json.inputs(of: summary)
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }
}

extension JSONText {
  fileprivate mutating func counts(of summary: RunSummary) {
    key("counts")
    object { json in
      json.field("files", summary.inputs.count)
      json.field("slips", summary.slips)
      json.field("judged", summary.judged)
      json.field("with_findings", summary.withFindings)
      json.field("with_provable_shortfall", summary.withShortfall)
      json.field("with_cannot_tell", summary.withCannotTell)
      json.field("not_judged", summary.notJudged)
      json.field("not_read", summary.notRead)
    }
  }

  fileprivate mutating func kinds(of summary: RunSummary) {
    key("found_by_kind")
    object { json in
      for kind in FindingKind.allCases where kind != .observation {
        json.field(kind.rawValue, summary.kinds[kind, default: 0])
      }
    }
  }

  fileprivate mutating func findings(of summary: RunSummary) {
    key("by_finding")
    array(summary.findingsInOrder) { json, entry in
      json.object { json in
        json.field("finding", entry.id)
        json.field("found", entry.count.found)
        json.field("observations", entry.count.observations)
        json.field("cannot_tell", entry.count.cannotTell)
        json.field("shortfall", entry.count.shortfall)
      }
    }
  }

  fileprivate mutating func missing(of summary: RunSummary) {
    key("by_missing_fact")
    array(summary.missingInOrder) { json, entry in
      json.object { json in
        json.field("fact", entry.kind.rawValue)
        json.field("in_words", entry.kind.phrase())
        json.field("results", entry.count.results)
        json.field("slips_not_judged", entry.count.notJudged)
      }
    }
  }

  fileprivate mutating func assumptions(of summary: RunSummary) {
    key("by_assumption")
    array(summary.assumptionsInOrder) { json, entry in
      json.object { json in
        json.field("assumption", entry.taken)
        json.field("results", entry.count)
      }
    }
  }

  fileprivate mutating func time(of summary: RunSummary) {
    key("time")
    guard let clock = summary.clock else { return value(literal: "null") }
    object { json in
      json.field("today", clock.today)
      json.field("expired", summary.time.expired)
      json.field("next_30_days", summary.time.near)
      json.field("next_90_days", summary.time.far)
      json.field("undated", summary.time.undated)
      json.field("interest_to", clock.interestTo)
      json.field("interest", clock.interestTo == nil ? nil : summary.time.interest)
      json.field(
        "without_interest", clock.interestTo == nil ? nil : summary.time.withoutInterest)
    }
  }

  fileprivate mutating func repeated(of summary: RunSummary) {
    key("same_fault")
    array(summary.ofEmployers.filter { $0.fault != nil }) { json, finding in
      json.value(finding.fault)
    }
  }

  fileprivate mutating func problems(of summary: RunSummary) {
    key("problems")
    array(summary.problemCodes.sorted { $0.key < $1.key }) { json, entry in
      json.object { json in
        json.field("problem", entry.key)
        json.field("count", entry.value)
      }
    }
  }

  fileprivate mutating func inputs(of summary: RunSummary) {
    key("inputs")
    array(summary.inputs) { json, input in
      json.object { json in
        json.field("file", input.path)
        json.field("sha256", input.sha256)
        json.field("bytes", input.bytes)
        json.field("format", input.format)
        json.field("slips", input.slips)
        json.field("problems", input.problems)
      }
    }
  }
}
