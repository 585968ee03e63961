import PayDomain

/// Which columns a slip is read from, worked out once for a document.
struct CSVPlan: Sendable {
  /// A column that is said once a slip.
  struct SlipColumn: Sendable {
    /// What it holds.
    let column: ExportColumn
    /// Where it is.
    let position: Int
  }

  /// The columns said once a slip, from left to right.
  let slipColumns: [SlipColumn]
  /// Those behind ``prefix``.
  let laterColumns: [SlipColumn]
  /// How many columns from the left hold nothing that changes within a slip; 0 when there are too few to matter.
  let prefix: Int
  /// The key's columns.
  let keys: [Int]
  /// Positions of the columns said once a line, nil where the file has none.
  let line: Int?
  /// See ``line``.
  let category: Int?
  /// See ``line``.
  let section: Int?
  /// See ``line``.
  let form: Int?
  /// See ``line``.
  let multiplier: Int?
  /// See ``line``.
  let hours: Int?
  /// See ``line``.
  let unit: Int?
  /// See ``line``.
  let rate: Int?
  /// See ``line``.
  let rateUnit: Int?
  /// See ``line``.
  let amount: Int?
  /// See ``line``.
  let date: Int?
  /// See ``line``.
  let lineSuper: Int?
  /// See ``line``.
  let priorPeriod: Int?

  /// Whether a row's own columns may say something else than its label.
  var hasOverrides: Bool {
    category != nil || form != nil || multiplier != nil || priorPeriod != nil
  }

  /// Works out the columns of a header.
  init(_ header: CSVHeader) {
    var slipColumns: [SlipColumn] = []
    for (position, column) in header.columns.enumerated() {
      if let column, column.isOfSlip {
        slipColumns.append(SlipColumn(column: column, position: position))
      }
    }
    self.slipColumns = slipColumns
    let firstOfLine = header.columns.firstIndex {
      $0 != nil && $0 != .ignored && $0?.isOfSlip != true
    }
    let beforeLine = slipColumns.filter { $0.position < firstOfLine ?? header.columns.count }
    let prefix = if let last = beforeLine.last { last.position + 1 } else { 0 }
    self.prefix = prefix
    laterColumns = slipColumns.filter { $0.position >= prefix }
    let keyColumns = header.layout.columns.filter(\.isKey).map(\.column)
    keys = slipColumns.filter { keyColumns.contains($0.column) }.map(\.position)
    line = header.position(.line)
    category = header.position(.category)
    section = header.position(.section)
    form = header.position(.form)
    multiplier = header.position(.multiplier)
    hours = header.position(.hours)
    unit = header.position(.unit)
    rate = header.position(.rate)
    rateUnit = header.position(.rateUnit)
    amount = header.position(.amount)
    date = header.position(.date)
    lineSuper = header.position(.lineSuper)
    priorPeriod = header.position(.priorPeriod)
  }
}
