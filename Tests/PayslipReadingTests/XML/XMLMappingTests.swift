import PayDomain
import TestSupport
import Testing

@testable import PayslipReading

/// Dialects of XML that a file of `Layouts/` describes.
@Suite struct XMLMappingTests {
  private static let rows = """
    holds,path,section
    each_slip,/payroll/person,
    each_line,/payroll/person/item,
    each_line,/payroll/person/deduction,deduction
    employee_number,/payroll/person/@id,
    employee,/payroll/person/name,
    line,/payroll/person/item/@name,
    hours,/payroll/person/item/@hours,
    rate,/payroll/person/item/@rate,
    amount,/payroll/person/item/@value,
    line,/payroll/person/deduction/what,
    amount,/payroll/person/deduction/much,
    payment_date,/payroll/run/@paid,
    period_start,/payroll/run/@from,
    period_end,/payroll/run/@to,

    """

  private static let document = """
    <?xml version="1.0"?>
    <x:payroll xmlns:x="urn:x" made="today">
      <run paid="2026-07-16" from="20260706" to="2026-07-12"/>
      <person id="7"><name>Mo Orrin</name><note>nothing</note>
        <item name="Ordinary" hours="30" rate="26.55" value="796.50"/>
        <item name="Sunday 1.5" hours="4" rate="39.83" value="159.32"/>
        <item name="gross" value="955.82"/>
        <item name="PAYG" value="-120.00"/>
        <deduction><what>Union Fees</what><much>12.00</much></deduction>
        <item name="net" value="823.82"/>
      </person>
      <run paid="2026-07-23" from="2026-07-13" to="2026-07-19"/>
      <person id="8"><item name="Zorb" value="5.00"/></person>
    </x:payroll>
    """

  private func mapping(_ rows: String = rows) throws -> XMLMapping {
    try XMLMapping(
      DataTable(
        Array(rows.replacing("\n\n", with: "\n").utf8), file: "xml-x.csv",
        columns: ["holds", "path", "section"]), name: "x")
  }

  private final class Emitted {
    var outcomes: [SlipOutcome] = []
  }

  private func read(_ document: String, _ rows: String = rows) throws -> [SlipOutcome] {
    let folder = TemporaryFolder()
    for name in [
      "words.csv", "vocabulary.csv", "fields.csv", "headings.csv", "heading-words.csv",
      "section-words.csv", "units.csv", "state-employers.csv", "row-words.csv",
    ] {
      folder.write(name, Repository.bytes("Layouts/\(name)"))
    }
    folder.write("index.csv", "layout,format,file,title,fingerprint\nx,xml,xml-x.csv,X,\n")
    folder.write("xml-x.csv", rows.replacing("\n\n", with: "\n"))
    let catalog = try LayoutCatalog(folder: folder.path)
    let emitted = Emitted()
    try Array(document.utf8).withUnsafeBytes { bytes in
      try XMLPayslips.read(bytes, path: "p.xml", catalog: catalog, facts: KnownFacts()) {
        emitted.outcomes.append($0)
      }
    }
    return emitted.outcomes
  }

  private func slip(_ outcome: SlipOutcome?) -> Payslip? {
    if case .slip(let slip) = outcome { slip } else { nil }
  }

  @Test func pathsSayWhatElementsAndAttributesHold() throws {
    let outcomes = try read(Self.document)
    #expect(outcomes.count == 2)
    let first = try #require(slip(outcomes.first))
    #expect(first.source.layout == "x")
    #expect(first.employee.value == "Mo Orrin")
    #expect(first.employeeNumber.value == "7")
    #expect(first.periodStart.value == CivilDate(year: 2026, month: 7, day: 6))
    #expect(first.paymentDate.value == CivilDate(year: 2026, month: 7, day: 16))
    #expect(first.lines.map(\.category) == [.ordinary, .sunday, .deduction])
    #expect(first.lines[2].section == .deduction)
    // 30 × 26.55 + 4 × 39.83 = 955.82; a sum among the lines is the slip's own, tax is kept positive.
    #expect(first.gross.reading?.proof == .proved)
    #expect(first.tax.value == Money(cents: 12_000))
    #expect(first.net.value == Money(cents: 82_382))
    #expect(first.lines[0].rate.reading?.place == .line(5))
  }

  @Test func whatStandsOutsideASlipHoldsUntilItsElementOpensAgain() throws {
    let second = try #require(slip(read(Self.document).last))
    #expect(second.paymentDate.value == CivilDate(year: 2026, month: 7, day: 23))
    #expect(second.employee == .notOnSlip)
    #expect(second.lines.map(\.category) == [.unknown])
    let third = try read(
      Self.document.replacing("</x:payroll>", with: "<run/><person id=\"9\"/></x:payroll>"))
    #expect(slip(third.last)?.paymentDate == .notOnSlip)
    #expect(slip(third.last)?.extent == .totalsOnly)
  }

  @Test func aFigureThatCannotBeReadCostsItsSlipAlone() throws {
    let outcomes = try read(Self.document.replacing("796.50", with: "#REF!"))
    guard case .problem(let problem, _, let ordinal) = outcomes[0] else {
      Issue.record("expected a problem")
      return
    }
    #expect(problem.code == "value/unreadable-figure")
    #expect(ordinal == 1)
    #expect(slip(outcomes[1]) != nil)
  }

  @Test func whatIsSaidTwiceDifferentlyCostsItsSlip() throws {
    let name = "<name>Mo Orrin</name>"
    // The same once more adds nothing: a line may repeat whose it is.
    let again = try read(Self.document.replacing(name, with: name + name))
    #expect(slip(again[0])?.employee.value == "Mo Orrin")
    let much = "<much>12.00</much>"
    for twice in [(name, name + "<name>Li Quartz</name>"), (much, much + "<much>14.00</much>")] {
      let outcomes = try read(Self.document.replacing(twice.0, with: twice.1))
      guard case .problem(let problem, _, let ordinal) = outcomes[0] else {
        Issue.record("expected a problem")
        continue
      }
      #expect(problem.code == "xml/duplicate-element")
      #expect(ordinal == 1)
      #expect(slip(outcomes[1]) != nil)
    }
    // Tax in two parts is their sum: the lines no longer say it, 100 + 20 = 120.
    let parts = Self.document
      .replacing("<item name=\"PAYG\" value=\"-120.00\"/>", with: "<paye>100</paye><paye>20</paye>")
    let taxed = try #require(slip(read(parts, Self.rows + "tax,/payroll/person/paye,\n")[0]))
    #expect(taxed.tax.value == Money(cents: 12_000))
  }

  @Test func aDateOfTwoNumbersNeedsTheMappingsWord() throws {
    let slashed = Self.document.replacing("2026-07-16", with: "16/07/2026")
    guard case .problem(let problem, _, _) = try read(slashed)[0] else {
      Issue.record("expected a problem")
      return
    }
    #expect(problem.code == "value/impossible-date")
    let read = try read(slashed, Self.rows + "dates,day_first,\n")
    #expect(slip(read[0])?.paymentDate.value == CivilDate(year: 2026, month: 7, day: 16))
  }

  @Test(arguments: [
    ("each_slip,/payroll/person,", "", "no row says `each_slip`"),
    ("rate,/payroll/person/item/@rate,", "rte,/payroll/person/item/@rate,", "`rte` is not allowed"),
    ("employee,/payroll/person/name,", "employee,payroll/person/name,", "a path is"),
    ("employee,/payroll/person/name,", "employee,/wages/person/name,", "the same root"),
    ("employee,/payroll/person/name,", "line,/payroll/person/item/@name,", "stands twice"),
    ("employee,/payroll/person/name,", "employee,/payroll/person/name,tax", "only `each_line`"),
    ("deduction,deduction", "deduction,deductions", "`deductions` is not allowed"),
    ("each_slip,/payroll/person,", "each_slip,/payroll/@person,", "an attribute cannot"),
    ("each_slip,/payroll/person,", "each_slip,/payroll/person,\ndates,european,", "`day_first`"),
  ])
  func aMappingIsReadStrictly(found: String, replaced: String, words: String) throws {
    let caught = #expect(throws: ReadingProblem.self) {
      try mapping(Self.rows.replacing(found, with: replaced))
    }
    let problem = try #require(caught)
    #expect(problem.code == "data/layout")
    #expect(problem.message.contains(words), "\(problem.message)")
  }

  @Test func aDocumentWithoutASlipSaysSo() throws {
    let caught = #expect(throws: ReadingProblem.self) { try read("<payroll><other/></payroll>") }
    #expect(caught == .noSlips(layout: "x"))
  }

  @Test func twoMappingsOfOneRootAreAProblem() throws {
    let folder = TemporaryFolder()
    for name in [
      "words.csv", "vocabulary.csv", "fields.csv", "headings.csv", "heading-words.csv",
      "section-words.csv", "units.csv", "state-employers.csv", "row-words.csv",
    ] {
      folder.write(name, Repository.bytes("Layouts/\(name)"))
    }
    folder.write(
      "index.csv", "layout,format,file,title,fingerprint\nx,xml,xml-x.csv,X,\ny,xml,xml-x.csv,Y,\n")
    folder.write("xml-x.csv", Self.rows.replacing("\n\n", with: "\n"))
    let catalog = try LayoutCatalog(folder: folder.path)
    let caught = #expect(throws: ReadingProblem.self) {
      try Array(Self.document.utf8).withUnsafeBytes { bytes in
        try XMLPayslips.read(bytes, path: "p", catalog: catalog, facts: KnownFacts()) { _ in }
      }
    }
    #expect(caught == .ambiguousLayout(["x", "y"]))
  }
}
