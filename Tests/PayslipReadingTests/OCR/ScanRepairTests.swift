import PayDomain
import Testing

@testable import PayslipReading

/// A digit that was misread is mended where the sums leave one reading, and only there.
struct ScanRepairTests {
  /// 10 h at $20.00 = $200.00 and 5 h at $30.00 = $150.00, together $350.00; less $50.00 tax = $300.00.
  static func rows(_ changes: [String: String] = [:]) -> ScanWords {
    let rows: [[String]] = [
      ["Employee:", "Robin"], ["Period:", "06/07/2026", "-", "12/07/2026"],
      ["Description", "Hours", "Rate", "Amount"], ["Ordinary", "10.00", "20.00", "200.00"],
      ["Saturday", "5.00", "30.00", "150.00"], ["Gross", "", "", "350.00"],
      ["Tax", "", "", "50.00"], ["Net", "", "", "300.00"],
    ]
    var table = "level\n"
    for (row, cells) in rows.enumerated() {
      for (column, cell) in cells.enumerated() where !cell.isEmpty {
        let text = changes["\(row).\(column)"] ?? cell
        let sure = text == cell ? 96 : 55
        table +=
          "5\t1\t1\t1\t1\t1\t\(100 + column * 300)\t\(100 + row * 60)\t\(text.count * 16)\t28\t\(sure)\t\(text)\n"
      }
    }
    return ScanWords(table: table, picture: PDFPicture(width: 1600, height: 2000, scale: 2))
  }

  private func slip(_ changes: [String: String]) throws -> Payslip {
    let reader = PDFPayslips(
      catalog: try LayoutCatalog(folder: layoutsFolder()), facts: KnownFacts())
    let outcomes = ScanRepair { reader.read($0, path: "scan") }.slips([Self.rows(changes)])
    switch try #require(outcomes.first) {
    case .slip(let slip): return slip
    case .problem(let problem, _, _): throw problem
    }
  }

  private func repairs(_ slip: Payslip) -> [String] {
    slip.remarks.filter { $0.contains("is taken as") }
  }

  @Test func `what was read well is proved and not touched`() throws {
    let slip = try slip([:])
    #expect(slip.gross.reading?.proof == .proved)
    #expect(
      slip.lines.filter { $0.section == .earnings }.allSatisfy {
        $0.amount.reading?.proof == .proved
      })
    #expect(repairs(slip).isEmpty)
    #expect(slip.remarks.contains { $0.hasPrefix("read from a picture") })
    #expect(slip.employee.reading?.proof == .doubtful)
  }

  /// 10 x 20.75 = 207.50; 5 x 30.00 = 150.00; together 357.50; the slip's sums are left out.
  @Test(arguments: [
    // The cents are lost: 207 is within half an hour's last digit of nothing, but whole dollars prove nothing.
    ["3.2": "20.75", "3.3": "207"],
    // The digits behind the point of the hours are lost: 4 x 50.00 is not 206.50.
    ["3.1": "4", "3.2": "50.00", "3.3": "206.50"],
  ])
  func `a picture's figures without their last digits are not relied on`(
    changes: [String: String]
  ) throws {
    let line = try #require(try slip(changes).lines.first)
    #expect(line.quantity.reading?.proof == .doubtful)
    #expect(line.rate.reading?.proof == .doubtful)
    #expect(line.amount.reading?.proof == .doubtful)
  }

  static let misread: [(cell: String, text: String, right: String)] = [
    ("3.3", "260.00", "`200.00`"), ("5.3", "380.00", "`350.00`"), ("4.2", "36.00", "`30.00`"),
    ("7.3", "306.00", "`300.00`"), ("3.3", "20000", "`200.00`"), ("3.1", "1O.00", "`10.00`"),
  ]

  @Test(arguments: misread.indices)
  func `one misread digit is mended and said`(index: Int) throws {
    let (cell, text, right) = Self.misread[index]
    let slip = try slip([cell: text])
    let said = try #require(repairs(slip).first, "\(text)")
    #expect(repairs(slip).count == 1)
    #expect(said.hasPrefix("`\(text)`") && said.contains(right), "\(said)")
    #expect(slip.gross.value == Money(cents: 35000))
    #expect(slip.net.value == Money(cents: 30000))
    #expect(slip.gross.reading?.proof == .proved && slip.net.reading?.proof == .proved)
  }

  @Test func `what no single digit explains is left doubtful`() throws {
    let slip = try slip(["3.3": "417.00", "5.3": "999.00"])
    #expect(slip.gross.reading?.proof != .proved)
    #expect(slip.gross.value == Money(cents: 99900))
    #expect(repairs(slip).isEmpty)
  }

  /// 350.00 read as 320.00, and 2 is not taken for 5.
  ///
  /// Mending the Saturday to 4 h × $30.00 = $120.00 would need two figures, and be wrong.
  @Test func `two figures are never mended together`() throws {
    let slip = try slip(["5.3": "320.00"])
    #expect(repairs(slip).isEmpty)
    #expect(slip.gross.value == Money(cents: 32000))
  }

  @Test func `two misread figures are left as they were read`() throws {
    let slip = try slip(["5.3": "356.00", "3.3": "206.00"])
    #expect(repairs(slip).isEmpty)
  }

  @Test func `a figure is read another way by one digit, a letter or a point`() {
    func texts(_ text: String) -> [String] {
      ScanRepair.readings(of: Array(text.utf8)).map { String(decoding: $0, as: UTF8.self) }
    }
    #expect(texts("7.0").contains("1.0"))
    #expect(texts("1O.5").first == "10.5")
    #expect(texts("843").contains("8.43"))
    #expect(!texts("8.43").contains("8.4.3"))
    #expect(!texts("8.43").contains("8.43"))
  }
}
