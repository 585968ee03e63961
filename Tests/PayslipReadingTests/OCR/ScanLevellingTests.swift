import PayDomain
import Testing

@testable import PayslipReading

/// A page photographed from the side keeps its labels beside their figures, or nothing of it is relied on.
///
/// All slips are synthetic.
struct ScanLevellingTests {
  /// Rows 40 pixels apart with letters 20 high: a label at the left, hours, rate and amount from 700 on.
  ///
  /// 10 h at $20.00 = $200.00, 5 h at $30.00 = $150.00 and 2 h at $40.00 = $80.00, together $430.00; less $30.00 tax.
  static let rows: [(label: [String], figures: [String])] = [
    (["Employee:", "Robin", "Example"], []),
    (["Period:", "06/07/2026", "-", "12/07/2026"], []),
    (["Description"], ["Hours", "Rate", "Amount"]),
    (["Ordinary", "hours", "worked"], ["10.00", "20.00", "200.00"]),
    (["Saturday", "hours", "worked"], ["5.00", "30.00", "150.00"]),
    (["Sunday", "hours", "worked"], ["2.00", "40.00", "80.00"]),
    (["Gross", "pay"], ["", "", "430.00"]),
    (["Tax", "withheld"], ["", "", "30.00"]),
    (["Net", "pay"], ["", "", "400.00"]),
  ]

  /// The words as tesseract gives them, each moved down by what a page is bent at its place.
  private func words(isLabelTogether: Bool = true, _ bend: (Int, Int) -> Int) -> ScanWords {
    var table = "level\n"
    for (row, (label, figures)) in Self.rows.enumerated() {
      let y = 400 + row * 40
      var left = 100
      for (index, word) in label.enumerated() {
        let line = isLabelTogether ? row : row * 10 + index
        table += Self.row(line, left, y + bend(left, y), word)
        left += word.count * 10 + 6
      }
      for (column, figure) in figures.enumerated() where !figure.isEmpty {
        let left = 700 + column * 250
        table += Self.row(1000 + row * 10 + column, left, y + bend(left, y), figure)
      }
    }
    return ScanWords(table: table, picture: PDFPicture(width: 1400, height: 2000, scale: 2))
  }

  private static func row(_ line: Int, _ left: Int, _ top: Int, _ text: String) -> String {
    let below = text.contains { "gpy-/".contains($0) } ? 5 : 0
    return
      "5\t1\t1\t1\t\(line)\t1\t\(left)\t\(top)\t\(text.count * 10)\t\(20 + below)\t95\t\(text)\n"
  }

  private func slip(_ page: PDFPage) throws -> Payslip {
    let reader = PDFPayslips(
      catalog: try LayoutCatalog(folder: layoutsFolder()), facts: KnownFacts())
    switch try #require(reader.read([page], path: "photo").first) {
    case .slip(let slip): return slip
    case .problem(let problem, _, _): throw problem
    }
  }

  /// From the label to the amount a slope of 0.03 is 33 pixels, most of a row.
  @Test(arguments: [-0.03, -0.015, 0, 0.015, 0.03])
  func `labels stay beside their figures on a tilted page`(slope: Double) throws {
    let slip = try slip(words { x, _ in Int((Double(x) * slope).rounded()) }.page)
    #expect(
      slip.lines.filter { $0.section == .earnings }.map(\.label) == [
        "Ordinary hours worked", "Saturday hours worked", "Sunday hours worked",
      ])
    #expect(slip.lines.prefix(3).map(\.amount.value?.cents) == [20_000, 15_000, 8000])
    #expect(slip.lines.allSatisfy { $0.amount.reading?.proof == .proved })
  }

  @Test func `rows that nothing lays level prove nothing`() throws {
    // No two words of one line tell a slope, and figures stand between the labels of two rows.
    let words = words(isLabelTogether: false) { x, _ in x < 700 ? 0 : 18 }
    #expect(words.page.marks.contains(.uneven))
    var page = self.words { _, _ in 0 }.page
    #expect(!page.marks.contains(.uneven))
    page.marks.insert(.uneven)
    let slip = try slip(page)
    #expect(slip.lines.count == 3)
    #expect(slip.lines.allSatisfy { $0.amount.reading?.proof == .doubtful })
    #expect(slip.remarks.contains { $0.contains("from the side") })
  }
}
