import AuditRules
import PayDomain
import Wording

/// Up to which level of each award a pay would be lawful, for a terminal; it suggests and decides nothing.
public struct LevelsText: Sendable {
  private let style: TerminalStyle
  private let words: Words

  /// Makes a renderer.
  public init(style: TerminalStyle = TerminalStyle(), words: Words = .english) {
    self.style = style
    self.words = words
  }

  /// The awards in the order given.
  ///
  /// - Parameters:
  ///   - awards: the awards looked at.
  ///   - isAll: whether these are all that there are, not those that the slip's words suggest.
  /// - Returns: text that ends with a line break.
  public func text(_ awards: [AwardLevels], isAll: Bool) -> String {
    var terminal = TerminalText(style)
    terminal.heading(words.say(.levelsHeading))
    if awards.isEmpty { terminal.line(words.say(.levelsNothing), indent: 2) }
    if isAll, !awards.isEmpty {
      terminal.line(words.say(.levelsMore, ["count": "\(awards.count)"]), indent: 2)
    }
    let lawful = awards.filter { !isAll || $0.isLawfulSomewhere }
    for award in lawful { append(award, to: &terminal) }
    let none = awards.filter { isAll && !$0.isLawfulSomewhere }.map(\.award.code)
    if !none.isEmpty {
      terminal.line(
        words.say(.levelsNone, ["codes": none.joined(separator: ", ")]), indent: 2, hanging: 2)
    }
    if awards.contains(where: \.assumesAdult) {
      terminal.line(words.say(.levelsAdult), indent: 2)
    }
    terminal.line(words.say(.levelsCaution), indent: 2)
    return terminal.text
  }

  private func append(_ award: AwardLevels, to terminal: inout TerminalText) {
    terminal.line(
      words.say(.levelsOf, ["code": award.award.code, "title": award.award.title]), indent: 2)
    for column in award.columns {
      terminal.line(sentence(column, isOne: award.columns.count == 1), indent: 4, hanging: 2)
    }
  }

  /// `casual: lawful up to Level 1 ($34.76 an ordinary hour); as Level 2 ($35.56) it is $0.80 an hour short`.
  private func sentence(_ column: AwardLevels.Column, isOne: Bool) -> String {
    let isPermanent = column.employment != .casual && !isOne
    let who = isPermanent ? words.say(.permanent) : words.say(column.employment.said)
    let next = column.next.flatMap(short)
    guard let highest = column.highestLawful else {
      return [words.say(.lawfulAtNone, ["who": who]), next].compactMap { $0 }
        .joined(separator: "; ")
    }
    let phrase: Phrase = next == nil ? .lawfulAtEvery : .lawfulAt
    let lawful = words.say(
      phrase,
      ["who": who, "level": highest.classification, "rate": "\(highest.ordinaryRate)"])
    let open = highest.isOpen ? words.say(.levelOpen) : nil
    return [lawful, open, next].compactMap { $0 }.joined(separator: "; ")
  }

  private func short(at level: AwardLevels.Level) -> String? {
    guard let gap = level.anHour else { return nil }
    return words.say(
      .shortAbove,
      [
        "level": level.classification, "rate": "\(level.ordinaryRate)", "gap": "\(gap)",
        "hours": "\(level.hours)", "sum": "\(level.shortfall.provable)",
      ])
  }
}
