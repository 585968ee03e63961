import PayDomain
import Wording

/// What the award says someone is owed for each kind of hour on a day: given by whoever asked the tables.
public struct RateSheet: Hashable, Sendable {
  /// One kind of hour.
  public struct Row: Hashable, Sendable {
    /// What the hour is: `Sunday`, `overtime, first 3 hours`.
    public var what: Sentence
    /// Dollars an hour; nil when the tables do not say.
    public var rate: Rate?
    /// How the rate comes about, `150 % of $26.55`, or why there is none.
    public var derivation: Sentence
    /// The clause and table row; nil when there is no rate.
    public var reference: LegalReference?
    /// What the dollars are for: `hour`, `week`, or the unit of an allowance.
    public var unit: String

    /// Makes a row.
    public init(
      what: Sentence, rate: Rate?, derivation: Sentence, reference: LegalReference?,
      unit: String = "hour"
    ) {
      self.unit = unit
      self.what = what
      self.rate = rate
      self.derivation = derivation
      self.reference = reference
    }

    /// Makes a row of a sheet that is shown in English alone.
    public init(
      english what: String, rate: Rate?, derivation: String, reference: LegalReference?,
      unit: String = "hour"
    ) {
      self.init(
        what: Sentence(verbatim: what), rate: rate, derivation: Sentence(verbatim: derivation),
        reference: reference, unit: unit)
    }
  }

  /// Whose rates, and when: `MA000004 Level 1, casual, adult, from 1 July 2026`.
  public var title: Sentence
  /// The kinds of hour, in table order.
  public var rows: [Row]
  /// What the reader must know of the figures: computed instead of published, when the tables were checked.
  public var notes: [Sentence]

  /// Makes a sheet.
  public init(title: Sentence, rows: [Row], notes: [Sentence] = []) {
    self.title = title
    self.rows = rows
    self.notes = notes
  }

  /// Whether the tables know any of the rates.
  public var hasRates: Bool { rows.contains { $0.rate != nil } }
}

/// Renders a rate sheet for a terminal.
public enum RateSheetText {
  /// The sheet as text that ends with a line break.
  public static func text(_ sheet: RateSheet, style: TerminalStyle = TerminalStyle()) -> String {
    var terminal = TerminalText(style)
    terminal.heading(sheet.title.english)
    append(sheet, indent: 2, .english, to: &terminal)
    return terminal.text
  }

  /// Adds the rows and notes of a sheet.
  ///
  /// What the tables do not know stands behind what they know, once for each reason.
  static func append(
    _ sheet: RateSheet, indent: Int, _ words: Words, to terminal: inout TerminalText
  ) {
    let known = sheet.rows.filter { $0.rate != nil }
    let gaps = gaps(of: sheet.rows, words)
    let notKnown = words.say(.rateNotKnown)
    let table = TerminalTable(
      rows: known.map { [$0.rate?.description ?? notKnown] } + gaps.map { _ in [notKnown] },
      numeric: [0])
    for (line, row) in zip(table.lines, known) {
      let parts = [
        words.say(row.what), words.say(row.derivation), row.reference?.description,
      ].compactMap { $0 }
      terminal.row(line, parts.filter { !$0.isEmpty }.joined(separator: " · "), indent: indent)
    }
    for (line, gap) in zip(table.lines.dropFirst(known.count), gaps) {
      terminal.row(line, gap, indent: indent)
    }
    for note in sheet.notes { terminal.line(words.full(note), indent: indent) }
  }

  /// What is not known, a text for each reason in the order of its first row.
  private static func gaps(of rows: [RateSheet.Row], _ words: Words) -> [String] {
    var reasons: [(why: Sentence, what: [Sentence])] = []
    for row in rows where row.rate == nil {
      if let place = reasons.firstIndex(where: { $0.why == row.derivation }) {
        reasons[place].what.append(row.what)
      } else {
        reasons.append((row.derivation, [row.what]))
      }
    }
    return reasons.map { reason in
      "\(reason.what.map(words.say).joined(separator: "; ")) · \(words.say(reason.why))"
    }
  }
}

extension TerminalText {
  /// Adds columns, and after them words that may wrap beside them.
  ///
  /// Where the terminal is too narrow for that, everything wraps as one line.
  mutating func row(_ columns: String, _ words: String, indent: Int) {
    let room = width - indent - columns.count
    let longest = words.split(separator: " ").map(\.count).reduce(0, max)
    guard words.isEmpty ? room >= 0 : room >= max(14, longest + 2) else {
      return line("\(columns) \(words)", indent: indent, hanging: 2)
    }
    guard !words.isEmpty else { return pair(columns, "", indent: indent, column: 0) }
    pair(columns, words, indent: indent, column: columns.count + 2)
  }
}
