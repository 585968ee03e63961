import PayDomain
import Testing

@testable import PayslipReading

/// Names of employees that no label names: all synthetic.
struct UnlabelledPeopleTests {
  private func slip(_ head: [(String, Int, Int)]) throws -> Payslip {
    try DrawnSlip.read(head + DrawnSlip.table)
  }

  private static let employer = [
    ("Pelican Point Park Pty Ltd", 300, 780), ("ABN 83 914 571 673", 300, 766),
    ("Pay period: 2/02/2026 to 8/02/2026", 40, 640),
  ]

  @Test(arguments: ["12 Smith Street", "Unit 3/12 Smith St", "PO Box 118", "Ballarat VIC 3350"])
  func aNameOverAnAddressIsTheEmployees(address: String) throws {
    let slip = try slip(Self.employer + [("Mia van Nguyen", 40, 720), (address, 40, 708)])
    #expect(slip.employee.value == "Mia van Nguyen")
    #expect(slip.employee.reading?.proof == .doubtful)
  }

  /// A place, a job and the employer's own branch are nobody's names.
  @Test(arguments: ["North Sydney", "Casual Barista", "Pelican Point Park", "Head Office"])
  func whatIsNoPersonIsNotTaken(text: String) throws {
    let slip = try slip(Self.employer + [(text, 40, 720), ("12 Smith Street", 40, 708)])
    #expect(slip.employee.value == nil)
  }

  /// Two names over addresses may be the owner's and the worker's.
  @Test func ofTwoNamesNeitherIsTaken() throws {
    let slip = try slip(
      Self.employer + [
        ("Ada Example", 40, 720), ("12 Smith Street", 40, 708),
        ("Bob Example", 300, 720), ("14 Smith Street", 300, 708),
      ])
    #expect(slip.employee.value == nil)
  }

  /// Where nothing names the employer, the name over the address may be theirs.
  @Test func withoutAnEmployerItMayBeTheirs() throws {
    let slip = try slip([
      ("Ada Example", 40, 720), ("12 Smith Street", 40, 708),
      ("Pay period: 2/02/2026 to 8/02/2026", 40, 640),
    ])
    #expect(slip.employee.value == nil)
  }

  @Test func aNameBehindToIsTheEmployees() throws {
    let slip = try slip(Self.employer + [("To: Gary Stubbs", 40, 720)])
    #expect(slip.employee.value == "Gary Stubbs")
  }

  @Test func aNameBeforeThePeriodIsTheEmployees() throws {
    let slip = try slip([
      ("Pelican Point Park Pty Ltd", 300, 780), ("ABN 83 914 571 673", 300, 766),
      ("Ada Example", 40, 700), ("Pay period", 200, 700), ("2/02/2026 - 8/02/2026", 300, 700),
    ])
    #expect(slip.employee.value == "Ada Example")
  }

  /// `Staff` begins labels of names; here it begins a deduction.
  @Test func aLineOfPayIsNoName() throws {
    let slip = try slip(
      Self.employer + [("Staff Car Park", 40, 500), ("12.00", 410, 500)])
    #expect(slip.employee.value == nil)
  }

  @Test func theFirstDayMayStandBehindTheLast() throws {
    let slip = try slip([
      ("Period ending 8 February 2026 (commenced 2 February 2026)", 40, 700)
    ])
    #expect(slip.periodStart.value == CivilDate(iso: "2026-02-02"))
    #expect(slip.periodEnd.value == CivilDate(iso: "2026-02-08"))
  }

  @Test func daysAndSuperInSentences() throws {
    let slip = try slip([
      ("Employee: Ada Example", 40, 740),
      (
        "Your pay for the week Monday 2 February 2026 to Sunday 8 February 2026, paid on 10 February 2026.",
        40, 700
      ),
      ("We also pay $116.96 superannuation into AustralianSuper for this pay.", 40, 480),
    ])
    #expect(slip.paymentDate.value == CivilDate(iso: "2026-02-10"))
    // 974.70 x 12 % = 116.96.
    #expect(slip.superGuarantee.value == Money(cents: 11696))
    #expect(slip.superGuarantee.reading?.proof == .doubtful)
  }

  @Test func superOfTheYearIsNotThePays() throws {
    let slip = try slip([
      ("Employee: Ada Example", 40, 740), ("Pay period: 2/02/2026 to 8/02/2026", 40, 720),
      ("This year we paid $1,516.96 superannuation into AustralianSuper before this pay.", 40, 480),
    ])
    #expect(slip.superGuarantee.value == nil)
  }
}

extension UnlabelledPeopleTests {
  /// An address over the employer, and a title with the worker's name, are no employers.
  @Test(arguments: ["Ballarat VIC 3350", "Payslip - Ada Example", "PAYSLIP FOR ADA EXAMPLE"])
  func theEmployerIsNoAddressAndNoTitle(text: String) throws {
    let slip = try DrawnSlip.read(
      [
        (text, 40, 780), ("Pelican Point Park Pty Ltd", 40, 766), ("ABN 83 914 571 673", 40, 752),
        ("Employee: Ada Example", 40, 720), ("Pay period: 2/02/2026 to 8/02/2026", 40, 640),
      ] + DrawnSlip.table)
    #expect(slip.employer.value == "Pelican Point Park Pty Ltd")
  }
}
