import PayslipReading

/// The sheets of an .xlsx file as rows of text, cells as they are stored.
struct SpreadsheetFile {
  /// One sheet.
  struct Sheet {
    /// Its name on the tab.
    let name: String
    /// The cells of each row by column, from the first row of the sheet that has any; a cell that is
    /// not there is empty.
    var rows: [[String]] = []
    /// The number of each row, from 1.
    var numbers: [Int] = []
  }

  /// The sheets, in the order of their tabs.
  let sheets: [Sheet]
  /// Whether days are counted from 1904 instead of 1900.
  let countsFrom1904: Bool

  /// Unpacks a spreadsheet.
  ///
  /// - Throws: ``ZipFault`` for anything that is not a whole and sound spreadsheet.
  init(bytes: [UInt8], limits: UnpackingLimits) throws(ZipFault) {
    let read = bytes.withUnsafeBytes { bytes in
      Result { () throws(ZipFault) in try SpreadsheetFile.read(bytes, limits) }
    }
    (sheets, countsFrom1904) = try read.get()
  }

  private static func read(
    _ bytes: UnsafeRawBufferPointer, _ limits: UnpackingLimits
  ) throws(ZipFault) -> (sheets: [Sheet], countsFrom1904: Bool) {
    let book = try Workbook(bytes: bytes, limits: limits, writing: .stored)
    var sheets: [Sheet] = []
    for tab in book.tabs {
      var sheet = Sheet(name: tab.name)
      try book.rows(of: tab) { number, cells in
        sheet.rows.append(cells)
        sheet.numbers.append(number)
      }
      sheets.append(sheet)
    }
    return (sheets, book.countsFrom1904)
  }
}
