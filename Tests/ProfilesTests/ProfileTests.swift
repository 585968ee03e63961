import PayDomain
import Testing

@testable import Profiles

@Suite struct ProfileTests {
  @Test func detailsAreKeptOnlyWhereTheProfileAsks() throws {
    let text = "keep_bank_accounts: yes\nkeep_addresses: no\n"
    let facts = try Profile.read(Array(text.utf8), path: "p.yaml")
    #expect(facts.keptDetails == [.bankAccount])
    #expect(try Profile.read(Array("award: MA000004\n".utf8), path: "p.yaml").keptDetails == [])
    #expect(throws: ProfileProblem.self) {
      try Profile.read(Array("keep_addresses: perhaps\n".utf8), path: "p.yaml")
    }
  }

  @Test func `a whole profile`() throws {
    let facts = try Profile.read(
      Array(
        """
        # synthetic
        award: MA999999
        set_off: none
        averages_hours: no
        sent_home: yes
        all_adults: yes
        pay_cycle: fortnightly
        employees:
          - number: "0012"
            name: Quill Example
            classification: Level 2
            employment: part-time
            born: 2008-03-14
            start: 2026-01-12
            shiftworker: no
          - name: Robin Sample
            employment: casual
            award: MA999998
            training: yes
            arrangement: annual salary
            set_off: clause
            averages_hours: yes
            sent_home: no
        pay_codes:
          Sunday  RATE: sunday
          Wknd Loading: {category: saturday, form: loading_only, multiplier: 25%}
          T1.5: {category: overtime, multiplier: 1.5}
        """.utf8), path: "example.yaml")
    #expect(facts.origin == .profile("example.yaml"))
    #expect(facts.everyone.instrument == .award("MA999999"))
    #expect(facts.everyone.setOff == SetOff.none)
    #expect(facts.everyone.averagesHours == false && facts.everyone.isSentHome == true)
    #expect(facts.employees["Robin Sample"]?.averagesHours == true)
    #expect(facts.employees["Robin Sample"]?.isSentHome == false)
    #expect(facts.everyone.isAdult == true)
    #expect(facts.cycleDays == 14)
    let quill = try #require(facts.employees["0012"])
    #expect(quill.classification == "Level 2")
    #expect(quill.employment == .partTime)
    #expect(quill.born == CivilDate(year: 2008, month: 3, day: 14))
    #expect(quill.employmentStart == CivilDate(year: 2026, month: 1, day: 12))
    #expect(quill.isShiftworker == false)
    #expect(quill.isAdult == nil)
    #expect(facts.employees["Quill Example"] == quill)
    let robin = try #require(facts.employees["Robin Sample"])
    #expect(robin.instrument == .award("MA999998"))
    #expect(robin.isTraining == true)
    #expect(robin.arrangement == "annual salary")
    #expect(robin.setOff == .clause)
    #expect(facts.codes["sunday rate"] == CodeMeaning(category: .sunday))
    #expect(
      facts.codes["wknd loading"]
        == CodeMeaning(
          category: .saturday, form: .loadingOnly, multiplier: Percentage(thousandths: 25_000)))
    #expect(facts.codes["t1.5"]?.multiplier == Percentage(thousandths: 150_000))
  }

  @Test func `leave loading, and the days the fund had its contributions`() throws {
    let text = """
      leave_loading: other_times
      super_received:
        2026-07-10: 2026-07-21
        2026-07-24: 2026-07-24
      employees:
        - number: "7"
          leave_loading: with_leave
      """
    let facts = try Profile.read(Array(text.utf8), path: "p.yaml")
    #expect(facts.everyone.leaveLoading == .otherTimes)
    #expect(facts.employees["7"]?.completed(by: facts.everyone).leaveLoading == .withLeave)
    let day = try #require(CivilDate(iso: "2026-07-10"))
    #expect(facts.everyone.superReceived.count == 2)
    #expect(facts.everyone.superReceived[day] == day.adding(days: 11))
    #expect(facts.employees["7"]?.completed(by: facts.everyone).superReceived.count == 2)
    let refused = [
      "leave_loading: sometimes\n", "super_received: 2026-07-10\n",
      "super_received:\n  July: 2026-07-10\n",
      // Before the day of payment.
      "super_received:\n  2026-07-10: 2026-07-09\n",
    ]
    for text in refused {
      #expect(throws: ProfileProblem.self) { try Profile.read(Array(text.utf8), path: "p.yaml") }
    }
  }

  @Test func `the days slips were given, and what guardians agreed to`() throws {
    let text = """
      payslips_issued:
        2026-07-10: 2026-07-14
        2026-07-24: 2026-07-23
      guardian_agreed: no
      employees:
        - number: "7"
          guardian_agreed: yes
      """
    let facts = try Profile.read(Array(text.utf8), path: "p.yaml")
    let day = try #require(CivilDate(iso: "2026-07-10"))
    #expect(facts.everyone.slipsIssued[day] == AssertedDay(day.adding(days: 4), line: 2))
    // A slip can be given before its pay.
    #expect(
      facts.everyone.slipsIssued[day.adding(days: 14)]
        == AssertedDay(day.adding(days: 13), line: 3))
    #expect(facts.everyone.hasGuardianAgreed == false)
    let seven = facts.employees["7"]?.completed(by: facts.everyone)
    #expect(seven?.hasGuardianAgreed == true && seven?.slipsIssued.count == 2)
    let refused = [
      "payslips_issued: 2026-07-10\n": "1:18: `payslips_issued` must be keys with values",
      "payslips_issued:\n  July: 2026-07-10\n":
        "2:3: `payslips_issued` must be a day of payment as yyyy-mm-dd, each once, not `July`",
      "payslips_issued:\n  2026-07-10: 14 July\n":
        "2:15: `payslips_issued` must be the day the slips of 2026-07-10 were given, as yyyy-mm-dd, not `14 July`",
      // The year is mistyped.
      "payslips_issued:\n  2026-07-10: 2025-07-14\n":
        "2:15: `payslips_issued` must be a day less than half a year from the payment of 2026-07-10",
      "guardian_agreed: perhaps\n": "1:18: ",
    ]
    for (text, words) in refused {
      do throws(ProfileProblem) {
        _ = try Profile.read(Array(text.utf8), path: "p.yaml")
        Issue.record("not refused: \(text)")
      } catch {
        let spot = try #require(error.spot)
        #expect(
          "\(spot.line):\(spot.column): \(error.message)".hasPrefix(words), "\(error.message)")
      }
    }
  }

  @Test func `an empty profile says nothing`() throws {
    for text in ["", "# only a comment\n", "\u{FEFF}"] {
      let facts = try Profile.read(Array(text.utf8), path: "empty.yaml")
      #expect(facts.everyone == EmployeeFacts())
      #expect(facts.employees.isEmpty)
      #expect(facts.cycleDays == nil)
    }
  }

  @Test func `an agreement keeps the award beside it for the base rate`() throws {
    let facts = try Profile.read(
      Array("agreement: Example Agreement 2025\naward: MA999999\n".utf8), path: "p.yaml")
    #expect(
      facts.everyone.instrument == .agreement(name: "Example Agreement 2025", award: "MA999999"))
  }

  @Test func `another instrument is named in words`() throws {
    let facts = try Profile.read(Array("instrument: a state award\n".utf8), path: "p.yaml")
    #expect(facts.everyone.instrument == .other("a state award"))
  }

  @Test func `a byte order mark is allowed`() throws {
    let facts = try Profile.read(Array("\u{FEFF}award: MA999999\n".utf8), path: "p.yaml")
    #expect(facts.everyone.instrument == .award("MA999999"))
  }

  @Test(arguments: [("7", 7), ("14", 14), ("28", 28)])
  func `a cycle in days`(text: String, days: Int) throws {
    #expect(try Profile.read(Array("cycle_days: \(text)".utf8), path: "p").cycleDays == days)
  }

  @Test func `two employees with one name are found by number only`() throws {
    let facts = try Profile.read(
      Array(
        """
        employees:
          - {number: 1, name: Quill Example, employment: casual}
          - {number: 2, name: Quill Example, employment: full_time}
        """.utf8), path: "p.yaml")
    #expect(facts.employees["1"]?.employment == .casual)
    #expect(facts.employees["2"]?.employment == .fullTime)
    #expect(facts.employees["Quill Example"] == nil)
  }

  @Test(arguments: [
    ("150%", 150_000), ("150 %", 150_000), ("112.5%", 112_500), ("1.5", 150_000), ("2", 200_000),
    ("9.99999", 999_999),
  ])
  func `multipliers are percentages or factors`(text: String, thousandths: Int64) throws {
    let profile = "pay_codes:\n  a: {category: overtime, multiplier: \(text)}\n"
    let facts = try Profile.read(Array(profile.utf8), path: "p")
    #expect(facts.codes["a"]?.multiplier == Percentage(thousandths: thousandths))
  }

  @Test(arguments: ["150", "10", "0", "1,5", "-1.5", "1.", ".5", "x1.5", "150.0001%", "1.500001"])
  func `any other multiplier is refused`(text: String) {
    let profile = "pay_codes:\n  a: {category: overtime, multiplier: \"\(text)\"}\n"
    #expect(throws: ProfileProblem.self) { try Profile.read(Array(profile.utf8), path: "p") }
  }
}
