import PayDomain

/// Builds the lines of a profile: quoted values, comments, columns that line up.
struct DraftText {
  /// The text so far.
  private(set) var text = ""

  /// Adds a line as it is.
  mutating func line(_ words: String = "") { text += words + "\n" }

  /// Adds a comment of one or more lines.
  mutating func comment(_ words: String...) {
    for word in words { line(word.isEmpty ? "#" : "# \(DraftText.plain(word))") }
  }

  /// Adds the heading of a section.
  mutating func section(_ title: String) {
    let rule = String(repeating: "-", count: max(4, 96 - title.count))
    line()
    line("# -- \(title) \(rule)")
  }

  /// Adds a key and its value, with a comment behind it that begins at a column.
  mutating func entry(_ key: String, _ value: String, note: String = "", at column: Int = 52) {
    line(DraftText.joined("\(key): \(value)", note, at: column))
  }

  /// A line with a comment behind it.
  static func joined(_ line: String, _ note: String, at column: Int) -> String {
    guard !note.isEmpty else { return line }
    return padded(line, to: column) + "  # " + plain(note)
  }

  /// The text with spaces behind it up to a width.
  static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  /// The text with spaces before it up to a width.
  static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  /// The text in double quotes, as YAML reads it back.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in plain(text).unicodeScalars {
      if scalar == "\"" || scalar == "\\" { quoted.unicodeScalars.append("\\") }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }

  /// The text without anything that could break a line or turn the direction of reading.
  static func plain(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: plain.append(" ")
      case _: plain.append(scalar)
      }
    }
    return String(plain)
  }

  /// A number with a word in the singular or plural: `1 slip`, `62 slips`.
  static func count(_ number: Int, _ word: String) -> String {
    "\(grouped(number)) \(word)\(number == 1 ? "" : "s")"
  }

  /// A whole number with commas.
  static func grouped(_ number: Int) -> String {
    var digits = Array("\(number.magnitude)")
    var place = digits.count - 3
    while place > 0 {
      digits.insert(",", at: place)
      place -= 3
    }
    return (number < 0 ? "-" : "") + String(digits)
  }

  /// How often and how much: `62 slips, $1,234.50`.
  static func measure(_ tally: Tally) -> String {
    "\(count(tally.slips, "slip")), \(tally.money)"
  }
}
