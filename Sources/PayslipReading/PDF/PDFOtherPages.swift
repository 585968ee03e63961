/// Pages of a document of slips that are no slips themselves.
extension PDFGrid {
  /// Whether a page lists the pays of several employees, `Employee  Gross  Tax  Net`, each in a row.
  var listsPays: Bool {
    for (index, row) in rows.enumerated() where row.cells.count > 2 {
      var (names, sums) = (0, 0)
      for cell in cells[row.cells] where cell.figure == nil && !cell.endsWithColon {
        guard let field = cell.meaning.field else { continue }
        if field == .employee || field == .lastName || field == .employeeNumber { names += 1 }
        if field == .gross || field == .net { sums += 1 }
      }
      guard names > 0, sums > 1 else { continue }
      let pays = rows[(index + 1)...].prefix { $0.page == row.page && isPayInRow($0) }
      if pays.count > 1 { return true }
    }
    return false
  }

  /// Whether a row is a name that is no known label, with two sums of money or more.
  private func isPayInRow(_ row: PDFRow) -> Bool {
    guard let name = cells[row.cells].first(where: { $0.figure == nil }), name.meaning.isEmpty,
      !name.endsWithColon
    else { return false }
    return cells[row.cells].count { $0.figure?.looksLikeMoney == true } > 1
  }

  /// Whether a page is a letter, `Dear Jo`, in which no label has a sum of money beside it.
  var isLetter: Bool {
    let greets = rows.contains { row in
      let first = cells[row.cells.lowerBound].words.lowerBound
      return isWord(first, "dear", before: ":,")
    }
    guard greets else { return false }
    return !rows.contains { row in
      row.cells.count > 1 && cells[row.cells.upperBound - 1].figure?.looksLikeMoney == true
        && cells[row.cells.lowerBound].figure == nil
        && !cells[row.cells.lowerBound].meaning.isEmpty
    }
  }
}
