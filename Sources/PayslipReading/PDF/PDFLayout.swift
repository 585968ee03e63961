import PayDomain

/// A kind of payslip as `Layouts/` describes it: what its labels and headings mean, and no number.
struct PDFLayout: Sendable {
  /// The layout's name, as in `Layouts/index.csv`.
  let name: String
  /// What its phrases mean.
  private(set) var phrases = PDFPhrases()
  /// Whether the employee's name stands alone at the left, above the period.
  private(set) var hasUnlabelledEmployee = false
  /// Whether the one figure left of a rate, under no heading, is the line's hours.
  private(set) var hasUnheadedHours = false
  /// Whether one table holds earnings, deductions and contributions, and each line's label says which it is.
  private(set) var hasMixedTable = false
  /// How dates of two numbers are written.
  private(set) var dateOrder = DateOrder.dayFirst
  /// What balances of leave without a word for it count; nil when that is not known.
  private(set) var leaveUnit: LineUnit?
  /// The system of a state that pays its own employees outside the awards; nil for any other employer.
  private(set) var stateSystem: String?

  /// Reads a layout's file, and those it extends before it.
  ///
  /// - Throws: `.layoutData` with what is wrong and what is allowed.
  init(_ entry: LayoutEntry, catalog: LayoutCatalog) throws(ReadingProblem) {
    name = entry.name
    try take(entry.file ?? entry.name + ".yaml", catalog, depth: 0)
  }

  private mutating func take(
    _ file: String, _ catalog: LayoutCatalog, depth: Int
  ) throws(ReadingProblem) {
    let parser = PDFLayoutParser(file: file)
    let root = try parser.root(of: catalog.contents(of: file))
    if let (base, node) = try parser.word("extends", in: root) {
      guard depth < 4, catalog.entries.contains(where: { $0.format == .pdf && $0.name == base })
      else {
        let known = catalog.entries.filter { $0.format == .pdf && $0.name != name }.map(\.name)
        let near = NearWord.of(base, among: known).map { ", did you mean `\($0)`?" }
        throw parser.fault(
          "`extends` names `\(base)`, which is no other PDF layout"
            + (near ?? "; most extend `payslip`"), node)
      }
      let entry = catalog.entries.first { $0.name == base }
      try take(entry?.file ?? base + ".yaml", catalog, depth: depth + 1)
    }
    if try parser.flag("vocabulary", in: root) {
      try parser.addVocabulary(of: catalog, to: &phrases)
    }
    try parser.addPhrases(in: root, to: &phrases)
    if try parser.flag("unlabelled_employee", in: root) { hasUnlabelledEmployee = true }
    if try parser.flag("unheaded_hours", in: root) { hasUnheadedHours = true }
    if try parser.flag("mixed_table", in: root) { hasMixedTable = true }
    if let (order, node) = try parser.word("date_order", in: root) {
      switch order {
      case "day_first": dateOrder = .dayFirst
      case "month_first": dateOrder = .monthFirst
      default:
        throw parser.fault(
          "`date_order` cannot be `\(order)`; allowed are `day_first`, `month_first`", node)
      }
    }
    if let (unit, node) = try parser.word("leave_unit", in: root) {
      switch unit {
      case "hours": leaveUnit = .hours
      case "days": leaveUnit = .days
      case "weeks": leaveUnit = .weeks
      default:
        throw parser.fault(
          "`leave_unit` cannot be `\(unit)`; allowed are `hours`, `days`, `weeks`", node)
      }
    }
    if let (system, _) = try parser.word("state_system", in: root) { stateSystem = system }
  }
}
