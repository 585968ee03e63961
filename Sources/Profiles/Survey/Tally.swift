import PayDomain

/// How often something was seen and how much money stood beside it.
public struct Tally: Hashable, Sendable {
  /// How many slips.
  public var slips = 0
  /// How many lines; 0 for what stands once a slip.
  public var lines = 0
  /// Dollars, each amount without its sign.
  public var money = Money.zero

  /// Nothing seen yet.
  public init() {}

  /// Adds what was seen elsewhere.
  mutating func add(_ other: Tally) {
    slips += other.slips
    lines += other.lines
    money += other.money
  }
}

/// Words and how often each was seen.
struct WordCounts: Hashable, Sendable {
  private(set) var counts: [String: Tally] = [:]

  /// Adds a slip that has a word.
  mutating func add(_ word: String, _ money: Money) {
    counts[word, default: Tally()].slips += 1
    counts[word, default: Tally()].money += money
  }

  /// Adds what was counted elsewhere.
  mutating func add(_ other: WordCounts) {
    for (word, tally) in other.counts { counts[word, default: Tally()].add(tally) }
  }

  /// The words, most slips first, equal ones by their letters.
  var ranked: [(word: String, tally: Tally)] {
    counts.map { (word: $0.key, tally: $0.value) }
      .sorted { ($1.tally.slips, $0.word) < ($0.tally.slips, $1.word) }
  }
}
