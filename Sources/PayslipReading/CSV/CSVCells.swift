import PayDomain

/// The cells of one row, read as typed fields.
///
/// A blank cell is `.notOnSlip`; `N/A`, `n.a.` and `-` are `.notApplicable`; what is written and cannot be read
/// is thrown where a wrong guess could accuse, and `.unreadable` where it only leaves something unknown.
struct CSVCells {
  /// The document, for headings and the order of dates.
  ///
  /// Not counted: cells live only while the document reads a slip, and counting from several threads at once
  /// costs more than reading the cell.
  unowned(unsafe) let document: CSVDocument
  /// The row's fields.
  let fields: UnsafeMutableBufferPointer<FieldSpan>
  /// The line of the row.
  var line: Int32

  /// Where a cell stands.
  func place(_ position: Int) -> SourcePlace {
    document.place(row: line, column: Int32(position + 1))
  }

  /// The bytes of a cell without spaces around them.
  func bytes(_ position: Int) -> UnsafeRawBufferPointer {
    let span = fields[position]
    var start = Int(span.start)
    var end = Int(span.end)
    let all = document.bytes
    while start < end, all[start] <= 0x20 { start += 1 }
    while end > start, all[end - 1] <= 0x20 { end -= 1 }
    return UnsafeRawBufferPointer(rebasing: all[start..<end])
  }

  /// The text of a cell, doubled quotes made one, whitespace collapsed.
  func text(_ position: Int) -> String {
    let text = String(bytes: bytes(position))
    guard fields[position].form == .escaped else { return TextFolding.collapsed(text) }
    return TextFolding.collapsed(text.replacing("\"\"", with: "\""))
  }

  /// Whether a cell says that nothing applies: `N/A`, `n.a.`, `NA`, `-`, `–`.
  static func isNotApplicable(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard bytes.count <= 4 else { return false }
    return ["-", "–", "n/a", "n.a.", "na"].contains(String(bytes: bytes).lowercased())
  }

  /// A sum of money; nil when the column is missing, blank or not applicable.
  ///
  /// - Throws: `.unreadableFigure`.
  func moneyValue(_ position: Int?) throws(ReadingProblem) -> Money? {
    guard let position else { return nil }
    let cell = bytes(position)
    guard !cell.isEmpty else { return nil }
    if let value = Figures.money(cell) { return value }
    try refuse(cell, position, "1234.56")
    return nil
  }

  /// Dollars for one unit; nil when the column is missing, blank or not applicable.
  ///
  /// - Throws: `.unreadableFigure`.
  func rateValue(_ position: Int?) throws(ReadingProblem) -> Rate? {
    guard let position else { return nil }
    let cell = bytes(position)
    guard !cell.isEmpty else { return nil }
    if let value = Figures.rate(cell) ?? Figures.hourlyRate(cell) { return value }
    try refuse(cell, position, "26.55")
    return nil
  }

  /// Hours or another quantity; nil when the column is missing, blank or not applicable.
  ///
  /// - Throws: `.unreadableFigure`.
  func hoursValue(_ position: Int?) throws(ReadingProblem) -> Hours? {
    guard let position else { return nil }
    let cell = bytes(position)
    guard !cell.isEmpty else { return nil }
    if let value = Figures.hours(cell) { return value }
    try refuse(cell, position, "7.6")
    return nil
  }

  /// Whether a cell of figures holds words and no digit: the name of a fund beside what was paid to it.
  func holdsWords(_ position: Int?) -> Bool {
    guard let position else { return false }
    let cell = bytes(position)
    guard cell.count > 4 else { return false }
    return cell.contains { ($0 | 0x20) &- 0x61 < 26 } && !cell.contains { $0 &- 0x30 < 10 }
  }

  /// The field of a cell whose value was read; without one, why there is none.
  func field<Value>(_ value: Value?, _ position: Int?, proof: Proof = .read) -> Field<Value> {
    guard let position else { return .notOnSlip }
    let cell = bytes(position)
    guard let value else { return cell.isEmpty ? .notOnSlip : .absent(.notApplicable) }
    return .read(Reading(value, at: place(position), text: String(bytes: cell), proof: proof))
  }

  /// Whether hours × rate is the amount, by the decimals printed.
  func proof(
    _ quantity: Hours?, _ rate: Rate?, _ amount: Money?, hoursAt: Int?, rateAt: Int?
  ) -> Proof {
    guard let quantity, let rate, let amount, let hoursAt, let rateAt else { return .read }
    let agrees = LineArithmetic.agrees(
      quantity: quantity,
      quantityPlaces: LineArithmetic.places(bytes(hoursAt))
        + (document.header.notes.countsMinutes ? Hours.placesOfMinutes : 0),
      rate: rate, ratePlaces: LineArithmetic.places(bytes(rateAt)), amount: amount)
    return agrees ? .proved : .read
  }

  /// A percentage; nil when blank.
  ///
  /// - Throws: `.unreadableFigure`.
  func percentage(_ position: Int) throws(ReadingProblem) -> Percentage? {
    let cell = bytes(position)
    guard !cell.isEmpty else { return nil }
    guard let value = Figures.percentage(cell) else {
      throw .unreadableFigure(
        field: document.header.heading(position), expected: "150", place: place(position))
    }
    return value
  }

  /// Throws unless the cell says that nothing applies.
  private func refuse(
    _ cell: UnsafeRawBufferPointer, _ position: Int, _ expected: String
  ) throws(ReadingProblem) {
    guard !CSVCells.isNotApplicable(cell) else { return }
    if document.sheet != nil, String(bytes: cell) == SheetReader.formulaWithoutValue {
      throw .formulaWithoutValue(
        field: document.header.heading(position), place: place(position))
    }
    throw .unreadableFigure(
      field: document.header.heading(position), expected: expected, place: place(position))
  }

  /// A day that matters to the pay.
  ///
  /// - Throws: `.impossibleDate` or `.ambiguousDate`.
  func date(_ position: Int) throws(ReadingProblem) -> Field<CivilDate> {
    let cell = bytes(position)
    guard !cell.isEmpty else { return .notOnSlip }
    let order = document.dateOrder(position)
    if order == nil, DateColumn.isAmbiguous(cell) {
      throw .ambiguousDate(
        text: String(bytes: cell), field: document.header.heading(position),
        place: place(position))
    }
    let value =
      CSVDates.date(cell, order: order ?? .dayFirst)
      ?? (order == nil ? CSVDates.date(cell, order: .monthFirst) : nil)
    guard let value else {
      guard !CSVCells.isNotApplicable(cell) else { return .absent(.notApplicable) }
      throw .impossibleDate(
        text: CSVCells.shown(cell), field: document.header.heading(position),
        place: place(position))
    }
    return .read(Reading(value, at: place(position), text: String(bytes: cell)))
  }

  /// A day of someone's life, whose text is never repeated in a message.
  func personalDate(_ position: Int) -> Field<CivilDate> {
    let cell = bytes(position)
    guard !cell.isEmpty else { return .notOnSlip }
    let text = String(bytes: cell)
    if CSVCells.isMasked(cell) { return .absent(.masked) }
    let order = document.dateOrder(position)
    let isOpen = order == nil && DateColumn.isAmbiguous(cell)
    guard !isOpen, let value = CSVDates.date(cell, order: order ?? .dayFirst) else {
      return .absent(.unreadable(text, place(position)))
    }
    return .read(Reading(value, at: place(position), text: text))
  }

  /// What of a cell that is no date may be shown: digits and what parts them.
  ///
  /// Anything else could be a name.
  private static func shown(_ cell: UnsafeRawBufferPointer) -> String {
    let isHarmless = cell.allSatisfy { byte in
      (UInt8(ascii: "-")...UInt8(ascii: ":")).contains(byte) || byte == 0x20
    }
    return isHarmless && cell.count <= 24 ? String(bytes: cell) : "…"
  }

  /// Whether a text is hidden behind `***` or `XXX`.
  static func isMasked(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard bytes.count >= 3, let first = bytes.first else { return false }
    guard first == UInt8(ascii: "*") || first | 0x20 == UInt8(ascii: "x") else { return false }
    return bytes.allSatisfy { $0 == first }
  }

  /// A text of its own, such as a name.
  func ownText(_ position: Int) -> Field<String> {
    let cell = bytes(position)
    guard !cell.isEmpty else { return .notOnSlip }
    guard !CSVCells.isMasked(cell) else { return .absent(.masked) }
    let text = text(position)
    return .read(Reading(text, at: place(position), text: text))
  }

  /// A text that repeats down the column, such as an employer.
  func sharedText(_ position: Int, _ scratch: inout CSVScratch) -> Field<String> {
    let cell = bytes(position)
    guard !cell.isEmpty else { return .notOnSlip }
    let kept = scratch.texts.value(for: cell) {
      if CSVCells.isMasked(cell) { return .masked }
      if CSVCells.isNotApplicable(cell) { return .notApplicable }
      let text = text(position)
      return .value(text, text: text)
    }
    return field(kept, position)
  }

  /// An ABN; one whose check fails is unreadable.
  func abn(_ position: Int, _ scratch: inout CSVScratch) -> Field<String> {
    let cell = bytes(position)
    guard !cell.isEmpty else { return .notOnSlip }
    let kept = scratch.abns.value(for: cell) {
      if CSVCells.isNotApplicable(cell) { return .notApplicable }
      let text = text(position)
      return BusinessNumber.abn(text).map { .value($0, text: text) } ?? .unreadable(text)
    }
    return field(kept, position)
  }

  /// A kept text as the field of a cell.
  private func field(_ kept: CSVScratch.KeptText, _ position: Int) -> Field<String> {
    switch kept {
    case .value(let value, let text): .read(Reading(value, at: place(position), text: text))
    case .masked: .absent(.masked)
    case .notApplicable: .absent(.notApplicable)
    case .unreadable(let text): .absent(.unreadable(text, place(position)))
    }
  }

  /// An employment type; words that name none leave it unreadable.
  func employment(_ position: Int, _ scratch: inout CSVScratch) -> Field<EmploymentType> {
    let cell = bytes(position)
    guard !cell.isEmpty else { return .notOnSlip }
    let value = scratch.employments.value(for: cell) {
      EmploymentWords.employment(self.text(position))
    }
    let text = String(bytes: cell)
    guard let value else { return .absent(.unreadable(text, place(position))) }
    return .read(Reading(value, at: place(position), text: text))
  }

  /// Whether a cell says yes: `yes`, `y`, `true`, `1`; blank, `no`, `n`, `false` and `0` say no.
  ///
  /// - Throws: `.unknownWord`.
  func flag(_ position: Int) throws(ReadingProblem) -> Bool {
    switch text(position).lowercased() {
    case "", "no", "n", "false", "0": return false
    case "yes", "y", "true", "1": return true
    default:
      throw .unknownWord(
        field: document.header.heading(position), allowed: ["yes", "no"], place: place(position))
    }
  }
}
