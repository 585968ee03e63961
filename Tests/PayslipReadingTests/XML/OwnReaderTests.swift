import PayDomain
import PayslipReading
import Testing

@Suite struct OwnReaderTests {
  @Test func readsEveryFieldOfADocument() throws {
    let slip = try #require(
      try XMLCase.own(XMLCase.fixture("own-two-slips.xml")).first?.slip)
    #expect(slip.source.kind == .document)
    #expect(slip.source.ordinal == 1)
    #expect(slip.employer.value == "Invented Corner Store Pty Ltd")
    #expect(slip.abn.value == "99000005291")
    #expect(slip.abn.reading?.text == "99 000 005 291")
    #expect(slip.employee.value == "Robin Example")
    #expect(slip.employeeNumber.value == "E-17")
    #expect(slip.born.value == CivilDate(year: 2004, month: 2, day: 29))
    #expect(slip.employmentStart.value == CivilDate(year: 2024, month: 1, day: 15))
    #expect(slip.instrument.value == "General Retail Industry Award 2020")
    #expect(slip.classification.value == "Retail Employee Level 1")
    #expect(slip.employment.value == .casual)
    #expect(slip.period?.description == "2026-07-06 to 2026-07-12")
    #expect(slip.paymentDate.value == CivilDate(year: 2026, month: 7, day: 15))
    #expect(slip.gross.value == Money(cents: 602_50))
    #expect(slip.tax.value == Money(cents: 62_00))
    #expect(slip.net.value == Money(cents: 540_50))
    #expect(slip.superGuarantee.value == Money(cents: 72_00))
    #expect(slip.superFund.value == "Invented Super")
    #expect(slip.deductions == .notOnSlip)
    #expect(slip.remarks.isEmpty)
  }

  @Test func placesLinesByVocabularyAndKeepsWhereTheyStood() throws {
    let slip = try #require(
      try XMLCase.own(XMLCase.fixture("own-two-slips.xml")).first?.slip)
    #expect(slip.lines.map(\.category) == [.ordinary, .sunday, .expenseAllowance, .tax])
    #expect(slip.lines.map(\.section) == [.earnings, .earnings, .earnings, .tax])
    #expect(slip.lines.map(\.unit) == [.hours, .hours, .each, .dollars])
    // The Sunday line is the 14th of the file.
    #expect(slip.lines[1].rate.reading?.place == .line(14))
    #expect(slip.lines[1].rate.reading?.text == "48.00")
    #expect(slip.lines[1].date.value?.weekday == .sunday)
  }

  @Test func provesWhatTheSumsSupport() throws {
    let slip = try #require(
      try XMLCase.own(XMLCase.fixture("own-two-slips.xml")).first?.slip)
    // 12 × 34 = 408; 4 × 48 = 192; 2 × 1.25 = 2.50; together 602.50; less 62.00 is 540.50.
    #expect(slip.lines[0].amount.reading?.proof == .proved)
    #expect(slip.gross.reading?.proof == .proved)
    #expect(slip.net.reading?.proof == .proved)
    #expect(slip.lines[3].amount.reading?.proof == .read)
  }

  @Test func provesNothingWhenTheSumsDisagree() throws {
    // 10 × 30 is 300, not 299.99; lines are not gross; 500 − 100 is not 390.
    let slip = try #require(
      try XMLCase.own(
        """
        <payslips><payslip><lines>
        <line label="Ordinary hours" hours="10" rate="30" amount="299.99"/></lines>
        <gross>500.00</gross><tax>100.00</tax><net>390.00</net></payslip></payslips>
        """
      ).first?.slip)
    #expect(slip.lines[0].amount.reading?.proof == .read)
    #expect(slip.gross.reading?.proof == .read)
    #expect(slip.net.reading?.proof == .read)
  }

  @Test func takesChildElementsLikeAttributesAndTheFilesOwnCategory() throws {
    let outcomes = try XMLCase.own(XMLCase.fixture("own-two-slips.xml"))
    let slip = try #require(outcomes.last?.slip)
    let line = try #require(slip.lines.first)
    #expect(slip.source.kind == .export)
    #expect(slip.employer.value == "Smith & Daughters")
    #expect(line.label == "Weekend thing")
    #expect(line.category == .saturday)
    #expect(line.form == .loadingOnly)
    #expect(line.multiplier == Percentage(thousandths: 25_000))
    #expect(line.quantity.value == Hours(minutes: 7 * 60 + 36))
    #expect(line.isPriorPeriod)
    // 7.6 × 6.6375 = 50.445, half up 50.45.
    #expect(line.amount.reading?.proof == .proved)
  }

  @Test func ampersandsAreOneCharacterInAttributesAndText() throws {
    let slip = try #require(
      try XMLCase.own(
        """
        <payslips><payslip><employer name="A &amp; B &#38; C &lt;D&gt;"/>
        <instrument>E &amp; F<![CDATA[ & G]]></instrument></payslip></payslips>
        """
      ).first?.slip)
    #expect(slip.employer.value == "A & B & C <D>")
    #expect(slip.instrument.value == "E & F & G")
  }

  @Test func aBlankElementIsNotOnTheSlip() throws {
    let slip = try #require(
      try XMLCase.own("<payslips><payslip><gross> </gross><net/></payslip></payslips>").first?.slip)
    #expect(slip.gross == .notOnSlip)
    #expect(slip.net == .notOnSlip)
  }

  @Test func theUsersCodeWinsOverTheVocabulary() throws {
    var facts = KnownFacts()
    facts.codes["ordinary hours"] = CodeMeaning(category: .sunday)
    let text = """
      <payslips><payslip><lines><line label="Ordinary  Hours"/></lines></payslip></payslips>
      """
    let asserted = try #require(try XMLCase.own(text, facts: facts).first?.slip)
    let plain = try #require(try XMLCase.own(text).first?.slip)
    #expect(asserted.lines.first?.category == .sunday)
    #expect(plain.lines.first?.category == .ordinary)
  }

  @Test func aLabelNobodyKnowsIsUnknownAndRemarkedOn() throws {
    let slip = try #require(
      try XMLCase.own(
        "<payslips><payslip><lines><line label=\"Zebra\"/></lines></payslip></payslips>"
      ).first?.slip)
    #expect(slip.lines.first?.category == .unknown)
    #expect(slip.remarks == ["line 1: what the line is for is not known"])
  }

  @Test func utf16IsRead() throws {
    let text =
      "<?xml version=\"1.0\" encoding=\"UTF-16\"?><payslips><payslip>"
      + "<employee>Zoë</employee></payslip></payslips>"
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(try XMLCase.own(bytes).first?.slip?.employee.value == "Zoë")
  }
}
