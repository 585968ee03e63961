import PayDomain

/// Walks the rows of a slip, knows which part it is in, and collects labels with figures.
struct PDFTableReader {
  /// The slip's words.
  let grid: PDFGrid
  /// What labels of lines mean.
  let labels: PDFLineLabels
  /// What the slip's layout says of labels and headings.
  let layout: PDFLayout
  private let wraps: PDFLabelWraps
  /// Parts rows by the headings above them, which it alone holds, so that they are changed in place.
  var segmenter: PDFSegmenter
  /// The sections that are open.
  var regions = PDFRegions()
  private var scope = 0
  private var linesInSection = 0
  /// Whether the gross stood above.
  var isAfterGross = false
  /// Whether the net stood above.
  var isAfterNet = false
  /// Whether the net stood above all lines of earnings.
  var sumsCameFirst = false
  /// Whether the gross stood above all lines of earnings.
  var grossCameFirst = false
  /// The page whose rows are of the year from a heading on.
  var yearPage: Int32?
  /// What was found of the pay.
  var rows: [PDFTableRow] = []
  /// What was found that is no pay.
  var collector: PDFExtraCollector
  /// Cells of labels of two lines whose value was read as a fact of the slip.
  private let heads: Set<Int>
  /// Rows that were read with one above them.
  var passed: Set<Int> = []
  /// The row whose words were read as the second line of headings.
  private var headTail: Int?
  /// Cells of lines that are known to be no pay: balances, sums of the year, bank accounts.
  private(set) var aside: [Int] = []
  /// Whether a sum stands among the bank accounts.
  private(set) var hasBankSum = false

  /// Makes a reader for one slip's words.
  ///
  /// `heads` are the cells of labels of two lines whose value was read as a fact of the slip.
  init(grid: PDFGrid, labels: PDFLineLabels, layout: PDFLayout, heads: Set<Int> = []) {
    self.grid = grid
    self.heads = heads
    self.labels = labels
    self.layout = layout
    segmenter = PDFSegmenter(grid: grid, columns: PDFColumns())
    wraps = PDFLabelWraps(grid: grid, labels: labels)
    collector = PDFExtraCollector(grid: grid, phrases: layout.phrases)
  }

  /// The rows that are nothing of the pay: leave, payments, sums to date.
  var extras: [PDFExtraRow] { collector.rows }

  /// The rows with their figures, in the order of the document.
  mutating func read() -> [PDFTableRow] {
    for index in grid.rows.indices {
      let cells = grid.rows[index].cells
      if grid.rows[index].isApart {
        aside += collector.takeApart(row: index)
        continue
      }
      guard index != headTail, !passed.contains(index), !cells.allSatisfy(wraps.attached.contains),
        !rows.takeFactors(row: index, of: grid)
      else { continue }
      if grid.cells[cells].contains(where: { $0.figure != nil && $0.figure?.mark != .share }) {
        takeFigures(row: index)
      } else {
        let isBox = grid.isBox(index)
        if !isBox { takeHeadings(row: index) }
        if isBox || segmenter.columns.headings.last?.row != index { takeSumsAbove(row: index) }
      }
    }
    // Rows that nothing else holds are changed in place.
    defer { rows = [] }
    return rows
  }

  private mutating func takeFigures(row index: Int) {
    let cells = grid.rows[index].cells
    if takeNumbered(row: index) || takeTransposed(row: index) { return }
    if grid.isDayGrid(cells) {
      segmenter.columns.take(
        grid.asWideAsColumns(cells.map { grid.cells[$0] }, row: index), row: index, scope: nil)
      return
    }
    if grid.isRowOfBoxes(cells), !grid.isSumToDate(cells) {
      return collector.takeYear(of: cells, row: index)
    }
    if let label = wraps.ofFigures[cells.lowerBound] {
      var segment = PDFSegment()
      segment.label = PDFLabelCells(label)
      segment.figures = cells.filter { grid.cells[$0].figure != nil && !label.contains($0) }
      return take(segment, row: index)
    }
    let first = wraps.attached.contains(cells.lowerBound) ? cells.dropFirst() : cells
    let section = segmenter.section(of: cells)
    for segment in segmenter.segments(of: first) { take(segment, row: index, in: section) }
  }

  // MARK: Headings

  private mutating func takeHeadings(row index: Int) {
    let (heads, isWrapped) = grid.heads(row: index, layout.phrases)
    let cells = grid.withoutColumnsOfSections(heads, row: index)
    if isWrapped { headTail = index + 1 }
    let known = cells.filter { $0.meaning.column != nil && !$0.endsWithColon }
    if staysInYear(cells, row: index) { return }
    if cells.count == 1, cells[0].meaning.isSummary {
      regions.close()
      return (isAfterGross, isAfterNet) = (false, false)
    }
    if cells.count == 1, cells[0].meaning.column == .yearToDate, cells[0].meaning.section == nil {
      return enter([PDFRegions.Region(left: cells[0].left, section: .yearToDate)], row: index)
    }
    var found: [PDFRegions.Region] = []
    for (place, cell) in cells.enumerated() {
      guard let section = cell.meaning.section, !cell.endsWithColon || cells.count == 1,
        isHeading(place, cells), !grid.isBox(index)
      else { continue }
      let isImplicit = cell.meaning.column != nil && known.count > 1
      let table = grid.tableLeft(of: place, cells)
      if let table { found.append(table.pay) }
      found.append(
        PDFRegions.Region(
          left: table?.start ?? cell.left,
          section: isAfterNet && !sumsCameFirst && grid.arePayments(cell) ? .bank : section,
          isImplicit: isImplicit, words: cell.words))
    }
    if found.isEmpty, PDFGrid.areShifts(cells) {
      return enter([PDFRegions.Region(left: 0, section: .employment)], row: index)
    }
    if PDFGrid.areBalances(cells), found.allSatisfy({ $0.section == .earnings }),
      !found.isEmpty || regions.isEmpty
    {
      found = [.init(left: cells[0].left, section: .leaveBalances, isImplicit: true)]
    }
    if !found.isEmpty { enter(found, row: index) }
    guard known.count > (found.isEmpty ? 1 : 0), !PDFGrid.areFacts(cells),
      known.contains(where: { $0.meaning.column?.isOfFigures == true })
    else { return }
    takeColumns(cells, known, isOwnRow: found.isEmpty, row: index)
  }

  private mutating func takeColumns(
    _ cells: [PDFCell], _ known: [PDFCell], isOwnRow: Bool, row index: Int
  ) {
    let bearsLines = known.contains {
      $0.meaning.column == .quantity || $0.meaning.column == .rate
    }
    let isOpen = regions.isEmpty || linesInSection > 0 || isAfterNet || !regions.bearPay
    let cells = grid.withoutUnitColumn(cells)
    var isGeneral = regions.isEmpty || linesInSection > 0
    if isOwnRow, !bearsLines, cells[0].meaning.isEmpty, linesInSection > 0,
      regions.regions.count == 1,
      regions.regions[0].section == .deduction || regions.regions[0].section == .tax
    {
      // A table with a heading that is not known is no part of the deductions above it.
      regions.close()
    }
    if isOwnRow, bearsLines, isOpen,
      !known.contains(where: { $0.meaning.column?.isOfLeave == true })
    {
      let left = cells.reduce(Int32.max) { min($0, $1.left) }
      enter([PDFRegions.Region(left: left, section: .earnings, isImplicit: true)], row: index)
      isGeneral = true
    }
    segmenter.columns.take(
      grid.asWideAsColumns(cells, row: headTail == index + 1 ? index + 1 : index), row: index,
      scope: isGeneral ? nil : scope)
    if let year = grid.tableOfYear(cells, row: index) {
      regions.open(PDFRegions.Region(left: year.left, section: .yearToDate), slack: 3000)
    }
  }

  /// Whether a cell that can be a section's heading is one: nothing but other headings stands beside it.
  private func isHeading(_ place: Int, _ cells: [PDFCell]) -> Bool {
    cells.indices.allSatisfy { other in
      other == place || cells[other].meaning.column != nil || cells[other].meaning.section != nil
        || cells[other].meaning.field == .superFund
    }
  }

  /// Opens sections; one that stands at the side of another leaves that one open.
  mutating func enter(_ found: [PDFRegions.Region], row index: Int) {
    scope += 1
    if found.count == 1, regions.isAside(found[0], row: index, of: grid) {
      regions.open(found[0], slack: 3000)
    } else {
      regions.replace(with: found)
      linesInSection = 0
      segmenter.columns.keep(scope: scope, all: segmenter.holdOn(under: index))
    }
    (isAfterGross, isAfterNet) = (false, false)
  }

  // MARK: Rows

  private mutating func take(
    _ segment: PDFSegment, row: Int, in own: SectionHeading? = nil
  ) {
    guard let first = segment.label.first, !heads.contains(first) else { return }
    let label = grid.cells[first]
    let region =
      own.map { PDFRegions.Region(left: label.left, section: $0) }
      ?? regions.region(at: label.left)
    if let sum = collector.fieldToDate(of: segment) {
      if let kind = sum.toDate { addExtra(.toDate(kind), segment, row: row) }
      return setAside(segment, label, .yearToDate)
    }
    if region == nil, segment.figures.count == 1, grid.isFactBesideOthers(label, row: row) {
      return
    }
    guard let kind = kind(of: segment, label: label, in: region) else {
      if let kind = collector.kind(of: segment, in: region) { addExtra(kind, segment, row: row) }
      return setAside(segment, label, region?.section)
    }
    rows.append(
      PDFTableRow(
        kind: kind.kind, label: words(of: segment), figures: figures(of: segment),
        date: segment.date,
        isPlaced: kind.isPlaced, isItemised: region?.section == .itemisedEarnings,
        isBehindNet: isAfterNet && !sumsCameFirst && !kind.isPlaced))
    linesInSection += 1
    if kind.kind == .total(.earnings) { takeTaxAndNet(of: segment) }
    if case .sum(.gross) = kind.kind { leave(gross: true, at: label.left) }
    if case .sum(.net) = kind.kind { leave(gross: false, at: label.left) }
  }

  private mutating func addExtra(_ kind: PDFExtraRow.Kind, _ segment: PDFSegment, row: Int) {
    collector.add(kind, words(of: segment), figures(of: segment), row: row)
    aside += segment.label + segment.figures
  }

  /// Keeps apart what a heading or the label says is no pay.
  private mutating func setAside(
    _ segment: PDFSegment, _ label: PDFCell, _ place: SectionHeading?
  ) {
    guard
      place == .leaveBalances || place == .yearToDate || place == .bank || label.meaning.isIgnored
    else { return }
    aside += segment.label + segment.figures
    if place == .bank { hasBankSum = true }
  }

  /// The words of a label with the lines it is wrapped over.
  private func words(of segment: PDFSegment) -> [Range<Int>] {
    if segment.label.count == 1, !wraps.isWrapped(segment.label[0]) {
      return [grid.cells[segment.label[0]].words]
    }
    return segment.label.flatMap { index in
      var words = grid.cells[index].words
      guard let behind = wraps.behind[index] else { return before(index) + [words] }
      if grid.isDashed(index) { words = words.lowerBound..<words.upperBound + 1 }
      return before(index) + [words] + behind
    }
  }

  private func before(_ label: Int) -> [Range<Int>] {
    (wraps.before[label] ?? []).filter { words in
      !heads.contains { grid.cells[$0].words == words }
    }
  }

  private mutating func leave(gross: Bool, at left: Int32) {
    guard regions.isEmpty || linesInSection > 1 else { return }
    if gross { isAfterGross = true } else { isAfterNet = true }
    if gross, !rows.contains(where: \.isEarnings) { grossCameFirst = true }
    if isAfterNet, !rows.contains(where: \.isEarnings) { sumsCameFirst = true }
    regions.close(at: left)
  }

  // MARK: What a row is

  /// What a label with figures is; nil when it is nothing of the pay.
  private mutating func kind(
    of segment: PDFSegment, label: PDFCell, in region: PDFRegions.Region?
  ) -> (kind: PDFTableRow.Kind, isPlaced: Bool)? {
    let meaning = label.meaning
    let place = region?.section
    let isWhole = segment.label.count == 1 && !wraps.isWrapped(segment.label[0])
    if place == .yearToDate { return nil }
    if meaning.isIgnored, isWhole { return segment.line(toFundIn: region, grid) }
    if meaning.isTotal, isWhole {
      guard let place else {
        return rows.areSummed(by: segment, of: grid) ? (.total(.earnings), true) : nil
      }
      return place.section == nil ? nil : (.total(place), true)
    }
    if let field = meaning.field, isWhole {
      // The guarantee is the employer's, whatever table it stands in.
      if field == .superGuarantee, place == .deduction, grid.saysGuarantee(label) {
        return (.sum(.superGuarantee), true)
      }
      let isTotal = grid.isWord(label.words.lowerBound, "total")
      if let sum = PDFRowKinds.sum(field, in: isTotal && place == .tax ? nil : place) { return sum }
      let isLine =
        place == .earnings && !label.endsWithColon
        && (segment.figures.count > 1 || (!segmenter.columns.isEmpty && field != .totalHours))
      let isBare = place == nil && segment.figures.count > 2 && !label.endsWithColon
      let isPaidToFund = place == .deduction && field == .superFund && segment.isOfFund(grid)
      if !isPaidToFund, !((isLine || isBare) && PDFRowKinds.canBeLine(field)) { return nil }
    }
    guard let place else { return unplacedLine(segment) }
    if place == .earnings, meaning.section == place, isWhole,
      rows.areSummed(byOneOf: segment, of: grid)
    {
      return (.total(place), true)
    }
    guard let section = place.section else { return nil }
    let own = own(section, segment, isImplicit: region?.isImplicit == true)
    return (.line(own, isPriorPeriod: place == .priorEarnings), true)
  }

  /// The section of a line, which its own label may know better than the heading.
  private func own(
    _ section: LineSection, _ segment: PDFSegment, isImplicit: Bool
  ) -> LineSection {
    guard section == .earnings || section == .deduction else { return section }
    let reading = labels.reading(of: text(segment))
    if isImplicit, section == .earnings, segment.figures.count == 1,
      let role = segmenter.columns.role(of: grid.cells[segment.figures[0]]), role.isOfDeductions
    {
      return reading.section == .tax ? .tax : .deduction
    }
    guard reading.category != .unknown else { return section }
    // No earnings are the employer's contribution, and no deduction is that says it is the guarantee.
    if reading.category == .superGuarantee, reading.section == .employerSuper,
      section == .earnings || segment.label.contains(where: { grid.saysGuarantee(grid.cells[$0]) })
    {
      return .employerSuper
    }
    if isImplicit || layout.hasMixedTable, section == .earnings { return reading.section }
    return reading.section == .tax ? .tax : section
  }

  /// A line that stands under no heading: earnings before the gross, deductions between gross and net.
  private func unplacedLine(_ segment: PDFSegment) -> (kind: PDFTableRow.Kind, isPlaced: Bool)? {
    let reading = labels.reading(of: text(segment))
    let hasMoney = segment.figures.contains { grid.cells[$0].figure?.looksLikeMoney == true }
    guard hasMoney || !segmenter.columns.isEmpty else { return nil }
    let isKnown = reading.category != .unknown
    if isAfterNet {
      // Sums above their lines: hours x rate, or an allowance behind such a line, where no line stood before the net.
      if sumsCameFirst, !isKnown || reading.section == .earnings,
        grid.looksLikePay(segment)
          || rows.last?.isEarnings == true
            && [.allowance, .expenseAllowance].contains(reading.category)
      {
        return (.line(.earnings, isPriorPeriod: false), isKnown)
      }
      if !sumsCameFirst, !isKnown || reading.section == .deduction, grid.isTakenOff(segment) {
        return (.line(.deduction, isPriorPeriod: false), false)
      }
      guard isKnown else { return nil }
      // Behind sums that stand above their lines what is taken off may come last.
      if sumsCameFirst, reading.section == .deduction {
        return (.line(.deduction, isPriorPeriod: false), false)
      }
      guard reading.section == .employerSuper || reading.section == .reimbursement else {
        return nil
      }
      return (.line(reading.section, isPriorPeriod: false), true)
    }
    if isKnown {
      // Under a gross that stands above its lines pay is pay: hours x rate, work, or a line right behind such a line.
      let isPay =
        grossCameFirst
        && (grid.looksLikePay(segment) || reading.category.isWork || rows.last?.isEarnings == true)
      let isDeduction = isAfterGross && reading.section == .earnings && !isPay
      return (.line(isDeduction ? .deduction : reading.section, isPriorPeriod: false), true)
    }
    if !isAfterGross, grid.looksLikePay(segment) {
      return (.line(.earnings, isPriorPeriod: false), false)
    }
    return isAfterGross ? (.line(.deduction, isPriorPeriod: false), false) : (.open, false)
  }

  private func text(_ segment: PDFSegment) -> String {
    grid.text(of: words(of: segment))
  }
}
