import AuditRules
import PayDomain
import Testing

/// What is seen of a worker's slips together, and what is not.
///
/// All slips are synthetic. Each week pays 20 h × $26.55 = $531.00, tax $60.00, net $471.00, unless it says otherwise.
@Suite struct RunFindingTests {
  /// A weekly slip, by its place from the week of 7 July 2025 on; the pay is nine days after the week begins.
  private func week(
    _ place: Int, gross: String = "531.00", toDate: String? = nil, more: String = ""
  )
    -> String
  {
    let start = (CivilDate(iso: "2025-07-07") ?? CivilDate(dayNumber: 0)).adding(days: 7 * place)
    let sums = toDate.map { "; ytd gross \($0)" } ?? ""
    return """
      award MA000004; level 1; part-time; adult; \(start) to \(start.adding(days: 6)); \
      paid \(start.adding(days: 9)); gross \(gross)\(sums)\(more)
      Ordinary hours: 20.00 h x 26.55 = 531.00
      """
  }

  private func gaps(_ slips: [String]) throws -> [RunFinding] {
    try judgedRun(slips.joined(separator: "\n---\n")).findings.filter {
      $0.check == "run/year-to-date-gap"
    }
  }

  private func ids(_ slips: [String]) throws -> [String] {
    try judgedRun(slips.joined(separator: "\n---\n")).findings.map(\.check)
  }

  // MARK: - Sums to date

  @Test func aMissingSlipIsAQuestion() throws {
    // The week from 21 July is missing: 2,124.00 − 1,062.00 − 531.00 = 531.00.
    let found = try gaps([
      week(0, toDate: "531.00"), week(1, toDate: "1062.00"), week(3, toDate: "2124.00"),
    ])
    #expect(found.count == 1 && !found[0].isFound)
    #expect(
      found[0].summary.english.contains("from the slip of 2025-07-23 to the slip of 2025-08-06"))
    #expect(found[0].summary.english.contains("$531.00 more than the pay of $531.00"))
    #expect(
      found[0].summary.english.hasSuffix(
        "is missing here, or one of the two was altered; no sum is said to be owed"))
    #expect(found[0].slips.map(\.ordinal) == [2, 3])
  }

  /// A bonus paid between two weeks without a hole may have a slip that is not here: both causes are named.
  @Test func aPayOutOfCycleIsNamedAsACause() throws {
    // 1,893.00 − 1,062.00 − 531.00 = 300.00.
    let found = try gaps([
      week(0, toDate: "531.00"), week(1, toDate: "1062.00"), week(2, toDate: "1893.00"),
      week(3, toDate: "2424.00"),
    ])
    #expect(found.count == 1 && found[0].kind == .mismatch)
    #expect(found[0].slips.map(\.ordinal) == [2, 3])
    for words in [
      "$300.00 more than the pay", "a bonus or a correction", "was altered", "no sum is said",
    ] {
      #expect(found[0].summary.english.contains(words), "\(words)")
    }
    #expect(found[0].innocentCause.english.contains("not in the folder"))
  }

  /// Both slips of a gap say where the sum to date and the pay stood; figures it does not rest on stay out.
  @Test func aGapSaysWhereItsFiguresStand() throws {
    let slips = [
      week(0, toDate: "531.00"), week(1, toDate: "1062.00"), week(2, toDate: "1562.00"),
      week(3, toDate: "2093.00"),
    ].joined(separator: "\n---\n")
    func box(_ left: Int32) -> SourcePlace {
      .box(page: 2, left: left, top: 70_155, right: left + 3_107, bottom: 70_999)
    }
    let run = try judgedRun(slips) { slip, place in
      if case .read(var gross) = slip.gross {
        gross.place = box(10_000 + Int32(place))
        slip.gross = .read(gross)
      }
      slip.yearToDate[0].amount.place = place == 2 ? .cell(row: 70_000, column: 9) : box(40_000)
      slip.net = .read(Reading(Money("471.00"), at: box(50_000), text: "471.00"))
    }
    let gap = try #require(run.findings.first { $0.check == "run/year-to-date-gap" })
    #expect(gap.slips[0].places == [box(10_001), box(40_000)])
    #expect(gap.slips[1].places == [box(10_002), .cell(row: 70_000, column: 9)])
  }

  /// What an export's rows state is found by the slip; a slip on a page says where each figure stands.
  @Test func twoSlipsThatDifferSayWhereOnTheirPages() throws {
    let box = SourcePlace.box(page: 1, left: 0, top: 5, right: 16_777_215, bottom: 20)
    for place in [box, .line(3)] {
      let run = try judgedRun([week(0), week(0, gross: "500.00")].joined(separator: "\n---\n")) {
        slip, _ in
        guard case .read(var gross) = slip.gross else { return }
        gross.place = place
        slip.gross = .read(gross)
      }
      let seen = try #require(run.findings.first { $0.check == "run/two-slips-differ" })
      #expect(seen.slips.map(\.places) == (place == box ? [[box], [box]] : [[], []]))
    }
  }

  @Test func anAlteredSlipIsFoundWhereNoSlipIsMissing() throws {
    // The sum to date was lowered by 31.00 from the third week on.
    let found = try gaps([
      week(0, toDate: "531.00"), week(1, toDate: "1062.00"), week(2, toDate: "1562.00"),
      week(3, toDate: "2093.00"),
    ])
    #expect(found.count == 1 && found[0].isFound && found[0].kind == .mismatch)
    #expect(found[0].summary.english.contains("$31.00 less than the pay of $531.00"))
    #expect(found[0].slips.map(\.ordinal) == [2, 3])
  }

  @Test func anAlteredPayIsFoundOnce() throws {
    // The second slip prints 500.00, where 531.00 was paid: its own sum to date and every later one say so.
    let found = try gaps([
      week(0, toDate: "531.00"), week(1, gross: "500.00", toDate: "1062.00"),
      week(2, toDate: "1593.00"),
    ])
    #expect(found.count == 1 && found[0].isFound)
    #expect(found[0].summary.english.contains("$31.00 more than the pay of $500.00"))
  }

  @Test func anAlteredSumToDateIsFoundAtItsSlip() throws {
    let found = try gaps([
      week(0, toDate: "531.00"), week(1, toDate: "1026.00"), week(2, toDate: "1593.00"),
    ])
    #expect(found.count == 1 && found[0].isFound)
    #expect(found[0].slips.map(\.ordinal) == [1, 2])
  }

  @Test func theOrderOfTheFilesDoesNotMatter() throws {
    let slips = [
      week(3, toDate: "2124.00"), week(0, toDate: "531.00"), week(2, toDate: "1593.00"),
      week(1, toDate: "1062.00"),
    ]
    #expect(try gaps(slips).isEmpty)
  }

  @Test func twoSlipsAloneShowNoHabit() throws {
    let found = try gaps([week(0, toDate: "531.00"), week(1, toDate: "1562.00")])
    #expect(found.count == 1 && !found[0].isFound)
  }

  @Test func aPayrollThatCountsOtherwiseIsNotHeldToIt() throws {
    // The sum to date rises by 600.00 for each pay of 531.00.
    let slips = (0..<5).map { week($0, toDate: "\(600 * ($0 + 1)).00") }
    #expect(try gaps(slips).isEmpty)
  }

  @Test func anAllowanceOutsideTheSumToDateIsPassedOver() throws {
    let slips = [
      week(0, toDate: "531.00"), week(1, toDate: "1062.00"),
      week(2, gross: "561.00", toDate: "1593.00") + "\nTravel [expense_allowance]: ? h x ? = 30.00",
      week(3, toDate: "2124.00"),
    ]
    #expect(try gaps(slips).isEmpty)
  }

  /// Each sum is that before the pay: 531.00 and 400.00 come to it with the slip after.
  @Test func sumsPrintedBeforeThePayAreLawful() throws {
    let pays = ["531.00", "531.00", "400.00", "531.00", "531.00"]
    let sums = ["9000.00", "9531.00", "10062.00", "10462.00", "10993.00"]
    let slips = pays.indices.map { week($0, gross: pays[$0], toDate: sums[$0]) }
    #expect(try gaps(slips).isEmpty)
  }

  /// A pay that was lowered on one slip alone: the sums before and after it follow the pay that was made.
  @Test func aPayThatIsLoweredOnItsSlipIsFound() throws {
    let pays = ["531.00", "531.00", "400.00", "531.00", "531.00"]
    let slips = pays.indices.map { week($0, gross: pays[$0], toDate: "\(531 * ($0 + 1)).00") }
    #expect(try !gaps(slips).isEmpty)
  }

  /// 531.00 less the 200.00 that the slip prints as deductions are 331.00.
  @Test func aSumOfDeductionsWithoutLinesExplainsTheGap() throws {
    let slips = [
      week(0, toDate: "531.00"), week(1, toDate: "1062.00"),
      week(2, toDate: "1393.00", more: "; deductions 200.00"), week(3, toDate: "1924.00"),
    ]
    #expect(try gaps(slips).isEmpty)
  }

  @Test func theYearBeginsWithTheFirstPaymentFromJuly() throws {
    func june(_ day: String, paid: String, toDate: String) -> String {
      "award MA000004; level 1; part-time; adult; \(day); paid \(paid); gross 513.00; ytd gross \(toDate)"
        + "\nOrdinary hours: 20.00 h x 25.65 = 513.00"
    }
    let last = june("2025-06-16 to 2025-06-22", paid: "2025-06-30", toDate: "26676.00")
    let first = june("2025-06-23 to 2025-06-29", paid: "2025-07-01", toDate: "513.00")
    let next = june("2025-06-30 to 2025-07-06", paid: "2025-07-09", toDate: "1026.00")
    #expect(try gaps([last, first, next]).isEmpty)
    // The first slip here of a year need not be its first pay.
    let later = june("2025-06-30 to 2025-07-06", paid: "2025-07-09", toDate: "4000.00")
    #expect(try gaps([last, later]).isEmpty)
  }

  @Test(arguments: [["1062.00", "1112.00"], ["1112.00", "581.00"], ["1112.00", "1112.00"]])
  func twoSlipsOfOneDayStandInEitherOrder(sums: [String]) throws {
    // A bonus of 50.00 is paid on the day of the second week's pay: 531.00 + 531.00 + 50.00 = 1,112.00.
    let bonus =
      "award MA000004; level 1; part-time; adult; 2025-07-14 to 2025-07-20; paid 2025-07-23; gross 50.00; ytd gross \(sums[1])\nBonus [bonus]: ? h x ? = 50.00"
    let slips = [
      week(0, toDate: "531.00"), week(1, toDate: sums[0]), bonus, week(2, toDate: "1643.00"),
      week(3, toDate: "2174.00"),
    ]
    #expect(try gaps(slips).isEmpty)
    #expect(try gaps([slips[0], slips[2], slips[1], slips[3], slips[4]]).isEmpty)
  }

  @Test func aSlipThatReplacesAnotherIsPassedOver() throws {
    // The second slip for the week counts instead of the first: 531.00 + 560.00 = 1,091.00.
    let corrected = week(1, gross: "560.00", toDate: "1091.00", more: "; correction")
      .replacing("paid 2025-07-23", "paid 2025-07-25")
    let slips = [
      week(0, toDate: "531.00"), week(1, toDate: "1062.00"), corrected, week(2, toDate: "1622.00"),
      week(3, toDate: "2153.00"),
    ]
    #expect(try gaps(slips).isEmpty)
  }

  @Test func anExportOfTheSamePayIsNoSecondPay() throws {
    let totals =
      "export; totals; award MA000004; 2025-07-14 to 2025-07-20; paid 2025-07-23; gross 531.00"
    let slips = [
      week(0, toDate: "531.00"), week(1, toDate: "1062.00"), totals, week(2, toDate: "1593.00"),
    ]
    #expect(try gaps(slips).isEmpty)
    // The sums of a pay stand in for its missing slip.
    let filled = [
      week(0, toDate: "531.00"), totals, week(2, toDate: "1593.00"), week(3, toDate: "2124.00"),
    ]
    #expect(try ids(filled).isEmpty)
  }

  @Test func nothingReadByGuessMakesAFinding() throws {
    let found = try gaps([
      week(0, toDate: "531.00"), week(1, toDate: "1062.00"),
      week(2, more: "; doubtful; ytd gross 1500.00"), week(3, toDate: "2124.00"),
    ])
    #expect(found.isEmpty)
  }

  @Test func aPayrollThatBeginsAnewIsAQuestion() throws {
    let found = try gaps([
      week(0, toDate: "9531.00"), week(1, toDate: "10062.00"), week(2, toDate: "531.00"),
      week(3, toDate: "1062.00"),
    ])
    #expect(found.count == 1 && !found[0].isFound)
    #expect(found[0].summary.english.contains("begins anew"))
  }

  @Test func twoEmployersHaveSumsOfTheirOwn() throws {
    func of(_ abn: String, _ slip: String) -> String {
      slip.replacing("adult;", "adult; abn \(abn);")
    }
    let slips = [
      of("15999004613", week(0, toDate: "531.00")), of("99000000032", week(0, toDate: "8531.00")),
      of("15999004613", week(1, toDate: "1062.00")), of("99000000032", week(1, toDate: "9062.00")),
    ]
    #expect(try gaps(slips).isEmpty)
  }

  // MARK: - People

  @Test func aSlipWithoutTheNumberIsTheSameWorkers() throws {
    let slips = [
      week(0, more: "; employee Maeve Carrowley; number T201"),
      week(1, more: "; employee CARROWLEY, Maeve"),
      week(2, more: "; employee Maeve Carrowley; number T201"),
    ]
    #expect(try ids(slips).isEmpty)
    #expect(
      try ids([slips[0], slips[1].replacing("Maeve", "Aoife"), slips[2]]) == ["run/period-missing"])
  }

  @Test func sameHoursOfFullTimersAreNobodysBusiness() throws {
    let slips = (0..<10).map { week($0).replacing("part-time", "full-time") }
    #expect(try ids(slips).isEmpty)
    let casual = (0..<10).map { week($0).replacing("part-time", "casual") }
    #expect(try ids(casual).contains("run/same-hours"))
  }

  @Test func aFaultOfManyIsSummedUpAndCountedOnce() throws {
    // 20 × (26.55 − 20.00) = 131.00 for each of two workers in two weeks.
    let slips = ["One", "Two"].flatMap { name in
      (0..<2).map { place in
        week(place, gross: "400.00", more: "; employee \(name)")
          .replacing("20.00 h x 26.55 = 531.00", "20.00 h x 20.00 = 400.00")
      }
    }
    let run = try judgedRun(slips.joined(separator: "\n---\n"))
    let faults = run.findings.compactMap(\.fault)
    #expect(faults.map(\.finding) == ["rate/below-minimum"])
    #expect(faults.map(\.workers) == [2] && faults.map(\.periods) == [2])
    #expect(faults.map(\.slips) == [4])
    #expect(faults.map(\.shortfall.provable) == [Money("524.00")])
    #expect(run.findings.allSatisfy { !$0.isFound })
  }

  @Test func noFindingNamesAnybody() throws {
    let slips = [
      week(0, toDate: "531.00"), week(1, toDate: "1062.00"), week(3, toDate: "2000.00"),
      week(3, gross: "540.00"),
    ]
    let run = try judgedRun(slips.joined(separator: "\n---\n"))
    #expect(run.findings.count >= 3)
    for finding in run.findings {
      #expect(
        !finding.summary.english.contains("Carrowley") && !finding.summary.english.hasSuffix("."))
      #expect(!finding.innocentCause.isEmpty)
    }
  }
}

extension String {
  /// The text with one part in place of another.
  fileprivate func replacing(_ part: String, _ other: String) -> String {
    components(by: part).joined(separator: other)
  }
}
