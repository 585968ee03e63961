import AuditRules
import PayDomain
import Testing

/// What a slip does not state, and when that may be said.
@Suite struct SlipItemTests {
  /// A slip that states nothing but its one line, and of which nothing is left over.
  private let bare = """
    award MA000004; level 1; casual; adult; proved; whole; unread labelled employer
    Ordinary hours: 20.00 h x 33.19 = 663.80
    """

  private func items(_ audit: SlipAudit) -> [CheckResult] {
    audit.results.filter { $0.check.hasPrefix("slip/") }
  }

  @Test func anExportIsNoSlip() throws {
    let audit = try audit(bare) { $0.slip.source.kind = .export }
    #expect(items(audit).isEmpty)
  }

  @Test func aStateSystemHasRulesOfItsOwn() throws {
    let audit = try audit(bare) { $0.slip.stateSystem = "Queensland" }
    #expect(items(audit).isEmpty)
  }

  @Test func aFormThatIsNoPageIsNotLookedThrough() throws {
    let audit = try audit(bare) { $0.slip.unread = nil }
    #expect(items(audit).map(\.check) == ["slip/names-family-violence-leave"])
  }

  /// Whatever keeps the page from being understood keeps everything from being called missing.
  @Test(arguments: ["picture", "remark", "doubtful", "unknown line"])
  func whatWasNotUnderstoodAccusesNobody(_ doubt: String) throws {
    let audit = try audit(
      """
      award MA000004; level 1; casual; adult; gross 663.80; tax 60.00; net 603.80; proved; whole
      Ordinary hours: 20.00 h x 33.19 = 663.80
      """
    ) {
      switch doubt {
      case "picture": $0.slip.unread?.hasPictures = true
      case "remark": $0.slip.remarks = ["a line was not understood"]
      case "doubtful":
        if case .read(var net) = $0.slip.net {
          net.proof = .doubtful
          $0.slip.net = .read(net)
        }
      default:
        $0.slip.lines.append(PayLine(label: "Zed", category: .unknown, place: .line(9)))
        $0.slip.lines[1].amount = .read(Reading(Money("5.00"), at: .line(9), text: "5.00"))
      }
    }
    #expect(audit.findings.filter { $0.check.hasPrefix("slip/") }.isEmpty)
    #expect(audit.says("slip/missing-payment-date") == .cannotTell)
  }

  @Test func whatIsMaskedOrUnreadableIsNotMissing() throws {
    let audit = try audit(
      """
      award MA000004; level 1; casual; adult; gross 663.80; tax 60.00; net 603.80; proved; whole
      Ordinary hours: 20.00 h x 33.19 = 663.80
      """
    ) {
      $0.slip.superFund = .absent(.masked)
      $0.slip.paymentDate = .absent(.unreadable("l6/07", .line(3)))
      $0.slip.abn = .absent(.masked)
    }
    #expect(audit.says("slip/missing-payment-date") == .met)
    #expect(audit.says("slip/missing-super-fund") == .met)
    #expect(audit.results(of: "slip/missing-abn").isEmpty)
  }

  /// Every item of which the slip says nothing is found once nothing else can be on it.
  @Test func aWholeSlipThatSaysNothingLacksEverythingThatCanBeKnown() throws {
    let audit = try audit(
      """
      award MA000004; level 1; casual; adult; gross 663.80; tax 60.00; net 603.80; proved; whole; has abn 51824753556; unread labelled employer
      Ordinary hours: 20.00 h x ? = 663.80
      """)
    #expect(
      Set(audit.findings.map(\.check).filter { $0.hasPrefix("slip/") }) == [
        "slip/missing-employer-name", "slip/missing-abn", "slip/missing-period",
        "slip/missing-payment-date", "slip/missing-hourly-rate",
      ])
    #expect(audit.provable == .zero)
  }

  @Test func salariesNeedNoHours() throws {
    let audit = try audit(
      """
      award MA000004; level 1; full-time; adult; salary 65000.00; gross 2500.00; tax 400.00; net 2100.00; proved; whole
      Ordinary hours: 76.00 h x ? = 2500.00
      """)
    #expect(audit.results(of: "slip/missing-hourly-rate").isEmpty)
    #expect(audit.results(of: "slip/missing-hours").isEmpty)
  }

  // MARK: Leave that may not be named

  private let named = """
    award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16
    Ordinary hours: 20.00 h x 26.55 = 531.00
    Family and domestic violence leave [other_leave]: 7.60 h x 26.55 = 201.78
    """

  @Test func leaveThatMayNotBeNamedIsSaidToTheWorkerAlone() throws {
    let id = "slip/names-family-violence-leave"
    #expect(try audit(named).says(id) == .short)
    for detail in [true, false] {
      let others = try audit(named, detail: detail, audience: .anyone)
      #expect(others.results(of: id).isEmpty)
    }
  }

  /// What the worker's own answer says names neither the leave nor the line.
  @Test func theWordsOfThatFindingNameNoLeave() throws {
    let results = try audit(named).results(of: "slip/names-family-violence-leave")
    let result = try #require(results.first)
    #expect(result.lines.isEmpty)
    let words = ([result.summary] + result.notes + result.assumptions).map(\.english).joined()
      .lowercased()
    for word in ["violence", "family", "domestic", "fdv"] { #expect(!words.contains(word)) }
  }

  @Test func aBalanceMayNotNameItEither() throws {
    let audit = try audit(
      """
      award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13; paid 2025-07-16
      Ordinary hours: 20.00 h x 26.55 = 531.00
      """
    ) {
      $0.slip.leave = [
        LeaveBalance(label: "FDV Leave", kind: .familyViolence, unit: .days, place: .line(4))
      ]
    }
    #expect(audit.says("slip/names-family-violence-leave") == .short)
  }

  // MARK: Numbers and days

  @Test(arguments: [
    // 53 004 085 616: (5-1)x10 + 3 + 0 + 0 + 4x7 + 0 + 8x11 + 5x13 + 6x15 + 1x17 + 6x19 = 445 = 5 x 89.
    ("53 004 085 616", false), ("53-004-085-616", false), ("53 004 085 617", true),
    // Ten digits, or other letters: a misreading, not a wrong number.
    ("53 004 085 61", false), ("53 OO4 085 617", false), ("Phone 53 004 085 617", false),
  ]) func aNumberIsWrongOnlyWhenItsElevenDigitsAre(_ text: String, _ isWrong: Bool) throws {
    let audit = try audit(named) { $0.slip.abn = .absent(.unreadable(text, .line(2))) }
    #expect((audit.says("slip/abn-invalid") == .short) == isWrong)
  }

  @Test(arguments: [
    // Friday 4 July: Monday is the first working day after it, Tuesday the second.
    ("2025-07-04", "2025-07-05", CheckExample.Expected.met), ("2025-07-04", "2025-07-07", .met),
    ("2025-07-04", "2025-07-03", .met), ("2025-07-04", "2025-07-08", .cannotTell),
    ("2025-07-04", "2025-07-09", .short),
    // Christmas Eve to New Year: 29 and 30 December are the only days without a holiday or a part of one.
    ("2025-12-23", "2025-12-30", .cannotTell), ("2025-12-23", "2026-01-02", .short),
    // No table has the holidays of 2018: seven weekdays are more than five holidays explain.
    ("2018-07-06", "2018-07-16", .cannotTell), ("2018-07-06", "2018-07-17", .short),
  ]) func daysOfIssue(_ paid: String, _ issued: String, _ says: CheckExample.Expected) throws {
    let audit = try audit(
      """
      award MA000004; level 1; part-time; adult; paid \(paid); issued \(issued)
      Ordinary hours: 20.00 h x 26.55 = 531.00
      """)
    #expect(audit.says("slip/issued-late") == says)
    // The same days by the profile's word, which the finding names as its place.
    let said = try result(ofSaying: issued, paid: paid)
    #expect(said?.verdict == audit.results(of: "slip/issued-late").first?.verdict)
    guard said?.verdict == .short else { return }
    #expect(said?.places == [.line(1), .asserted])
    #expect(
      said?.assumptions.map(\.english) == ["given on \(issued), as command line says on line 7"])
  }

  private func result(
    ofSaying issued: String, paid: String, printed: String = ""
  ) throws -> CheckResult? {
    try audit(
      """
      award MA000004; level 1; part-time; adult; paid \(paid); given \(paid) \(issued)\(printed)
      Ordinary hours: 20.00 h x 26.55 = 531.00
      """
    ).results(of: "slip/issued-late").first
  }

  /// Slip and profile name a day each: the earlier is taken, and a later one that would be late is a question.
  @Test func ofTwoDaysOfIssueTheEarlierCounts() throws {
    let bothLate = try result(
      ofSaying: "2025-07-10", paid: "2025-07-04", printed: "; issued 2025-07-09")
    #expect(bothLate?.verdict == .short && bothLate?.assumptions.isEmpty == true)
    #expect(bothLate?.summary.english.contains("issued on 2025-07-09") == true)
    let saidFirst = try result(
      ofSaying: "2025-07-09", paid: "2025-07-04", printed: "; issued 2025-07-10")
    #expect(saidFirst?.verdict == .short && saidFirst?.places == [.line(1), .asserted])
    for (said, printed) in [("2025-07-09", "2025-07-07"), ("2025-07-07", "2025-07-09")] {
      let one = try result(ofSaying: said, paid: "2025-07-04", printed: "; issued \(printed)")
      #expect(
        one?.questions.map(\.question.english)
          == ["On which of 2025-07-07 and 2025-07-09 was the slip given?"])
    }
    let both = try result(
      ofSaying: "2025-07-05", paid: "2025-07-04", printed: "; issued 2025-07-07")
    #expect(both?.verdict == .met)
  }
}
