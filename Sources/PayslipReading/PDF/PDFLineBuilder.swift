import PayDomain

/// Turns a row into a pay line.
struct PDFLineBuilder {
  private let grid: PDFGrid
  private let labels: PDFLineLabels
  private let readings: PDFFieldReadings

  /// Makes a builder for one slip's words.
  init(grid: PDFGrid, labels: PDFLineLabels) {
    self.grid = grid
    self.labels = labels
    readings = PDFFieldReadings(grid: grid)
  }

  /// The line of a row and what its label means; nil for a balance of leave, which is no pay.
  func line(
    _ row: PDFTableRow, _ section: LineSection, isPrior: Bool, slip: inout Payslip
  ) -> (PayLine, LabelReading)? {
    var label = text(of: row)
    if section == .employerSuper { label = withoutFund(label, row, into: &slip) }
    var reading = labels.reading(of: label)
    if reading.category == .unknown, !reading.isBalance, let plain = withoutDays(label) {
      reading = labels.reading(of: plain)
    }
    if reading.isBalance {
      guard row.isProduct || section == .earnings && row.figure(.amount)?.isTight == true
      else { return nil }
      // No balance is hours times a rate.
      guard let paid = withoutUnit(label) ?? (row.isProduct ? label : nil) else { return nil }
      reading = labels.reading(of: paid)
    }
    var line = PayLine(
      label: label, category: category(reading, section, label), section: section,
      form: reading.form,
      multiplier: reading.multiplier,
      unit: unit(of: row, label, reading),
      quantity: readings.quantity(row), rate: readings.rate(row),
      amount: readings.amount(row) ?? .notOnSlip,
      isPriorPeriod: isPrior || reading.isPriorPeriod, place: grid.place(of: row.label[0]))
    if section != .earnings { line.multiplier = nil }
    takeShare(of: row, into: &line)
    if let date = row.date, let day = date.day ?? grid.day(date.words, in: slip.period) {
      line.date = .read(
        Reading(day, at: grid.place(of: date.words), text: grid.text(of: date.words)))
    }
    return (line, reading)
  }

  /// What a line counts: as a word at the figure or its heading says, or a word of the label.
  private func unit(of row: PDFTableRow, _ label: String, _ reading: LabelReading) -> LineUnit {
    if let unit = row.figure(.quantity)?.figure.unit { return unit }
    if let unit = reading.unit {
      // `Salary  164.67 x 43.5225` under a heading of hours is no sum of dollars.
      return unit == .dollars && saysHours(row) ? .hours : unit
    }
    // Few labels have one of these letters, and the words cost more to look for.
    var label = label
    return label.withUTF8 { label in
      func has(_ letter: UInt8) -> Bool { label.contains { $0 | 0x20 == letter } }
      if has(UInt8(ascii: "y")), PDFLineBuilder.hasWord("days", in: label) { return .days }
      return has(UInt8(ascii: "k")) && PDFLineBuilder.hasWord("weeks", in: label) ? .weeks : .hours
    }
  }

  /// Whether the quantity of a product stands under a heading of hours.
  private func saysHours(_ row: PDFTableRow) -> Bool {
    guard row.isProduct, let heading = row.figure(.quantity)?.heading else { return false }
    return grid.says(["hours", "hrs"], in: heading)
  }

  /// Whether a word, given in small letters of ASCII, stands in a text with no letter beside it.
  private static func hasWord(_ word: StaticString, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }
    var matched = 0
    var mayBegin = true
    for byte in text {
      if matched == word.utf8CodeUnitCount, !isLetter(byte) { return true }
      let fits = matched < word.utf8CodeUnitCount && byte | 0x20 == word.utf8Start[matched]
      matched = fits && (matched > 0 || mayBegin) ? matched + 1 : 0
      mayBegin = !isLetter(byte)
    }
    return matched == word.utf8CodeUnitCount
  }

  /// A label without `(days)` or `- days` at its end: its quantity is days all the same; nil when it has neither.
  private func withoutDays(_ label: String) -> String? {
    let folded = label.lowercased()
    for ending in [" (days)", " - days", " days"] where folded.hasSuffix(ending) {
      return String(label.dropLast(ending.count))
    }
    return nil
  }

  /// A label of leave without `in Hours` or `in Days`, which a balance has too; nil when it has neither.
  private func withoutUnit(_ label: String) -> String? {
    let folded = label.lowercased()
    for ending in [" in hours", " in days"] where folded.hasSuffix(ending) {
      return String(label.dropLast(ending.count))
    }
    return nil
  }

  /// A row that nothing places, as earnings of unknown kind; nil when it shows no sum.
  func open(_ row: PDFTableRow) -> PayLine? {
    guard let amount = readings.amount(row), row.figure(.amount)?.figure.looksLikeMoney == true
    else { return nil }
    return PayLine(
      label: text(of: row), category: .unknown, quantity: readings.quantity(row),
      rate: readings.rate(row), amount: amount, place: grid.place(of: row.label[0]))
  }

  /// The label without a final colon, star or leader.
  private func text(of row: PDFTableRow) -> String {
    var label = grid.text(of: row.label)
    while let byte = label.utf8.last, PDFLineBuilder.isLeader(byte), let last = label.last,
      ":*. ".contains(last), label.count > 1
    {
      label.removeLast()
    }
    return label
  }

  /// Whether a byte is a colon, a star, a full stop or a space.
  private static func isLeader(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ":") || byte == UInt8(ascii: "*") || byte == UInt8(ascii: ".")
      || byte == 0x20
  }

  /// Takes the multiple that stands in a column of its own, where the amount is hours × rate × multiple.
  private func takeShare(of row: PDFTableRow, into line: inout PayLine) {
    if let multiple = row.multiple { line.multiplier = Percentage(thousandths: multiple / 10) }
    guard row.isProduct, let share = row.figure(.share)?.figure, share.micros > 0,
      share.micros != 1_000_000, let quantity = row.figure(.quantity)?.figure,
      let rate = row.figure(.rate)?.figure, let amount = row.figure(.amount)?.figure,
      !PDFProduct.agrees(quantity, rate, amount)
    else { return }
    guard PDFProduct.agrees(quantity, rate, share: share, amount) else {
      // A loading in a column of its own, on top of the rate beside it.
      if let raised = PDFProduct.raised(rate, by: share),
        PDFProduct.agrees(quantity, raised, amount)
      {
        line.multiplier = Percentage(thousandths: 100_000 + share.micros / 10)
      }
      return
    }
    line.multiplier = Percentage(thousandths: share.micros / 10)
    if share.micros < 1_000_000, line.category.isWork { line.form = .loadingOnly }
  }

  /// The category of a line, which stands in a section that its label may not know.
  private func category(
    _ reading: LabelReading, _ section: LineSection, _ label: String
  ) -> PayCategory {
    guard reading.category == .unknown || reading.section != section else {
      return reading.category
    }
    switch section {
    case .earnings: return reading.category == .unknown ? .unknown : reading.category
    case .reimbursement: return .reimbursement
    case .deduction: return reading.category == .superOther ? .salarySacrifice : .deduction
    case .tax: return .tax
    case .employerSuper:
      let bytes = Array(label.lowercased().utf8)
      let isContribution = bytes.indices.contains {
        bytes[$0] == UInt8(ascii: "c") && bytes[$0...].starts(with: "contribution".utf8)
      }
      let contribution = labels.reading(of: (isContribution ? "Employer Super " : "Super ") + label)
      return contribution.isAmbiguous || contribution.section != .employerSuper
        ? .unknown : contribution.category
    }
  }

  /// The label of a contribution without fund and member number; the fund is kept apart, the number dropped.
  private func withoutFund(
    _ label: String, _ row: PDFTableRow, into slip: inout Payslip
  ) -> String {
    let bytes = Array(label.utf8)
    guard let dash = PDFLineBuilder.dash(in: bytes.indices, of: bytes), !label.contains("%") else {
      return label
    }
    if slip.superFund.reading == nil, let words = row.label.first {
      let rest = dash + 3..<bytes.count
      let end = PDFLineBuilder.dash(in: rest.reversed(), of: bytes) ?? rest.upperBound
      let fund = String(decoding: bytes[rest.lowerBound..<end], as: UTF8.self)
      slip.superFund = .read(Reading(fund, at: grid.place(of: words), text: fund))
    }
    return String(decoding: bytes[..<dash], as: UTF8.self)
  }

  /// The first of `places` at which a dash between blanks begins.
  private static func dash(in places: some Sequence<Int>, of bytes: [UInt8]) -> Int? {
    places.first { place in
      place + 2 < bytes.count && bytes[place] == 0x20 && bytes[place + 1] == UInt8(ascii: "-")
        && bytes[place + 2] == 0x20
    }
  }
}

/// Lines that itemise what other lines of the slip sum up: one of the two counts, never both.
enum PDFItemised {
  /// The rows without those that say the same money twice.
  ///
  /// Where the itemised lines come to what the lines they itemise sum up, they are kept, because they carry days;
  /// otherwise the lines of the slip's own sums are kept, with a remark.
  static func choose(_ rows: [PDFTableRow], remarks: inout [String]) -> [PDFTableRow] {
    guard rows.contains(where: \.isItemised) else { return rows }
    let prior = rows.filter { $0.isEarnings && isPrior($0) }
    let summed = rows.filter { $0.isEarnings && !$0.isItemised && !isPrior($0) }
    let itemised = rows.filter { $0.isEarnings && $0.isItemised }
    guard !summed.isEmpty else { return rows }
    let whole = cents(summed)
    if whole == cents(itemised) + cents(prior) {
      return rows.filter { !$0.isEarnings || $0.isItemised || isPrior($0) }
    }
    if whole == cents(itemised) {
      return rows.filter { !$0.isEarnings || $0.isItemised || isPrior($0) }
    }
    remarks.append("the itemised lines do not come to what the slip sums up, and were left out")
    return rows.filter { !$0.isEarnings || (!$0.isItemised && !isPrior($0)) }
  }

  private static func isPrior(_ row: PDFTableRow) -> Bool {
    if case .line(_, let isPrior) = row.kind { isPrior } else { false }
  }

  private static func cents(_ rows: [PDFTableRow]) -> Int64 {
    rows.reduce(0) { sum, row in
      guard let cents = row.figure(.amount)?.figure.cents else { return sum }
      return sum + cents
    }
  }
}
