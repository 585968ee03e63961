/// What the tables of several awards hold, for a terminal.
public enum CoverList {
  /// One award.
  public struct Entry: Hashable, Sendable {
    /// Code and title.
    public var title: String
    /// What its tables hold, line by line.
    public var lines: [String]

    /// Makes an entry.
    public init(title: String, lines: [String]) {
      self.title = title
      self.lines = lines
    }
  }

  /// The entries in their order, and a note below them.
  public static func text(_ entries: [Entry], note: String?, style: TerminalStyle) -> String {
    var text = TerminalText(style)
    for entry in entries {
      text.heading(entry.title)
      for line in entry.lines { text.line(line, indent: 2, hanging: 2) }
    }
    if let note {
      text.gap()
      text.line(note)
    }
    return text.text
  }
}
