import PayDomain

@testable import PayslipReading

/// A slip drawn on a page of 600 by 800 points, its texts at given places.
///
/// All slips are synthetic.
enum DrawnSlip {
  /// The first slip of a page, each text at its place from the left and from below.
  static func read(_ texts: [(String, Int, Int)]) throws -> Payslip {
    guard let slip = try readAll(texts).first else { throw SlipMissing() }
    return slip
  }

  /// A slip with a head whose rows stand below each other, a text to a column; a blank leaves its column out.
  static func read(table rows: [[String]], lefts: [Int] = [40, 250, 330, 410]) throws -> Payslip {
    let texts = rows.enumerated().flatMap { index, row in
      zip(row, lefts).filter { !$0.0.isEmpty }.map { ($0.0, $0.1, 720 - index * 20) }
    }
    return try read(
      [
        ("Wattle Grove Trading Pty Ltd", 40, 800), ("Employee: Jo Example", 40, 780),
        ("Pay Period: 03/08/2026 - 09/08/2026", 40, 760),
      ] + texts)
  }

  /// The slips of a page, each text at its place from the left and from below.
  static func readAll(_ texts: [(String, Int, Int)]) throws -> [Payslip] {
    try readAll(pages: [texts])
  }

  /// The slips of a document of several pages.
  ///
  /// `operators` are drawn before the texts of each page.
  static func readAll(
    pages drawn: [[(String, Int, Int)]], after operators: String = ""
  ) throws -> [Payslip] {
    try outcomes(pages: drawn, after: operators).map { outcome in
      guard case .slip(let slip) = outcome else { throw SlipMissing() }
      return slip
    }
  }

  /// What is read of a document of several pages.
  static func outcomes(
    pages drawn: [[(String, Int, Int)]], after operators: String = ""
  ) throws -> [SlipOutcome] {
    let reader = PDFPayslips(
      catalog: try LayoutCatalog(folder: layoutsFolder()), facts: KnownFacts())
    let pages = try drawn.flatMap { texts in
      let content = texts.map { text, x, y in
        DrawnPDF.text(text.replacing("(", with: "\\(").replacing(")", with: "\\)"), x, y)
      }
      return try PDFCase.pool.words(of: DrawnPDF.bytes(operators + content.joined()))
    }
    return reader.read(pages, path: "made.pdf")
  }

  /// There is a problem where the slip should be.
  struct SlipMissing: Error {}

  /// A table of pay with its sums.
  static let table = [
    ("Description", 40, 600), ("Hours", 250, 600), ("Rate", 330, 600), ("Amount", 410, 600),
    // 38 x 25.65 = 974.70; 974.70 - 120.00 = 854.70.
    ("Ordinary hours", 40, 580), ("38.00", 250, 580), ("25.65", 330, 580), ("974.70", 410, 580),
    ("Gross", 40, 560), ("974.70", 410, 560), ("Tax", 40, 540), ("120.00", 410, 540),
    ("Net pay", 40, 520), ("854.70", 410, 520),
  ]
}
