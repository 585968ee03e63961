import PayDomain

/// What one thread needs beside a document to read slips from it: room for a row's fields, and what repeats.
///
/// Make one for each thread and document; it is not shared.
public struct CSVScratch: ~Copyable {
  /// A label as kept: its text and what it means.
  final class Label: Sendable {
    /// As printed, whitespace collapsed.
    let text: String
    /// What it means.
    let reading: LabelReading
    /// Which of the slip's own sums it is; nil for a line, and where the layout has no sums among its lines.
    let total: SlipField?
    /// Whether the line only sums up others.
    let isSum: Bool

    /// Keeps a label.
    init(text: String, reading: LabelReading, total: SlipField?, isSum: Bool) {
      self.text = text
      self.reading = reading
      self.total = total
      self.isSum = isSum
    }
  }

  /// A text as kept.
  enum KeptText {
    /// The value, and as printed.
    case value(String, text: String)
    /// Hidden behind stars.
    case masked
    /// It says that nothing applies.
    case notApplicable
    /// Not what it should be, as printed.
    case unreadable(String)
  }

  /// The fields of the row being read.
  let fields: UnsafeMutableBufferPointer<FieldSpan>
  /// The fields of the slip's first row, and of later rows where those were blank.
  let firstFields: UnsafeMutableBufferPointer<FieldSpan>
  /// Labels by their bytes.
  var labels = ByteTable<Label>()
  /// Texts that repeat down a column, by their bytes.
  var texts = ByteTable<KeptText>()
  /// ABNs by their bytes.
  var abns = ByteTable<KeptText>()
  /// Employment types by their words.
  var employments = ByteTable<EmploymentType?>()
  /// Categories by their words.
  var categories = ByteTable<PayCategory?>()
  /// Units by their words.
  var units = ByteTable<LineUnit?>()
  /// What the words of a section's column name, by their bytes.
  var sections = ByteTable<CSVSectionWord>()
  /// The states of employers.
  var states: EmployerStates
  /// The taxable gross of the current slip, which is its gross where the lines add up to it.
  var taxableGross: Field<Money> = .notOnSlip
  /// What rows of the current slip state that sum up others.
  var lineSums: [Field<Money>] = []
  /// Lines of the current slip whose label leaves something open.
  var doubtful: [(line: Int, reading: LabelReading)] = []
  /// Lines of the current slip that a word calls a balance of leave and that show an amount.
  var paidBalances: [PayLine] = []
  /// Lines of the current slip whose section is not known, with what their labels say.
  var unplaced: [(line: Int, reading: LabelReading)] = []

  /// Makes room for the rows of a document.
  public init(for document: CSVDocument) {
    states = EmployerStates(document.catalog.stateEmployers)
    fields = .allocate(capacity: document.columnCount + 1)
    fields.initialize(repeating: FieldSpan(start: 0, end: 0, form: .plain))
    firstFields = .allocate(capacity: document.columnCount + 1)
    firstFields.initialize(repeating: FieldSpan(start: 0, end: 0, form: .plain))
  }

  /// Forgets what belonged to the slip before.
  mutating func begin() {
    doubtful.removeAll(keepingCapacity: true)
    lineSums.removeAll(keepingCapacity: true)
    paidBalances.removeAll(keepingCapacity: true)
    unplaced.removeAll(keepingCapacity: true)
    taxableGross = .notOnSlip
  }

  deinit {
    fields.deallocate()
    firstFields.deallocate()
  }
}
