import PayDomain
import Testing

@testable import Profiles

@Suite struct ProfileProblemTests {
  @Test(arguments: [
    ("award: MA1\nawrd: x\n", "p.yaml:2:1: error: unknown key `awrd`"),
    ("employees:\n  - number: 1\n    brn: 2000-01-01\n", "p.yaml:3:5: error: unknown key `brn`"),
    ("set_off: maybe\n", "p.yaml:1:10: error: `set_off` cannot be `maybe`"),
    ("all_adults: sometimes\n", "p.yaml:1:13: error: `all_adults` cannot be `sometimes`"),
    ("pay_cycle: monthly\n", "p.yaml:1:12: error: `pay_cycle` cannot be `monthly`"),
    ("cycle_days: 30\n", "p.yaml:1:13: error: `cycle_days` cannot be `30`"),
    (
      "cycle_days: 7\npay_cycle: weekly\n",
      "p.yaml:1:13: error: `cycle_days` cannot stand beside `pay_cycle`"
    ),
    (
      "award: MA1\ninstrument: x\n",
      "p.yaml:2:13: error: `instrument` cannot stand beside `award` or `agreement`"
    ),
    (
      "employees:\n  - {number: 1, born: 2008-02-30}\n",
      "p.yaml:2:23: error: `born` must be a date of the calendar as yyyy-mm-dd"
    ),
    (
      "employees:\n  - {number: 1, start: 1/2/2020}\n",
      "p.yaml:2:24: error: `start` must be a date of the calendar as yyyy-mm-dd, found `1/2/2020`"
    ),
    (
      "employees:\n  - {employment: casual}\n",
      "p.yaml:2:5: error: `employees` must be given a `number` or a `name` for each"
    ),
    (
      "employees:\n  - {number: 1}\n  - {number: 1}\n",
      "p.yaml:3:5: error: the same employee as at p.yaml:2:5"
    ),
    (
      "employees:\n  - {name: Quill Example}\n  - {number: 1, name: Quill Example}\n",
      "p.yaml:3:5: error: the same employee as at p.yaml:2:5"
    ),
    (
      "employees: casual\n",
      "p.yaml:1:12: error: `employees` must be a list, each item after a dash"
    ),
    ("pay_codes:\n  a: sundays\n", "p.yaml:2:6: error: `a` cannot be `sundays`"),
    (
      "pay_codes:\n  a: {form: whole}\n", "p.yaml:2:6: error: `a` must be given a `category`"
    ),
    (
      "pay_codes:\n  Sun Day: sunday\n  sun  day: sunday\n",
      "p.yaml:3:3: error: the same pay code as at p.yaml:2:3"
    ),
    ("award:\n", "p.yaml:1:7: error: `award` must be given a value"),
    ("award: [MA1]\n", "p.yaml:1:8: error: `award` must be a single value"),
    (
      "- award\n",
      "p.yaml:1:1: error: `the profile` must be keys with values, one on each line"
    ),
    ("award: x\naward: y\n", "p.yaml:1:1: error: the same key twice: `award`"),
  ])
  func `a profile is refused with its place`(text: String, line: String) throws {
    let problem = try #require(refusal(of: text))
    let lines = problem.lines(path: problem.file).split(separator: "\n")
    #expect(lines.first.map(String.init) == line)
  }

  @Test func `an unknown word names what is allowed`() throws {
    let problem = try #require(refusal(of: "pay_codes:\n  a: sundays\n"))
    #expect(problem.help?.contains("`sunday`, `public_holiday`") == true)
    #expect(problem.code == "profile/unknown-word")
  }

  @Test func `a date that is none says how to write one`() throws {
    for key in ["born", "start"] {
      let problem = try #require(
        refusal(of: "employees:\n  - {number: 1, \(key): 0412 345 678}\n"))
      #expect(problem.help == "write the year, the month and the day, such as 2001-02-28")
      #expect(!problem.message.contains("0412"))
    }
  }

  @Test func `an unknown key names what is allowed`() throws {
    let problem = try #require(refusal(of: "x: 1\n"))
    #expect(problem.help?.hasPrefix("allowed keys are `award`, `agreement`") == true)
  }

  @Test func `text that is not YAML is refused with its place`() throws {
    let problem = try #require(refusal(of: "award: MA1\n  bad: [\n"))
    #expect(problem.code == "profile/not-parsed")
    #expect(problem.place != nil)
  }

  @Test func `bytes that are not text are refused`() {
    #expect(throws: ProfileProblem.notText(file: "p.yaml")) {
      try Profile.read([0xFF, 0xFE, 0x00], path: "p.yaml")
    }
  }

  @Test func `a file that is not there keeps the system's reason`() throws {
    let caught = #expect(throws: ProfileProblem.self) { try Profile.load("no/such/profile.yaml") }
    let problem = try #require(caught)
    #expect(
      problem.lines(path: problem.file)
        == "no/such/profile.yaml: error: cannot open: No such file or directory\n"
        + "  help: check the path and that you may read the file")
  }

  @Test func `no problem repeats a name or a date`() throws {
    for text in [
      "employees:\n  - {name: Quill Canary, born: 2008-02-31}\n",
      "employees:\n  - {name: Quill Canary}\n  - {name: Quill Canary}\n",
    ] {
      let problem = try #require(refusal(of: text))
      let lines = problem.lines(path: "p.yaml")
      #expect(!lines.contains("Canary"))
      #expect(!lines.contains("2008"))
    }
  }

  private func refusal(of text: String) -> ProfileProblem? {
    do {
      _ = try Profile.read(Array(text.utf8), path: "p.yaml")
      return nil
    } catch {
      return error
    }
  }

  @Test func `a file that is no mapping is named with its place and what one is`() {
    let spot = ProfileSpot(file: "pay.csv", line: 2, column: 1)
    let problem = ProfileProblem.notMapping(spot, reason: "`age` is not allowed")
    #expect(problem.code == "profile/not-mapping")
    #expect(
      problem.lines(path: problem.file).hasPrefix(
        "pay.csv:2:1: error: no XML mapping: `age` is not allowed"))
    #expect(problem.help?.contains("holds,path,section") == true)
  }
}
