import AuditRules
import PayDomain
import Testing

/// What a worker's other slips say about a slip.
///
/// All slips are synthetic. Retail level 1: 25.65 an hour until the pay period that 1 July 2025 falls in, then 26.55.
@Suite struct OtherSlipsTests {
  private static let week = "2025-07-07 to 2025-07-13"
  /// 20 x (26.55 - 20.00) = 131.00 short.
  private static let short = "Ordinary hours: 20.00 h x 20.00 = 400.00"

  /// Judges slips as a run does: alone, then once more beside what the others say.
  private func audits(
    _ texts: [String], change: (inout Payslip, Int) -> Void = { _, _ in }
  ) throws -> [SlipAudit] {
    try auditsBesideOthers(
      texts.map { "award MA000004; level 1; part-time; adult; " + $0 }, detail: true
    ) { slip, number in
      slip.employer = said("Synthetic Grocer Pty Ltd")
      slip.employee = said("Maeve Carrowley")
      slip.employeeNumber = said("T201")
      change(&slip, number)
    }
  }

  private func book(of marks: SlipMarks) -> WorkerBook {
    var book = WorkerBook()
    book.add(marks)
    return book
  }

  private func said<Value>(_ value: Value) -> Field<Value> {
    .read(Reading(value, at: .line(1), text: ""))
  }

  private func provable(_ audits: [SlipAudit]) -> [Money] { audits.map(\.provable) }

  // MARK: - One period, two slips

  @Test(arguments: [
    // Pays what the first left out: 20 x 6.55 = 131.00.
    "Ordinary hours: 20.00 h x 6.55 = 131.00",
    // Replaces the first: 20 x 26.55 = 531.00.
    "Ordinary hours: 20.00 h x 26.55 = 531.00",
    "Back pay [back_pay]: ? h x ? = 131.00",
  ])
  func aSecondRunMayCorrectTheFirst(line: String) throws {
    let weeks = [
      Self.week, "2025-07-08 to 2025-07-10", "2025-06-30 to 2025-07-13", "ends 2025-07-13",
    ]
    for week in weeks {
      let audits = try audits(["\(Self.week)\n\(Self.short)", "\(week)\n\(line)"])
      #expect(provable(audits) == [.zero, .zero], "\(week)")
      #expect(audits[0].missing.contains(.otherSlip))
      #expect(!audits[0].isJudged)
      let result = audits[0].results(of: "rate/below-minimum")[0]
      #expect(result.shortfall.likely == Money("131.00"))
    }
  }

  @Test func superOfASecondRunMayBeForBoth() throws {
    // 12 % of 531.00 = 63.72; the first states none of it.
    let right =
      "\(Self.week); paid 2025-07-16; super 10.00\nOrdinary hours: 20.00 h x 26.55 = 531.00"
    let alone = try audits([right])
    #expect(alone[0].found == ["super/short": Money("53.72")])
    let second = "\(Self.week); paid 2025-07-17; super 53.72\nBonus [bonus]: ? h x ? = 50.00"
    let both = try audits([right, second])
    #expect(both[0].found.isEmpty)
    #expect(both[0].says("super/short") == .cannotTell)
    #expect(both[0].isJudged)
  }

  @Test func whatIsNoSecondRunLeavesTheFindingStanding() throws {
    let first = "\(Self.week)\n\(Self.short)"
    // The next week, even where its first day is the last of this one.
    for week in ["2025-07-14 to 2025-07-20", "2025-07-13 to 2025-07-19"] {
      let next = "\(week)\nOrdinary hours: 20.00 h x 26.55 = 531.00"
      #expect(provable(try audits([first, next])) == [Money("131.00"), .zero], "\(week)")
    }
    let second = "\(Self.week)\nOrdinary hours: 20.00 h x 26.55 = 531.00"
    let ofAnother = try audits([first, second]) { slip, place in
      if place == 1 { slip.employeeNumber = said("T202") }
    }
    #expect(provable(ofAnother) == [Money("131.00"), .zero])
    let elsewhere = try audits([first, second]) { slip, place in
      if place == 1 { slip.employer = said("Invented Hardware Pty Ltd") }
    }
    #expect(provable(elsewhere) == [Money("131.00"), .zero])
  }

  @Test func onePayOnTwoSlipsIsShortOnce() throws {
    let first = "\(Self.week)\n\(Self.short)"
    // The same slip read twice, as a document and as an export.
    let twice = try audits([first, first])
    #expect(provable(twice) == [Money("131.00"), .zero])
    #expect(twice[1].findings.isEmpty && twice[1].isJudged)
    let copied = try #require(
      twice[1].results(of: "rate/below-minimum").first { !$0.isMet })
    #expect(
      copied.questions.map(\.why.english) == [
        "the slip states the very pay of another, where what it is short of is counted"
      ])
    #expect(copied.shortfall.atMost == .zero)
    #expect(provable(try audits([first, first, first])) == [Money("131.00"), .zero, .zero])
    // 12 x 6.55 + 8 x 6.55 = 131.00, whichever line stands first.
    let long = "Ordinary hours: 12.00 h x 20.00 = 240.00"
    let brief = "Ordinary hours: 8.00 h x 20.00 = 160.00"
    let turned = try audits([
      "\(Self.week)\n\(long)\n\(brief)", "\(Self.week)\n\(brief)\n\(long)",
    ])
    #expect(provable(turned) == [Money("131.00"), .zero])
  }

  /// The slip that states super is counted, wherever it stands: 12 % of 531.00 = 63.72.
  @Test func theOrderOfCopiesChangesNoSum() throws {
    let brief = "\(Self.week); paid 2025-07-16\n\(Self.short)"
    let whole = "\(Self.week); paid 2025-07-16; super 10.00\n\(Self.short)"
    let (one, other) = (try audits([brief, whole]), try audits([whole, brief]))
    #expect(one[0].found.isEmpty && other[1].found.isEmpty)
    #expect(!one[1].found.isEmpty && one[1].found == other[0].found)
  }

  @Test func whatCopiesContradictCountsOnce() throws {
    // 531.00 paid and 540.00 stated.
    let slip = "\(Self.week); gross 540.00\nOrdinary hours: 20.00 h x 26.55 = 531.00"
    let twice = try audits([slip, slip])
    #expect(twice.map { $0.says("sum/gross-mismatch") } == [.short, .cannotTell])
  }

  @Test func aCopyPaidOnAnotherDayIsNoCopy() throws {
    let days = ["2025-07-16", "2025-07-18"]
    let slips = days.map { "\(Self.week); paid \($0)\n\(Self.short)" }
    #expect(provable(try audits(slips)) == [.zero, .zero])
  }

  /// Nobody compares ten thousand slips of one number with one another: what they pay is left open instead.
  @Test(arguments: [(4096, false), (5000, true)])
  func beyondACountSlipsAreLeftOpenUncompared(copies: Int, isOpen: Bool) throws {
    var example = ExampleSlip(
      "award MA000004; level 1; part-time; adult; \(Self.week)\n\(Self.short)")
    example.slip.employer = said("Synthetic Grocer Pty Ltd")
    example.slip.employeeNumber = said("T201")
    var judge = SlipJudge(
      library: try Tables.library.get(), facts: example.facts, detail: false)
    let audit = judge.judge(example.slip)
    var marks = SlipMarks()
    for file in 0..<copies { marks.add(audit, file: file) }
    let others = WorkersSlips(book(of: marks)).beside(file: 0, ordinal: 1)
    #expect(others.sharesPeriod == isOpen)
  }

  @Test func aWorkerIsKnownByNumberElseByName() throws {
    let slips = ["\(Self.week)\n\(Self.short)", "\(Self.week)\nBonus [bonus]: ? h x ? = 20.00"]
    // One slip without the number, and the name the other way round.
    let named = try audits(slips) { slip, place in
      guard place == 1 else { return }
      slip.employeeNumber = .notOnSlip
      slip.employee = said("CARROWLEY, Maeve")
    }
    #expect(named[0].found.isEmpty)
    let numbered = try audits(slips) { slip, place in
      if place == 1 { slip.employee = said("M. Carrowley") }
    }
    #expect(numbered[0].found.isEmpty)
    let other = try audits(slips) { slip, place in
      guard place == 1 else { return }
      slip.employeeNumber = .notOnSlip
      slip.employee = said("Maeve Carroway")
    }
    #expect(other[0].provable == Money("131.00"))
    let nobody = try audits(slips) { slip, _ in
      slip.employeeNumber = .notOnSlip
      slip.employee = .notOnSlip
    }
    #expect(nobody[0].provable == Money("131.00"))
  }

  @Test func theOrderOfANumbersPartsTellsWorkersApart() throws {
    let slips = ["\(Self.week)\n\(Self.short)", "\(Self.week)\nBonus [bonus]: ? h x ? = 20.00"]
    for (number, other, isOne) in [
      ("7-12", "12-7", false), ("1-23", "12-3", false), ("T 7", "t-7", true),
    ] {
      let judged = try audits(slips) { slip, place in
        slip.employeeNumber = said(place == 0 ? number : other)
      }
      #expect(judged[0].found.isEmpty == isOne, "\(number) and \(other)")
    }
  }

  // MARK: - Back pay on a later slip

  @Test(arguments: [
    ("2025-08-04 to 2025-08-10\nBack pay [back_pay]: ? h x ? = 131.00", "0.00"),
    // 131.00 - 100.00 stands whatever the hundred is for.
    ("2025-08-04 to 2025-08-10\nBack pay [back_pay]: ? h x ? = 100.00", "31.00"),
    ("2025-08-04 to 2025-08-10\nOrdinary hours [prior]: 20.00 h x 6.55 = 131.00", "0.00"),
    ("2025-08-04 to 2025-08-10\nBack pay [back_pay, 2025-07-09]: ? h x ? = 131.00", "0.00"),
    // For a day of another week.
    ("2025-08-04 to 2025-08-10\nBack pay [back_pay, 2025-07-16]: ? h x ? = 131.00", "131.00"),
    // Before the shortfall came about.
    ("2025-06-09 to 2025-06-15\nBack pay [back_pay]: ? h x ? = 131.00", "131.00"),
    ("2025-08-04 to 2025-08-10\nBonus [bonus]: ? h x ? = 131.00", "131.00"),
    ("2025-08-04 to 2025-08-10\nSunday penalty w/e 13/07: 20.00 h x 6.55 = 131.00", "0.00"),
    ("2025-08-04 to 2025-08-10\nSunday penalty w/e 13/7: 20.00 h x 6.55 = 131.00", "0.00"),
    ("2025-08-04 to 2025-08-10\nPenalty w/e 6/8: 20.00 h x 6.55 = 131.00", "131.00"),
    // A line nobody could place, or two of which one takes back: 531.00 - 400.00 = 131.00.
    ("2025-07-21 to 2025-07-27\nRate matter [unknown]: ? h x ? = 131.00", "0.00"),
    (
      "2025-07-21 to 2025-07-27\nOld [unknown]: -20.00 h x 20.00 = -400.00\n"
        + "New [unknown]: 20.00 h x 26.55 = 531.00", "0.00"
    ),
    // 131.00 - 5.00 = 126.00 stands whatever the five are for, on however many slips.
    ("2025-07-21 to 2025-07-27\nRate matter [unknown]: ? h x ? = 5.00", "126.00"),
    // Three pays later it would have a name.
    ("2025-07-28 to 2025-08-03\nRate matter [unknown]: ? h x ? = 131.00", "131.00"),
    ("2025-06-09 to 2025-06-15\nRate matter [unknown]: ? h x ? = 131.00", "131.00"),
  ])
  func laterBackPayMayAnswerAShortfall(other: String, provable: String) throws {
    let audits = try audits(["\(Self.week)\n\(Self.short)", other])
    #expect(audits[0].provable == Money(provable))
    #expect(audits[0].isJudged == (provable != "0.00"))
  }

  @Test func manySmallSumsNobodyPlacedAnswerNoMoreThanOne() throws {
    let monday = try #require(CivilDate(iso: "2025-07-14"))
    let later = (0..<30).map { week in
      let start = monday.adding(days: 7 * week)
      return "\(start) to \(start.adding(days: 6))\nFooty [unknown]: ? h x ? = 5.00"
    }
    let audits = try audits(["\(Self.week)\n\(Self.short)"] + later)
    #expect(audits[0].provable == Money("126.00"))
  }

  // MARK: - The first day of the period

  /// 20 x 25.65 = 513.00, which is right until the period that starts before 1 July 2025 ends.
  private static let old = "Ordinary hours: 20.00 h x 25.65 = 513.00"

  private func last(of ends: [String]) throws -> SlipAudit {
    try #require(try audits(ends.map { "ends \($0)\n\(Self.old)" }).last)
  }

  @Test func aPeriodBeginsAfterThePreviousSlip() throws {
    #expect(try last(of: ["2025-07-13"]).missing.contains(.period))
    let straddling = try last(of: ["2025-06-22", "2025-06-29", "2025-07-06"])
    #expect(straddling.isJudged && straddling.says("rate/below-minimum") == .met)
    #expect(!straddling.missing.contains(.period))
    // 20 x (26.55 - 25.65) = 18.00 from the week that begins on 7 July.
    let full = try last(of: ["2025-06-29", "2025-07-06", "2025-07-13"])
    #expect(full.provable == Money("18.00"))
    #expect(
      full.findings[0].assumptions.map(\.english).contains(
        "a first day that follows on the worker's previous slip (assumed)"))
  }

  @Test func anIrregularStepLeavesTheFirstDayOpen() throws {
    // The slip of 6 July may be a run between two fortnights.
    let ends = ["2025-06-15", "2025-06-29", "2025-07-06", "2025-07-13"]
    #expect(try last(of: ends).findings.isEmpty)
    // More than the longest pay period since the last slip.
    let gap = try last(of: ["2025-05-11", "2025-07-13"])
    #expect(gap.findings.isEmpty && gap.missing.contains(.period))
  }
}
