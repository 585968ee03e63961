import PayDomain
import Testing

@testable import PayslipReading

/// Days of a person that cannot be, on a slip.
@Suite struct BelievedDaysTests {
  private func slip(born: String, start: String? = nil, end: String = "2026-08-09") -> Payslip {
    func day(_ text: String?, column: Int32) -> Field<CivilDate> {
      text.flatMap { CivilDate(iso: $0) }.map {
        .read(Reading($0, at: .cell(row: 2, column: column), text: "as printed"))
      } ?? .notOnSlip
    }
    var slip = Payslip(
      source: SlipSource(path: "a.csv", ordinal: 1, format: "csv", layout: "l", kind: .export))
    slip.born = day(born, column: 6)
    slip.employmentStart = day(start, column: 7)
    slip.periodEnd = day(end, column: 8)
    slip.leaveOutDaysThatCannotBe()
    return slip
  }

  /// 9 August 2026 less 2062 is before the birth; less 10 August 2016 is 9 years; less 1900 is 126 years.
  @Test(arguments: ["2062-02-03", "2026-08-09", "2016-08-10", "1900-01-01"])
  func `a birthday of nobody who is paid is not known, and that is said`(born: String) {
    let slip = slip(born: born)
    #expect(slip.born == .absent(.unreadable("as printed", .cell(row: 2, column: 6))))
    #expect(slip.remarks.count == 1)
    #expect(slip.remarks.first?.contains("(row 2, column 6) cannot be") == true)
  }

  /// 9 August 2026 less 9 August 2016 is ten years, less 2008 eighteen.
  @Test(arguments: ["2016-08-09", "2008-03-14", "1941-01-01"])
  func `any other stays as it is`(born: String) {
    let slip = slip(born: born, start: "2026-08-09")
    #expect(slip.born.value == CivilDate(iso: born))
    #expect(slip.remarks == [])
  }

  @Test func `where work began before the birth, neither day is known`() {
    let slip = slip(born: "1990-02-03", start: "1980-01-01")
    #expect(slip.born.value == nil && slip.employmentStart.value == nil)
    #expect(slip.remarks.first?.contains("cannot both be") == true)
    #expect(self.slip(born: "1990-02-03", start: "2006-02-03").remarks == [])
  }
}
