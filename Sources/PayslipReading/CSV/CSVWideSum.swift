import PayDomain

/// Tells rows of a table with one row a slip that sum up the rows above without a word that says so.
struct CSVWideSum {
  /// The columns that hold money.
  private let columns: [Int]
  private let header: CSVHeader
  /// Where the rows begin that the next such row can sum up.
  private var start: Int

  /// Takes a header's columns.
  init(_ header: CSVHeader) {
    self.header = header
    start = header.end
    let sums: Set<ExportColumn> = [
      .gross, .tax, .studyLoan, .preTaxDeductions, .postTaxDeductions, .deductions,
      .reimbursements, .net, .superGuarantee,
    ]
    let named = header.columns.indices.filter { header.columns[$0].map(sums.contains) ?? false }
    columns = named + header.wideLines.compactMap(\.amount)
  }

  /// Whether a row names nobody and each sum of money in it is that of the rows since the last such row.
  ///
  /// At least two columns and two rows are needed.
  mutating func isSum(
    _ fields: UnsafeMutableBufferPointer<FieldSpan>, at offset: Int, _ tell: CSVKeyTelling,
    _ bytes: UnsafeRawBufferPointer
  ) -> Bool {
    guard tell.isNameless(fields, bytes) else { return false }
    let stated = columns.map { money(fields[$0], bytes) }
    var scanner = CSVRowScanner(bytes, dialect: header.dialect, offset: start)
    start = offset
    guard stated.count(where: { $0 != nil && $0 != .zero }) >= 2 else { return false }
    var sums = [Money](repeating: .zero, count: columns.count)
    var rows = 0
    withUnsafeTemporaryAllocation(of: FieldSpan.self, capacity: header.columns.count + 1) { row in
      while scanner.offset < offset {
        let count = scanner.next(into: row)
        for index in min(count, row.count)..<row.count {
          row[index] = FieldSpan(start: 0, end: 0, form: .plain)
        }
        guard count > 1, !tell.isNameless(row, bytes), !tell.isTotal(row, bytes),
          !tell.mayBeHeading(row, bytes)
        else { continue }
        rows += 1
        for (index, column) in columns.enumerated() {
          if let sum = money(row[column], bytes) { sums[index] += sum }
        }
      }
    }
    return rows >= 2
      && columns.indices.allSatisfy { index in
        stated[index].map { $0 == sums[index] } ?? (sums[index] == .zero)
      }
  }

  /// A cell's sum of money; nil where it holds none.
  private func money(_ span: FieldSpan, _ bytes: UnsafeRawBufferPointer) -> Money? {
    Figures.money(UnsafeRawBufferPointer(rebasing: bytes[Int(span.start)..<Int(span.end)]))
  }
}
