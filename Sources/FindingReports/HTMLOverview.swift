import AuditRules
import PayDomain
import Wording

extension [UInt8] {
  /// Adds everything up to the body's first element.
  mutating func append(headTitled title: String, _ words: Words) {
    append(raw: "<!doctype html>\n<html lang=\"")
    append(html: words.say(.language))
    append(
      raw: """
        ">
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
    append(raw: "<a class=\"skip\" href=\"#main\">")
    append(html: words.say(.skip))
    append(raw: "</a>\n")
  }

  /// Adds a cell with dollars.
  mutating func append(cell sum: Money, _ label: String) {
    append("td class=\"n\"", "data-l", label, "\(sum)")
  }

  /// Adds a cell with a count.
  mutating func append(cell count: Int, _ label: String) {
    append("td class=\"n\"", "data-l", label, "\(count)")
  }

  /// Adds the first row of a table; of each heading whether it stands over numbers.
  mutating func append(headings: [(name: String, isNumeric: Bool)]) {
    append("thead") { html in
      html.append("tr") { html in
        for heading in headings {
          if heading.isNumeric {
            html.append("th scope=\"col\" class=\"n\"", heading.name)
          } else {
            html.append("th scope=\"col\"", heading.name)
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
      html.append("h1", say(.title))
      html.append("p class=\"lead\"", summary.leadSentence(stamp.words))
      appendNavigation(to: &html)
    }
    html.append(raw: "<main id=\"main\">\n")
    appendTotals(to: &html)
    appendWords(to: &html)
    appendFindingChart(to: &html)
    appendEmployeeChart(to: &html)
    appendAcross(to: &html)
    appendTime(to: &html)
    appendAssumptions(to: &html)
  }

  private func appendNavigation(to html: inout [UInt8]) {
    html.append("nav", "aria-label", say(.inThisReport)) { html in
      html.append("ul") { html in
        let absent = [
          summary.clock == nil ? "time" : nil, summary.assumptions.isEmpty ? "granted" : nil,
        ]
        let titles: [(String, PagePhrase)] = [
          ("totals", .totals), ("words", .whatWordsMean), ("findings", .findings),
          ("across", .across), ("time", .timeAndInterest), ("granted", .granted),
          ("employees", .employees), ("unjudged", .unjudgedShort), ("ground", .restsOn),
          ("limits", .limits),
        ]
        for (anchor, title) in titles where !absent.contains(anchor) {
          html.append(raw: "<li><a href=\"#\(anchor)\">")
          html.append(html: say(title))
          html.append(raw: "</a></li>\n")
        }
      }
    }
  }

  private func appendTotals(to html: inout [UInt8]) {
    html.append("section aria-labelledby=\"totals\"") { html in
      html.append("h2 id=\"totals\"", say(.totals))
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
    let (slips, employees) = (
      stamp.words.count(summary.withShortfall, .slip),
      stamp.words.count(headcount.short, .employee)
    )
    return [
      (
        "\(total.provable)", say(.provablyShort),
        say(.onSlipsOf, ["slips": slips, "employees": employees])
      ),
      ("\(total.likely)", say(.likelyShort), say(.ifAssumptions)),
      ("\(total.atMost)", say(.atMost), say(.ifQuestions)),
    ]
  }

  private var slipCards: [Card] {
    let words = stamp.words
    let read = say(
      .ofEmployees,
      [
        "employees": words.count(headcount.all, .employee),
        "files": words.count(summary.inputs.count, .file),
      ])
    let unread = say(.unreadOfThem, ["count": "\(summary.notRead)"])
    return [
      (
        "\(summary.judged)", say(.ofJudged, ["slips": words.count(summary.slips, .slip)]), read
      ),
      ("\(summary.withFindings)", say(.withFindings), say(.whatFindings)),
      ("\(summary.withCannotTell)", say(.withCannotTell), say(.whatCannotTell)),
      (
        "\(summary.notJudged)", say(.notJudged), summary.notRead > 0 ? unread : say(.listedWhy)
      ),
    ]
  }

  private func appendWords(to html: inout [UInt8]) {
    html.append("section aria-labelledby=\"words\"") { html in
      html.append("h2 id=\"words\"", say(.whatWordsMean))
      html.append("dl class=\"words\"") { html in
        for (word, meaning) in HTMLReport.words {
          html.append("dt", stamp.words.say(word))
          html.append("dd", say(meaning))
        }
      }
    }
  }

  /// The report's words with what they mean in plain language.
  private static let words: [(word: Sentence, meaning: PagePhrase)] = [
    (CheckPhrase.met(), .meaningMet), (PagePhrase.wordShort(), .meaningShort),
    (PagePhrase.cannotTell(), .meaningCannotTell), (PagePhrase.wordSums(), .meaningSums),
    (PagePhrase.wordBreach(), .meaningBreach), (CheckPhrase.look(), .meaningLook),
    (PagePhrase.wordNotJudged(), .meaningNotJudged),
  ]

  private func appendFindingChart(to html: inout [UInt8]) {
    let rows = summary.findingsInOrder
    let largest = rows.map(\.count.shortfall.atMost).max() ?? .zero
    html.append("section aria-labelledby=\"findings\"") { html in
      html.append("h2 id=\"findings\"", say(.byFinding))
      guard !rows.isEmpty else {
        html.append("p", say(.nothingFound))
        return
      }
      html.append("table class=\"stack\"") { html in
        html.append("caption", say(.chartKey))
        html.append(
          headings: [
            (say(.finding), false), (say(.chart), false), (say(.provable), true),
            (say(.mostHeading), true), (say(.found), true), (say(.cannotTell), true),
          ])
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
          html.append("small", say(.looks, ["count": "\(row.count.observations)"]))
        }
      }
      html.append(bar: row.count.shortfall, of: largest)
      html.append(cell: row.count.shortfall.provable, say(.provable))
      html.append(cell: row.count.shortfall.atMost, say(.mostHeading))
      html.append(cell: row.count.found, say(.found))
      html.append(cell: row.count.cannotTell, say(.cannotTell))
    }
  }

  private func appendEmployeeChart(to html: inout [UInt8]) {
    let rows = leading.prefix(10).filter { $0.shortfall.isSomething }
    guard let largest = rows.map(\.shortfall.atMost).max() else { return }
    html.append("section aria-labelledby=\"largest\"") { html in
      html.append("h2 id=\"largest\"", say(.largest))
      html.append("table class=\"stack\"") { html in
        html.append("caption", say(.chartKey))
        html.append(
          headings: [
            (stamp.words.say(.employee), false), (say(.chart), false), (say(.provable), true),
            (say(.mostHeading), true),
          ])
        html.append("tbody") { html in
          for (offset, employee) in rows.enumerated() {
            html.append("tr") { html in
              appendLink(to: employee, rank: offset + 1, in: &html)
              html.append(bar: employee.shortfall, of: largest)
              html.append(cell: employee.shortfall.provable, say(.provable))
              html.append(cell: employee.shortfall.atMost, say(.mostHeading))
            }
          }
        }
      }
    }
  }

  /// A phrase in the report's language.
  func say(_ phrase: PagePhrase, _ values: KeyValuePairs<String, String> = [:]) -> String {
    stamp.words.say(phrase, values)
  }
}

extension RunSummary {
  /// The run in one sentence.
  func leadSentence(_ words: Words) -> String {
    let (slips, found) = (words.count(judged, .slip), "\(withFindings)")
    guard shortfall.provable > .zero else {
      return words.say(
        .lead, ["slips": slips, "found": found, "notJudged": "\(notJudged)"])
    }
    return words.say(
      .leadMissing,
      [
        "slips": slips, "found": found, "notJudged": "\(notJudged)",
        "sum": "\(shortfall.provable)",
      ])
  }
}

extension Int {
  /// The number with its noun: `1 slip`, `2 slips`.
  func counted(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }
}
