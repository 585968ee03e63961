import PayDomain

extension SlipField {
  /// Whether the value is a sum of the slip that stands in or under the table of lines.
  var isSum: Bool {
    switch self {
    case .gross, .taxableGross, .tax, .deductions, .reimbursements, .net, .superGuarantee,
      .studyLoan, .preTaxDeductions, .postTaxDeductions:
      true
    case .period, .periodStart, .periodEnd, .paymentDate, .employer, .abn, .employee, .firstName,
      .lastName, .employeeNumber, .born, .employmentStart, .instrument, .classification,
      .jobTitle, .employment, .hourlyRate, .annualSalary, .totalHours, .superFund, .payRun,
      .payFrequency, .taxFileNumber, .issueDate, .leaveBalance:
      false
    }
  }
}

/// Everything that a phrase can mean; which of it holds depends on where the phrase stands.
struct PDFMeaning: Hashable, Sendable {
  /// The value beside or under it.
  var field: SlipField?
  /// The lines below it.
  var section: SectionHeading?
  /// The figures below it.
  var column: LineColumn?
  /// Whether it labels the sum of a section.
  var isTotal = false
  /// Whether totals of the whole slip follow, each with its own label.
  var isSummary = false
  /// Whether its figures are neither a line nor a sum, `Carried forward`.
  var isIgnored = false
  /// What a label of a period's end says of its length, `Week ending`.
  var cycle: PayCycle?
  /// What a heading of a column of quantities says they count; nil when it does not say.
  var unit: LineUnit?

  /// Whether the phrase is unknown.
  var isEmpty: Bool {
    field == nil && section == nil && column == nil && !isTotal && !isSummary && !isIgnored
  }
}

/// The phrases of a layout, found by a hash of their folded text.
///
/// Folding makes ASCII letters small, curly quotes straight and long dashes short, puts one space between
/// words and drops a final colon.
struct PDFPhrases: Sendable {
  private var meanings: [UInt64: PDFMeaning] = [:]
  /// A bit for the low twelve bits of each phrase's hash: most words of a page need no look-up.
  private var filter = [UInt64](repeating: 0, count: 64)
  /// The most words a phrase has.
  private(set) var longest = 1

  /// The start of a hash.
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// What the phrase with `hash` can mean; nil when it is unknown.
  func meaning(_ hash: UInt64) -> PDFMeaning? {
    guard filter[Int(hash >> 6 & 63)] >> (hash & 63) & 1 == 1 else { return nil }
    return meanings[hash]
  }

  /// Adds a meaning to a phrase.
  mutating func add(_ phrase: String, _ change: (inout PDFMeaning) -> Void) {
    longest = max(longest, phrase.split(separator: " ").count)
    let hash = PDFPhrases.hash(phrase)
    filter[Int(hash >> 6 & 63)] |= 1 << (hash & 63)
    change(&meanings[hash, default: PDFMeaning()])
  }

  /// The hash of a whole phrase.
  static func hash(_ phrase: String) -> UInt64 {
    var hash = seed
    let words = phrase.split(separator: " ")
    for (index, word) in words.enumerated() {
      if index > 0 { addSpace(to: &hash) }
      hash = Array(word.utf8).withUnsafeBufferPointer {
        add($0, to: hash, dropsColon: index == words.count - 1)
      }
    }
    return hash
  }

  /// Adds the space between two words.
  static func addSpace(to hash: inout UInt64) { add(0x20, to: &hash) }

  /// Adds a byte.
  static func add(_ byte: UInt8, to hash: inout UInt64) {
    hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// The hash with the folded bytes of one word added.
  static func add(
    _ word: UnsafeBufferPointer<UInt8>, to start: UInt64, dropsColon: Bool
  ) -> UInt64 {
    var hash = start
    var end = word.count
    while dropsColon, end > 1,
      word[end - 1] == UInt8(ascii: ":") || word[end - 1] == UInt8(ascii: "*")
    {
      end -= 1
    }
    var at = 0
    while at < end {
      let byte = word[at]
      if byte == 0xE2, at + 2 < end, word[at + 1] == 0x80 {
        switch word[at + 2] {
        case 0x98, 0x99: add(UInt8(ascii: "'"), to: &hash)
        case 0x90...0x95: add(UInt8(ascii: "-"), to: &hash)
        default: add(word[at + 2], to: &hash)
        }
        at += 3
      } else {
        add(byte &- 0x41 < 26 ? byte | 0x20 : byte, to: &hash)
        at += 1
      }
    }
    return hash
  }
}
