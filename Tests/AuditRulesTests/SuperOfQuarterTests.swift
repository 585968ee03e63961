import PayDomain
import Testing

@testable import AuditRules

/// Super that one slip is short of and another may hold.
///
/// All slips are synthetic: 38 x 26.55 = 1,008.90 a week, of which 12 % is 121.07.
@Suite struct SuperOfQuarterTests {
  /// Judges weeks as a run does: alone, then once more beside what the others say.
  private func audits(
    _ pays: [(facts: String, lines: String)]
  ) throws -> [SlipAudit] {
    try auditsBesideOthers(
      pays.map { pay in
        "award MA000004; level 1; full-time; adult; setoff none; employer Synthetic Grocer Pty Ltd; "
          + "employee Maeve Carrowley; number T201; \(pay.facts)\n\(pay.lines)"
      })
  }

  /// Weeks that state the sums of super, the first paid on a day.
  private func weeks(from first: String, _ sums: [String]) throws -> [SlipAudit] {
    let start = try #require(CivilDate(iso: first))
    return try audits(
      sums.enumerated().map { number, sum in
        let paid = start.adding(days: 7 * number)
        return (
          "\(paid.adding(days: -9)) to \(paid.adding(days: -3)); paid \(paid); super \(sum)",
          "Ordinary hours: 38.00 h x 26.55 = 1008.90"
        )
      })
  }

  private func isClean(_ audits: [SlipAudit]) -> Bool { audits.allSatisfy(\.findings.isEmpty) }

  private func provable(_ audits: [SlipAudit]) -> [Money] { audits.map(\.provable) }

  @Test func aLaterSlipOfTheQuarterHoldsTheRest() throws {
    // 3 x 121.07 = 363.21.
    let run = try weeks(from: "2026-02-11", ["0.00", "0.00", "363.21"])
    #expect(isClean(run))
    for audit in run.prefix(2) {
      #expect(audit.says("super/short") == .cannotTell)
      #expect(audit.results(of: "super/short")[0].shortfall.atMost == Money("121.07"))
    }
    // 121.07 - 100.00 = 21.07 more in the second week.
    #expect(isClean(try weeks(from: "2026-02-11", ["100.00", "142.14"])))
    // The contributions of January to March are due in April.
    #expect(isClean(try weeks(from: "2026-03-25", ["0.00", "242.14"])))
    #expect(isClean(try weeks(from: "2026-06-24", ["0.00", "242.14"])))
  }

  @Test func whatNoOtherSlipHoldsStaysShort() throws {
    #expect(
      provable(try weeks(from: "2026-02-11", ["0.00", "121.07", "121.07"]))
        == [Money("121.07"), .zero, .zero])
    // 242.14 - 121.07 = 121.07 holds the first; of the second 121.07 are short.
    let run = try weeks(from: "2026-02-11", ["0.00", "0.00", "242.14"])
    #expect(provable(run) == [.zero, Money("121.07"), .zero])
    // 121.07 - 60.00 = 61.07 stand, and the result says why not more.
    let part = try weeks(from: "2026-02-11", ["0.00", "181.07"])
    #expect(provable(part) == [Money("61.07"), .zero])
    #expect(
      part[0].results(of: "super/absent")[0].notes.map(\.english) == [
        "$60.00 of it may be in the super of the quarter's other slips"
      ])
  }

  @Test func anotherQuarterHoldsNothing() throws {
    // Paid in January, and again in July with a surplus: two quarters lie between.
    let far = try audits([
      (
        "2026-01-05 to 2026-01-11; paid 2026-01-14; super 0.00",
        "Ordinary hours: 38.00 h x 26.55 = 1008.90"
      ),
      (
        "2026-07-06 to 2026-07-12; paid 2026-07-15; super 242.14",
        "Ordinary hours: 38.00 h x 27.00 = 1026.00"
      ),
    ])
    #expect(far[0].found == ["super/absent": Money("121.07")])
  }

  @Test func aQuarterThatIsNotOverMayYetBePaid() throws {
    // Paid for all of the quarter in December; the next is not over by these slips.
    let open = try weeks(from: "2025-12-24", ["242.14", "0.00", "0.00"])
    #expect(isClean(open))
    // By May the quarter of 31 December and January is over.
    let sums = ["242.14"] + Array(repeating: "0.00", count: 19)
    #expect(provable(try weeks(from: "2025-12-24", sums))[2] == Money("121.07"))
  }

  @Test func theOtherPaysOfTheYearReachTheBase() throws {
    // 270,830.00 less 259,880.20 of July are 10,949.80; 12 % of it is 1,313.98, and then nothing is due.
    let july = (
      "2026-07-01 to 2026-07-31; paid 2026-07-31; gross 259880.20; super 31185.62",
      "Ordinary hours: 164.67 h x 60.00 = 9880.20\nBonus [bonus]: ? h x ? = 250000.00"
    )
    func month(_ days: String, _ sum: String) -> (facts: String, lines: String) {
      (
        "\(days); gross 16467.00; super \(sum)", "Ordinary hours: 164.67 h x 100.00 = 16467.00"
      )
    }
    let august = month("2026-08-01 to 2026-08-31; paid 2026-08-31", "1313.98")
    let september = month("2026-09-01 to 2026-09-30; paid 2026-09-30", "0.00")
    let run = try audits([july, august, september])
    #expect(isClean(run))
    #expect(run[1].says("super/short") == .cannotTell)
    // 16,467.00 of August leave room in September. Thirty days are 38 x 30 / 7 = 162.857 full-time hours at 100.00:
    // 16,285.71, of which 12 % is 1,954.29. Later pays do not fill a year.
    let room = try audits([august, september])
    #expect(room[1].found == ["super/absent": Money("1954.29")])
    // The contribution of 31 July comes after the twentieth business day, which is 29 July.
    let before = month("2026-06-01 to 2026-06-30; paid 2026-07-01", "0.00")
    #expect(try audits([before, july])[0].found == ["super/absent": Money("1954.29")])
  }

  @Test func aMarkOfSuperComesOutAsItWasPacked() throws {
    let audit = try audits([
      (
        "2026-02-02 to 2026-02-08; paid 2026-02-11; super 100.00; gross 1008.90",
        "Ordinary hours: 38.00 h x 26.55 = 1008.90"
      )
    ])[0]
    let mark = try #require(SlipMark(audit, file: 3, rank: .unknown))
    // 100.00 - 121.07; 62,500.00 - 1,008.90.
    #expect(mark.extras?.superMark?.gap == -2107)
    #expect(mark.extras?.superMark?.room == 6_149_110)
    var bytes: [UInt8] = []
    mark.pack(into: &bytes)
    for count in [bytes.count, bytes.count - 1] {
      let again = bytes.prefix(count).withUnsafeBytes { bytes in
        var reader = ByteReader(bytes)
        return SlipMark(&reader)
      }
      #expect(again?.extras?.superMark == (count == bytes.count ? mark.extras?.superMark : nil))
    }
  }
}
