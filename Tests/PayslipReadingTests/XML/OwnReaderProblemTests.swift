import PayDomain
import PayslipReading
import Testing

/// What is wrong with one slip costs that slip; its neighbours are read.
@Suite struct OwnReaderProblemTests {
  /// A faulty slip between two good ones: the problem of the middle one.
  private func problem(_ inner: String) throws -> ReadingProblem? {
    let good = "<payslip><gross>1.00</gross></payslip>"
    let outcomes = try XMLCase.own(
      "<payslips>\n\(good)\n<payslip>\(inner)</payslip>\n\(good)</payslips>")
    #expect(outcomes.count == 3)
    #expect(outcomes.first?.slip != nil)
    #expect(outcomes.last?.slip?.source.ordinal == 3)
    return outcomes[1].problem
  }

  @Test func anUnreadableFigureNamesItsLine() throws {
    #expect(
      try problem("<gross>12,34</gross>")
        == .unreadableFigure(field: "gross", expected: "1234.56", place: .line(3)))
    #expect(
      try problem("<lines><line label=\"x\" hours=\"TBD\"/></lines>")
        == .unreadableFigure(field: "hours", expected: "7.60", place: .line(3)))
  }

  @Test func aDayThatCannotBeIsRefused() throws {
    #expect(
      try problem("<payment-date>2026-02-29</payment-date>")
        == .impossibleDate(text: "2026-02-29", field: "payment-date", place: .line(3)))
    #expect(
      try problem("<payment-date>1/07/2026</payment-date>")
        == .impossibleDate(text: "1/07/2026", field: "payment-date", place: .line(3)))
    #expect(try problem("<payment-date>2028-02-29</payment-date>") == nil)
  }

  @Test func aPeriodMustEndOnOrAfterItsStart() throws {
    #expect(
      try problem("<period start=\"2026-07-12\" end=\"2026-07-11\"/>")
        == .impossiblePeriod(place: .line(3)))
    #expect(try problem("<period start=\"2026-07-12\" end=\"2026-07-12\"/>") == nil)
  }

  @Test func anUnknownElementNamesWhatIsAllowed() throws {
    #expect(
      try problem("<period from=\"2026-07-12\"/>")
        == .unknownElement(name: "from", allowed: ["start", "end"], place: .line(3)))
    #expect(
      try problem("<super><fund>F</fund><member>1<deep/></member></super>")
        == .unknownElement(name: "member", allowed: ["amount", "fund"], place: .line(3)))
  }

  @Test func nothingStandsTwice() throws {
    #expect(
      try problem("<net>1.00</net><net>2.00</net>")
        == .duplicateElement(name: "net", place: .line(3)))
    #expect(
      try problem("<lines><line rate=\"1\"><rate>1</rate></line></lines>")
        == .duplicateElement(name: "rate", place: .line(3)))
    #expect(try problem("<lines><line label=\"a\"/><line label=\"b\"/></lines>") == nil)
  }

  @Test func aLineNeedsALabelOrACategory() throws {
    #expect(
      try problem("<lines><line hours=\"1\"/></lines>")
        == .missingElement(name: "label", place: .line(3)))
    #expect(try problem("<lines><line category=\"ordinary\" hours=\"1\"/></lines>") == nil)
  }

  @Test func unknownWordsNameTheAllowedOnes() throws {
    #expect(
      try problem("<lines><line label=\"a\" form=\"half\"/></lines>")
        == .unknownWord(field: "form", allowed: ["whole", "loading_only"], place: .line(3)))
    #expect(
      try problem("<correction>maybe</correction>")
        == .unknownWord(field: "correction", allowed: ["true", "false"], place: .line(3)))
  }

  @Test func `a mistyped word of the kind of document is shown`() {
    let problem = ReadingProblem.unknownWord(
      field: "document=", allowed: ["document", "export"], place: .line(2), found: "receipt")
    #expect(
      problem.message
        == "the unknown word `receipt` in `document=`, allowed are `document`, `export`")
  }

  @Test func anABNWhoseCheckFailsDoesNotCostTheSlip() throws {
    let slip = try #require(
      try XMLCase.own(
        "<payslips><payslip><employer abn=\"99000005292\"/></payslip></payslips>"
      ).first?.slip)
    #expect(slip.abn == .absent(.unreadable("99000005292", .line(1))))
  }

  @Test func twoSlipsOfOneIdAreOneSlipAndOneProblem() throws {
    let outcomes = try XMLCase.own(
      "<payslips><payslip id=\"1\"/>\n<payslip id=\"1\"/><payslip id=\"2\"/></payslips>")
    #expect(outcomes.map { $0.slip != nil } == [true, false, true])
    #expect(outcomes[1].problem == .duplicateSlip(place: .line(2)))
  }
}
