import PayDomain
import Testing

@testable import PayslipReading

/// What stands for an employee's number where there is none.
@Suite struct NumberOfNobodyTests {
  private func read(_ number: String) -> Field<String> {
    var slip = Payslip(
      source: SlipSource(path: "a.csv", ordinal: 1, format: "csv", layout: "l", kind: .export))
    slip.employeeNumber = .read(Reading(number, at: .cell(row: 2, column: 4), text: number))
    slip.leaveOutNumberOfNobody()
    return slip.employeeNumber
  }

  @Test(arguments: [
    "0", "000000", "N/A", "n/a", "#N/A", "TBA", "NULL", "-", "--", "none", "Not applicable",
  ])
  func `is no number`(text: String) { #expect(read(text) == .notOnSlip) }

  @Test(arguments: ["1", "0001", "10", "E0", "NA1", "TBA-2", "T201", "Nilsson", "00-A"])
  func `any other is one`(text: String) { #expect(read(text).value == text) }
}
