import PayDomain
import Synchronization

/// Reads payslips from the words of PDF pages.
///
/// Immutable but for what it remembers of labels and layouts; one is shared by all threads of a run.
public final class PDFPayslips: Sendable {
  /// The most words a page of a payslip can have; more would only cost time.
  static let wordsPerPage = 5000

  private let catalog: LayoutCatalog
  private let entries: [LayoutEntry]
  private let fingerprints: PDFFingerprints
  private let labels: PDFLineLabels
  private let facts: KnownFacts
  private let layouts = Mutex<[String: PDFLayout]>([:])

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - catalog: the layouts; a PDF layout's file is parsed when a document first fits it.
  ///   - facts: what the user knows; its codes come before the vocabulary.
  public init(catalog: LayoutCatalog, facts: KnownFacts) {
    self.catalog = catalog
    entries = catalog.entries.filter { $0.format == .pdf }
    fingerprints = PDFFingerprints(entries)
    labels = PDFLineLabels(vocabulary: catalog.vocabulary, codes: facts.codes)
    self.facts = facts
  }

  /// The slips of one document, in its order.
  ///
  /// - Parameters:
  ///   - pages: what a worker found.
  ///   - path: the document's path as the user gave it.
  /// - Returns: at least one outcome; a document that is no payslip gives one problem of ordinal 0.
  public func read(_ pages: [PDFPage], path: String) -> [SlipOutcome] {
    readLevel(PDFTilt.level(pages), path: path)
  }

  private func readLevel(_ pages: [PDFPage], path: String) -> [SlipOutcome] {
    do throws(ReadingProblem) {
      guard pages.allSatisfy({ $0.words.count <= PDFPayslips.wordsPerPage }) else {
        throw ReadingProblem.damaged(
          reason: "a page holds more than \(PDFPayslips.wordsPerPage) words")
      }
      let entry = try entry(for: pages)
      let layout = try layout(entry)
      let slips = PDFSlipSplitter(layout: layout).slips(of: pages)
      return try outcomes(slips, entry, layout, path: path, pages: pages)
    } catch {
      return [.problem(error, path: path, ordinal: 0)]
    }
  }

  private func outcomes(
    _ slips: [PDFSlipWords], _ entry: LayoutEntry, _ layout: PDFLayout, path: String,
    pages: [PDFPage]
  ) throws(ReadingProblem) -> [SlipOutcome] {
    guard !slips.isEmpty else {
      throw .noPayslipFields(nearest: fingerprints.misses(pages))
    }
    var outcomes: [SlipOutcome] = []
    for index in slips.indices {
      let grid = slips[index].grid
      let source = SlipSource(
        path: path, ordinal: Int32(index + 1), format: "pdf", layout: entry.name, kind: .document)
      var slip = read(slips[index], layout, source).slip
      PDFSeeing.judge(&slip, pages: grid.pageNumbers.map { pages[$0 - 1] })
      if slips[index].isCopied {
        slip.remarks.append("the slip stands in the document more than once: it is counted once")
      }
      // What is said once may be said for both, and a copy or a letter may say what the first does not.
      if slips[index].isCopied || slips[index].hasLetter || sharesPage(slips, index) {
        slip.unread?.hasPictures = true
      }
      var lacked = PDFPayslips.lacks(slip)
      if !lacked.isEmpty, pages.contains(where: PDFTilt.isSideways) {
        lacked = ["text that stands upright: the page is turned"]
      }
      if slips.count == 1, PDFPayslips.isBlank(slip),
        let blanks = PDFTemplate.placeholders(in: grid)
      {
        throw .unfilledTemplate(placeholders: blanks)
      }
      if lacked.isEmpty {
        outcomes.append(.slip(slip))
        continue
      }
      let miss = LayoutMiss(
        layout: entry.name, lacked: lacked, words: grid.words.count,
        unseen: PDFSeeing.unseen(of: grid.pageNumbers.map { pages[$0 - 1] }))
      if slips.count == 1 {
        throw .noPayslipFields(nearest: [miss] + fingerprints.misses(pages))
      } else {
        outcomes.append(
          .problem(.noPayslipFields(nearest: [miss]), path: path, ordinal: Int32(index + 1)))
      }
    }
    return outcomes
  }

  /// Whether another slip stands on a page of the slip at `index`.
  private func sharesPage(_ slips: [PDFSlipWords], _ index: Int) -> Bool {
    guard slips.count > 1 else { return false }
    // Slips follow each other as their pages do.
    let rows = slips[index].grid.rows
    guard let first = rows.first?.page, let last = rows.last?.page else { return false }
    if index > 0, slips[index - 1].grid.rows.last?.page == first { return true }
    return index + 1 < slips.count && slips[index + 1].grid.rows.first?.page == last
  }

  /// The slip that some words state, and the rows it was made of.
  func read(
    _ words: PDFSlipWords, _ layout: PDFLayout, _ source: SlipSource
  ) -> (slip: Payslip, rows: [PDFTableRow]) {
    let grid = words.grid
    let header = words.header ?? PDFReadHeader(of: grid, layout: layout)
    var slip = header.slip
    slip.source = source
    slip.stateSystem = layout.stateSystem
    if slip.stateSystem == nil {
      let head = PDFLetterhead(grid: grid, employers: catalog.stateEmployers)
      slip.stateSystem = head.state(of: slip.employer.value)
    }
    var table = PDFTableReader(grid: grid, labels: labels, layout: layout, heads: header.heads)
    var rows = table.read()
    if let left = PDFWeeksBeside.part(&rows) { slip.remarks.append(left) }
    var resolver = PDFColumnResolver(
      grid: grid, labels: labels, hasUnheadedHours: layout.hasUnheadedHours,
      knownRate: slip.hourlyRate.value?.micros)
    resolver.resolve(&rows)
    if let remark = resolver.remark { slip.remarks.append(remark) }
    var builder = PDFSlipBuilder(grid: grid, labels: labels)
    builder.build(rows, into: &slip)
    PDFExtraBuilder(grid: grid, leaveUnit: layout.leaveUnit).build(
      table.extras, rows, into: &slip)
    slip.unread = PDFUnread(grid: grid, rows: rows, aside: table.aside).count(in: slip)
    if table.hasBankSum { slip.unread?.mentioned.insert(.net) }
    return (slip, rows)
  }

  /// The slips of one document with the reasoning behind each, and why the document has its layout.
  ///
  /// - Throws: what ``read(_:path:)`` gives as the problem of the whole document.
  public func explain(
    _ pages: [PDFPage], path: String
  ) throws(ReadingProblem) -> (layout: String, slips: [PDFExplanation]) {
    let pages = PDFTilt.level(pages)
    let entry = try entry(for: pages)
    let layout = try layout(entry)
    let outcomes = readLevel(pages, path: path)
    let slips = PDFSlipSplitter(layout: layout).slips(of: pages)
    var explained: [PDFExplanation] = []
    for (index, outcome) in outcomes.enumerated() where slips.indices.contains(index) {
      let source = SlipSource(
        path: path, ordinal: Int32(index + 1), format: "pdf", layout: entry.name, kind: .document)
      let (slip, rows) = read(slips[index], layout, source)
      let lines = PDFExplainer(grid: slips[index].grid, rows: rows, slip: slip).lines()
      explained.append(PDFExplanation(outcome: outcome, lines: lines))
    }
    return (reason(for: entry, pages), explained)
  }

  /// What each named layout lacks, nearest first.
  func misses(_ pages: [PDFPage]) -> [LayoutMiss] { fingerprints.misses(pages) }

  /// Whether no sum of the slip is above or below zero.
  private static func isBlank(_ slip: Payslip) -> Bool {
    [slip.gross, slip.net, slip.tax].allSatisfy { $0.value == nil || $0.value == .zero }
  }

  /// What a payslip must have and this one lacks; empty when it is one.
  static func lacks(_ slip: Payslip) -> [String] {
    var lacked: [String] = []
    let hasMoney = slip.gross.value != nil || slip.net.value != nil
    let hasLine = slip.lines.contains { $0.section == .earnings && $0.amount.value != nil }
    if !hasMoney { lacked.append("gross or net pay") }
    let isAnyones = slip.employee.value != nil || slip.employeeNumber.value != nil
    let hasDay =
      slip.periodEnd.value != nil || slip.periodStart.value != nil || slip.paymentDate.value != nil
      || slip.issueDate.value != nil
    if !isAnyones, !hasDay { lacked.append("employee, pay period or payment date") }
    if hasMoney, !hasLine, !hasDay, slip.net.value == nil { lacked.append("pay lines") }
    return lacked
  }

  // MARK: Layouts

  /// The layout whose fingerprint fits; the one without fingerprint when none does.
  private func entry(for pages: [PDFPage]) throws(ReadingProblem) -> LayoutEntry {
    let fitting = fingerprints.fitting(pages)
    if fitting.count > 1 {
      throw .ambiguousLayout(fitting.map { entries[$0].name }.sorted())
    }
    if let only = fitting.first { return entries[only] }
    guard let general = entries.first(where: { $0.fingerprint.isEmpty }) else {
      throw .noPayslipFields(nearest: fingerprints.misses(pages))
    }
    return general
  }

  /// The layout that reads what no other fits.
  func general() throws(ReadingProblem) -> LayoutEntry {
    guard let general = entries.first(where: { $0.fingerprint.isEmpty }) else {
      throw .layoutData(file: "index.csv", reason: "no PDF layout without fingerprint", place: nil)
    }
    return general
  }

  /// The layout of an entry, parsed once.
  func layout(_ entry: LayoutEntry) throws(ReadingProblem) -> PDFLayout {
    if let layout = layouts.withLock({ $0[entry.name] }) { return layout }
    let layout = try PDFLayout(entry, catalog: catalog)
    layouts.withLock { $0[entry.name] = layout }
    return layout
  }
}
