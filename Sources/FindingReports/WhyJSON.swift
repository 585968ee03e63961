import AuditRules
import PayDomain
import Wording

/// A result's working step by step, as JSON: what ``WhyText`` says, for programs.
public enum WhyJSON {
  /// One slip with the results to show, by place in the audit's.
  public struct Entry: Sendable {
    /// What was said of the slip, in detail.
    public var audit: SlipAudit
    /// The results to show.
    public var chosen: [Int]
    /// What to ask, with what each answer is worth.
    public var questions: [OpenQuestion]

    /// Makes an entry.
    public init(audit: SlipAudit, chosen: [Int], questions: [OpenQuestion]) {
      self.audit = audit
      self.chosen = chosen
      self.questions = questions
    }
  }

  /// An array with an object for each slip; ends with a line break.
  public static func bytes(_ entries: [Entry]) -> [UInt8] {
    var json = JSONText(isPretty: true)
    json.array(entries) { json, entry in json.value(entry) }
    json.bytes.append(UInt8(ascii: "\n"))
    return json.bytes
  }
}

extension JSONText {
  fileprivate mutating func value(_ entry: WhyJSON.Entry) {
    let audit = entry.audit
    object { json in
      json.field("file", audit.slip.source.path)
      json.field("slip", Int(audit.slip.source.ordinal))
      json.field("judged", audit.isJudged)
      json.field("award", audit.award)
      json.key("facts")
      json.array(audit.facts) { json, fact in
        json.object { json in
          json.field("name", fact.name)
          json.field("value", fact.value.english)
          json.field("origin", fact.origin)
        }
      }
      json.field("shortfall", audit.shortfall)
      json.key("results")
      json.array(entry.chosen) { json, place in json.value(audit.results[place], of: audit.slip) }
      json.key("questions")
      json.array(entry.questions) { json, question in json.value(question) }
    }
  }

  private mutating func value(_ result: CheckResult, of slip: Payslip) {
    object { json in
      json.field("finding", result.check)
      json.field("verdict", result.verdict.word)
      json.field("kind", result.kind.rawValue)
      json.field("counts", result.isFound)
      json.field("summary", result.summary)
      json.field("shortfall", result.shortfall)
      json.field("proof", result.proof.word)
      json.key("lines")
      json.array(result.lines) { json, index in json.value(index, slip.line(index)) }
      json.key("figures")
      json.array(slip.figures(of: result)) { json, figure in json.value(figure) }
      json.key("workings")
      json.array(result.workings) { json, working in json.value(stepped: working) }
      json.field("rounding", result.rounding)
      json.field("assumptions", result.assumptions)
      json.field("notes", result.notes)
    }
  }

  private mutating func value(_ index: Int, _ line: PayLine?) {
    object { json in
      json.field("line", index + 1)
      json.field("label", line?.label)
      json.field("place", line?.place)
      json.key("figures")
      json.array(line?.figuresOnSlip ?? []) { json, figure in json.value(figure) }
    }
  }

  private mutating func value(_ figure: FigureOnSlip) {
    object { json in
      json.field("what", figure.what)
      json.field("value", figure.value.english)
      json.field("printed", figure.text)
      json.field("place", figure.place)
      json.field("proof", figure.proof.word)
    }
  }

  private mutating func value(stepped working: Working) {
    object { json in
      json.field("subject", working.subject)
      json.field("hours", working.hours)
      json.field("paid_rate", working.paidRate)
      json.field("paid", working.paid)
      json.field("owed_rate", working.owedRate)
      json.field("owed", working.owed)
      json.field("derivation", working.derivation)
      json.reference(working.reference)
      json.key("steps")
      json.array(working.steps) { json, step in
        json.object { json in
          json.field("what", step.what)
          json.field("figure", step.figure)
          json.field("how", step.how)
          json.reference(step.reference)
          json.field("in_force", step.inForce)
        }
      }
    }
  }

  private mutating func reference(_ reference: LegalReference?) {
    field("instrument", reference?.instrument)
    field("clause", reference?.clause)
    field("table_row", reference?.row)
  }

  private mutating func value(_ question: OpenQuestion) {
    object { json in
      json.field("fact", question.fact.kind.rawValue)
      json.field("why", question.fact.why)
      json.field("question", question.fact.question)
      json.field("checks", question.checks)
      json.field("worth", question.worth)
      json.key("answers")
      json.array(question.answers) { json, answer in
        json.object { json in
          json.field("answer", answer.words)
          json.field("shortfall", answer.shortfall)
          json.field("judged", answer.isJudged)
        }
      }
    }
  }
}
