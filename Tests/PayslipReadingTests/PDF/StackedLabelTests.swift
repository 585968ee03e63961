import PayDomain
import Testing

@testable import PayslipReading

/// Labels and values of two lines, in boxes and beside each other.
///
/// All slips are synthetic.
struct StackedLabelTests {
  /// Boxes: each holds its label, some of two lines, over its value.
  @Test func boxesWhoseLabelsAreWrapped() throws {
    let slip = try DrawnSlip.read(
      [
        ("Employee", 40, 760), ("No", 40, 749), ("10233", 40, 738),
        ("Name", 120, 755), ("Fiona McBride", 120, 744),
        ("Period End", 300, 760), ("Date", 300, 749), ("13 SEP 2026", 300, 738),
        ("Pay Date", 420, 760), ("17 SEP", 420, 749), ("2026", 420, 738),
        ("Status", 40, 710), ("PPT", 40, 699),
        ("Classification", 120, 716), ("Aged care employee", 120, 705), ("- level 3", 120, 694),
        ("Award", 300, 710), ("Aged Care Award 2010", 300, 699),
      ] + DrawnSlip.table)
    #expect(slip.employeeNumber.value == "10233" && slip.employee.value == "Fiona McBride")
    #expect(slip.periodEnd.value?.description == "2026-09-13")
    #expect(slip.paymentDate.value?.description == "2026-09-17")
    #expect(slip.classification.value == "Aged care employee - level 3")
    #expect(slip.employment.value == .partTime)
    #expect(slip.instrument.value == "Aged Care Award 2010")
  }

  /// Pairs: the value stands beside the middle of a label of two lines, or the label beside the middle of the value.
  @Test func valuesBesideTheMiddleOfTheirLabel() throws {
    let slip = try DrawnSlip.read(
      [
        ("Employee", 40, 760), ("Name", 40, 749), ("Priya Sharma", 120, 754),
        ("Pay", 320, 760), ("Frequency", 320, 749), ("Bi-Weekly", 420, 754),
        ("Employee ID", 40, 730), ("90021", 120, 730),
        ("Pay Period", 320, 730), ("08/31/2026 -", 420, 736), ("09/13/2026", 420, 725),
        ("Job", 40, 705), ("Production Operator Level 3", 120, 705),
        ("Pay Date", 320, 705), ("09/07/2026", 420, 705),
        ("Agreement", 40, 680), ("Food, Beverage and Tobacco", 120, 686),
        ("Manufacturing Award 2020", 120, 675), ("Pay Class", 320, 680), ("Full Time", 420, 680),
      ] + DrawnSlip.table)
    #expect(slip.employee.value == "Priya Sharma" && slip.employeeNumber.value == "90021")
    // A 31st month does not exist, so that 7 September is no 9 July.
    #expect(slip.period?.description == "2026-08-31 to 2026-09-13")
    #expect(slip.paymentDate.value?.description == "2026-09-07")
    #expect(
      slip.instrument.value == "Food, Beverage and Tobacco Manufacturing Award 2020")
    #expect(slip.classification.value == "Production Operator Level 3")
    #expect(slip.employment.value == .fullTime)
  }

  /// Labels that stand close over each other, each with its value beside it, are not one label of two lines.
  @Test func closeLabelsWithValuesAreTwo() throws {
    let slip = try DrawnSlip.read(
      [
        ("Employee", 40, 760), ("Lee Park", 120, 760), ("Number", 40, 749), ("417", 120, 749),
        ("Pay period: 7/07/2025 to 13/07/2025", 40, 720),
      ] + DrawnSlip.table)
    #expect(slip.employee.value == "Lee Park")
  }

  /// The day behind a dash stands after a wide gap on its own line, not on the line of the next label.
  @Test func aPeriodWithAWideGap() throws {
    let slip = try DrawnSlip.read(
      [
        ("Period:", 40, 760), ("18-05-2026 -", 200, 760), ("24-05-2026", 320, 760),
        ("Payment date:", 40, 749), ("28-05-2026", 200, 749),
      ] + DrawnSlip.table)
    #expect(slip.period?.description == "2026-05-18 to 2026-05-24")
    #expect(slip.paymentDate.value?.description == "2026-05-28")
  }

  /// Where one date can only be written day first, none is read month first.
  @Test func datesOfBothKindsStayDayFirst() throws {
    let slip = try DrawnSlip.read(
      [
        ("Pay period: 7/09/2026 to 13/09/2026", 40, 760), ("Reference: 08/31/2026", 40, 740),
        ("Pay date: 9/10/2026", 40, 720),
      ] + DrawnSlip.table)
    #expect(slip.period?.description == "2026-09-07 to 2026-09-13")
    #expect(slip.paymentDate.value?.description == "2026-10-09")
  }

  /// 20 x 27.37 = 547.40; 4 x 41.06 = 164.24; together 711.64; less 82.00 629.64.
  @Test func hoursAndRateUnderTheLabel() throws {
    let head = [("Pay period: 7/09/2026 to 13/09/2026", 40, 760)]
    func lines(_ second: String) -> [(String, Int, Int)] {
      [
        ("Ordinary Hours", 40, 700), ("$547.40", 400, 700), ("20 hours @ $27.37", 40, 688),
        ("Sunday Penalty", 40, 670), ("$164.24", 400, 670), (second, 40, 658),
        ("Total Earnings", 40, 630), ("$711.64", 400, 630),
        ("PAYG", 40, 610), ("-$82.00", 400, 610), ("Net Pay", 40, 590), ("$629.64", 400, 590),
      ]
    }
    let slip = try DrawnSlip.read(head + lines("4 hours @ $41.06"))
    #expect(slip.lines.map { $0.quantity.value?.description } == ["20.00 h", "4.00 h"])
    #expect(slip.lines.map { $0.rate.value?.description } == ["$27.37", "$41.06"])
    #expect(slip.lines.map { $0.rate.reading?.proof } == [.proved, .proved])
    #expect(slip.gross.value == Money(cents: 71164))
    // Hours and a rate that do not make the amount are not the line's.
    let other = try DrawnSlip.read(head + lines("4 hours @ $38.00"))
    #expect(other.lines.last { $0.section == .earnings }?.rate.value == nil)
  }

  /// 410.52 + 205.30 = 615.82; less 62.00 553.82.
  @Test(arguments: [("$615.82", true), ("$610.82", false)])
  func aTotalWithoutAHeadingIsTheGrossWhereTheLinesMakeIt(_ total: String, _ isGross: Bool) throws {
    let slip = try DrawnSlip.read([
      ("Employer: Dockside Takeaway (D Papas)  ABN 51 824 753 556", 40, 760),
      ("Period: 7/09/2026 to 13/09/2026", 40, 740),
      ("Hours Mon-Fri: 12 x $34.21 = $410.52", 40, 720),
      ("Hours Saturday: 5 x $41.06 = $205.30", 40, 700), ("Total: \(total)", 40, 680),
      ("Less tax: $62.00", 40, 660), ("Take home: $553.82", 40, 640),
    ])
    #expect(slip.employer.value == "Dockside Takeaway (D Papas)")
    #expect((slip.gross.value == Money(cents: 61582)) == isGross)
    #expect(slip.net.value == Money(cents: 55382))
  }

  /// 974.70 is paid; the guarantee among the deductions is nobody's deduction.
  @Test func theGuaranteeIsNoDeduction() throws {
    let slip = try DrawnSlip.read([
      ("Pay period: 7/07/2025 to 13/07/2025", 40, 760),
      ("PAYSLIP NORTHGATE P/L ABN 51 824 753 556", 40, 740),
      ("Earnings", 40, 700), ("Hours", 150, 700), ("Rate", 200, 700), ("Amount", 250, 700),
      ("Deductions", 340, 700), ("Amount", 480, 700),
      ("Ordinary hours", 40, 680), ("38.00", 150, 680), ("25.65", 200, 680), ("974.70", 250, 680),
      ("Tax", 340, 680), ("120.00", 480, 680), ("HSU membership", 340, 660), ("10.00", 480, 660),
      ("Net pay", 40, 640), ("844.70", 250, 640), ("SGC", 340, 640), ("116.96", 480, 640),
    ])
    #expect(slip.employer.value == "NORTHGATE P/L")
    #expect(slip.superGuarantee.value == Money(cents: 11696))
    #expect(
      slip.lines.filter { $0.section == .deduction }.compactMap(\.amount.value) == [
        Money(cents: 1000)
      ])
  }

  /// A value wrapped in a narrow cell goes on under its label.
  @Test func valuesThatHangUnderTheirLabel() throws {
    let slip = try DrawnSlip.read(
      [
        ("Name: SINGH,", 40, 760), ("Harpreet", 40, 749), ("Emp No: 445120", 115, 755),
        ("Pay Period: 7/07/2025 to 13/07/2025", 300, 760),
        ("Class: RN Level 1", 40, 730), ("PP 5", 40, 719), ("FTE: 0.80", 128, 730),
        ("Award: Nurses Award", 300, 730), ("2020", 300, 719), ("Hourly: 25.6500", 402, 725),
      ] + DrawnSlip.table)
    #expect(slip.employee.value == "SINGH, Harpreet" && slip.employeeNumber.value == "445120")
    #expect(slip.classification.value == "RN Level 1 PP 5")
    #expect(slip.instrument.value == "Nurses Award 2020")
    let narrow = try DrawnSlip.read(
      [
        ("PERIOD: 31/08/2026 -", 40, 760), ("13/09/2026", 40, 749),
        ("DATE PAID: 17/09/2026", 160, 755),
        ("AWARD: Children's", 300, 760), ("Services Award", 300, 749), ("2010", 300, 738),
        ("HRLY RATE:", 390, 760), ("$25.65", 390, 749),
        ("CLASS: Children's Services", 40, 725), ("Employee Level 3.1", 40, 714),
        ("EMPT: FT", 175, 720),
      ] + DrawnSlip.table)
    #expect(narrow.period?.description == "2026-08-31 to 2026-09-13")
    #expect(narrow.instrument.value == "Children's Services Award 2010")
    #expect(narrow.classification.value == "Children's Services Employee Level 3.1")
    // Where the next word had room beside the value, the line below is another text.
    let other = try DrawnSlip.read(
      [
        ("Classification: Level 1", 40, 730), ("Main store", 40, 719),
        ("Pay Period: 7/07/2025 to 13/07/2025", 300, 760),
      ] + DrawnSlip.table)
    #expect(other.classification.value == "Level 1")
  }

  @Test(arguments: [
    "Period: From 7/07/2025 to 13/07/2025",
    // The second day is no end of the period.
    "Period: week ending Sunday 13 July 2025. Paid on 15/7/25.",
  ])
  func aPeriodFromOneDayToAnother(_ text: String) throws {
    let slip = try DrawnSlip.read([(text, 40, 760)] + DrawnSlip.table)
    #expect(slip.period?.description == "2025-07-07 to 2025-07-13")
  }

  @Test func anAwardWithItsLevel() throws {
    let slip = try DrawnSlip.read(
      [
        ("Period: 7/07/2025 to 13/07/2025", 40, 760),
        ("Award and classification", 40, 740),
        ("Vehicle Repair, Services and Retail Award 2020 - Level 2", 200, 740),
      ] + DrawnSlip.table)
    #expect(slip.instrument.value == "Vehicle Repair, Services and Retail Award 2020")
    #expect(slip.classification.value == "Level 2")
    let level = try DrawnSlip.read(
      [("Period: 7/07/2025 to 13/07/2025", 40, 760), ("Classification Level 3", 40, 740)]
        + DrawnSlip.table)
    #expect(level.classification.value == "Level 3")
  }

  /// The value stands under its label, where a line of pay stands beside it.
  @Test func aLabelBesideTheTable() throws {
    let slip = try DrawnSlip.read([
      ("PERIOD", 40, 760), ("7/07/2025 - 13/07/2025", 40, 748),
      ("Component", 250, 760), ("Qty", 380, 760), ("Rate", 430, 760), ("Value", 500, 760),
      ("EMPLOYER", 40, 724), ("Ordinary hours", 250, 724), ("38.00", 380, 724),
      ("25.65", 430, 724), ("974.70", 500, 724),
      ("Valley Produce Ltd", 40, 712), ("Gross", 250, 700), ("974.70", 500, 700),
      ("Tax", 250, 680), ("120.00", 500, 680), ("Net pay", 250, 660), ("854.70", 500, 660),
    ])
    #expect(slip.employer.value == "Valley Produce Ltd")
    #expect(slip.lines.first?.quantity.reading?.proof == .proved)
  }

  /// 14 x 32.06 = 448.84; 5 x 38.47 = 192.35; together 641.19; less 94.00 547.19.
  @Test func sumsAboveTheirLines() throws {
    let slip = try DrawnSlip.read([
      ("Pay for week 7/9/26 to 13/9/26", 40, 760), ("Gross Pay", 40, 740), ("$641.19", 200, 740),
      ("Tax", 40, 720), ("$94.00", 200, 720), ("Net Pay", 40, 700), ("$547.19", 200, 700),
      ("Weekday", 40, 660), ("14h", 120, 660), ("@ $32.06", 180, 660), ("$448.84", 260, 660),
      ("Saturday", 40, 640), ("5h", 120, 640), ("@ $38.47", 180, 640), ("$192.35", 260, 640),
    ])
    #expect(slip.lines.map(\.category) == [.ordinary, .saturday])
    #expect(slip.lines.allSatisfy { $0.rate.reading?.proof == .proved })
    #expect(slip.gross.value == Money(cents: 64119))
  }

  /// A label of two words behind another label, whose value stands under it, is one label.
  @Test func labelsBesideEachOtherOverTheirValues() throws {
    let slip = try DrawnSlip.read(
      [
        ("Pay Period: 13/10/2025 -", 40, 760), ("19/10/2025", 40, 749),
        ("Payment Date:", 200, 760), ("20/10/2025", 200, 749),
        ("Total Earnings:", 320, 760), ("$974.70", 320, 749), ("Net Pay: $854.70", 440, 760),
      ] + DrawnSlip.table.filter { $0.2 > 530 })
    #expect(slip.period?.description == "2025-10-13 to 2025-10-19")
    #expect(slip.paymentDate.value?.description == "2025-10-20")
    #expect(slip.gross.value == Money(cents: 97470) && slip.net.value == Money(cents: 85470))
  }

  /// What stands under the net is no pay where lines of pay stood above it: 10 x 25.65 = 256.50.
  @Test func linesUnderTheNetAreNoPayWhereOthersStoodAbove() throws {
    let slip = try DrawnSlip.read(
      [("Pay period: 7/07/2025 to 13/07/2025", 40, 760)] + DrawnSlip.table + [
        ("Annual leave", 40, 490), ("10.00", 250, 490), ("25.65", 330, 490),
        ("256.50", 410, 490),
      ])
    #expect(slip.lines.map(\.label) == ["Ordinary hours"])
  }

  /// A sum far from its label and close before that of the next table is a figure; a number in a text is none.
  @Test func aFigureBetweenTwoTables() throws {
    let head = [("Period: 1/09/2026 to 30/09/2026", 40, 760)]
    let slip = try DrawnSlip.read(
      head + [
        ("Earnings", 40, 700), ("Deductions", 292, 700),
        ("Basic salary", 40, 680), ("5,708.33", 250, 680), ("PAYG tax", 292, 680),
        ("1,170.00", 480, 680),
        ("Total earnings", 40, 660), ("5,708.33", 250, 660), ("Total deductions", 292, 660),
        ("1,170.00", 480, 660), ("Net salary: 4,538.33", 40, 640),
      ])
    let earnings = slip.lines.filter { $0.section == .earnings }
    #expect(earnings.map(\.amount.value) == [Money(cents: 570833)])
    #expect(slip.tax.value == Money(cents: 117000) && slip.net.value == Money(cents: 453833))
    let level = try DrawnSlip.read(
      [
        ("Period: 7/07/2025 to 13/07/2025", 40, 760), ("Classification", 40, 740),
        ("Level 3.10 cook", 200, 740),
      ] + DrawnSlip.table)
    #expect(level.classification.value == "Level 3.10 cook")
  }

  /// A sentence behind a label's figure, a table of funds, and a rise that a sentence speaks of.
  @Test func superInASentenceAndInATable() throws {
    let head = [("Pay period: 7/07/2025 to 13/07/2025", 40, 760)] + DrawnSlip.table
    let sentence = try DrawnSlip.read(
      head + [("Employer superannuation contribution: $116.96 paid to Aware Super", 40, 490)])
    #expect(sentence.superGuarantee.value == Money(cents: 11696))
    let table = try DrawnSlip.read(
      head + [
        ("Superannuation", 40, 490), ("Fund", 150, 490), ("Current", 330, 490), ("YTD", 430, 490),
        ("SGC", 40, 475), ("HOSTPLUS", 150, 475), ("$116.96", 330, 475), ("$1,169.60", 430, 475),
      ])
    #expect(table.superGuarantee.value == Money(cents: 11696))
    let rise = try DrawnSlip.read(head + [("Super goes up by a rise of $1.20 an hour", 40, 490)])
    #expect(rise.superGuarantee.value == nil)
  }

  /// `Payment` may head the accounts that the net went to: they are no pay.
  @Test(arguments: ["Payment", "Payments", "Net payment"])
  func paymentOfTheNetIsNoPay(_ heading: String) throws {
    let slip = try DrawnSlip.read(
      [("Pay period: 7/07/2025 to 13/07/2025", 40, 760)] + DrawnSlip.table + [
        (heading, 40, 490), ("Savings account ****4417", 40, 475), ("854.70", 410, 475),
      ])
    #expect(slip.lines.map(\.label) == ["Ordinary hours"])
    #expect(slip.net.value == Money(cents: 85470))
  }
}
