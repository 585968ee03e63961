import PayDomain
import Testing

@testable import PayslipReading

/// What documents say beside the pay: leave, sums to date, the day of issue, where the net went.
struct SlipBesideTests {
  // MARK: Words

  @Test(arguments: [
    ("Annual Leave in Hours", LeaveKind.annual), ("A/L accrued", .annual), ("Rec Leave", .annual),
    ("Holiday Leave Accrual", .annual), ("Personal/Carer's Leave", .personal),
    ("Sick Leave", .personal), ("LSL", .longService), ("Long Service Leave", .longService),
    ("RDO", .timeOff), ("Time in Lieu", .timeOff), ("FDV Leave", .familyViolence),
    ("Compassionate Leave", .other), ("Public Holiday Leave", .other),
  ])
  func `a label names its leave`(label: String, kind: LeaveKind) {
    #expect(LeaveWords.kind(of: label) == kind)
  }

  @Test(arguments: ["Leave Loading", "Unpaid Leave", "Union Fees", "Leave without pay", ""])
  func `what is no balance names none`(label: String) {
    #expect(LeaveWords.kind(of: label) == nil)
  }

  @Test func `a unit is what the words say, and nothing where they say two`() {
    #expect(LeaveWords.unit(of: "Balance (hrs)") == .hours)
    #expect(LeaveWords.unit(of: "Annual Leave in Days") == .days)
    #expect(LeaveWords.unit(of: "Balance") == nil)
    #expect(LeaveWords.unit(of: "Hours / days") == nil)
  }

  @Test(arguments: [
    ("(000000)*****1234", "*****1234"), ("****99", "****99"), ("12345678", "12345678"),
    ("062-000-123456", "123456"), ("xxxx678", "xxxx678"),
  ])
  func `the number of an account stands without its branch`(word: String, account: String) {
    #expect(PDFAccount.masked(Array(word.utf8)[...]) == account)
  }

  @Test(arguments: ["Savings", "2026", "x1", "062-000", "*"])
  func `other words are no account`(word: String) {
    #expect(PDFAccount.masked(Array(word.utf8)[...]) == nil)
  }

  // MARK: Proof

  private static func balance(
    _ opening: Int64?, _ accrued: Int64?, _ taken: Int64?, _ closing: Int64?
  ) -> LeaveBalance {
    func field(_ minutes: Int64?) -> Field<Hours> {
      guard let minutes else { return .notOnSlip }
      return .read(Reading(Hours(minutes: minutes), at: .line(1), text: ""))
    }
    var balance = LeaveBalance(label: "", kind: .annual, unit: .hours, place: .line(1))
    balance.opening = field(opening)
    balance.accrued = field(accrued)
    balance.taken = field(taken)
    balance.closing = field(closing)
    balance.prove()
    return balance
  }

  @Test func `a balance is proved by its own sum and by nothing less`() {
    // 600 + 175 − 456 = 319.
    #expect(Self.balance(600, 175, 456, 319).closing.reading?.proof == .proved)
    #expect(Self.balance(600, 175, 456, 320).closing.reading?.proof == .read)
    #expect(Self.balance(600, 175, nil, 775).accrued.reading?.proof == .proved)
    #expect(Self.balance(nil, 175, 456, 319).closing.reading?.proof == .read)
    // Nothing moved: the same figure twice agrees with anything.
    #expect(Self.balance(600, 0, 0, 600).closing.reading?.proof == .read)
  }

  // MARK: Masking

  @Test func `of an account's number three digits stay, of a masked one what is printed`() {
    var slip = Payslip(
      source: SlipSource(path: "", ordinal: 1, format: "pdf", layout: "", kind: .document))
    let amount = Reading(Money(cents: 100), at: .line(1), text: "1.00")
    slip.netPayments = ["12345678", "****1234", "xx99", nil, "4321"].map {
      NetPayment(account: $0, amount: amount)
    }
    var kept = slip
    slip.mask(DetailMask())
    #expect(slip.netPayments.map(\.account) == ["*****678", "****1234", "xx99", nil, "*****321"])
    kept.mask(DetailMask(keeping: [.bankAccount]))
    #expect(kept.netPayments.first?.account == "12345678")
  }

  // MARK: Exports

  @Test func `a wide export's columns of leave and of the year are kept`() throws {
    let csv = try OpenedCSV(
      "Employee ID,First Name,Last Name,Pay Period Start,Pay Period End,Pay Date,Ordinary Hours,"
        + "Ordinary Pay,Gross Pay,Tax,Net Pay,Gross YTD,Tax YTD,Annual Leave Balance (hours),"
        + "Personal Leave Balance,Issue Date\n"
        + "7,Ana,Example,2026-06-29,2026-07-05,2026-07-09,38,1008.90,1008.90,108.00,900.90,"
        + "5044.50,90.00,45.60,12.50,2026-07-10\n")
    let slip = try #require(csv.slips.first ?? nil)
    #expect(slip.toDate(.gross)?.value == Money(cents: 504_450))
    #expect(slip.toDate(.gross)?.proof == .read)
    // Less than this pay's own tax: something is not what it seems.
    #expect(slip.toDate(.tax)?.proof == .doubtful)
    #expect(slip.leave.map(\.kind) == [.annual, .personal])
    #expect(slip.leave[0].closing.value == Hours(minutes: 2736))
    #expect(slip.leave[0].closing.reading?.proof == .read)
    // Hours or days is not said.
    #expect(slip.leave[1].closing.reading?.proof == .doubtful)
    #expect(slip.issueDate.value?.description == "2026-07-10")
    #expect(slip.gross.reading?.proof == .proved)
  }

  @Test func `a figure beside the pay that cannot be read costs nothing`() throws {
    let csv = try OpenedCSV(
      "Employee ID,First Name,Last Name,Pay Period End,Gross Pay,Gross YTD\n"
        + "7,Ana,Example,2026-07-05,1008.90,#REF!\n")
    let slip = try #require(csv.slips.first ?? nil)
    #expect(slip.gross.value == Money(cents: 100_890))
    #expect(slip.yearToDate.isEmpty)
  }

  @Test func `goingrate's own XML states leave, the year and the day of issue`() throws {
    let slip = try #require(
      try XMLCase.own(
        """
        <payslips><payslip><issue-date>2026-07-16</issue-date><gross>100.00</gross>
        <to-date gross="1000.00" super="12.00"/>
        <leave><balance label="Annual Leave" opening="10" accrued="2.5" taken="7.5" closing="5"/>
        <balance kind="long_service" unit="weeks" closing="8.67"/></leave></payslip></payslips>
        """
      ).first?.slip)
    #expect(slip.issueDate.value?.description == "2026-07-16")
    #expect(slip.toDate(.gross)?.value == Money(cents: 100_000))
    #expect(slip.leave.map(\.kind) == [.annual, .longService])
    #expect(slip.leave[0].closing.reading?.proof == .proved)
    #expect(slip.leave[1].unit == .weeks)
    #expect(slip.leave[1].closing.reading?.proof == .read)
  }

  @Test func `a balance of no known leave is refused`() throws {
    let outcome = try XMLCase.own(
      "<payslips><payslip><leave><balance label=\"Zebra\" closing=\"1\"/></leave></payslip></payslips>"
    ).first
    #expect(
      outcome?.problem
        == .unknownWord(
          field: "kind", allowed: LeaveKind.allCases.map(\.rawValue), place: .line(1)))
  }

  @Test func `leave that accrued in a Xero payslip has its type's name and unit`() throws {
    let slip = try #require(
      try XMLCase.xero([
        (
          "x.xml",
          """
          <Response><PayItems><LeaveTypes><LeaveType><LeaveTypeID>al</LeaveTypeID>
          <Name>Annual Leave</Name><TypeOfUnits>Hours</TypeOfUnits></LeaveType></LeaveTypes></PayItems>
          <Payslip><PayslipID>1</PayslipID><EmployeeID>e</EmployeeID><LeaveAccrualLines>
          <LeaveAccrualLine><LeaveTypeID>al</LeaveTypeID><NumberOfUnits>2.9231</NumberOfUnits>
          </LeaveAccrualLine></LeaveAccrualLines></Payslip></Response>
          """
        )
      ]).first?.slip)
    #expect(slip.lines.isEmpty)
    #expect(slip.leave.map(\.label) == ["Annual Leave"])
    #expect(slip.leave.first?.accrued.value == Hours(millionths: 2_923_100))
    #expect(slip.leave.first?.accrued.reading?.proof == .read)
  }

  // MARK: PDF

  private static func slip(_ rows: [[(String, Int)]]) throws -> Payslip? {
    var content = DrawnPDF.text("Employee: Ana Example", 40, 770)
    content += DrawnPDF.text("Pay period: 06/07/2026 to 12/07/2026", 40, 750)
    for (index, row) in rows.enumerated() {
      for (text, left) in row { content += DrawnPDF.text(text, left, 720 - 16 * index) }
    }
    let catalog = try LayoutCatalog(folder: layoutsFolder())
    let pages = try PDFCase.pool.words(of: DrawnPDF.bytes(content))
    return PDFPayslips(catalog: catalog, facts: KnownFacts()).read(pages, path: "drawn.pdf")
      .first?.slip
  }

  private static let pay: [[(String, Int)]] = [
    [("Description", 40), ("Hours", 250), ("Rate", 320), ("Amount", 400), ("YTD", 480)],
    [
      ("Ordinary Hours", 40), ("38.00", 250), ("27.00", 320), ("1026.00", 400), ("5130.00", 480),
    ],
    [("Gross pay", 40), ("1026.00", 400), ("5130.00", 480)],
    [("Tax", 40), ("126.00", 400), ("63.00", 480)], [("Net pay", 40), ("900.00", 400)],
  ]

  @Test func `the column of the year is read beside the sums and never proved`() throws {
    let slip = try #require(try Self.slip(Self.pay))
    #expect(slip.gross.reading?.proof == .proved)
    #expect(slip.toDate(.gross)?.value == Money(cents: 513_000))
    #expect(slip.toDate(.gross)?.proof == .read)
    // 63.00 since July is less than 126.00 in one pay.
    #expect(slip.toDate(.tax)?.proof == .doubtful)
    #expect(slip.toDate(.net) == nil)
  }

  @Test func `leave, accounts and the day of issue of a slip`() throws {
    let slip = try #require(
      try Self.slip(
        Self.pay + [
          [("Date of issue: 16/07/2026", 40)], [("Leave balances", 40)],
          [
            ("Leave type", 40), ("Opening (hours)", 200), ("Accrued (hours)", 300),
            ("Taken (hours)", 400), ("Balance (hours)", 500),
          ],
          [
            ("Annual Leave", 40), ("30.40", 200), ("2.92", 300), ("7.60", 400), ("25.72", 500),
          ],
          [
            ("Personal Leave", 40), ("30.40", 200), ("1.46", 300), ("0.00", 400), ("31.00", 500),
          ],
          [("Bank details", 40)],
          [("Example Bank", 40), ("000-000", 200), ("12345678", 300), ("900.00", 500)],
        ]))
    #expect(slip.issueDate.value?.description == "2026-07-16")
    #expect(slip.paymentDate.value == nil)
    #expect(slip.leave.map(\.kind) == [.annual, .personal])
    // 30.40 + 2.92 − 7.60 = 25.72; 30.40 + 1.46 is 31.86, not 31.00.
    #expect(slip.leave[0].closing.reading?.proof == .proved)
    #expect(slip.leave[1].closing.reading?.proof == .read)
    #expect(slip.netPayments.map(\.account) == ["12345678"])
    #expect(slip.netPayments.first?.amount.proof == .proved)
  }

  @Test func `a slip without any of it has none`() throws {
    let slip = try #require(
      try Self.slip(Self.pay.map { row in row.filter { $0.1 < 480 } }))
    #expect(slip.leave.isEmpty)
    #expect(slip.netPayments.isEmpty)
    #expect(slip.yearToDate.isEmpty)
    #expect(slip.issueDate == .notOnSlip)
  }
}
