import PayDomain
import Testing

@testable import AuditRules

/// What a slip tells the others of its worker.
@Suite struct SlipMarkTests {
  /// A run of a million slips packs a million of them.
  @Test func aMarkIsSixtyFourBytes() {
    #expect(MemoryLayout<SlipMark>.stride == 64)
    // Kept as it stands: without a gap.
    #expect(MemoryLayout<PlainMark>.size == 56)
  }

  @Test func onlySlipsWithSumsToDateOrBackPayKeepMore() throws {
    let plain = try audit(
      "award MA000004; level 1; casual; adult; 2025-07-07 to 2025-07-13; gross 531.00\nOrdinary hours: 20.00 h x 26.55 = 531.00"
    )
    let mark = try #require(SlipMark(plain, file: 0, rank: .unknown))
    #expect(mark.extras == nil)
    #expect(mark.gross == 53_100 && mark.net == nil)
    #expect(mark.rate == 265_500 && mark.workTime == 200_000)
    #expect(mark.flags.contains([.statesStart, .isCasual]))
    let dated = try audit(
      "award MA000004; level 1; casual; adult; 2025-07-07 to 2025-07-13; gross 531.00; ytd gross 531.00\nOrdinary hours: 20.00 h x 26.55 = 531.00"
    )
    #expect(SlipMark(dated, file: 0, rank: .unknown)?.toDate?[.gross] == 53_100)
  }

  @Test func aSumTooLargeToKeepIsNotStated() throws {
    let large = try audit(
      "award MA000004; level 1; casual; adult; 2025-07-07 to 2025-07-13; gross 99999999.00\nOrdinary hours: 20.00 h x 26.55 = 531.00"
    )
    #expect(SlipMark(large, file: 0, rank: .unknown)?.gross == nil)
  }
}
