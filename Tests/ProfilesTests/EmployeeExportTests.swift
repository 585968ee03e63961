import PayDomain
import Testing

@testable import Profiles

/// Lists of employees as payrolls export them.
@Suite struct EmployeeExportTests {
  private func roll(_ text: String) throws -> [String: EmployeeFacts] {
    var roll = EmployeeRoll()
    var sheet = ProfileSheet()
    try roll.add(table: Array(text.utf8), path: "s.csv", gaps: &sheet)
    return roll.byKey
  }

  @Test func `a payroll's list is taken as it is`() throws {
    let facts = try roll(
      "Employee Id,First name,Surname,Job title,Start date,Gender,Employment Type,Date of Birth\n"
        + "501,Ana,Example,Cook,12/01/2024,F,Full Time,14/3/2008\n"
        + "502,Bo,Sample,Waiter,2023-05-01T00:00:00,M,Permanent Part-time,\n"
        + "503,Cy,Other,Hand,,,Labour Hire,\n")
    #expect(facts["501"]?.employment == .fullTime)
    #expect(facts["501"]?.born == CivilDate(year: 2008, month: 3, day: 14))
    #expect(facts["501"]?.employmentStart == CivilDate(year: 2024, month: 1, day: 12))
    #expect(facts["Ana Example"] == facts["501"])
    #expect(facts["502"]?.employment == .partTime)
    #expect(facts["502"]?.employmentStart == CivilDate(year: 2023, month: 5, day: 1))
    // Hired through another firm is no employment type of the award: nothing is said.
    #expect(facts["503"] == EmployeeFacts())
  }

  @Test(arguments: [
    ("Employee Id,DOB\n1,31/02/2001\n", "s.csv:2:2: error: `born` must be a date"),
    ("Employee Id,DOB\n1,1/7/01\n", "s.csv:2:2: error: `born` must be a date"),
    ("Employee Id,Employment Type\n1,Seasonal\n", "s.csv:2:2: error: `employment` cannot be"),
    ("Employee Id,Payroll ID\n1,2\n", "s.csv:1:2: error: a second column for what `Employee Id`"),
    ("Date of Birth,Gender\n1,F\n", "s.csv:1:1: error: `employees_csv` must be a table with"),
    ("Employee Id,Level\n1,Level 2,x\n", "s.csv:2:1: error: 3 cells under 2 columns"),
  ])
  func `what is wrong in it is named with its place`(text: String, line: String) throws {
    let caught = #expect(throws: ProfileProblem.self) { try roll(text) }
    let problem = try #require(caught)
    #expect(problem.lines(path: problem.file).hasPrefix(line), "\(problem.lines(path: "s.csv"))")
  }
}
