/// Awards that a job could fall under, for a terminal.
public enum SuggestionText {
  /// An award with why it is suggested.
  public struct Entry: Hashable, Sendable {
    /// Code and title.
    public var title: String
    /// What speaks for it, each a phrase.
    public var reasons: [String]

    /// Makes an entry.
    public init(title: String, reasons: [String]) {
      self.title = title
      self.reasons = reasons
    }
  }

  /// The entries, likeliest first, and how many more there are.
  public static func text(
    _ entries: [Entry], more: Int, job: String, style: TerminalStyle
  ) -> String {
    var text = TerminalText(style)
    guard !entries.isEmpty else {
      text.line(
        "No award here speaks of `\(job)`. Try what the workplace does, or the kind of work.")
      return text.text
    }
    for entry in entries {
      text.heading(entry.title)
      for reason in entry.reasons { text.line(reason, indent: 2, hanging: 2) }
    }
    if more > 0 { text.line("\(more) more speak of it less.") }
    text.gap()
    text.line("Suggestions from words alone: the award's coverage clause decides.")
    return text.text
  }
}
