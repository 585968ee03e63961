import PayDomain
import Testing

@testable import PayslipReading

/// What a worker sends may be anything: reading it never traps and always answers.
struct PDFPayslipsTests {
  /// Numbers that look random and are the same in every run.
  private struct Numbers {
    var state: UInt64
    mutating func next(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
  }

  private static let texts = [
    "999,999,999.99", "-0.01", "$", "-", "(", "1/07/2026", "Gross", "Net", "Pay", ":", "Total",
    "999999999", "0.000001", "EARNINGS", "Hours", "Rate", "Amount", "Pay", "Period", "ABN", "@",
    "31/02/2026", "1/07/2026-1/06/2026", "$-", "−", "12,34", "é", "’", "Employee",
  ]

  private func altered(_ page: PDFPage, _ numbers: inout Numbers) -> PDFPage {
    var page = page
    let edge = PDFWire.farthestEdge
    for _ in 0..<12 where !page.words.isEmpty {
      let index = numbers.next(below: page.words.count)
      switch numbers.next(below: 4) {
      case 0:
        page.words[index].left = -edge
        page.words[index].right = edge
      case 1:
        page.words[index].top = -edge
        page.words[index].bottom = edge
      case 2: page.words[index].bottom = page.words[index].top
      default:
        let text = Array(PDFPayslipsTests.texts[numbers.next(below: Self.texts.count)].utf8)
        page.words[index].start = UInt32(page.text.count)
        page.words[index].count = UInt16(text.count)
        page.text += text
      }
    }
    return page
  }

  @Test func anyWordsAnywhereGetAnAnswer() throws {
    let catalog = try LayoutCatalog(folder: layoutsFolder())
    let reader = PDFPayslips(catalog: catalog, facts: KnownFacts())
    var numbers = Numbers(state: 2026)
    for name in ["pdf/xero-salaried-leave.pdf", "pdf/units-first.pdf", "pdf/negative-lines.pdf"] {
      let pages = try PDFCase.pool.words(of: PDFCase.bytes(name))
      for _ in 0..<300 {
        let some = pages.map { altered($0, &numbers) }
        #expect(!reader.read(some, path: name).isEmpty)
      }
    }
  }

  @Test func pagesWithoutWordsAreNoPayslip() throws {
    let catalog = try LayoutCatalog(folder: layoutsFolder())
    let reader = PDFPayslips(catalog: catalog, facts: KnownFacts())
    for pages in [[], [PDFPage(width: 59528, height: 84189)]] {
      guard case .problem(.noPayslipFields, _, 0)? = reader.read(pages, path: "-").first else {
        Issue.record("expected no fields of a payslip")
        continue
      }
    }
  }

  @Test func aPageWithTooManyWordsIsRefused() throws {
    let catalog = try LayoutCatalog(folder: layoutsFolder())
    let reader = PDFPayslips(catalog: catalog, facts: KnownFacts())
    var page = try #require(
      try PDFCase.pool.words(of: PDFCase.bytes("pdf/units-first.pdf")).first)
    let word = try #require(page.words.last)
    while page.words.count < PDFPayslips.wordsPerPage { page.words.append(word) }
    guard case .slip? = reader.read([page], path: "-").first else {
      Issue.record("expected a slip at the limit")
      return
    }
    page.words.append(word)
    guard case .problem(.damaged, _, 0)? = reader.read([page], path: "-").first else {
      Issue.record("expected a refusal above the limit")
      return
    }
  }
}
