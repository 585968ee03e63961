import PayDomain

/// The super contributions of a slip's lines, added up exactly.
struct SuperSum {
  /// Millionths of a dollar.
  private var micros: Int64 = 0
  /// How many lines state one.
  private var count = 0
  /// Where the first of them stands.
  private var place: SourcePlace?
  /// The first of them as printed.
  private var text = UnsafeRawBufferPointer(start: nil, count: 0)
  /// Whether each row repeats the slip's sum.
  private let isRepeated: Bool
  /// Whether rows that should repeat one sum differ.
  private var hasConflict = false
  /// What a row that sums up the lines states.
  private var total: (value: Rate, place: SourcePlace, text: UnsafeRawBufferPointer)?

  /// Starts with nothing; `isRepeated` where each row states the sum of the slip.
  init(isRepeated: Bool) { self.isRepeated = isRepeated }

  /// Adds the contribution for a line; nil where it states none.
  mutating func add(_ value: Rate?, at place: SourcePlace, _ text: UnsafeRawBufferPointer) {
    guard let value else { return }
    if count == 0 {
      self.place = place
      self.text = text
    } else if isRepeated {
      hasConflict = hasConflict || value.micros != micros
      return
    }
    micros += value.micros
    count += 1
  }

  /// Keeps what a row that sums up the lines states, for lines that state none.
  mutating func keep(total value: Rate?, at place: SourcePlace, _ text: UnsafeRawBufferPointer) {
    if let value { total = (value, place, text) }
  }

  /// Puts the sum into a slip whose document states no contribution of its own.
  ///
  /// **Rounding:** to the cent, a half up, as the export itself adds up lines printed in parts of a cent.
  func put(into slip: inout Payslip) {
    guard case .absent(.notOnSlip) = slip.superGuarantee else { return }
    guard let place else {
      guard let total else { return }
      let sum = SuperSum.money(total.value)
      slip.superGuarantee = .read(
        Reading(sum, at: total.place, text: String(bytes: total.text)))
      return
    }
    guard !hasConflict else {
      slip.superGuarantee = .absent(.unreadable(String(bytes: text), place))
      return
    }
    let sum = SuperSum.money(Rate(micros: micros))
    let printed = count == 1 ? String(bytes: text) : "sum of lines"
    slip.superGuarantee = .read(Reading(sum, at: place, text: printed))
  }

  /// Parts of a cent as cents.
  private static func money(_ sum: Rate) -> Money {
    let practice = LegalReference(instrument: "practice", clause: "sum of lines")
    return (sum * Hours(minutes: 60)).rounded(.halfUp, per: practice)
  }
}

extension CSVDocument {
  /// Reads the line of a row, if it has one.
  ///
  /// - Throws: the problem of one of its cells.
  func readLine(
    _ cells: CSVCells, into slip: inout Payslip, _ supers: inout SuperSum,
    _ scratch: inout CSVScratch
  ) throws(ReadingProblem) {
    guard let labelColumn = labelColumn(cells) else { return }
    let kept = label(cells, labelColumn, &scratch)
    let amount = try cells.moneyValue(plan.amount)
    if kept.isSum || kept.total != nil {
      return try takeSum(kept, amount, cells, into: &slip, &supers, &scratch)
    }
    let isNamed = kept.reading.section != .earnings && amount != nil
    var quantity = isNamed && cells.holdsWords(plan.hours) ? nil : try cells.hoursValue(plan.hours)
    if header.notes.countsMinutes { quantity = quantity?.takenAsMinutes }
    var rate = isNamed && cells.holdsWords(plan.rate) ? nil : try cells.rateValue(plan.rate)
    if kept.text.isEmpty, quantity == nil, rate == nil, amount == nil { return }
    if let column = plan.lineSuper {
      supers.add(try cells.rateValue(column), at: cells.place(column), cells.bytes(column))
    }
    var reading = kept.reading
    if plan.hasOverrides { reading = try self.reading(reading, cells, &scratch) }
    let isPlaced = isPlaced(&reading, cells, &scratch)
    let isPay = reading.isPay(amount, at: rate)
    guard isPay || amount != nil else { return }
    let isAmountOnly = quantity == nil && rate == nil
    let unit = lineUnit(reading, cells, isAmountOnly: isAmountOnly, rate: &rate, &scratch)
    if isPay, !isPlaced {
      scratch.unplaced.append((slip.lines.count, reading))
      reading = LabelReading(category: .unknown)
    }
    let proof =
      header.notes.isAmountOpen
      ? .doubtful
      : cells.proof(quantity, rate, amount, hoursAt: plan.hours, rateAt: plan.rate)
    let line = PayLine(
      label: kept.text, category: reading.category, section: reading.section,
      form: reading.form, multiplier: reading.multiplier, unit: unit,
      quantity: cells.field(quantity, plan.hours, proof: proof),
      rate: cells.field(rate, plan.rate, proof: proof),
      amount: cells.field(amount, plan.amount, proof: proof),
      date: try plan.date.map(cells.date) ?? .notOnSlip, isPriorPeriod: reading.isPriorPeriod,
      place: cells.place(labelColumn))
    guard isPay else { return scratch.paidBalances.append(line) }
    if reading.doubt != nil { scratch.doubtful.append((slip.lines.count, reading)) }
    slip.lines.append(line)
  }

  /// Takes a row that is one of the slip's sums, or sums up its lines.
  ///
  /// - Throws: as ``take(_:_:_:into:_:)`` does.
  private func takeSum(
    _ kept: CSVScratch.Label, _ amount: Money?, _ cells: CSVCells, into slip: inout Payslip,
    _ supers: inout SuperSum, _ scratch: inout CSVScratch
  ) throws(ReadingProblem) {
    let sum = cells.field(amount, plan.amount)
    guard let total = kept.total, !kept.isSum else {
      if sum.value != nil { scratch.lineSums.append(sum) }
      guard let column = plan.lineSuper else { return }
      let value = try cells.rateValue(column)
      return supers.keep(total: value, at: cells.place(column), cells.bytes(column))
    }
    try take(total, sum, cells, into: &slip, &scratch)
    guard total == .superGuarantee, slip.superFund == .notOnSlip,
      let named = [plan.hours, plan.rate].first(where: cells.holdsWords), let named
    else { return }
    slip.superFund = cells.sharedText(named, &scratch)
  }

  /// The column of a row's label: the other one where the first is blank; nil when the file has none.
  private func labelColumn(_ cells: CSVCells) -> Int? {
    guard let column = plan.line, let other = header.notes.otherLabel else { return plan.line }
    return cells.bytes(column).isEmpty ? other : column
  }

  /// The label of a row and what it means, looked up once for all rows of the same label.
  private func label(
    _ cells: CSVCells, _ position: Int, _ scratch: inout CSVScratch
  ) -> CSVScratch.Label {
    scratch.labels.value(for: cells.bytes(position)) {
      let text = cells.text(position)
      let reading = catalog.vocabulary.reading(of: text, codes: facts.codes)
      let total = header.layout.takesTotals && !reading.isAsserted ? self.total(of: text) : nil
      let isSum = !reading.isAsserted && header.layout.sums.contains(TextFolding.folded(text))
      return CSVScratch.Label(text: text, reading: reading, total: total, isSum: isSum)
    }
  }

  /// Whether the row's section is known, or told by the label; the reading is put into it.
  private func isPlaced(
    _ reading: inout LabelReading, _ cells: CSVCells, _ scratch: inout CSVScratch
  ) -> Bool {
    guard let column = plan.section, !reading.isAsserted, !cells.bytes(column).isEmpty else {
      return true
    }
    return apply(section: column, cells, to: &reading, &scratch)
  }

  /// The label's reading with what the row's own columns say instead.
  ///
  /// - Throws: `.unknownWord` or `.unreadableFigure`.
  private func reading(
    _ label: LabelReading, _ cells: CSVCells, _ scratch: inout CSVScratch
  ) throws(ReadingProblem) -> LabelReading {
    var reading = label
    if let column = plan.category, !cells.bytes(column).isEmpty, !label.isAsserted {
      let kept = scratch.categories.value(for: cells.bytes(column)) {
        PayCategory(rawValue: cells.text(column).lowercased())
      }
      guard let category = kept else {
        throw .unknownWord(
          field: header.heading(column), allowed: PayCategory.allCases.map(\.rawValue),
          place: cells.place(column))
      }
      reading = LabelReading(CodeMeaning(category: category, multiplier: label.multiplier))
      reading.includesCasualLoading = label.includesCasualLoading
      reading.unit = label.unit
    }
    if let column = plan.form, !cells.bytes(column).isEmpty {
      guard let form = LineForm(rawValue: cells.text(column).lowercased()) else {
        throw .unknownWord(
          field: header.heading(column), allowed: ["whole", "loading_only"],
          place: cells.place(column))
      }
      reading.form = form
      if reading.doubt == .wholeOrExtra { reading.doubt = nil }
    }
    if let column = plan.multiplier, let multiplier = try cells.percentage(column) {
      reading.multiplier = multiplier.taken(as: header.notes.multiple)
    }
    if let column = plan.priorPeriod, try cells.flag(column) { reading.isPriorPeriod = true }
    return reading
  }

  /// What the quantity counts; a rate that is for something else is taken out.
  private func lineUnit(
    _ reading: LabelReading, _ cells: CSVCells, isAmountOnly: Bool, rate: inout Rate?,
    _ scratch: inout CSVScratch
  ) -> LineUnit {
    var unit: LineUnit?
    if let column = plan.unit, !cells.bytes(column).isEmpty {
      unit = word(column, cells, &scratch) ?? .each
    }
    if let column = plan.rateUnit, !cells.bytes(column).isEmpty {
      let rateUnit = word(column, cells, &scratch)
      if rateUnit == .dollars { return .dollars }
      if unit == nil { unit = rateUnit }
      if rateUnit != unit { rate = nil }
    }
    if let unit { return unit }
    if let unit = reading.unit { return unit }
    return isAmountOnly && !reading.category.isWork ? .dollars : .hours
  }

  /// The unit that a cell names; nil when unknown.
  private func word(
    _ position: Int, _ cells: CSVCells, _ scratch: inout CSVScratch
  ) -> LineUnit? {
    scratch.units.value(for: cells.bytes(position)) {
      catalog.labels.unit(of: cells.text(position))
    }
  }
}
