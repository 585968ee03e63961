import AuditRules
import PayDomain
import Testing

/// Extras whose label states their share of the base, beside the ordinary hours that hold theirs; level 1 of MA000022
/// is 25.85 from July 2025 and earns 15 % or 30 % on top on shifts.
@Suite struct StatedShareTests {
  private let shift = "penalty/shift-underpaid"

  private func cleaner(_ line: String, hours: String = "38.00", _ sum: String = "982.30") throws
    -> SlipAudit
  {
    try audit(
      """
      award MA000022; level 1; full-time; adult; 2025-07-07 to 2025-07-13
      Ordinary hours: \(hours) h x 25.85 = \(sum)
      \(line)
      """)
  }

  /// The most that results of line checks leave open.
  private func most(_ audit: SlipAudit) -> Money { audit.shortfall.atMost }

  @Test(arguments: ["shift", "early_morning", "night", "evening"])
  func theShareItStatesIsWhatItIs(_ category: String) throws {
    // 15 % of 25.85 is 3.8775, to the cent 3.88: 15 x 3.88 = 58.20.
    for tags in [category, "\(category), loading"] {
      let exact = try cleaner("Early shift 0.15 [\(tags)]: 15.00 h x 3.88 = 58.20")
      #expect(most(exact) == .zero && exact.findings.isEmpty, "\(tags)")
    }
    // 30 % of 25.85 is 7.755, to the cent 7.76.
    let thirty = try cleaner("Night shift 0.30 [\(category)]: 15.00 h x 7.76 = 116.40")
    #expect(most(thirty) == .zero)
  }

  @Test func theShareMayBeOfAHigherBaseOfTheSlipsOwn() throws {
    // 38 x 28.00 = 1064.00; 15 % of 28.00 is 4.20: 15 x 4.20 = 63.00.
    let above = "Early shift 0.15 [shift]: 15.00 h x 4.20 = 63.00"
    #expect(most(try cleaner(above, hours: "38.00", "1064.00")) == .zero)
    let plus = "Sunday + 1.00 [sunday]: 6.00 h x 28.00 = 168.00"
    #expect(most(try cleaner(plus, hours: "38.00", "1064.00")) == .zero)
    // Of a base below the award's it is too little, and the base is found.
    // 15 x (3.88 - 3.75) = 1.95 beside 38 x (25.85 - 25.00).
    let below = "Early shift 0.15 [shift]: 15.00 h x 3.75 = 56.25"
    #expect(try !cleaner(below, hours: "38.00", "950.00").findings.isEmpty)
  }

  @Test func whatIsNotItsShareStaysOpen() throws {
    // 3.86 is more than a cent below 15 %.
    let below = try cleaner("Early shift 0.15 [shift]: 15.00 h x 3.86 = 57.90")
    #expect(below.results(of: shift).contains { !$0.isMet })
    // 10 % is no share that the award gives for shifts.
    let other = try cleaner("Early shift 0.10 [shift]: 15.00 h x 2.59 = 38.85")
    #expect(other.results(of: shift).contains { !$0.isMet })
    // Beside 10 ordinary hours 15 hours of it are no extra on them.
    let more = try cleaner(
      "Early shift 0.15 [shift]: 15.00 h x 3.88 = 58.20", hours: "10.00", "258.50")
    #expect(most(more) > .zero)
  }

  @Test func aLoadingIsNeverMeasuredByTheWholeRate() throws {
    // The award calls no hours those of the early morning; 30 % on top of 25.85 is at most 7.76: 15 x (7.76 - 3.88).
    let loading = try cleaner("Early shift [early_morning, loading]: 15.00 h x 3.88 = 58.20")
    #expect(loading.findings.isEmpty && most(loading) == Money("58.20"))
  }

  @Test func aPlusSaysThatItIsOnTop() throws {
    // Sunday is double time; 25.85 for the hours may be a Sunday at single time, with a plus it is on top.
    let plain = try cleaner("Sunday 1.00 [sunday]: 6.00 h x 25.85 = 155.10")
    #expect(most(plain) > .zero)
    let plus = try cleaner("Sunday + 1.00 [sunday]: 6.00 h x 25.85 = 155.10")
    #expect(most(plus) == .zero && plus.findings.isEmpty)
  }
}
