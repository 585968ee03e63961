import AuditRules
import PayDomain

extension [UInt8] {
  /// Adds everything up to the body's first element.
  mutating func append(headTitled title: String) {
    append(
      raw: """
        <!doctype html>
        <html lang="en-AU">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
        style-src 'unsafe-inline'">
        <meta name="referrer" content="no-referrer">
        <meta name="robots" content="noindex">

        """)
    append("title", title)
    append(raw: "<style>\n\(HTMLStyle.sheet)\n</style>\n</head>\n<body>\n")
    append(raw: "<a class=\"skip\" href=\"#main\">Skip to the content</a>\n")
  }

  /// Adds a cell with dollars.
  mutating func append(cell sum: Money, _ label: StaticString) {
    append(raw: "<td class=\"n\" data-l=\"\(label)\">\(sum)</td>\n")
  }

  /// Adds a cell with a count.
  mutating func append(cell count: Int, _ label: StaticString) {
    append(raw: "<td class=\"n\" data-l=\"\(label)\">\(count)</td>\n")
  }

  /// Adds the first row of a table; headings in `numeric` stand over numbers.
  mutating func append(headings: [String], numeric: Set<String>) {
    append("thead") { html in
      html.append("tr") { html in
        for heading in headings {
          if numeric.contains(heading) {
            html.append("th scope=\"col\" class=\"n\"", heading)
          } else {
            html.append("th scope=\"col\"", heading)
          }
        }
      }
    }
  }

  /// Adds a bar: dark for what is provable, pale for what is at most.
  mutating func append(bar shortfall: Shortfall, of largest: Money) {
    guard shortfall.isSomething else { return append("td", "") }
    append("td class=\"bar\"") { html in
      html.append(raw: "<svg viewBox=\"0 0 1000 20\" preserveAspectRatio=\"none\" ")
      html.append(raw: "aria-hidden=\"true\" focusable=\"false\">")
      for (name, sum) in [("am", shortfall.atMost), ("pv", shortfall.provable)] where sum > .zero {
        // A bar of something is never invisible.
        let width = largest > .zero ? Swift.max(3, sum.cents * 1000 / largest.cents) : 0
        html.append(raw: "<rect class=\"\(name)\" width=\"\(width)\" height=\"20\"/>")
      }
      html.append(raw: "</svg>")
    }
  }
}

extension HTMLReport {
  /// Adds the totals, the words and the charts.
  func appendOverview(to html: inout [UInt8]) {
    html.append("header") { html in
      html.append("h1", "Payslip audit")
      html.append("p class=\"lead\"", summary.leadSentence)
      appendNavigation(to: &html)
    }
    html.append(raw: "<main id=\"main\">\n")
    appendTotals(to: &html)
    HTMLReport.appendWords(to: &html)
    appendFindingChart(to: &html)
    appendEmployeeChart(to: &html)
    appendAcross(to: &html)
    appendTime(to: &html)
    appendAssumptions(to: &html)
  }

  private func appendNavigation(to html: inout [UInt8]) {
    html.append("nav aria-label=\"In this report\"") { html in
      html.append("ul") { html in
        let absent = [
          summary.clock == nil ? "time" : nil, summary.assumptions.isEmpty ? "granted" : nil,
        ]
        for (anchor, title) in [
          ("totals", "Totals"), ("words", "What the words mean"), ("findings", "Findings"),
          ("across", "Across the slips"), ("time", "Time and interest"),
          ("granted", "Taken for granted"), ("employees", "Employees"),
          ("unjudged", "What could not be judged"),
          ("ground", "What it rests on"), ("limits", "What this does not check"),
        ] where !absent.contains(anchor) {
          html.append(raw: "<li><a href=\"#\(anchor)\">\(title)</a></li>\n")
        }
      }
    }
  }

  private func appendTotals(to html: inout [UInt8]) {
    html.append("section aria-labelledby=\"totals\"") { html in
      html.append("h2 id=\"totals\"", "Totals")
      for cards in [moneyCards, slipCards] {
        html.append("ul class=\"cards\"") { html in
          for card in cards {
            html.append("li") { html in
              html.append("b", card.figure)
              html.append(html: card.name)
              html.append("small", card.note)
            }
          }
        }
      }
    }
  }

  private typealias Card = (figure: String, name: String, note: String)

  private var moneyCards: [Card] {
    let total = summary.shortfall
    let short = "\(summary.withShortfall.counted("slip")) of \(headcount.short.counted("employee"))"
    return [
      ("\(total.provable)", "provably short", "on \(short)"),
      ("\(total.likely)", "likely short", "if the assumptions listed at each finding hold"),
      ("\(total.atMost)", "at most", "if every open question is answered for the worker"),
    ]
  }

  private var slipCards: [Card] {
    let read = "\(headcount.all.counted("employee")) in \(summary.inputs.count.counted("file"))"
    let unread = "\(summary.notRead) of them could not be read"
    return [
      ("\(summary.judged)", "of \(summary.slips.counted("slip")) judged", "of \(read)"),
      ("\(summary.withFindings)", "with findings", "shortfalls, breaches and mismatches"),
      (
        "\(summary.withCannotTell)", "with something that cannot be told",
        "shown with its question, never counted as found"
      ),
      (
        "\(summary.notJudged)", "not judged",
        summary.notRead > 0 ? unread : "each listed with why"
      ),
    ]
  }

  private static func appendWords(to html: inout [UInt8]) {
    html.append("section aria-labelledby=\"words\"") { html in
      html.append("h2 id=\"words\"", "What the words mean")
      html.append("dl class=\"words\"") { html in
        for (word, meaning) in words {
          html.append("dt", word)
          html.append("dd", meaning)
        }
      }
    }
  }

  /// The report's words in plain language.
  static let words = [
    ("Met", "Whatever the unknown facts are, this pay is not below what the award says."),
    (
      "Short",
      "Less was paid than the award says, even on the reading kindest to the employer. Only this "
        + "counts as found."
    ),
    (
      "Cannot tell",
      "A fact is missing, so it may be right or wrong. The question beside it would settle it. It "
        + "does not mean that the pay is right."
    ),
    (
      "Provable, likely, at most",
      "Provable stands on every lawful reading. Likely takes what is usual, and lists what it takes "
        + "for granted. At most takes the reading best for the worker."
    ),
    (
      "Breach, mismatch",
      "A breach is a legal requirement that the slip does not meet. A mismatch is a slip whose own "
        + "figures do not agree with each other."
    ),
    ("Worth a look", "A pattern that often has an innocent cause. It never counts as found."),
    (
      "Not judged", "The base rate could not be told, so nothing is said about this pay as a whole."
    ),
  ]

  private func appendFindingChart(to html: inout [UInt8]) {
    let rows = summary.findingsInOrder
    let largest = rows.map(\.count.shortfall.atMost).max() ?? .zero
    html.append("section aria-labelledby=\"findings\"") { html in
      html.append("h2 id=\"findings\"", "Shortfall by finding")
      guard !rows.isEmpty else {
        html.append("p", "Nothing was found, and nothing was left open.")
        return
      }
      html.append("table class=\"stack\"") { html in
        html.append("caption", HTMLReport.chartKey)
        html.append(
          headings: ["Finding", "Chart", "Provable", "At most", "Found", "Cannot tell"],
          numeric: ["Provable", "At most", "Found", "Cannot tell"])
        html.append("tbody") { html in
          for row in rows { append(row, largest: largest, to: &html) }
        }
      }
    }
  }

  private func append(
    _ row: (id: String, count: RunSummary.FindingCount), largest: Money, to html: inout [UInt8]
  ) {
    html.append("tr") { html in
      html.append("th scope=\"row\"") { html in
        html.append(html: stamp.titles[row.id] ?? row.id)
        if stamp.titles[row.id] != nil { html.append("small", row.id) }
        if row.count.observations > 0 {
          html.append("small", "worth a look: \(row.count.observations)")
        }
      }
      html.append(bar: row.count.shortfall, of: largest)
      html.append(cell: row.count.shortfall.provable, "Provable")
      html.append(cell: row.count.shortfall.atMost, "At most")
      html.append(cell: row.count.found, "Found")
      html.append(cell: row.count.cannotTell, "Cannot tell")
    }
  }

  private func appendEmployeeChart(to html: inout [UInt8]) {
    let rows = leading.prefix(10).filter { $0.shortfall.isSomething }
    guard let largest = rows.map(\.shortfall.atMost).max() else { return }
    html.append("section aria-labelledby=\"largest\"") { html in
      html.append("h2 id=\"largest\"", "Largest shortfalls by employee")
      html.append("table class=\"stack\"") { html in
        html.append("caption", HTMLReport.chartKey)
        html.append(
          headings: ["Employee", "Chart", "Provable", "At most"],
          numeric: ["Provable", "At most"])
        html.append("tbody") { html in
          for (offset, employee) in rows.enumerated() {
            html.append("tr") { html in
              HTMLReport.appendLink(to: employee, rank: offset + 1, in: &html)
              html.append(bar: employee.shortfall, of: largest)
              html.append(cell: employee.shortfall.provable, "Provable")
              html.append(cell: employee.shortfall.atMost, "At most")
            }
          }
        }
      }
    }
  }

  private static let chartKey = "Dark bar: provable. Pale bar with an outline: at most."
}

extension RunSummary {
  /// The run in one sentence.
  var leadSentence: String {
    let judgedPart = "\(judged.counted("slip")) judged, \(withFindings) with findings"
    let notJudgedPart = "\(notJudged) not judged"
    guard shortfall.provable > .zero else { return "\(judgedPart), \(notJudgedPart)." }
    return "\(judgedPart), \(notJudgedPart). At least \(shortfall.provable) is missing."
  }
}

extension Int {
  /// The number with its noun: `1 slip`, `2 slips`.
  func counted(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }
}
