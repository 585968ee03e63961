import AuditRules
import PayDomain

extension HTMLReport {
  /// Adds what was seen of the employers' slips together.
  func appendAcross(to html: inout [UInt8]) {
    html.append("section aria-labelledby=\"across\"") { html in
      html.append("h2 id=\"across\"", "Across the slips")
      let all = summary.faultsInOrder
      let shared = all.prefix(HTMLReport.faultsShown)
      if !shared.isEmpty {
        html.append("table class=\"stack\"") { html in
          html.append(
            "caption", "The same fault for several workers. Each sum stands at its slips already.")
          html.append(
            headings: ["Finding", "Workers", "Slips", "Pay periods", "Since", "Up to", "Provable"],
            numeric: ["Workers", "Slips", "Pay periods", "Provable"])
          html.append("tbody") { html in
            for (finding, fault) in shared { append(fault, of: finding, to: &html) }
          }
        }
      }
      if all.count > shared.count {
        html.append("p", "The \(shared.count) largest of \(all.count); all are in summary.json.")
      }
      let others = summary.ofEmployers.filter { $0.fault == nil }
      for finding in others.prefix(HTMLReport.faultsShown) { append(finding, to: &html) }
      let ofWorkers = summary.findingsInOrder.filter { $0.id.hasPrefix("run/") }
      guard !ofWorkers.isEmpty else {
        if summary.ofEmployers.isEmpty {
          html.append("p", "Nothing was seen by looking at the slips together.")
        }
        return
      }
      html.append(
        "p",
        "At employees: "
          + ofWorkers.map { entry in
            let count = entry.count.found + entry.count.observations + entry.count.cannotTell
            return "\(stamp.titles[entry.id] ?? entry.id) (\(count))"
          }.joined(separator: "; ") + ".")
    }
  }

  private func append(_ fault: RepeatedFault, of finding: RunFinding, to html: inout [UInt8]) {
    html.append("tr") { html in
      html.append("th scope=\"row\"") { html in
        html.append(html: stamp.titles[fault.finding] ?? fault.finding)
        html.append("small", fault.finding)
        if let employer = finding.who.employer ?? finding.who.abn { html.append("small", employer) }
      }
      html.append(cell: fault.workers, "Workers")
      html.append(cell: fault.slips, "Slips")
      html.append(cell: fault.periods, "Pay periods")
      html.append("td data-l=\"Since\"", "period to \(fault.first.inWords)")
      html.append("td data-l=\"Up to\"", "period to \(fault.last.inWords)")
      html.append(cell: fault.shortfall.provable, "Provable")
    }
  }

  /// Adds one finding across slips: what was seen, on which slips, and what may be innocent about it.
  func append(_ finding: RunFinding, to html: inout [UInt8]) {
    html.append(raw: "<div class=\"r \(finding.cssClass)\">\n")
    html.append("h4") { html in
      html.append("span class=\"tag\"", finding.tag)
      html.append(html: stamp.titles[finding.check].map { " \($0) " } ?? " ")
      html.append("code", finding.check)
    }
    html.append("p", finding.summary.startingUpper + ".")
    if !finding.verdict.missing.isEmpty {
      SlipPages.append(questions: finding.verdict.missing, to: &html)
    }
    html.append("dl") { html in
      if !finding.slips.isEmpty { html.append("dt", "Slips") }
      for slip in finding.slips { html.append("dd", sources.words(slip)) }
      if let more = finding.moreSlips { html.append("dd", more) }
      html.append("dt", "May be innocent")
      html.append("dd", finding.innocentCause)
    }
    html.append(raw: "</div>\n")
  }

  /// Adds what can soon be claimed no longer, and interest.
  func appendTime(to html: inout [UInt8]) {
    guard let clock = summary.clock else { return }
    html.append("section aria-labelledby=\"time\"") { html in
      html.append("h2 id=\"time\"", "Time and interest")
      html.append(
        "p",
        "Counted on \(clock.today.inWords). \(HTMLReport.limit(clock.years))")
      let words = summary.time.inWords(clock)
      if words.isEmpty {
        html.append(
          "p", "No shortfall leaves that time in the next \(ShortfallClock.horizons.far) days.")
      }
      if !words.isEmpty {
        html.append("ul") { html in
          for entry in words { html.append("li", entry.startingUpper + ".") }
        }
      }
      guard clock.interestTo != nil else { return }
      html.append(
        "p",
        "Simple interest by the day at the Federal Court's half-year rates (practice note GPN-INT), "
          + "from the day after payment, rounded to the cent for each shortfall. A court decides "
          + "whether and how much.")
    }
  }

  private static func limit(_ years: Int?) -> String {
    guard let years else { return "Until when pay can be claimed is not in the tables." }
    return
      "A court can be asked for pay until \(years) years after it fell due, which is the day of payment "
      + "(Fair Work Act 2009 s 544)."
  }

  /// Adds the time that an employee's shortfalls have left.
  func appendTime(of employee: EmployeeIndex.Employee, to html: inout [UInt8]) {
    let words = employee.time.inWords(summary.clock)
    guard !words.isEmpty else { return }
    html.append("p") { html in
      html.append("b", "Time: ")
      html.append(html: words.joined(separator: "; ") + ".")
    }
  }

  /// Adds what the sums take for granted, each with how many results do.
  func appendAssumptions(to html: inout [UInt8]) {
    let rows = summary.assumptionsInOrder
    guard !rows.isEmpty else { return }
    html.append("section aria-labelledby=\"granted\"") { html in
      html.append("h2 id=\"granted\"", "Taken for granted")
      html.append("table class=\"stack\"") { html in
        html.append("caption", "What the sums rest on that no slip says, and how many findings do.")
        html.append(headings: ["What", "Findings"], numeric: ["Findings"])
        html.append("tbody") { html in
          for row in rows.prefix(HTMLReport.assumptionsShown) {
            html.append("tr") { html in
              html.append("th scope=\"row\"", row.words.startingUpper)
              html.append(cell: row.count, "Findings")
            }
          }
        }
      }
      if rows.count > HTMLReport.assumptionsShown {
        html.append(
          "p", "The \(HTMLReport.assumptionsShown) most frequent; all are in summary.json.")
      }
    }
  }

  /// The most faults, and the most other findings of employers, that are shown.
  private static let faultsShown = 100

  /// The most rows of the table of assumptions.
  private static let assumptionsShown = 50
}
