/// What an award's tables cover, for a reader of a terminal.
public struct CoverSheet: Sendable {
  /// Title and code.
  public var title: String
  /// Whom the award covers.
  public var coverage: String
  /// When the tables were checked and what they span, each a whole line.
  public var dates: [String]
  /// The classifications: how tables name each, and its published title.
  public var classifications: [(id: String, title: String)]
  /// The allowances: what each is for, and its figure or why there is none.
  public var allowances: [(words: String, figure: String)]
  /// What is left out, each a sentence.
  public var gaps: [String]
  /// Where the figures come from.
  public var sources: [String]

  /// Makes a sheet of an award without anything listed yet.
  public init(title: String, coverage: String, dates: [String]) {
    self.title = title
    self.coverage = coverage
    self.dates = dates
    classifications = []
    allowances = []
    gaps = []
    sources = []
  }

  /// The sheet, wrapped to the style's width.
  public func text(style: TerminalStyle) -> String {
    var text = TerminalText(style)
    text.heading(title)
    text.line(coverage)
    text.gap()
    for line in dates { text.line(line, hanging: 2) }
    text.gap()
    text.heading("Classifications")
    for entry in classifications {
      text.line("\(entry.id)  \(entry.title)", indent: 2, hanging: 2)
    }
    if !allowances.isEmpty {
      text.gap()
      text.heading("Allowances")
      for entry in allowances {
        text.line("\(entry.words): \(entry.figure)", indent: 2, hanging: 2)
      }
    }
    text.gap()
    text.heading("Not covered")
    for gap in gaps { text.line(gap, indent: 2, hanging: 2) }
    text.gap()
    text.heading("Sources")
    for source in sources { text.line(source, indent: 2, hanging: 2) }
    return text.text
  }
}
