import AuditRules
import PayDomain
import Testing

@testable import FindingReports

@Suite struct EmployeeIndexTests {
  private let pages = SlipPages()

  @Test func `slips of one number belong together`() {
    let index = index(of: [
      SampleAudits.audit([SampleAudits.sunday], slip: SampleAudits.slip(number: "1")),
      SampleAudits.audit([SampleAudits.sunday], slip: SampleAudits.slip(number: "1", name: "Q.")),
      SampleAudits.audit([SampleAudits.met], slip: SampleAudits.slip(number: "2")),
    ])
    #expect(index.count == 2)
    #expect(index.countWithShortfall == 1)
    #expect(index.notable.map(\.slips) == [2])
    #expect(index.notable.first?.shortfall.provable == Money(cents: 6000))
  }

  @Test func `the same number at another employer is someone else`() {
    var other = SampleAudits.slip(number: "1")
    other.abn = SampleAudits.read("99000000064", "99 000 000 064")
    let index = index(of: [
      SampleAudits.audit([SampleAudits.sunday], slip: SampleAudits.slip(number: "1")),
      SampleAudits.audit([SampleAudits.sunday], slip: other),
    ])
    #expect(index.count == 2)
  }

  @Test func `slips that name nobody are gathered by file`() {
    let index = index(of: [
      SampleAudits.audit([SampleAudits.sunday], slip: unnamed("a.pdf")),
      SampleAudits.audit([SampleAudits.sunday], slip: unnamed("a.pdf")),
      SampleAudits.audit([SampleAudits.sunday], slip: unnamed("b.pdf")),
    ])
    #expect(
      index.notable.map { $0.title(.english) }
        == ["Slips that name nobody: a.pdf", "Slips that name nobody: b.pdf"])
  }

  @Test func `slips that write one employee in two ways belong together once that is known`() throws
  {
    var index = index(of: [
      SampleAudits.audit(
        [SampleAudits.sunday], slip: SampleAudits.slip(number: nil, name: "Q. A.")),
      SampleAudits.audit([SampleAudits.met], slip: SampleAudits.slip(number: "2")),
      SampleAudits.audit(
        [SampleAudits.sunday], slip: SampleAudits.slip(number: "1", name: "Q. A.")),
    ])
    #expect(index.count == 3)
    let abn = try #require(SampleAudits.slip().abn.value)
    var named = WorkerIdentity(abn: abn, name: "Q. A.")
    var numbered = named
    numbered.number = "1"
    index.join([[named, numbered]])
    #expect(index.count == 2)
    #expect(index.notable.map { $0.title(.english) } == ["Q. A. (1)"])
    #expect(index.notable.map(\.slips) == [2])
    // Twice what one slip of the sample is short.
    #expect(index.notable.first?.shortfall.provable == Money(cents: 6000))
    // What one of two people with a name may be is left as it is.
    named.name = "Of Two"
    numbered = named
    var other = named
    (numbered.number, other.number) = ("3", "4")
    index = self.index(of: [
      SampleAudits.audit(
        [SampleAudits.sunday], slip: SampleAudits.slip(number: nil, name: "Of Two")),
      SampleAudits.audit(
        [SampleAudits.sunday], slip: SampleAudits.slip(number: "3", name: "Of Two")),
      SampleAudits.audit(
        [SampleAudits.sunday], slip: SampleAudits.slip(number: "4", name: "Of Two")),
    ])
    index.join([[named, numbered], [named, other]])
    #expect(index.count == 3)
  }

  @Test func `the largest provable sum comes first, then the open ones`() {
    let index = index(of: [
      SampleAudits.unjudged(slip: SampleAudits.slip(number: "unjudged")),
      SampleAudits.audit([SampleAudits.open], slip: SampleAudits.slip(number: "open")),
      SampleAudits.audit([SampleAudits.sunday], slip: SampleAudits.slip(number: "short")),
      SampleAudits.audit([SampleAudits.met], slip: SampleAudits.slip(number: "met")),
    ])
    #expect(index.notable.map(\.key.employee) == ["short", "open", "unjudged"])
  }

  @Test func `pieces stand in the order of their periods`() throws {
    var later = SampleAudits.slip()
    later.periodStart = SampleAudits.read(SampleAudits.date("2030-08-12"), "12/08/2030")
    var index = EmployeeIndex()
    index.add(
      pages.page(of: SampleAudits.audit([SampleAudits.sunday], slip: later)).entry, at: 0..<5)
    index.add(pages.page(of: SampleAudits.audit([SampleAudits.sunday])).entry, at: 5..<9)
    #expect(index.notable.first?.piecesInOrder == [5..<9, 0..<5])
  }

  @Test func `a met slip has no page`() {
    #expect(pages.page(of: SampleAudits.audit([SampleAudits.met])).bytes.isEmpty)
  }

  @Test func `what cannot be told without a range is counted but has no page`() {
    var open = SampleAudits.open
    open.shortfall = .none
    let page = pages.page(of: SampleAudits.audit([open]))
    #expect(page.bytes.isEmpty)
    #expect(page.entry.missing == [.dayOrTime])
  }

  private func unnamed(_ path: String) -> Payslip {
    SampleAudits.slip(number: nil, name: nil, path: path)
  }

  private func index(of audits: [SlipAudit]) -> EmployeeIndex {
    var index = EmployeeIndex()
    var spool = MemorySpool()
    for audit in audits { index.add(pages.page(of: audit), to: &spool) }
    return index
  }
}
