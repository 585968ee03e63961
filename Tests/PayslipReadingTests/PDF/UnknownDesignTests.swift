import PayDomain
import Testing

@testable import PayslipReading

/// Tables and facts as programs print them that no layout knows.
///
/// All slips are synthetic.
struct UnknownDesignTests {
  private let head = [("Pay period: 7/09/2026 to 13/09/2026", 40, 760)]

  private func amounts(_ slip: Payslip, _ section: LineSection = .earnings) -> [Int64?] {
    slip.lines.filter { $0.section == section }.map { $0.amount.value?.cents }
  }

  /// 60.80 x 27.20 = 1653.76 this pay; 836.00 x 27.20 = 22739.20 is the year's.
  @Test func theYearStandsLeftOfThisPayInGroups() throws {
    let slip = try DrawnSlip.read(
      head + [
        ("Rate", 190, 612), ("Year to Date", 320, 612), ("Current", 450, 612),
        ("Pay Category", 40, 606),
        ("Base", 180, 600), ("Factor", 225, 600), ("Hours", 300, 600), ("Pay", 360, 600),
        ("Hours", 430, 600), ("Pay", 490, 600),
        ("Regular", 40, 580), ("27.20", 180, 580), ("1.00", 225, 580), ("836.00", 300, 580),
        ("22,739.20", 350, 580), ("60.80", 430, 580), ("1,653.76", 485, 580),
        ("Total", 40, 560), ("836.00", 300, 560), ("22,739.20", 350, 560), ("60.80", 430, 560),
        ("1,653.76", 485, 560),
      ])
    #expect(amounts(slip) == [165376])
    #expect(slip.lines.first?.quantity.value?.description == "60.80 h")
    #expect(slip.lines.first?.rate.value?.description == "$27.20")
    #expect(slip.gross.value == Money(cents: 165376))
  }

  /// 5 x 55.13 = 275.65; the five hours are no amount, though `Total` heads them.
  @Test func totalBeforeTheRateIsHours() throws {
    let slip = try DrawnSlip.read(
      head + [
        ("Fri", 150, 600), ("Sat", 190, 600), ("Total", 240, 600), ("Rate", 300, 600),
        ("Amount", 400, 600),
        ("Saturday", 40, 580), ("5", 195, 580), ("5", 245, 580), ("55.13", 300, 580),
        ("275.65", 400, 580),
        ("Gross", 40, 540), ("275.65", 400, 540),
      ])
    #expect(amounts(slip) == [27565])
    #expect(slip.lines.first?.quantity.value?.description == "5.00 h")
  }

  /// 2 x 46.10 = 92.20: `Hourly` is no label, and overtime no ordinary hour.
  @Test func aColumnOfUnitsBehindTheDescription() throws {
    let slip = try DrawnSlip.read(
      head + [
        ("Payment", 40, 600), ("Basis", 200, 600), ("Qty", 280, 600), ("Rate", 340, 600),
        ("Amount", 410, 600),
        ("Overtime - first 2 hours", 40, 580), ("Hourly", 200, 580), ("2", 285, 580),
        ("46.10", 340, 580), ("92.20", 410, 580), ("Gross", 40, 560), ("92.20", 410, 560),
      ])
    #expect(slip.lines.map(\.label) == ["Overtime - first 2 hours"])
    #expect(slip.lines.first?.category == .overtime)
  }

  /// 32 x 39.20 = 1254.40; less 330.00 and 10.00, and 120.00 for boots, 1034.40.
  @Test func aColumnSaysWhatARowIs() throws {
    let slip = try DrawnSlip.read(
      head + [
        ("Category", 40, 620), ("Description", 130, 620), ("Qty", 300, 620), ("Rate", 350, 620),
        ("Amount", 420, 620),
        ("Earnings", 40, 600), ("Casual ordinary", 130, 600), ("32.00", 300, 600),
        ("$39.20", 350, 600), ("$1,254.40", 420, 600),
        ("Tax", 40, 585), ("PAYG", 130, 585), ("-$330.00", 420, 585),
        ("Deduction", 40, 570), ("Redundancy top-up", 130, 570), ("-$10.00", 420, 570),
        ("Reimbursement", 40, 555), ("Boots", 130, 555), ("1", 305, 555), ("$120.00", 350, 555),
        ("$120.00", 420, 555),
        ("Gross", 40, 535), ("$1,254.40", 420, 535), ("Net", 40, 520), ("$1,034.40", 420, 520),
      ])
    #expect(amounts(slip) == [125440])
    #expect(amounts(slip, .deduction) == [1000])
    #expect(amounts(slip, .reimbursement) == [12000])
    #expect(amounts(slip, .tax) == [33000])
  }

  /// The employer's guarantee under deductions or among the earnings is neither.
  @Test func theGuaranteeIsTheEmployersWhereverItStands() throws {
    let slip = try DrawnSlip.read(
      head + [
        ("Earnings", 40, 640), ("Ordinary hours", 40, 620), ("38.00", 250, 620),
        ("25.65", 330, 620), ("974.70", 410, 620), ("Gross", 40, 600), ("974.70", 410, 600),
        ("Deductions", 40, 580), ("Union fees", 40, 565), ("12.00", 410, 565),
        ("SG Hostplus", 40, 550), ("116.96", 410, 550),
      ])
    #expect(amounts(slip, .deduction) == [1200])
    #expect(amounts(slip, .employerSuper) == [11696])
    let other = try DrawnSlip.read(
      head + [
        ("Wages", 40, 640), ("Ordinary hours", 40, 620), ("38.00", 250, 620),
        ("25.65", 330, 620), ("974.70", 410, 620),
        ("Super (AustralianSuper)", 40, 600), ("116.96", 410, 600),
        ("Net", 40, 580), ("974.70", 410, 580),
      ])
    #expect(amounts(other) == [97470])
    #expect(amounts(other, .employerSuper) == [11696])
  }

  /// A client and the hours of the clock before the pay code are no line: 7.60 x 34.65 = 263.34.
  @Test func aClientWithTimesIsNoLine() throws {
    let slip = try DrawnSlip.read(
      head + [
        ("Client", 40, 600), ("Date", 160, 600), ("Start", 215, 600), ("Finish", 255, 600),
        ("Pay Code", 300, 600), ("Hours", 370, 600), ("Rate", 420, 600), ("Amount", 470, 600),
        ("Acme Foods Laverton", 40, 580), ("Mon 7 Sep", 160, 580), ("06:00", 215, 580),
        ("14:06", 255, 580), ("Ordinary", 300, 580), ("7.60", 370, 580), ("34.65", 420, 580),
        ("263.34", 470, 580),
        ("Total Hours: 7.60", 40, 560), ("Gross: 263.34", 160, 560), ("Tax: 33.34", 280, 560),
        ("Net: 230.00", 400, 560),
      ])
    #expect(slip.lines.filter { $0.section == .earnings }.map(\.label) == ["Ordinary"])
    #expect(slip.gross.value == Money(cents: 26334))
    #expect(slip.net.value == Money(cents: 23000))
  }

  /// Shifts over the table that pays for them are no lines: 11.50 x 19.16 = 220.34.
  @Test func shiftsAreNoLines() throws {
    let slip = try DrawnSlip.read(
      head + [
        ("Day", 40, 660), ("Date", 80, 660), ("Start", 160, 660), ("Finish", 220, 660),
        ("Break", 280, 660), ("Hours", 340, 660),
        ("Mon", 40, 645), ("07/09/2026", 80, 645), ("09:00", 160, 645), ("13:00", 220, 645),
        ("0", 290, 645), ("4.00", 340, 645),
        ("Wed", 40, 630), ("09/09/2026", 80, 630), ("09:00", 160, 630), ("17:00", 220, 630),
        ("30", 290, 630), ("7.50", 340, 630),
        ("Description", 40, 600), ("Hours", 250, 600), ("Rate", 330, 600), ("Amount", 410, 600),
        ("Base", 40, 580), ("11.50", 250, 580), ("19.16", 330, 580), ("220.34", 410, 580),
        ("Gross", 40, 560), ("220.34", 410, 560),
      ])
    #expect(slip.lines.map(\.label) == ["Base"])
  }

  /// 4.5 x 33.00 = 148.50; 6 x 39.60 = 237.60; together 386.10 in 10.5 hours.
  @Test(arguments: [("4h 30m", "6h 00m", "10h 30m"), ("4h30m", "6h00m", "10h30m")])
  func hoursAndMinutesInLetters(_ one: String, _ two: String, _ sum: String) throws {
    let slip = try DrawnSlip.read(
      head + [
        ("Description", 40, 600), ("Hours", 250, 600), ("Rate", 330, 600), ("Amount", 410, 600),
        ("Ordinary", 40, 580), (one, 250, 580), ("$33.00", 330, 580), ("$148.50", 410, 580),
        ("Saturday", 40, 565), (two, 250, 565), ("$39.60", 330, 565), ("$237.60", 410, 565),
        ("Total", 40, 550), (sum, 250, 550), ("$386.10", 410, 550),
      ])
    #expect(slip.lines.map { $0.quantity.value?.description } == ["4.50 h", "6.00 h"])
    #expect(amounts(slip) == [14850, 23760])
  }

  /// A sum of a section and the next section's heading are no line of pay.
  @Test func aSubTotalIsNoLabelOfTheHeadingUnderIt() throws {
    let slip = try DrawnSlip.read(
      head + [
        ("Description", 40, 600), ("Hours", 250, 600), ("Rate", 330, 600), ("Amount", 410, 600),
        ("Overtime @ 1.5", 40, 588), ("2.00", 250, 588), ("45.525", 330, 588),
        ("91.05", 410, 588), ("Sub Total", 40, 576), ("91.05", 410, 576),
        ("Allowances", 40, 564),
        ("Welding Allow", 40, 552), ("38.00", 250, 552), ("0.61", 330, 552), ("23.18", 410, 552),
        ("Gross Pay", 40, 540), ("114.23", 410, 540),
      ])
    #expect(amounts(slip) == [9105, 2318])
  }

  /// A row of facts under their headings is no pay: the employee's number is no amount.
  @Test func aRowOfFactsIsNoLine() throws {
    let slip = try DrawnSlip.read(
      [
        ("CO. CODE", 40, 760), ("EMPLOYEE ID", 110, 760), ("NAME", 200, 760),
        ("PAY PERIOD END", 300, 760), ("PAY DATE", 410, 760), ("BASE RATE", 490, 760),
        ("XAU", 40, 748), ("120931", 110, 748), ("OLIVIA MARSH", 200, 748),
        ("13/09/2026", 300, 748), ("17/09/2026", 410, 748), ("25.6500", 490, 748),
      ] + DrawnSlip.table)
    #expect(amounts(slip) == [97470])
    #expect(slip.employeeNumber.value == "120931")
    #expect(slip.paymentDate.value?.description == "2026-09-17")
  }

  /// Columns without a line of headings of their own under the next section's heading: the year stays the year.
  @Test func headingsHoldOnUnderTheNextSection() throws {
    let slip = try DrawnSlip.read(
      head + [
        ("Payments", 40, 640), ("This Period", 330, 640), ("Year to Date", 430, 640),
        ("Ordinary Hours", 40, 625), ("974.70", 345, 625), ("9,747.00", 440, 625),
        ("Gross Payments", 40, 610), ("974.70", 345, 610), ("9,747.00", 440, 610),
        ("Deductions", 40, 595),
        ("PAYE Tax", 40, 580), ("120.00", 345, 580), ("1,200.00", 440, 580),
        ("Rent for house", 40, 565), ("180.00", 345, 565), ("1,800.00", 440, 565),
        ("Nett Pay", 40, 550), ("674.70", 345, 550), ("6,747.00", 440, 550),
      ])
    #expect(amounts(slip, .tax) == [12000])
    #expect(amounts(slip, .deduction) == [18000])
  }

  /// The label stands beside the middle of a value of two lines; what stands under the label is another.
  @Test func theValueIsNotTheNextLabel() throws {
    let slip = try DrawnSlip.read(
      [
        ("Award", 40, 740), ("Educational Services", 120, 746), ("Award 2020", 120, 735),
        ("Classification", 300, 740), ("HEW Level 4 Step", 400, 746), ("2", 400, 735),
        ("Type", 40, 720), ("Full Time", 120, 720), ("Salary", 300, 720),
        ("$61,880.00", 400, 720), ("Pay period: 7/09/2026 to 13/09/2026", 40, 700),
      ] + DrawnSlip.table)
    #expect(slip.classification.value == "HEW Level 4 Step 2")
  }

  /// A value that follows its label, and hangs under it, may begin with the label's own word.
  @Test func hangingValuesThatBeginLikeTheirLabel() throws {
    let slip = try DrawnSlip.read(
      [
        ("Award: Storage Services and Wholesale", 40, 760), ("Award 2020", 40, 749),
        ("Classification: Storeworker", 230, 760), ("Grade 2", 230, 749),
        ("Employer: Seaside Lodge Inc", 370, 760), ("NAME....: HARPER,", 520, 760),
        ("Pay period: 7/09/2026 to 13/09/2026", 40, 720),
      ] + DrawnSlip.table)
    #expect(slip.instrument.value == "Storage Services and Wholesale Award 2020")
    #expect(slip.classification.value == "Storeworker Grade 2")
  }

  /// `205.00CR` is this pay's tax, and the figure beside it the year's.
  @Test func creditsAreFigures() throws {
    let slip = try DrawnSlip.read(
      head + [
        ("DESCRIPTION", 40, 600), ("HOURS", 200, 600), ("RATE", 270, 600), ("AMOUNT", 340, 600),
        ("YTD", 440, 600),
        ("ORDINARY TIME", 40, 585), ("38.00", 200, 585), ("26.80", 270, 585),
        ("1,018.40", 340, 585), ("10,184.00", 420, 585),
        ("GROSS PAY", 40, 570), ("1,018.40", 340, 570), ("10,184.00", 420, 570),
        ("PAYG TAX", 40, 555), ("205.00CR", 350, 555), ("1,850.00", 425, 555),
        ("NET PAY", 40, 540), ("813.40", 350, 540), ("8,334.00", 425, 540),
      ])
    #expect(slip.tax.value == Money(cents: 20500))
  }

  /// What an hour pays is listed before what was paid: 10 hours at 34.21 are 342.10.
  @Test func aListOfRatesIsNoPay() throws {
    let slip = try DrawnSlip.read(
      head + [
        ("Your rates", 40, 680), ("Weekday", 40, 660), ("$34.21", 250, 660),
        ("Sunday", 40, 645), ("$47.90", 250, 645),
        ("Your pay", 40, 620), ("Weekday", 40, 600), ("10 hrs", 200, 600), ("$342.10", 330, 600),
        ("Gross pay", 40, 585), ("$342.10", 330, 585), ("Tax", 40, 570), ("$42.10", 330, 570),
        ("Net pay", 40, 555), ("$300.00", 330, 555),
      ])
    #expect(amounts(slip) == [34210])
  }

  /// The shift's hours of the clock before the rule that it is paid by are no line: 8 x 27.50 = 220.00.
  @Test func aShiftBeforeItsRuleIsNoLine() throws {
    let slip = try DrawnSlip.read(
      head + [
        ("Shift", 40, 600), ("Pay rule", 180, 600), ("Hours", 280, 600), ("Rate", 340, 600),
        ("Amount", 410, 600),
        ("07/09 22:00 - 06:00", 40, 580), ("Ordinary", 180, 580), ("8.00", 280, 580),
        ("$27.50", 340, 580), ("$220.00", 410, 580), ("Gross", 40, 560), ("$220.00", 410, 560),
      ])
    #expect(slip.lines.map(\.label) == ["Ordinary"])
  }

  /// Another fund is no fund of super.
  @Test func aRedundancyFundIsNoSuperFund() throws {
    let slip = try DrawnSlip.read(
      head + [("Redundancy fund: Incolink", 40, 740), ("Super fund: Cbus", 40, 720)]
        + DrawnSlip.table)
    #expect(slip.superFund.value == "Cbus")
  }

  /// Sums of the year in a table at the right are none of this pay's: 38 x 25.65 = 974.70.
  @Test func aTableOfTheYearBesideThisPay() throws {
    let slip = try DrawnSlip.read(
      head + [
        ("This pay", 40, 600), ("Hours", 140, 600), ("Rate", 190, 600), ("$", 270, 600),
        ("Year to date", 350, 600), ("$", 490, 600),
        ("Ordinary", 40, 585), ("38.00", 140, 585), ("25.65", 190, 585), ("974.70", 250, 585),
        ("Gross", 350, 585), ("9,747.00", 460, 585),
        ("Gross", 40, 570), ("974.70", 250, 570), ("Tax", 350, 570), ("1,200.00", 460, 570),
        ("Tax", 40, 555), ("120.00", 250, 555), ("Net", 350, 555), ("8,547.00", 460, 555),
        ("Net", 40, 540), ("854.70", 250, 540), ("Super", 350, 540), ("1,169.64", 460, 540),
      ])
    #expect(slip.gross.value == Money(cents: 97470))
    #expect(slip.superGuarantee.value == nil)
  }

  /// The base rate among the facts is no pay.
  @Test func aRateAmongFactsIsNoLine() throws {
    let slip = try DrawnSlip.read(
      [
        ("Classification: Level 2", 40, 760), ("Pay date: 16/09/2026", 240, 760),
        ("Employment type: Casual", 40, 740), ("Award: Restaurant Industry Award 2020", 220, 740),
        ("Base: 33.14", 480, 740), ("Pay period: 7/09/2026 to 13/09/2026", 40, 720),
      ] + DrawnSlip.table)
    #expect(amounts(slip) == [97470])
  }

  /// Weekdays before both days, and the year behind the second alone.
  @Test(arguments: ["Mon 7 Sep – Sun 13 Sep 2026", "Mon 7 - Sun 13 September 2026"])
  func aShortPeriodWithWeekdays(_ text: String) throws {
    let plain = text.replacing("–", with: "-")
    let slip = try DrawnSlip.read([("Pay period: \(plain)", 40, 760)] + DrawnSlip.table)
    #expect(slip.period?.description == "2026-09-07 to 2026-09-13")
  }
}
