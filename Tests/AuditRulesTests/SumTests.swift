import AuditRules
import PayDomain
import Testing

/// The sums of a slip on their tolerances.
@Suite struct SumTests {
  private let slip = "award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13"

  @Test(arguments: [
    // Four decimals of a rate and hours to the hundredth; 28.4474 x 38 = 1081.0012.
    ("38.00 h x 28.4474 = 1081.00", true),
    // 7.6 h x 26.55 = 201.78
    ("7.6 h x 26.55 = 201.78", true),
    // 7.67 is printed for 7 h 40 min: 7.6667 x 26.55 = 203.55
    ("7.67 h x 26.55 = 203.55", true),
    // 7.675 x 26.555 = 203.81: beyond that nothing printed so agrees
    ("7.67 h x 26.55 = 203.83", false),
    ("20.00 h x 26.55 = 531.26", false),
    ("-5.00 h x 26.55 = -132.75", true),
    ("5.00 h x 26.55 = -132.75", true),
    // 61 minutes are none: 7.61 x 26.55 = 202.05, 8 h 1 min are 212.84.
    ("7.61 h x 26.55 = 212.84", false),
    // 10 x 26.55 x 1.25 = 331.875: two cents from it is no loading. Of 0.05 x 26.55 = 1.33 all amounts are near one.
    ("10.00 h x 26.55 = 331.90", false), ("10.00 h x 26.55 = 331.85", false),
    ("0.05 h x 26.55 = 2.00", false),
  ]) func hoursTimesRate(_ line: String, _ agrees: Bool) throws {
    let audit = try audit("\(slip)\nOrdinary hours: \(line)")
    #expect(audit.says("sum/line-mismatch") == (agrees ? .met : .short))
  }

  @Test(arguments: [
    // 37 h 30 min and 7 h 36 min: 37.5 x 26.55 = 995.63, 7.6 x 26.55 = 201.78.
    "37.30 h x 26.55 = 995.63", "37.3 h x 26.55 = 995.63", "7.36 h x 26.55 = 201.78",
    // The rate may be the week's pay, and hours that pay nothing may be kept for time off.
    "38.00 h x 1009.00 = 1009.00", "3.00 h x 26.55 = 0.00",
    // A loading of 25 % in a column that was not read: 10 x 26.55 = 265.50, with 66.38 on top 331.88; or the extra alone.
    "10.00 h x 26.55 = 331.88", "10.00 h x 26.55 = 66.38",
  ]) func figuresMayMeanSomethingElse(_ line: String) throws {
    let audit = try audit(
      "\(slip)\nOrdinary hours: 20.00 h x 26.55 = 531.00\nOvertime [overtime]: \(line)")
    #expect(audit.says("sum/line-mismatch") == .cannotTell)
  }

  @Test(arguments: [
    // 1,008.90 - 119.00 - 20.00 = 869.90: the loan stands beside the tax, or within it.
    ("869.90", "-20.00", true), ("889.90", "-20.00", true), ("868.90", "-20.00", false),
    // 889.90 to the nearest dollar.
    ("890.00", "0.00", true), ("889.00", "0.00", false), ("891.00", "0.00", false),
  ]) func whatIsLeftOfGross(_ net: String, _ loan: String, _ agrees: Bool) throws {
    let audit = try audit(
      """
      \(slip); gross 1008.90; tax 119.00; deductions 0.00; net \(net)
      Ordinary hours: 38.00 h x 26.55 = 1008.90
      HELP [study_loan]: ? h x ? = \(loan)
      """)
    #expect(audit.says("sum/net-mismatch") == (agrees ? .met : .short))
  }

  @Test(arguments: [
    // 888.88 to the nearest five cents is 888.90.
    ("888.88", true), ("888.90", true), ("888.85", false), ("888.91", false),
  ]) func aNetInCashIsRounded(_ net: String, _ agrees: Bool) throws {
    let audit = try audit(
      """
      \(slip); gross 1008.88; tax 120.00; deductions 0.00; net \(net)
      Ordinary hours: 38.00 h x 26.5495 = 1008.88
      """)
    #expect(audit.says("sum/net-mismatch") == (agrees ? .met : .short))
  }

  @Test func sacrificedSalaryMayStandInsideGrossOrOutside() throws {
    for gross in ["531.00", "431.00"] {
      let audit = try audit("\(slip); gross \(gross)\nOrdinary hours: 20.00 h x 26.55 = 531.00") {
        var line = PayLine(
          label: "Salary sacrifice", category: .salarySacrifice, section: .deduction,
          place: .line(3))
        line.amount = .read(Reading(Money("100.00"), at: .line(3), text: "100.00"))
        $0.slip.lines.append(line)
      }
      #expect(audit.says("sum/gross-mismatch") == .met)
    }
  }

  @Test func whatWasNotUnderstoodKeepsSumsFromAccusing() throws {
    let audit = try audit("\(slip); gross 600.00\nOrdinary hours: 20.00 h x 26.55 = 531.00") {
      $0.slip.remarks = ["a column was not understood"]
    }
    #expect(audit.says("sum/gross-mismatch") == .cannotTell && audit.findings.isEmpty)
  }

  /// 69.00 that nothing accounts for may be the line that is missing.
  @Test func aSumThatWasNotReadKeepsThemFromAccusing() throws {
    let audit = try audit("\(slip); gross 600.00\nOrdinary hours: 20.00 h x 26.55 = 531.00") {
      var unread = UnreadText()
      (unread.figures, unread.amounts) = (1, 1)
      $0.slip.unread = unread
    }
    #expect(audit.says("sum/gross-mismatch") == .cannotTell && audit.findings.isEmpty)
  }

  @Test func mismatchesOweNoMoney() throws {
    let audit = try audit("\(slip); gross 600.00\nOrdinary hours: 20.00 h x 26.55 = 531.00")
    #expect(audit.findings.map(\.kind) == [.mismatch] && audit.provable == .zero)
  }

  @Test func resultsStandInTheRegistrysOrder() throws {
    let audit = try audit(
      """
      \(slip); gross 999.00; tax 1.00; net 2.00; paid 2025-07-16; super 0.00
      Sunday [sunday]: 6.00 h x 26.55 = 159.30
      Overtime [overtime]: 2.00 h x 26.55 = 53.10
      Ordinary hours: 20.00 h x 26.00 = 520.00
      Saturday [saturday]: 6.00 h x 26.55 = 159.30
      """)
    let order = CheckRegistry.all.map(\.id)
    let places = audit.results.compactMap { result in order.firstIndex(of: result.check) }
    #expect(places == places.sorted() && places.count == audit.results.count)
    #expect(audit.findings.count == 7)
  }

  @Test func onlySelectedChecksRun() throws {
    let example = ExampleSlip("\(slip); gross 999.00\nSunday [sunday]: 6.00 h x 26.55 = 159.30")
    var judge = SlipJudge(
      library: try Tables.library.get(), facts: example.facts, detail: false,
      checks: CheckSelection(select: ["sum"]))
    #expect(judge.judge(example.slip).findings.map(\.check) == ["sum/gross-mismatch"])
  }

  @Test func theOneLineThatTheDifferenceIsIsNamed() throws {
    // 531.00 + 20.00 + 6.25 = 557.25, of which gross leaves 6.25 out.
    func said(_ gross: String, _ line: String) throws -> CheckResult {
      try audit(
        """
        \(slip); gross \(gross)
        Ordinary hours: 20.00 h x 26.55 = 531.00
        First aid [allowance]: ? h x ? = 20.00
        \(line)
        """
      ).results(of: "sum/gross-mismatch")[0]
    }
    let one = try said("551.00", "Cold work [allowance]: ? h x ? = 6.25")
    #expect(one.verdict == .short && one.lines == [2])
    #expect(one.summary.english.contains("the difference is just what `Cold work` pays"))
    // 552.25 leaves out 5.00, which is no line; of two lines of 20.00 it may be either.
    #expect(try said("552.25", "Cold work [allowance]: ? h x ? = 6.25").lines.isEmpty)
    #expect(try said("551.00", "Cold work [allowance]: ? h x ? = 20.00").lines.isEmpty)
  }
}
