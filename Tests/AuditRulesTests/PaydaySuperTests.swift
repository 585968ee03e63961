import PayDomain
import Testing

@testable import AuditRules

/// Super since it is due with each pay: what other slips of the worker say of one that is short of it.
///
/// All slips are synthetic: 38 x 26.55 = 1,008.90 a week, of which 12 % is 121.07. Twenty business days after 15 July
/// 2026 are over on 13 August, since 3 August is a holiday in the Northern Territory.
@Suite struct PaydaySuperTests {
  /// Judges weeks as a run does: alone, then once more beside what the others say; the first paid on 8 July 2026.
  private func weeks(
    _ sums: [String], hours: [String] = [], change: (inout Payslip, Int) -> Void = { _, _ in }
  ) throws -> [SlipAudit] {
    let first = try #require(CivilDate(iso: "2026-07-08"))
    let pay = ["20.00": "531.00", "38.00": "1008.90"]
    let pays = try sums.enumerated().map { number, sum in
      let paid = first.adding(days: 7 * number)
      let time = number < hours.count ? hours[number] : "38.00"
      let amount = try #require(pay[time])
      return
        "award MA000004; level 1; part-time; adult; setoff none; employee Maeve Carrowley; number T201; "
        + "\(paid.adding(days: -9)) to \(paid.adding(days: -3)); paid \(paid); super \(sum)\n"
        + "Ordinary hours: \(time) h x 26.55 = \(amount)"
    }
    return try auditsBesideOthers(pays, change: change)
  }

  /// What is provably short of super on each slip; the award's rate rises on 1 July and stands apart.
  private func short(_ audits: [SlipAudit]) -> [Money] {
    audits.map { audit in
      audit.findings.filter { $0.check.hasPrefix("super/") }
        .reduce(.zero) { $0 + $1.shortfall.provable }
    }
  }

  private func isClean(_ audits: [SlipAudit]) -> Bool { short(audits).allSatisfy { $0 == .zero } }

  @Test func aLaterPayInTimeHoldsTheRest() throws {
    // 2 x 121.07 = 242.14.
    let run = try weeks(["0.00", "242.14"])
    #expect(isClean(run))
    #expect(run[0].says("super/short") == .cannotTell)
    #expect(run[0].results(of: "super/short")[0].shortfall.atMost == Money("121.07"))
    #expect(isClean(try weeks(["121.07", "0.00", "121.07", "121.07", "121.07", "242.14"])))
    let late = ["121.07", "0.00", "121.07", "121.07", "121.07", "121.07", "242.14"]
    #expect(short(try weeks(late))[1] == Money("121.07"))
  }

  @Test func whatNoOtherPayHoldsStaysShort() throws {
    #expect(short(try weeks(["0.00"])) == [Money("121.07")])
    #expect(
      short(try weeks(["121.07", "0.00", "121.07"])) == [.zero, Money("121.07"), .zero])
    // 242.14 - 121.07 = 121.07 holds one of the two.
    #expect(
      short(try weeks(["121.07", "0.00", "0.00", "242.14"])) == [
        .zero, .zero, Money("121.07"), .zero,
      ])
    // 121.07 - 60.00 = 61.07 stand, and the result says why not more.
    let part = try weeks(["121.07", "0.00", "181.07"])
    #expect(short(part) == [.zero, Money("61.07"), .zero])
    #expect(
      part[1].results(of: "super/absent")[0].notes.map(\.english) == [
        "$60.00 of it may be in the super of the worker's other slips"
      ])
    // 10 % of 1,008.90 = 100.89 every week, 20.18 short.
    #expect(
      short(try weeks(["100.89", "100.89", "100.89"])) == [
        Money("20.18"), Money("20.18"), Money("20.18"),
      ])
  }

  @Test func anEarlierPayMayHoldIt() throws {
    // 121.07 + 121.07 = 200.00 + 42.14.
    #expect(isClean(try weeks(["200.00", "42.14"])))
  }

  @Test func slipsMayStateWhatWasMadeForThePayBefore() throws {
    // 20 x 26.55 = 531.00, of which 12 % is 63.72.
    let hours = ["20.00", "38.00", "38.00"]
    #expect(isClean(try weeks(["121.07", "63.72", "121.07"], hours: hours)))
    #expect(isClean(try weeks(["63.72", "63.72", "121.07"], hours: hours)))
    #expect(isClean(try weeks(["63.72", "63.72"], hours: ["20.00", "38.00"])))
    // The next one does not state it: 121.07 - 63.72 = 57.35.
    #expect(
      short(try weeks(["63.72", "63.72", "63.72"], hours: hours)) == [
        .zero, Money("57.35"), Money("57.35"),
      ])
  }

  @Test func anUndatedPaymentHasLonger() throws {
    let run = try weeks(["121.07", "0.00", "242.14"]) { slip, _ in
      slip.paymentDate = .notOnSlip
    }
    #expect(isClean(run))
  }
}
