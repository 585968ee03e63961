import PayDomain
import Testing

@testable import PayslipReading

/// Texts of a slip that say several facts, or stand where another reader would take them for something else.
///
/// All slips are synthetic.
struct PartedTextTests {
  private func slip(_ texts: [(String, Int, Int)]) throws -> Payslip {
    try DrawnSlip.read(texts)
  }

  private static let table = DrawnSlip.table

  /// In the strings of a PDF `\267` is a dot in the middle of a line.
  @Test func aHeadOfOneLineWithDotsBetween() throws {
    let slip = try slip(
      [
        ("Green Thumb Pty Ltd \\267 A.B.N. 51 824 753 556", 40, 760),
        ("Employee: Lee Park | Classification Retail level 1 | PPT", 40, 740),
        ("Fortnight ending 13/07/2025 \\267 Pay date 17/07/2025", 40, 720),
        ("General Retail Industry Award 2020 \\267 Paid fortnightly", 40, 700),
      ] + Self.table)
    #expect(slip.abn.value == "51824753556" && slip.employer.value == "Green Thumb Pty Ltd")
    #expect(slip.employee.value == "Lee Park" && slip.employment.value == .partTime)
    #expect(slip.classification.value == "Retail level 1")
    #expect(slip.period?.description == "2025-06-30 to 2025-07-13")
    #expect(slip.paymentDate.value?.description == "2025-07-17")
    #expect(slip.instrument.value == "General Retail Industry Award 2020")
    #expect(slip.net.reading?.proof == .proved)
  }

  @Test func theAwardBehindTheClassificationAndTheTypeBehindTheName() throws {
    let slip = try slip(
      [
        ("Employee: Lee Park (casual)", 40, 760),
        ("Classification: Level 1, General Retail Industry Award 2020", 40, 740),
        ("Pay period: 7/07/2025 to 13/07/2025", 40, 720),
      ] + Self.table)
    #expect(slip.employee.value == "Lee Park" && slip.employment.value == .casual)
    #expect(slip.classification.value == "Level 1")
    #expect(slip.instrument.value == "General Retail Industry Award 2020")
  }

  /// A period that no label names is guessed where it is the only one.
  @Test func aSentenceOfNameAndPeriod() throws {
    let head = ("Payslip for Dan Fox, 7 July 2025 to 13 July 2025.", 40, 760)
    let slip = try slip([head] + Self.table)
    #expect(slip.employee.value == "Dan Fox")
    #expect(slip.period?.description == "2025-07-07 to 2025-07-13")
    #expect(slip.periodStart.reading?.proof == .doubtful)
    let leave = try self.slip(
      [("Employee: Dan Fox", 40, 760), ("Annual leave 1/07/2025 - 14/07/2025", 40, 740)]
        + Self.table)
    #expect(leave.period == nil)
    let two = try self.slip([head, ("4 August 2025 to 10 August 2025", 40, 740)] + Self.table)
    #expect(two.period == nil)
  }

  @Test func aNameThatEndsInAnythingElse() throws {
    let slip = try slip(
      [
        ("Employee: Lee Park (Night crew)", 40, 760), ("Classification: Level 1, Sydney", 40, 740),
        ("Pay period: 7/07/2025 to 13/07/2025", 40, 720),
      ] + Self.table)
    #expect(slip.employee.value == "Lee Park (Night crew)" && slip.employment == .notOnSlip)
    #expect(slip.classification.value == "Level 1, Sydney" && slip.instrument == .notOnSlip)
  }

  @Test(arguments: [
    (["Full-time"], EmploymentType?.some(.fullTime)), (["PT", "Part time"], .partTime),
    // Nothing rests on a casual whom no label names, or on one word of several.
    (["Casual"], nil), (["Full-time", "Part-time", "Casual"], nil),
  ])
  func anEmploymentThatStandsAlone(_ words: [String], _ expected: EmploymentType?) throws {
    let texts = words.enumerated().map { ($1, 40 + 150 * $0, 700) }
    let slip = try slip(
      [("Pay period: 7/07/2025 to 13/07/2025", 40, 740)] + texts + Self.table)
    #expect(slip.employment.value == expected)
  }

  @Test func aPositionThatNamesALevel() throws {
    func position(_ text: String) throws -> String? {
      try slip(
        [
          ("Position:", 40, 760), (text, 120, 760),
          ("Pay period: 7/07/2025 to 13/07/2025", 40, 740),
        ]
          + Self.table
      ).classification.value
    }
    #expect(try position("Retail employee level 1") == "Retail employee level 1")
    #expect(try position("Store manager") == nil)
  }

  /// The number stands between the label and the name; the head of the table below is no name.
  @Test func aNumberBeforeTheName() throws {
    let slip = try slip(
      [
        ("EMPLOYEE", 40, 640), ("00417", 120, 640), ("PARK, LEE", 200, 640),
        ("Pay period: 7/07/2025 to 13/07/2025", 40, 740),
      ] + Self.table)
    #expect(slip.employee.value == "PARK, LEE" && slip.employeeNumber.value == "00417")
    let bare = try self.slip(
      [("EMPLOYEE", 40, 616), ("Pay period: 7/07/2025 to 13/07/2025", 40, 740)] + Self.table)
    #expect(bare.employee == .notOnSlip)
  }

  /// Hours and minutes in words; what counts hours is no rate.
  ///
  /// The employer stands between its label and the number.
  @Test func hoursAndMinutesInWords() throws {
    let slip = try slip([
      ("Employer Green Thumb Gardens Pty Ltd (ABN 51 824 753 556)", 40, 760),
      ("Instrument General Retail Industry Award 2020", 40, 740),
      ("Pay period: 7/07/2025 to 13/07/2025", 40, 720), ("EFT date 15/07/2025", 40, 700),
      ("Earnings", 40, 620), ("Quantity", 200, 620), ("Rate", 330, 620), ("Amount", 410, 620),
      // 30.5 x 30.00 = 915.00; 7.75 x 30.00 = 232.50; 915.00 + 232.50 = 1,147.50.
      ("Base rate", 40, 600), ("30 hrs 30 mins", 200, 600), ("$30.00", 330, 600),
      ("$915.00", 410, 600), ("Personal leave", 40, 580), ("7 hrs 45 mins", 200, 580),
      ("$30.00", 330, 580), ("$232.50", 410, 580), ("Gross", 40, 560), ("$1,147.50", 410, 560),
      // 1,147.50 - 147.50 = 1,000.00.
      ("Tax", 40, 540), ("$147.50", 410, 540), ("Net pay", 40, 520), ("$1,000.00", 410, 520),
    ])
    #expect(
      slip.lines.filter { $0.section == .earnings }.map(\.short) == [
        "Base rate [ordinary] 30.50 h x $30.00 = $915.00",
        "Personal leave [personal_leave] 7.75 h x $30.00 = $232.50",
      ])
    #expect(slip.hourlyRate == .notOnSlip && slip.net.reading?.proof == .proved)
    #expect(slip.employer.value == "Green Thumb Gardens Pty Ltd")
    #expect(slip.instrument.value == "General Retail Industry Award 2020")
    #expect(slip.paymentDate.value?.description == "2025-07-15")
  }

  /// Hours and a rate without a dollar sign close behind a label.
  @Test func hoursTimesARateInOneText() throws {
    let slip = try slip([
      ("Employee: Lee Park", 40, 760), ("Pay period: 7/07/2025 to 13/07/2025", 40, 740),
      ("Ordinary hours 38.00 hrs @ 25.65", 40, 700), ("974.70", 410, 700),
      ("Overtime @ 1.5 2.00 hrs @ 38.48", 40, 680), ("76.96", 410, 680),
      // 974.70 + 76.96 = 1,051.66; 1,051.66 - 120.00 = 931.66.
      ("Gross pay", 40, 660), ("1,051.66", 410, 660), ("Tax", 40, 640), ("120.00", 410, 640),
      ("Net pay", 40, 620), ("931.66", 410, 620),
    ])
    #expect(
      slip.lines.filter { $0.section == .earnings }.map(\.short) == [
        "Ordinary hours [ordinary] 38.00 h x $25.65 = $974.70",
        "Overtime @ 1.5 [overtime] 2.00 h x $38.48 = $76.96",
      ])
  }
}
