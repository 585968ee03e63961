/// A sequence of drawn numbers: the same for the same seed on every machine.
public struct Draws {
  private var state: UInt64

  /// Starts a sequence; neighbouring seeds give sequences that have nothing to do with each other.
  public init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678_9ABC_DEF1 }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }

  /// A whole number from 0 up to, not including, `bound`, which is above zero.
  public mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

  /// A whole number of `range`.
  public mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// True in `share` of a hundred cases.
  public mutating func chance(_ share: Int) -> Bool { below(100) < share }

  /// One of `choices`, which is not empty.
  public mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices[below(choices.count)]
  }

  /// The elements in another order.
  public mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var left = elements
    var drawn: [Element] = []
    while !left.isEmpty { drawn.append(left.remove(at: below(left.count))) }
    return drawn
  }
}
