import AuditRules
import PayDomain
import Wording

extension HTMLReport {
  /// Adds what was seen of the employers' slips together.
  func appendAcross(to html: inout [UInt8]) {
    html.append("section aria-labelledby=\"across\"") { html in
      html.append("h2 id=\"across\"", say(.across))
      let all = summary.faultsInOrder
      let shared = all.prefix(HTMLReport.faultsShown)
      if !shared.isEmpty {
        html.append("table class=\"stack\"") { html in
          html.append("caption", say(.sameFault))
          html.append(
            headings: [
              (say(.finding), false), (say(.workers), true), (say(.slips), true),
              (say(.payPeriods), true), (say(.since), false), (say(.upTo), false),
              (say(.provable), true),
            ])
          html.append("tbody") { html in
            for (finding, fault) in shared { append(fault, of: finding, to: &html) }
          }
        }
      }
      if all.count > shared.count {
        html.append(
          "p", say(.largestOf, ["count": "\(shared.count)", "all": "\(all.count)"]))
      }
      let others = summary.ofEmployers.filter { $0.fault == nil }
      for finding in others.prefix(HTMLReport.faultsShown) { append(finding, to: &html) }
      let ofWorkers = summary.findingsInOrder.filter { $0.id.hasPrefix("run/") }
      guard !ofWorkers.isEmpty else {
        if summary.ofEmployers.isEmpty {
          html.append("p", say(.nothingTogether))
        }
        return
      }
      let list = ofWorkers.map { entry in
        let count = entry.count.found + entry.count.observations + entry.count.cannotTell
        return "\(stamp.titles[entry.id] ?? entry.id) (\(count))"
      }.joined(separator: "; ")
      html.append("p", say(.atEmployees, ["list": list]))
    }
  }

  private func append(_ fault: RepeatedFault, of finding: RunFinding, to html: inout [UInt8]) {
    html.append("tr") { html in
      html.append("th scope=\"row\"") { html in
        html.append(html: stamp.titles[fault.finding] ?? fault.finding)
        html.append("small", fault.finding)
        if let employer = finding.who.employer ?? finding.who.abn { html.append("small", employer) }
      }
      html.append(cell: fault.workers, say(.workers))
      html.append(cell: fault.slips, say(.slips))
      html.append(cell: fault.periods, say(.payPeriods))
      for (label, day) in [(say(.since), fault.first), (say(.upTo), fault.last)] {
        let period = stamp.words.say(PagePhrase.periodTo(["day": .day(day)]))
        html.append("td", "data-l", label, period)
      }
      html.append(cell: fault.shortfall.provable, say(.provable))
    }
  }

  /// Adds one finding across slips: what was seen, on which slips, and what may be innocent about it.
  func append(_ finding: RunFinding, to html: inout [UInt8]) {
    html.append(raw: "<div class=\"r \(finding.cssClass)\">\n")
    html.append("h4") { html in
      html.append("span class=\"tag\"", finding.tag(stamp.words))
      html.append(html: stamp.titles[finding.check].map { " \($0) " } ?? " ")
      html.append("code", finding.check)
    }
    html.append("p", stamp.words.full(finding.summary))
    if !finding.verdict.missing.isEmpty {
      SlipPages.append(questions: finding.verdict.missing, stamp.words, to: &html)
    }
    html.append("dl") { html in
      if !finding.slips.isEmpty { html.append("dt", say(.slips)) }
      for slip in finding.slips { html.append("dd", sources.words(slip, stamp.words)) }
      if let more = finding.moreSlips(stamp.words) { html.append("dd", more) }
      html.append("dt", say(.innocent))
      html.append("dd", stamp.words.say(finding.innocentCause))
    }
    html.append(raw: "</div>\n")
  }

  /// Adds what can soon be claimed no longer, and interest.
  func appendTime(to html: inout [UInt8]) {
    guard let clock = summary.clock else { return }
    html.append("section aria-labelledby=\"time\"") { html in
      html.append("h2 id=\"time\"", say(.timeAndInterest))
      let counted = PagePhrase.countedOn([
        "day": .day(clock.today), "limit": .text(limit(clock.years)),
      ])
      html.append("p", stamp.words.say(counted))
      let words = summary.time.said(clock, stamp.words)
      if words.isEmpty {
        html.append("p", say(.noneLeaves, ["days": "\(ShortfallClock.horizons.far)"]))
      }
      if !words.isEmpty {
        html.append("ul") { html in
          for entry in words { html.append("li", entry.startingUpper + ".") }
        }
      }
      guard clock.interestTo != nil else { return }
      html.append("p", say(.interestBy))
    }
  }

  private func limit(_ years: Int?) -> String {
    guard let years else { return say(.noLimit) }
    return say(.limitYears, ["years": "\(years)"])
  }

  /// Adds the time that an employee's shortfalls have left.
  func appendTime(of employee: EmployeeIndex.Employee, to html: inout [UInt8]) {
    let words = employee.time.said(summary.clock, stamp.words)
    guard !words.isEmpty else { return }
    append(say(.time), words, to: &html)
  }

  /// Adds a paragraph of phrases behind a word in bold.
  func append(_ word: String, _ phrases: [String], to html: inout [UInt8]) {
    html.append("p") { html in
      html.append("b", word + " ")
      html.append(html: say(.sentence, ["list": phrases.joined(separator: "; ")]))
    }
  }

  /// Adds what the sums take for granted, each with how many results do.
  func appendAssumptions(to html: inout [UInt8]) {
    let rows = summary.assumptionsInOrder
    guard !rows.isEmpty else { return }
    html.append("section aria-labelledby=\"granted\"") { html in
      html.append("h2 id=\"granted\"", say(.granted))
      html.append("table class=\"stack\"") { html in
        html.append("caption", say(.whatSumsRestOn))
        html.append(headings: [(say(.what), false), (say(.findings), true)])
        html.append("tbody") { html in
          for row in rows.prefix(HTMLReport.assumptionsShown) {
            html.append("tr") { html in
              html.append("th scope=\"row\"", stamp.words.upper(row.taken))
              html.append(cell: row.count, say(.findings))
            }
          }
        }
      }
      if rows.count > HTMLReport.assumptionsShown {
        html.append("p", say(.mostFrequent, ["count": "\(HTMLReport.assumptionsShown)"]))
      }
    }
  }

  /// The most faults, and the most other findings of employers, that are shown.
  private static let faultsShown = 100

  /// The most rows of the table of assumptions.
  private static let assumptionsShown = 50
}
