import PayDomain

/// What the rows before the header say of every slip: `Business,…`, `Pay Period,06/07/2026 - 12/07/2026`.
struct CSVPreamble: Sendable {
  /// The employer's name.
  private(set) var employer: Field<String> = .notOnSlip
  /// The employer's ABN.
  private(set) var abn: Field<String> = .notOnSlip
  /// The employee's name.
  private(set) var employee: Field<String> = .notOnSlip
  /// The first day of the period.
  private(set) var periodStart: Field<CivilDate> = .notOnSlip
  /// The last day of the period.
  private(set) var periodEnd: Field<CivilDate> = .notOnSlip
  /// The day of payment.
  private(set) var paymentDate: Field<CivilDate> = .notOnSlip
  /// Whether it says nothing.
  private(set) var isEmpty = true
  /// The days of a report that may hold several pays, and where they stand; nil when there are none.
  private(set) var report: (text: String, place: SourcePlace)?
  /// Whether words say that the period's days are those of one pay.
  private var isOnePay = false
  /// Whether the table's slips are all the employee's named above.
  private var isOfOne = false

  /// The most days of a pay period: a long month.
  private static let longest = 31

  /// Whether it says the day that slips end or are paid on.
  var hasDay: Bool { report == nil && (periodEnd.value != nil || paymentDate.value != nil) }
  /// Whether it says the period that slips pay for.
  var hasPeriod: Bool { periodEnd.value != nil }

  /// Reads the rows from `start` to the table: a label and its value in two cells or, with a colon, in one; days behind
  /// words in one cell or several.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - start: where the first row begins.
  ///   - end: where the table begins.
  ///   - dialect: what parts fields and rows.
  ///   - catalog: the words.
  ///   - sheet: the sheet of a spreadsheet.
  ///   - cycleDays: the days of the pay cycle, where the user states it.
  init(
    _ bytes: UnsafeRawBufferPointer, start: Int, end: Int, dialect: CSVDialect,
    catalog: LayoutCatalog, sheet: SheetName?, cycleDays: Int?
  ) {
    let labels = catalog.labels
    var scanner = CSVRowScanner(bytes, dialect: dialect, offset: start)
    withUnsafeTemporaryAllocation(of: FieldSpan.self, capacity: 32) { fields in
      while scanner.offset < end {
        let line = scanner.line
        let count = scanner.next(into: fields)
        let texts = fields.prefix(count).map { TextFolding.collapsed(scanner.text($0)) }
        let filled = texts.indices.filter { !texts[$0].isEmpty }
        let place = { (position: Int) in
          sheet.map { .sheetCell($0, row: line, column: Int32(position + 1)) }
            ?? SourcePlace.cell(row: line, column: Int32(position + 1))
        }
        var rest = filled[...]
        while let position = rest.popFirst() {
          let beside = rest.prefix { CSVStatedDays(texts[$0]).isAlone }
          if !beside.isEmpty,
            takeDays(
              ([texts[position]] + beside.map { texts[$0] }).joined(separator: " "),
              at: place(beside[beside.startIndex]), catalog)
          {
            rest.removeFirst(beside.count)
          } else if let value = rest.first, let field = labels.field(of: texts[position]),
            labels.field(of: texts[value]) == nil
          {
            take(field, texts[value], at: place(value))
            rest.removeFirst()
          } else if !takeDays(texts[position], at: place(position), catalog) {
            takeAlone(texts[position], at: place(position), catalog)
          }
        }
      }
    }
    settle(cycleDays)
  }

  /// Takes days behind words that say what they are; false where there are none.
  private mutating func takeDays(
    _ text: String, at place: SourcePlace, _ catalog: LayoutCatalog
  ) -> Bool {
    let stated = CSVStatedDays(text)
    guard let first = stated.days.first, let last = stated.days.last else { return false }
    func field(_ day: CivilDate) -> Field<CivilDate> {
      .read(Reading(day, at: place, text: text))
    }
    let words = stated.words
    if stated.days.count == 2 {
      let heading = stated.heading
      let isNamed = catalog.rowWords.isOnePay(heading)
      let meaning = CSVPreamble.field(of: heading, catalog.labels)
      guard meaning == nil || meaning == .period || isNamed, !hasPeriod || (isNamed && !isOnePay)
      else { return true }
      (periodStart, periodEnd, isOnePay) = (field(first), field(last), isNamed)
    } else {
      let isNamed = catalog.rowWords.isOnePay(words)
      switch CSVPreamble.field(of: words, catalog.labels) {
      case .periodStart where !isOnePay || isNamed: periodStart = field(first)
      case .periodEnd where !isOnePay || isNamed, .period where !isOnePay || isNamed:
        (periodEnd, isOnePay) = (field(first), isNamed)
      case .paymentDate: paymentDate = field(first)
      case _: return false
      }
    }
    isEmpty = false
    return true
  }

  /// What the last of some words say that the value behind them is.
  private static func field(of words: [String], _ labels: FieldLabels) -> SlipField? {
    words.indices.lazy.compactMap { labels.field(of: words[$0...].joined(separator: " ")) }.first
  }

  /// Keeps the days as those of one pay where words, one day of payment or the pay cycle say it; others are a report's.
  private mutating func settle(_ cycleDays: Int?) {
    guard let end = periodEnd.reading else { return }
    let length = periodStart.value.map { end.value.days(since: $0) + 1 }
    let isPaidOnce = paymentDate.value.map {
      (0...CSVPreamble.longest).contains($0.days(since: periodStart.value ?? end.value))
        || (0...CSVPreamble.longest).contains($0.days(since: end.value))
    }
    var isPay = isOnePay || isPaidOnce == true
    if !isOnePay, let length, let cycleDays { isPay = length == cycleDays }
    guard isPay, (1...CSVPreamble.longest).contains(length ?? 1) else {
      report = (
        (periodStart.value.map { "\($0) to " } ?? String()) + "\(end.value)", end.place
      )
      return leavePeriod()
    }
  }

  /// Forgets the period, where it is not that of every slip.
  mutating func leavePeriod() { (periodStart, periodEnd) = (.notOnSlip, .notOnSlip) }

  /// Takes a cell that stands alone in its row: a label, a colon and a value, or the name of a company or of an
  /// employer of a state.
  private mutating func takeAlone(
    _ text: String, at place: SourcePlace, _ catalog: LayoutCatalog
  ) {
    let halves = text.split(separator: ":", maxSplits: 1).map(String.init)
    if halves.count == 2, let field = catalog.labels.field(of: halves[0]) {
      take(field, TextFolding.collapsed(halves[1]), at: place)
    } else if abn == .notOnSlip, text.lowercased().hasPrefix("abn "),
      BusinessNumber.abn(String(text.dropFirst(4))) != nil
    {
      take(.abn, String(text.dropFirst(4)), at: place)
    } else if employer == .notOnSlip,
      CSVPreamble.isCompany(text) || catalog.stateEmployers.state(of: text) != nil
    {
      take(.employer, text, at: place)
    }
  }

  /// Whether a text ends as the names of companies do: `Pty Ltd`, `Limited`, `Inc.`.
  private static func isCompany(_ text: String) -> Bool {
    let folded = TextFolding.folded(text).filter { $0 != "." }
    return text.count <= 80 && !text.contains("(")
      && [" pty ltd", " pty limited", " limited", " ltd", " inc", " incorporated"]
        .contains { folded.hasSuffix($0) }
  }

  /// Takes a value, where it is one of the fields of a preamble.
  private mutating func take(_ field: SlipField, _ text: String, at place: SourcePlace) {
    isEmpty = false
    if field == .employer {
      employer = .read(Reading(text, at: place, text: text))
    } else if field == .abn {
      abn =
        BusinessNumber.abn(text).map { .read(Reading($0, at: place, text: text)) }
        ?? .absent(.unreadable(text, place))
    } else if field == .employee {
      employee =
        employee == .notOnSlip && CSVPerson.isFullName(text) && !CSVPerson.isEverybody(text)
        ? .read(Reading(text, at: place, text: text)) : .absent(.unreadable(text, place))
    } else if field == .paymentDate {
      paymentDate = .absent(.unreadable(text, place))
    }
  }

  /// Notes that the table below has no column for whose its rows are: they are the employee's named above.
  mutating func takeTable(_ header: CSVHeader) {
    let named: Set<ExportColumn> = [.employee, .employeeNumber, .firstName, .lastName]
    isOfOne =
      header.layout.shape == .linePerRow
      && header.layout.columns.contains(where: \.isKeyOfPerson)
      && !header.columns.contains { $0.map(named.contains) ?? false }
  }

  /// Fills in what a slip's own row does not say.
  func complete(_ slip: inout Payslip) {
    guard !isEmpty else { return }
    if slip.employer == .notOnSlip { slip.employer = employer }
    if slip.abn == .notOnSlip { slip.abn = abn }
    if isOfOne { slip.employee = employee }
    // A report on a month may hold the slips of its weeks.
    if slip.periodEnd == .notOnSlip || slip.periodEnd.value == periodEnd.value {
      if slip.periodStart == .notOnSlip { slip.periodStart = periodStart }
      if slip.periodEnd == .notOnSlip { slip.periodEnd = periodEnd }
    }
    if slip.paymentDate == .notOnSlip { slip.paymentDate = paymentDate }
  }
}
