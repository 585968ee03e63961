import PayDomain

/// A figure of a table row and what its heading, or the sums, say it is.
struct PDFTableFigure: Sendable {
  /// What told what a figure is.
  enum Ground: UInt8, Sendable {
    /// Nothing but its place on the row.
    case place
    /// A heading above it.
    case heading
    /// A word or sign beside it.
    case word
    /// Hours × rate = amount.
    case product
    /// Other lines whose figures stand in the same column.
    case column
    /// The only figure of its row.
    case alone
    /// The sum of all lines.
    case sum
  }

  /// The cell in the grid.
  var cell: Int
  /// The number.
  var figure: PDFFigure
  /// What it is; nil while nothing says so.
  var role: LineColumn?
  /// Whether a heading says so, as opposed to its column's other rows.
  var isLabelled = false
  /// Whether the figure lines up with that heading.
  var isTight = false
  /// What told what it is.
  var ground = Ground.place
  /// The words of the heading above it; nil when it stands under none.
  var heading: Range<Int>?
  /// What its heading says, where the figures of the row say otherwise; nil where they do not.
  var saidRole: LineColumn?
}

/// A day that a row names.
struct PDFRowDay: Sendable {
  /// Its words.
  var words: Range<Int>
  /// The day; nil when the words leave out the year, which the slip's period tells.
  var day: CivilDate?
}

/// A label with figures, before it is known what they are.
struct PDFTableRow: Sendable {
  /// What the row is.
  enum Kind: Hashable, Sendable {
    /// A line of a section.
    case line(LineSection, isPriorPeriod: Bool)
    /// A sum of the whole slip, by its label.
    case sum(SlipField)
    /// The sum of a section.
    case total(SectionHeading)
    /// The sum of some of the lines, which is no sum of a section.
    case partSum
    /// A figure with a label that could not be placed.
    case open
  }

  /// Line or sum.
  var kind: Kind
  /// The words of the label.
  var label: [Range<Int>]
  /// The figures, left to right.
  var figures: [PDFTableFigure]
  /// A day on the row, nil when it has none.
  var date: PDFRowDay?
  /// Whether hours × rate = amount on this row.
  var isProduct = false
  /// Whether the section of a line comes from a heading or a known label.
  var isPlaced = true
  /// Whether the row stands in a section that itemises what other lines sum up.
  var isItemised = false
  /// Whether the amount was picked among several that could be it.
  var isGuess = false
  /// Whether it takes something off behind the net, where the pay stood above it.
  var isBehindNet = false
  /// How often the rate is paid for each of the hours, in millionths, where no figure of the row says it; nil when a
  /// figure does, or once.
  var multiple: Int64?

  /// The figure of a role; nil when none has it.
  func figure(_ role: LineColumn) -> PDFTableFigure? { figures.first { $0.role == role } }

  /// Whether the row is a line of the earnings.
  var isEarnings: Bool {
    if case .line(.earnings, _) = kind { true } else { false }
  }
  /// Whether the row is a line.
  var isLine: Bool {
    if case .line = kind { true } else { false }
  }

  /// Whether the row is pay with hours, a rate and an amount whose product fails.
  var isOpenProduct: Bool {
    !isProduct && isEarnings && figure(.quantity) != nil && figure(.rate) != nil
      && figure(.amount) != nil && figure(.share) == nil
  }

  /// Whether the row is a shift of a timesheet, `Mon 3/8  6:30  15:00  7.60`, whose hours other lines pay.
  var isOfShift: Bool {
    guard isLine, !isProduct, figures.count > 1, figure(.amount)?.ground != .heading else {
      return false
    }
    return figures.count { $0.figure.time != nil } > 1
  }
}
