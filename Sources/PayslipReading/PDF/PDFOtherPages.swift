/// Pages of a document of slips that are no slips themselves.
extension PDFGrid {
  /// Whether a page lists the pays of several employees, `Employee  Gross  Tax  Net`, each in a row.
  var listsPays: Bool {
    // Every page of a document of several is asked.
    for index in rows.indices where rows[index].cells.count > 2 {
      let row = rows[index].cells
      guard namesEmployee(row.lowerBound) || namesEmployee(row.lowerBound + 1) else { continue }
      let sums = row.count { cells[$0].meaning.field == .gross || cells[$0].meaning.field == .net }
      guard sums > 1, row.allSatisfy({ cells[$0].figure == nil }) else { continue }
      let pays = rows[(index + 1)...].prefix { $0.page == rows[index].page && isPayInRow($0) }
      if pays.count > 1 { return true }
    }
    return false
  }

  /// Whether a cell heads a column of employees.
  private func namesEmployee(_ cell: Int) -> Bool {
    guard let field = cells[cell].meaning.field else { return false }
    return (field == .employee || field == .lastName || field == .employeeNumber)
      && !cells[cell].endsWithColon
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
    let greets = rows.indices.contains { row in
      let first = cells[rows[row].cells.lowerBound].words.lowerBound
      return words[first].count < 6 && isWord(first, "dear", before: ":,")
    }
    guard greets else { return false }
    return !rows.contains { row in
      row.cells.count > 1 && cells[row.cells.upperBound - 1].figure?.looksLikeMoney == true
        && cells[row.cells.lowerBound].figure == nil
        && !cells[row.cells.lowerBound].meaning.isEmpty
    }
  }
}
