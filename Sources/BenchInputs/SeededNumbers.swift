/// A linear congruential generator: the same numbers for the same seed on every machine.
struct SeededNumbers {
  private var state: UInt64

  /// Starts a sequence.
  ///
  /// - Parameter seed: equal seeds give equal sequences; neighbouring seeds are spread apart first.
  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 0xD1B5_4A32_D192_ED03
    _ = next()
  }

  private mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }

  /// A whole number from 0 up to, not including, `bound`, which is above zero.
  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

  /// A whole number of `range`.
  mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// True once in `odds` times.
  mutating func oneIn(_ odds: Int) -> Bool { below(odds) == 0 }
}
