import PayDomain

/// A heading of an export with what stands below it.
public struct CSVHeading: Hashable, Sendable {
  /// As printed.
  public let heading: String
  /// What the nearest layout says it holds; nil where no layout knows it.
  public let column: ExportColumn?
  /// Cells that hold something.
  public let cells: Int
  /// Dollars in cells that are figures, each without its sign.
  public let money: Money
}

/// The headings of an export that a person may have to explain.
public enum CSVHeadings {
  /// The headings that nothing reads, from left to right.
  public static func unread(in document: CSVDocument) -> [CSVHeading] {
    let header = document.header
    let unread = Set(header.unread)
    return counted(
      document.bytes, dialect: header.dialect, from: header.end, headings: header.headings,
      columns: header.columns
    ).enumerated().filter { unread.contains($0.offset) && !$0.element.heading.isEmpty }
      .map(\.element)
  }

  /// Every heading of a table that no layout fits, with what the nearest layout makes of it; empty without a table.
  public static func guessed(
    _ bytes: UnsafeRawBufferPointer, catalog: LayoutCatalog, facts: KnownFacts
  ) -> [CSVHeading] {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let search = CSVHeaderSearch(
      bytes, offset: bytes.starts(with: mark) ? mark.count : 0,
      newline: CSVDocument.newline(bytes), catalog: catalog, map: facts.columns)
    guard let nearest = search.nearestHeader else { return [] }
    return counted(
      bytes, dialect: nearest.dialect, from: nearest.end, headings: nearest.headings,
      columns: nearest.columns
    ).filter { !$0.heading.isEmpty }
  }

  /// Counts what stands below each heading.
  private static func counted(
    _ bytes: UnsafeRawBufferPointer, dialect: CSVDialect, from offset: Int, headings: [String],
    columns: [ExportColumn?]
  ) -> [CSVHeading] {
    var scanner = CSVRowScanner(bytes, dialect: dialect, offset: offset)
    var cells = [Int](repeating: 0, count: headings.count)
    var money = [Money](repeating: .zero, count: headings.count)
    withUnsafeTemporaryAllocation(of: FieldSpan.self, capacity: headings.count + 1) { fields in
      while !scanner.isAtEnd {
        let count = scanner.next(into: fields)
        for position in 0..<min(count, headings.count) where !fields[position].isEmpty {
          cells[position] += 1
          let cell = scanner.raw(fields[position])
          if let sum = Figures.money(cell), hasCents(cell) { money[position] += sum.magnitude }
        }
      }
    }
    return headings.indices.map {
      CSVHeading(
        heading: headings[$0], column: columns[$0], cells: cells[$0], money: money[$0])
    }
  }

  /// Whether a figure is written as money is: with a point or a dollar sign, which a number of a shop has not.
  private static func hasCents(_ cell: UnsafeRawBufferPointer) -> Bool {
    cell.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "$") }
  }
}
