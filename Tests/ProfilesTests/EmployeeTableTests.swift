import Foundation
import PayDomain
import Testing

@testable import Profiles

@Suite struct EmployeeTableTests {
  @Test func `a table of employees`() throws {
    let facts = try roll(
      "\u{FEFF}number,name,employment,born\r\n"
        + "1,\"Example, Quill\",casual,2008-03-14\r\n"
        + ",,,\r\n"
        + "2,\"Robin \"\"Rob\"\" Sample\",,\r\n")
    #expect(facts["1"]?.employment == .casual)
    #expect(facts["Example, Quill"]?.born == CivilDate(year: 2008, month: 3, day: 14))
    #expect(facts["2"]?.employment == nil)
    #expect(facts["Robin \"Rob\" Sample"] != nil)
    #expect(facts.count == 4)
  }

  @Test func `a last line without a break counts`() throws {
    #expect(try roll("number\n1\n2").count == 2)
  }

  @Test func `a table with a heading only says nothing`() throws {
    #expect(try roll("number,name\n").isEmpty)
    #expect(try roll("").isEmpty)
  }

  @Test(arguments: [
    ("number,nme\n1,x\n", "s.csv:1:2: error: unknown key `nme`"),
    (
      "root:x:0:0:root:/root:/bin/sh\nbin:x:1\n",
      "s.csv:1:1: error: the first row of a table of employees must be its headings, found a cell"
    ),
    (
      "0042,Tess Adair,062 000 1234 5678\n",
      "s.csv:1:1: error: the first row of a table of employees must be its headings, found 3 cells"
    ),
    ("number,number\n1,1\n", "s.csv:1:2: error: the column `number` stands twice"),
    ("number,born\n1,2001-13-01\n", "s.csv:2:2: error: `born` must be a date of the calendar"),
    ("number,employment\n1,temp\n", "s.csv:2:2: error: `employment` cannot be `temp`"),
    ("number\n1\n\n1\n", "s.csv:4:1: error: the same employee as at s.csv:2:1"),
    ("number,name\n1\n", "s.csv:2:1: error: 1 cells under 2 columns"),
    ("number\n\"1\n", "s.csv:2:1: error: a quoted cell has no closing quote"),
    ("number\n\"1\"x\n", "s.csv:2:1: error: a quoted cell has no closing quote"),
  ])
  func `a table is refused with its place`(text: String, line: String) throws {
    let caught = #expect(throws: ProfileProblem.self) { try roll(text) }
    let problem = try #require(caught)
    #expect(problem.lines(path: problem.file).hasPrefix(line))
  }

  @Test func `a row that is no heading is not repeated`() throws {
    let caught = #expect(throws: ProfileProblem.self) { try roll("0042,Tess Adair,casual\n") }
    let lines = try #require(caught).lines(path: "s.csv")
    #expect(!lines.contains("Adair") && !lines.contains("0042") && !lines.contains("`casual`"))
    #expect(lines.contains("allowed are `number`"))
  }

  @Test func `the table stands beside the profile`() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "goingrate-profile-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let profile = folder.appendingPathComponent("shop.yaml")
    try Data("employees:\n  - number: 1\nemployees_csv: staff.csv\n".utf8).write(to: profile)
    try Data("number,employment\n2,casual\n".utf8).write(
      to: folder.appendingPathComponent("staff.csv"))
    let facts = try Profile.load(profile.path)
    #expect(facts.employees["2"]?.employment == .casual)
    #expect(facts.employees["1"] != nil)
  }

  @Test(arguments: [
    ("staff.csv", "a/p.yaml", "a/staff.csv"), ("staff.csv", "p.yaml", "staff.csv"),
    ("/x/staff.csv", "a/p.yaml", "/x/staff.csv"),
  ])
  func `a relative path starts at the profile`(name: String, profile: String, path: String) {
    #expect(ProfileFile.path(name, besides: profile) == path)
  }

  private func roll(_ text: String) throws -> [String: EmployeeFacts] {
    var roll = EmployeeRoll()
    var sheet = ProfileSheet()
    try roll.add(table: Array(text.utf8), path: "s.csv", gaps: &sheet)
    return roll.byKey
  }
}
