/// Headed lists of lines, rendered for a terminal.
public enum SectionText {
  /// The sections as text, an empty line between them; empty when there are none.
  public static func text(
    _ sections: [(title: String, lines: [String])], style: TerminalStyle
  ) -> String {
    var text = TerminalText(style)
    for (number, section) in sections.enumerated() {
      if number > 0 { text.gap() }
      text.heading(section.title)
      for line in section.lines { text.line(line, indent: 2, hanging: 2) }
    }
    return text.text
  }
}
