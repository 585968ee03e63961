import AwardTables
import AwardUpkeep
import PayDomain
import TestSupport
import Testing

/// Pay guides held against the shipped tables.
///
/// The guides are synthetic; their figures are those of the published guides of 2025-26: General Retail level 1
/// $26.55 an hour, $1,008.90 a week, casual Saturday $39.83; Hospitality evening $24.28 and $2.81.
@Suite struct GuideComparisonTests {
  private func compare(
    _ lines: String, award code: String = "MA000004"
  ) throws -> GuideComparison {
    let library = try AwardLibrary(folder: Repository.root + "/Awards")
    let foot = "Award Code: \(code) Effective: 01/07/2025 Published: 16/02/2026"
    return GuideComparison(
      try InventedGuides.guide(lines, foot: foot), with: try library.award(code))
  }

  private func outcomes(_ lines: String, award code: String = "MA000004") throws -> [GuideOutcome] {
    try compare(lines, award: code).results.map(\.outcome)
  }

  @Test func equalToTheCent() throws {
    let outcomes = try outcomes(
      """
      # Adult
      # Full-time & part-time
      Classification            Weekly pay rate      Hourly pay rate      Overtime - Monday to
                                                                          Saturday - first 3 hours
      Retail employee level 1   $1,008.90            $26.55               $39.83
      # Casual
      Classification            Hourly pay rate      Saturday - not
                                                     shiftworkers
      Retail employee level 1   $33.19               $39.83
      # Junior - Casual - 20 years of age and employed by the employer for more than 6 months
      Classification            Hourly pay rate
      Retail employee level 1   $33.19
      """)
    #expect(outcomes == Array(repeating: .equal, count: 6))
  }

  @Test func aCentOffIsDifferentAndSaysWhy() throws {
    let results = try compare(
      """
      # Casual
      Classification            Hourly pay rate      Saturday - not
                                                     shiftworkers
      Retail employee level 1   $33.19               $39.84
      """
    ).results
    #expect(results[0].outcome == .equal)
    guard case .different(let ours, let from) = results[1].outcome else {
      Issue.record("\(results[1].outcome)")
      return
    }
    #expect(ours == "$39.83")
    #expect(from.hasPrefix("150 % of $26.55, MA000004 clause 22.1"))
  }

  /// Passenger Vehicle Transportation grade 1 of 2025-26: $26.10 an hour, and eight hours of it for the shift.
  @Test func aPaymentByTheShiftIsComparedSumBySum() throws {
    let cells = ["$26.10 per hour plus $208.80", "$26.10 per hour plus $208.81"]
    let found = try cells.map { cell in
      try outcomes(
        """
        # Adult
        # Full-time & part-time
        Classification            Public holiday (not Good Friday or Christmas
                                  Day) - two driver operation
        Grade 1                   \(cell)
                                  per shift
        """, award: "MA000063")[0]
    }
    #expect(found[0] == .equal)
    guard case .different(let ours, let from) = found[1] else {
      Issue.record("\(found[1])")
      return
    }
    #expect(ours == "$26.10 an hour plus $208.80 a shift")
    #expect(from.contains("payments.csv:"))
  }

  @Test func twoFiguresAreComparedAsTwo() throws {
    let cells = ["$24.28 per hour plus $2.81", "$24.28 per hour plus $2.80"]
    let found = try cells.map { cell in
      try outcomes(
        """
        # Adult
        # Full-time & part-time
        Classification            Evening - Monday to Friday - 7pm to midnight
        Introductory              \(cell)
                                  per hour or part of an hour
        """, award: "MA000009")[0]
    }
    #expect(found[0] == .equal)
    guard case .different(let ours, _) = found[1] else {
      Issue.record("\(found[1])")
      return
    }
    #expect(ours == "$24.28 per hour plus $2.81 per hour or part of an hour")
  }

  /// The Saturday of daily newspapers: 4 × 24.28 = 97.12 for the shift, and 24.28 for each hour.
  @Test(arguments: [
    ("$97.12 per shift and $24.28", true), ("$97.13 per shift and $24.28", false),
    ("$97.12 per hour plus $24.28", false), ("$97.12 per night and $24.28", nil),
  ])
  func dollarsForAShiftAreComparedWithIt(cell: String, isEqual: Bool?) throws {
    let found = try outcomes(
      """
      # Adult - Daily newspaper offices - Full-time & part-time
      Classification            Saturday
      Level 1                   \(cell)
                                per hour worked
      """, award: "MA000026")[0]
    switch found {
    case .equal: #expect(isEqual == true)
    case .different(let ours, _):
      #expect(isEqual == false)
      #expect(ours == "$97.12 per shift and $24.28 per hour worked")
    case .notCompared: #expect(isEqual != true)
    }
  }

  /// Registered clubs print rate and flat dollars of an evening as one sum, 24.28 + 2.81 = 27.09.
  @Test(arguments: [("$27.09", true), ("$27.10", false)])
  func aSumOfRateAndFlatDollarsIsTheSame(cell: String, isEqual: Bool) throws {
    let found = try outcomes(
      """
      # Adult - Full-time & part-time
      # Administration employees
      Classification            Monday to Friday - 7pm to midnight
      Introductory              \(cell)
      """, award: "MA000058")
    #expect((found == [.equal]) == isEqual)
    #expect(!found.contains(.notCompared(.noProvision)))
  }

  /// `1st year of service` is a row of pilots and of co-pilots: without the group nobody is meant.
  @Test func aRowIsNotTakenForAnotherGroups() throws {
    let found = try outcomes(
      """
      # On-shore helicopter operations - pilot - single engine - Full-time & part-time
      Classification            Hourly pay rate
      Co-Pilot
      1st year of service       $24.34
      """, award: "MA000046")
    #expect(found == [.notCompared(.severalClassifications)])
  }

  @Test(arguments: [
    ("Apprentice - Full-time", "Retail employee level 1", "Sunday", "$1.00", GuideCause.apprentice),
    ("Loaded rate - Full-time", "Retail employee level 1", "Sunday", "$1.00", .loadedRate),
    ("Adult", "Retail employee level 1", "Hourly pay rate", "$26.55", .noEmployment),
    ("Junior - Full-time", "Retail employee level 1", "Hourly pay rate", "$26.55", .noAge),
    ("Full-time", "Retail employee level 1", "Hourly pay rate", "$1.00 per tray", .notAFigure),
    ("Full-time", "Retail employee level 1", "Moonlight", "$26.55", .noProvision),
    ("Full-time", "Retail employee level 99", "Hourly pay rate", "$26.55", .noClassification),
  ])
  func whatIsNotComparedSaysWhy(
    section: String, row: String, column: String, text: String, cause: GuideCause
  ) throws {
    let outcomes = try outcomes(
      """
      # \(section)
      Classification                  \(column)
      \(row)\(String(repeating: " ", count: 32 - row.count))\(text)
      """)
    #expect(outcomes == [.notCompared(cause)])
  }
}
