import PayDomain
import TestSupport
import Testing

@testable import Profiles

/// Days of employees that cannot be, in a profile and in the table beside it.
@Suite struct EmployeeDaysTests {
  private func problem(_ entry: String) throws -> String? {
    do throws(ProfileProblem) {
      _ = try Profile.sheet(
        Array("award: MA000004\nemployees:\n  - {number: \"7\", \(entry)}\n".utf8), path: "p.yaml",
        today: CivilDate(iso: "2026-11-22"))
      return nil
    } catch {
      return error.lines(path: "p.yaml")
    }
  }

  @Test(arguments: [
    ("born: 2090-02-03", "in the future"), ("born: 2021-02-03", "5 years ago"),
    ("born: 1900-01-01", "126 years ago"),
  ])
  func `a birthday of nobody who works is refused`(entry: String, found: String) throws {
    let text = try #require(try problem(entry))
    #expect(text.hasPrefix("p.yaml:3:"))
    #expect(text.contains("`born` must be a day of birth of someone aged 10 to 100"))
    #expect(text.contains(found) && text.contains("check the year"))
    #expect(!text.contains("02-03"))
  }

  @Test func `a start before the birth is refused with both places`() throws {
    let text = try #require(try problem("born: 1990-02-03, start: 1980-01-01"))
    #expect(text.hasPrefix("p.yaml:3:") && text.contains("`start`"))
    #expect(text.contains("p.yaml:3)") && text.contains("keep the one that is true"))
  }

  @Test func `days that can be are taken`() throws {
    #expect(try problem("born: 2008-03-14, start: 2026-01-12") == nil)
    #expect(try problem("born: 1962-02-03, start: 1980-01-12") == nil)
  }

  @Test func `a table of employees is refused by its row`() throws {
    let folder = TemporaryFolder()
    let profile = folder.write("p.yaml", "award: MA000004\nemployees_csv: staff.csv\n")
    let table = folder.write("staff.csv", "Employee Number,DOB\n7,3/2/1962\n8,3/2/2062\n")
    let caught = #expect(throws: ProfileProblem.self) {
      try Profile.sheet(profile, today: CivilDate(iso: "2026-11-22"))
    }
    let problem = try #require(caught)
    #expect(problem.lines(path: problem.file).hasPrefix("\(table):3:2: error: `born` must be"))
  }

  /// Seven years old on the last day of the one slip, 12 July 2026, and seventeen ten years later.
  @Test func `a birthday that cannot be on a slip's days is none there`() throws {
    let facts = try Profile.read(
      Array("employees:\n  - {number: \"7\", born: 2019-01-01}\n".utf8), path: "p.yaml")
    #expect(facts.facts(for: ProfileDraftTests.slip()).born == nil)
    let later = ProfileDraftTests.slip(end: "2036-07-12", start: "2036-07-06")
    #expect(facts.facts(for: later).born == CivilDate(iso: "2019-01-01"))
  }
}
