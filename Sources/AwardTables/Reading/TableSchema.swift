/// What the cells of a column may hold.
enum ColumnType: Sendable {
  /// An identity that is declared here or looked up nowhere.
  case identity
  /// Free text.
  case text
  /// A day, `yyyy-mm-dd`.
  case date
  /// Dollars with two decimals.
  case money
  /// A percentage with at most three decimals.
  case percentage
  /// Several of them above zero, separated by a space.
  case percentages
  /// A clock time, `hh:mm`.
  case time
  /// Hours with decimals, `7.6`.
  case hours
  /// A whole number.
  case count
  /// A number with at most four decimals, a minus before it where it is below zero.
  case coefficient
  /// One of a list of words.
  case word([String])
  /// Several of a list of words, separated by a space.
  case words([String])
  /// Which classifications: `*`, `stream:x` and ids; `!` before one leaves it out.
  case scope
  /// An identity that one of some kinds of row declares.
  case declared([Vocabulary.Kind])
  /// Several identities of a kind, separated by a space.
  case allDeclared(Vocabulary.Kind)
  /// `own` or a classification.
  case ownOrClassification
  /// The same, or `week`.
  case rateOrClassification
  /// An age: a number, or `under_` and a number.
  case age
  /// The same, or `adult`.
  case ageOrAdult
  /// Length of service: `up_to_n_months` or `over_n_months`.
  case service
  /// Facts that must hold: `fact=value`, several with a space between.
  case facts
}

/// One column of a table.
struct Column: Sendable {
  /// What a column is for in its row.
  enum Role: Sendable {
    /// With the other keys it says which thing the row is about; key and date are there once.
    case key
    /// What the row sets; a row in which every figure is blank is a gap and says why.
    case figure
    /// Something said about the figure.
    case detail
  }

  /// The heading.
  let name: String
  /// What its cells may hold.
  let type: ColumnType
  /// What it is for.
  let role: Role
  /// Whether a cell may not be blank; a figure's or detail's may in a gap.
  let isRequired: Bool
  /// Whether the whole column may be left out of the file.
  let isOptional: Bool

  /// A column that says what the row is about.
  static func key(_ name: String, _ type: ColumnType, required: Bool = false) -> Column {
    Column(name: name, type: type, role: .key, isRequired: required, isOptional: false)
  }
  /// A column that the row sets.
  static func figure(
    _ name: String, _ type: ColumnType, required: Bool = false, optional: Bool = false
  ) -> Column {
    Column(name: name, type: type, role: .figure, isRequired: required, isOptional: optional)
  }
  /// A column that says something about the figure.
  static func detail(
    _ name: String, _ type: ColumnType, required: Bool = false, optional: Bool = false
  ) -> Column {
    Column(name: name, type: type, role: .detail, isRequired: required, isOptional: optional)
  }
}

/// The columns of one of the format's files, in order.
struct TableSchema: Sendable {
  /// The file's name.
  let file: String
  /// Whether an award must have it.
  let isRequired: Bool
  /// Whether its rows start on dates; the column is then called `from`.
  let isDated: Bool
  /// What the rows declare, by their first column; nil when nothing.
  let declares: Vocabulary.Kind?
  /// Pairs of columns that are filled together or not at all.
  let pairs: [(String, String)]
  /// The columns.
  let columns: [Column]

  /// Makes a schema.
  init(
    _ file: String, required: Bool = false, dated: Bool = true, declares: Vocabulary.Kind? = nil,
    pairs: [(String, String)] = [], _ columns: [Column]
  ) {
    self.file = file
    isRequired = required
    isDated = dated
    self.declares = declares
    self.pairs = pairs
    self.columns = columns
  }

  /// The place of a column, which must be one of the schema's.
  func index(of name: String) -> Int {
    guard let index = columns.firstIndex(where: { $0.name == name }) else {
      preconditionFailure("\(file) has no column \(name)")
    }
    return index
  }

  /// When a row starts, how good it is, where it stands and what proves it.
  static let dated: [Column] = [
    .detail("from", .date, required: true), .detail("starts", .word(Words.starts), required: true),
    .detail("basis", .word(Words.basis), required: true), .detail("clause", .text, required: true),
    .detail("instrument", .text), .detail("source", .declared([.source]), required: true),
    .detail("note", .text),
  ]

  /// The same for rows that are structure of the award, not figures that are good or less good.
  static let datedRule: [Column] = dated.filter { $0.name != "basis" }
}
