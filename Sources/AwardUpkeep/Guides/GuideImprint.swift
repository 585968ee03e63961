import PayDomain

/// What a guide says of itself: the award, the dates.
struct GuideImprint {
  private(set) var code = ""
  private(set) var title = ""
  private(set) var effective: CivilDate?
  private(set) var published: CivilDate?

  /// Reads the front page and the foot of the pages.
  init(_ lines: [GuideLine]) {
    for line in lines {
      if GuideImprint.isFooter(line) {
        readFoot(line)
        if effective != nil { return }
      } else if line.page == 1 {
        readFront(line)
      }
    }
  }

  /// Whether a line is the foot of a guide's page.
  static func isFooter(_ line: GuideLine) -> Bool { line.text.hasPrefix("Award Code:") }

  /// Reads `Award Code: MA000004 Effective: 01/07/2025 Published: 16/02/2026`, with or without the spaces.
  private mutating func readFoot(_ line: GuideLine) {
    let spaced = line.text.split(separator: ":").joined(separator: ": ")
    let words = spaced.split(separator: " ").map(String.init)
    for (place, word) in words.enumerated() where place + 1 < words.count {
      switch word {
      case "Code:": code = words[place + 1]
      case "Effective:": effective = GuideImprint.date(slashes: words[place + 1])
      case "Published:": published = GuideImprint.date(slashes: words[place + 1])
      default: break
      }
    }
  }

  /// Reads `Pay Guide - General Retail Industry Award`, `[MA000004]` and `… on or after 01 July 2025.` of the front.
  private mutating func readFront(_ line: GuideLine) {
    let text = line.text
    if text.hasPrefix("Pay Guide - ") { title = String(text.dropFirst("Pay Guide - ".count)) }
    if text.hasPrefix("[MA"), text.hasSuffix("]") { code = String(text.dropFirst().dropLast()) }
    let words = line.words.map(\.text)
    guard let after = words.indices.dropLast(4).last(where: { words[$0] == "on" }),
      words[after + 1] == "or", words[after + 2] == "after"
    else { return }
    let rest = words.dropFirst(after + 3).prefix(3)
    effective = GuideImprint.date(words: rest.map { $0.filter { $0.isLetter || $0.isNumber } })
  }

  private static func date(slashes text: String) -> CivilDate? {
    let parts = text.split(separator: "/").map(String.init)
    guard parts.count == 3 else { return nil }
    return CivilDate(iso: [parts[2], parts[1], parts[0]].joined(separator: "-"))
  }

  private static func date(words: [String]) -> CivilDate? {
    guard words.count == 3, let day = Int(words[0]),
      let month = months.firstIndex(where: { $0 == words[1].lowercased().prefix(3) })
    else { return nil }
    let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return CivilDate(iso: "\(words[2])-\(two(month + 1))-\(two(day))")
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
}
