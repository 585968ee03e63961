import PayDomain

/// Counts what stands on a slip beside what was read from it.
struct PDFUnread {
  private let grid: PDFGrid
  private let rows: [PDFTableRow]
  /// For each cell whether it is known to be no pay.
  private let isAside: [Bool]

  /// Looks at one slip's words; `aside` are the cells known to be no pay.
  init(grid: PDFGrid, rows: [PDFTableRow], aside: [Int]) {
    self.grid = grid
    self.rows = rows
    var isAside = [Bool](repeating: false, count: grid.cells.count)
    for cell in aside { isAside[cell] = true }
    self.isAside = isAside
  }

  /// What was left over when `slip` was read.
  func count(in slip: Payslip) -> UnreadText {
    var unread = UnreadText()
    let taken = taken(slip)
    let firstLine = firstLine(slip)
    var superRows = [Bool?](repeating: nil, count: grid.rows.count)
    // One for all cells, so that it grows once.
    var rest: [UInt8] = []
    for (place, row) in grid.rows.enumerated() {
      let isHead = row.page == grid.rows.first?.page && row.top < firstLine
      var digits = 0
      for cell in row.cells where !isAside[cell] && !grid.cells[cell].isUnit {
        takeRest(of: cell, taken, &rest)
        if rest.isEmpty || note(label: cell, row, slip, &unread) { continue }
        digits += take(cell, rest, &unread) {
          isHead && !isBesideSuper(row: place, &superRows)
        }
      }
      if digits >= BusinessNumberCheck.length { unread.numbers += 1 }
    }
    if goesOn { unread.hasPictures = true }
    return unread
  }

  /// Whether the slip says that it has more pages than these, or goes on elsewhere.
  private var goesOn: Bool {
    let pages = grid.pageNumbers.count
    for index in grid.words.indices where (4...5).contains(grid.words[index].count) {
      guard grid.text[Int(grid.words[index].start)] | 0x20 == UInt8(ascii: "p"),
        grid.isWord(index, "page"), grid.words.indices.contains(index + 1)
      else { continue }
      let last = grid.isWord(index + 2, "of") ? index + 3 : index + 1
      guard grid.words.indices.contains(last) else { continue }
      let number = grid.text(of: last..<last + 1).split { !$0.isNumber }.last
      if (number.flatMap { Int($0) } ?? 1) > pages { return true }
    }
    return false
  }

  /// Whether a row, or the one above it, speaks of super: what else stands there can be a fund.
  private func isBesideSuper(row place: Int, _ known: inout [Bool?]) -> Bool {
    (max(place - 1, 0)...place).contains { row in
      if let speaks = known[row] { return speaks }
      let speaks = grid.rows[row].cells.contains { speaksOfSuper(grid.cells[$0].words) }
      known[row] = speaks
      return speaks
    }
  }

  private func speaksOfSuper(_ words: Range<Int>) -> Bool {
    let speaks: Bool? = grid.text.withUnsafeBufferPointer { text in
      var speaks = false
      for word in words {
        let bytes = UnsafeBufferPointer(rebasing: text[grid.words[word].bytes])
        if bytes.contains(where: { $0 >= 0x80 }) { return nil }
        speaks = speaks || PDFItemWords.speaksOfSuper(bytes)
      }
      return speaks
    }
    if let speaks { return speaks }
    var bytes: [UInt8] = []
    add(words, to: &bytes)
    return PDFItemWords.speaksOfSuper(bytes)
  }

  /// Adds the text of some words in UTF-8, a space between them.
  private func add(_ words: some Sequence<Int>, to bytes: inout [UInt8]) {
    grid.text.withUnsafeBufferPointer { text in
      for word in words {
        if !bytes.isEmpty { bytes.append(0x20) }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[grid.words[word].bytes]))
      }
    }
  }

  // MARK: What was read

  /// For each word whether a reading, a line or a sum rests on it.
  private func taken(_ slip: Payslip) -> [Bool] {
    var taken = [Bool](repeating: false, count: grid.words.count)
    let reach = PDFRowReach(grid.rows)
    let edges = grid.cells.map { PDFCellEdges($0) }
    edges.withUnsafeBufferPointer { cells in
      for box in PDFReadBoxes.boxes(of: slip) {
        reach.each(from: box.top, to: box.bottom, page: box.page) { row in
          for cell in row {
            // Cells stand left to right.
            if cells[cell].left > box.right { break }
            guard cells[cell].right >= box.left else { continue }
            for word in cells[cell].words where box.holds(grid.words[word]) {
              taken[word] = true
            }
          }
        }
      }
    }
    let places = slip.lines.map(\.place)
    var next = 0
    for row in rows where isRead(row, places, &next) {
      for label in row.label { for word in label { taken[word] = true } }
      for figure in row.figures where figure.role != nil {
        for word in grid.cells[figure.cell].words { taken[word] = true }
      }
      if let date = row.date { for word in date.words { taken[word] = true } }
    }
    return taken
  }

  /// Whether a row became a line or a sum of the slip.
  ///
  /// `next` is the line that stands next if the lines follow each other as their rows do, as nearly all do.
  private func isRead(_ row: PDFTableRow, _ places: [SourcePlace], _ next: inout Int) -> Bool {
    switch row.kind {
    case .sum, .total, .partSum: return true
    case .line, .open:
      guard let label = row.label.first else { return false }
      let place = grid.place(of: label)
      guard next < places.count, places[next] == place else { return places.contains(place) }
      next += 1
      return true
    }
  }

  /// The upper edge of the first row of the table; the greatest there is where the slip has none.
  private func firstLine(_ slip: Payslip) -> Int32 {
    let tops = rows.compactMap { row -> Int32? in
      guard row.isLine, let label = row.label.first,
        case .box(let page, _, let top, _, _) = grid.place(of: label),
        page == grid.rows.first?.page
      else { return nil }
      return top
    }
    return tops.min() ?? Int32.min
  }

  /// Puts in `rest` the text of a cell, in UTF-8, without what was read, the label it begins with, and words that say
  /// nothing alone.
  private func takeRest(of index: Int, _ taken: [Bool], _ rest: inout [UInt8]) {
    if !rest.isEmpty { rest.removeAll(keepingCapacity: true) }
    let cell = grid.cells[index]
    var unread = 0
    for word in cell.words where !taken[word] { unread += 1 }
    guard unread > 0 else { return }
    let isRead = unread < cell.words.count
    let label = isRead ? cell.prefix?.words ?? (cell.endsWithColon ? 1 : 0) : 0
    let words = cell.words.dropFirst(label).lazy.filter { !taken[$0] }
    guard words.contains(where: { says($0, besideValue: isRead) }) else { return }
    add(words, to: &rest)
  }

  /// Whether a word says something, beside a value that was read or alone.
  private func says(_ word: Int, besideValue: Bool) -> Bool {
    let bytes = grid.text[grid.words[word].bytes]
    if bytes.contains(where: { $0 >= 0x80 }) {
      let folded = String(decoding: bytes, as: UTF8.self).lowercased()
      let letters = folded.filter { $0.isLetter || $0.isNumber }
      return !letters.isEmpty && !(besideValue && PDFUnread.silent.contains(letters))
    }
    guard bytes.contains(where: PDFUnread.isLetterOrDigit) else { return false }
    return !besideValue
      || !PDFUnread.silent.contains {
        bytes.lazy.filter(PDFUnread.isLetterOrDigit).map { $0 | 0x20 }.elementsEqual($0.utf8)
      }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  /// Words that say nothing alone beside a value that was read.
  private static let silent = ["abn", "to", "and", "from", "until", "per", "hour"]

  // MARK: What was not

  /// Takes note of a cell that is a known label, or the value of one that no slip keeps; false for any other.
  private func note(
    label index: Int, _ row: PDFRow, _ slip: Payslip, _ unread: inout UnreadText
  ) -> Bool {
    let cell = grid.cells[index]
    if cell.figure == nil, !cell.meaning.isEmpty {
      if let field = cell.meaning.field { note(field, slip, &unread) }
      return true
    }
    if let field = cell.prefix?.meaning.field, PDFUnread.isNotKept(field) {
      note(field, slip, &unread)
      return true
    }
    guard index > row.cells.lowerBound else { return false }
    let before = grid.cells[index - 1]
    return (before.meaning.field.map(PDFUnread.isNotKept) ?? false) || before.meaning.isIgnored
  }

  private func note(_ field: SlipField, _ slip: Payslip, _ unread: inout UnreadText) {
    switch field {
    case .employer: if slip.employer.value == nil { unread.labelled.insert(.employerName) }
    case .employee, .firstName, .lastName:
      if slip.employee.value == nil { unread.labelled.insert(.employeeName) }
    case .totalHours: unread.mentioned.insert(.hours)
    case .hourlyRate: if slip.hourlyRate.value == nil { unread.mentioned.insert(.hourlyRate) }
    case .annualSalary: if slip.annualSalary.value == nil { unread.mentioned.insert(.annualRate) }
    case .period, .periodStart, .periodEnd, .paymentDate, .abn, .employeeNumber, .born,
      .employmentStart, .instrument, .classification, .jobTitle, .employment, .gross,
      .taxableGross, .tax, .studyLoan, .deductions, .preTaxDeductions, .postTaxDeductions,
      .reimbursements, .net, .superGuarantee, .superFund, .payRun, .payFrequency, .taxFileNumber,
      .issueDate, .leaveBalance:
      break
    }
  }

  /// Whether a slip keeps no value of the field.
  private static func isNotKept(_ field: SlipField) -> Bool {
    field == .jobTitle || field == .payRun || field == .payFrequency || field == .taxFileNumber
      || field == .totalHours
  }

  /// Counts what nothing accounts for of a cell; returns how many digits it has.
  private func take(
    _ index: Int, _ rest: [UInt8], _ unread: inout UnreadText, isHead: () -> Bool
  ) -> Int {
    let cell = grid.cells[index]
    let words = PDFItemWords(rest)
    unread.mentioned.formUnion(words.mentioned)
    if words.goesOn { unread.hasPictures = true }
    if cell.figure != nil || words.hasFigure, !words.isYear { unread.figures += 1 }
    if cell.figure?.looksLikeMoney == true { unread.amounts += 1 }
    if words.hasLetters, !cell.endsWithColon, cell.words.count <= PDFUnread.mostOfName {
      if isHead() { unread.headTexts += 1 } else { unread.texts += 1 }
    }
    if words.mayBeDate || grid.hasDigit(cell) && !grid.dates(in: cell.words, atMost: 1).isEmpty {
      unread.dates += 1
    }
    return words.digits
  }

  /// The most words of a name; a longer text is a sentence.
  private static let mostOfName = 8
}
