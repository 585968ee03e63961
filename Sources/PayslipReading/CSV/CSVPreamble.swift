import PayDomain

/// What the rows before the header say of every slip: `Business,…`, `Pay Period,06/07/2026 - 12/07/2026`.
struct CSVPreamble: Sendable {
  /// The employer's name.
  private(set) var employer: Field<String> = .notOnSlip
  /// The employer's ABN.
  private(set) var abn: Field<String> = .notOnSlip
  /// The first day of the period.
  private(set) var periodStart: Field<CivilDate> = .notOnSlip
  /// The last day of the period.
  private(set) var periodEnd: Field<CivilDate> = .notOnSlip
  /// The day of payment.
  private(set) var paymentDate: Field<CivilDate> = .notOnSlip
  /// Whether it says nothing.
  private(set) var isEmpty = true

  /// Whether it says the day that slips end or are paid on.
  var hasDay: Bool { periodEnd.value != nil || paymentDate.value != nil }

  /// Reads the rows from `start` to the header: a label and its value in two cells or, with a colon, in one.
  init(
    _ bytes: UnsafeRawBufferPointer, start: Int, header: CSVHeader, catalog: LayoutCatalog,
    sheet: SheetName?
  ) {
    let labels = catalog.labels
    var scanner = CSVRowScanner(bytes, dialect: header.dialect, offset: start)
    withUnsafeTemporaryAllocation(of: FieldSpan.self, capacity: 32) { fields in
      while scanner.offset < header.offset {
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
          if let value = rest.first, let field = labels.field(of: texts[position]),
            labels.field(of: texts[value]) == nil
          {
            take(field, texts[value], at: place(value))
            rest.removeFirst()
          } else {
            takeAlone(texts[position], at: place(position), catalog)
          }
        }
      }
    }
  }

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
    func date() -> Field<CivilDate> {
      Dates.date(text).map { .read(Reading($0, at: place, text: text)) }
        ?? .absent(.unreadable(text, place))
    }
    isEmpty = false
    if field == .employer {
      employer = .read(Reading(text, at: place, text: text))
    } else if field == .abn {
      abn =
        BusinessNumber.abn(text).map { .read(Reading($0, at: place, text: text)) }
        ?? .absent(.unreadable(text, place))
    } else if field == .period, let period = Dates.period(text) {
      periodStart = .read(Reading(period.start, at: place, text: text))
      periodEnd = .read(Reading(period.end, at: place, text: text))
    } else if field == .periodStart {
      periodStart = date()
    } else if field == .periodEnd {
      periodEnd = date()
    } else if field == .paymentDate {
      paymentDate = date()
    }
  }

  /// Fills in what a slip's own row does not say.
  func complete(_ slip: inout Payslip) {
    guard !isEmpty else { return }
    if slip.employer == .notOnSlip { slip.employer = employer }
    if slip.abn == .notOnSlip { slip.abn = abn }
    // A report on a month may hold the slips of its weeks.
    if slip.periodEnd == .notOnSlip || slip.periodEnd.value == periodEnd.value {
      if slip.periodStart == .notOnSlip { slip.periodStart = periodStart }
      if slip.periodEnd == .notOnSlip { slip.periodEnd = periodEnd }
    }
    if slip.paymentDate == .notOnSlip { slip.paymentDate = paymentDate }
  }
}
