import PayDomain

/// How the lines of one label were read.
struct CodeReading: Hashable, Sendable {
  /// What the line is for.
  var category: PayCategory
  /// Whole pay or the extra alone.
  var form: LineForm
  /// The multiple.
  var multiplier: Percentage?
}

/// A label of pay lines, as the employer's slips have it.
struct SurveyedCode: Sendable {
  /// As first printed.
  let label: String
  /// Its lines.
  private(set) var tally = Tally()
  /// How its lines were read, with how many each.
  private(set) var readings: [CodeReading: Int] = [:]
  /// Where the first of them stood, with its file.
  let example: String
  /// The number of the last slip counted, so that a slip counts once.
  private var lastSlip = -1

  /// Starts with a line's label.
  init(label: String, example: String) {
    self.label = label
    self.example = example
  }

  /// Adds a line; `slip` counts the slips of this survey.
  mutating func add(_ line: PayLine, slip: Int) {
    if slip != lastSlip { tally.slips += 1 }
    lastSlip = slip
    tally.lines += 1
    if let amount = line.amount.value { tally.money += amount.magnitude }
    let reading = CodeReading(
      category: line.category, form: line.form, multiplier: line.multiplier)
    readings[reading, default: 0] += 1
  }

  /// Adds what was seen elsewhere.
  mutating func add(_ other: SurveyedCode) {
    tally.add(other.tally)
    for (reading, count) in other.readings { readings[reading, default: 0] += count }
  }

  /// What all its lines were understood to be, without a multiple where that differs; nil when they were read as
  /// several things, or some were not understood.
  var settled: CodeReading? {
    guard var reading = readings.keys.first, reading.category != .unknown,
      readings.keys.allSatisfy({ $0.category == reading.category && $0.form == reading.form })
    else { return nil }
    if readings.count > 1 { reading.multiplier = nil }
    return reading
  }

  /// How many of its lines were not understood.
  var unknownLines: Int {
    readings.reduce(0) { $0 + ($1.key.category == .unknown ? $1.value : 0) }
  }
}
