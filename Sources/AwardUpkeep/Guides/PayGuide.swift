import PayDomain
import PayslipReading

/// An official pay guide, read: the award, the date and every cell of its tables.
public struct PayGuide: Hashable, Sendable {
  /// The award's code, `MA000004`.
  public var code: String
  /// The award's title as the guide prints it; empty where it prints none.
  public var title: String
  /// The first day on which a pay period can begin that the figures are for.
  public var effective: CivilDate
  /// The day the guide was published; nil where it does not say.
  public var published: CivilDate?
  /// The cells in the order of the pages.
  public var cells: [GuideCell]

  /// Makes a guide.
  public init(
    code: String, title: String, effective: CivilDate, published: CivilDate?, cells: [GuideCell]
  ) {
    self.code = code
    self.title = title
    self.effective = effective
    self.published = published
    self.cells = cells
  }
}

extension PayGuide {
  /// Reads a guide from the words of its pages.
  ///
  /// - Throws: ``GuideProblem`` for a document that is no pay guide, says no date or has no tables.
  public init(pages: [PDFPage]) throws(GuideProblem) {
    let lines = pages.enumerated().flatMap { GuideLine.lines(of: $1, number: $0 + 1) }
    let imprint = GuideImprint(lines)
    guard !imprint.code.isEmpty else { throw .notAGuide(pages: pages.count) }
    guard let effective = imprint.effective else { throw .noDate(code: imprint.code) }
    if let broken = PayGuide.brokenPage(lines, of: pages.count) {
      throw .brokenPage(code: imprint.code, page: broken)
    }
    let cells = GuideReader(lines).cells
    guard !cells.isEmpty else { throw .noTables(code: imprint.code, pages: pages.count) }
    self.init(
      code: imprint.code, title: imprint.title, effective: effective,
      published: imprint.published, cells: cells)
  }
}

extension PayGuide {
  /// The first page without the foot that the others have: it was not read whole; nil where all have it or none.
  private static func brokenPage(_ lines: [GuideLine], of count: Int) -> Int? {
    let withFoot = Set(lines.filter(GuideImprint.isFooter).map(\.page))
    return withFoot.isEmpty ? nil : (1...max(1, count)).first { !withFoot.contains($0) }
  }
}

/// One figure of a pay guide with everything that says whose it is.
public struct GuideCell: Hashable, Sendable {
  /// The page it stands on, counted from 1.
  public var page: Int
  /// The headings above its table, the outer one first.
  public var section: [String]
  /// The row without figures above it that names a group; empty when there is none.
  public var group: String
  /// What stands at the left of its row.
  public var row: String
  /// The heading of its column.
  public var column: String
  /// The cell as printed.
  public var text: String
  /// Whether it stands in a table of allowances.
  public var isAllowance: Bool

  /// Makes a cell.
  public init(
    page: Int, section: [String], group: String, row: String, column: String, text: String,
    isAllowance: Bool
  ) {
    self.page = page
    self.section = section
    self.group = group
    self.row = row
    self.column = column
    self.text = text
    self.isAllowance = isAllowance
  }
}
