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
  private var meanings = PDFHashTable<PDFMeaning>()
  /// The most words a phrase has.
  private(set) var longest = 1

  /// Words that may stand behind the label of the net and tell nothing.
  private var endings = PDFHashTable<Bool>()

  /// Adds a word that may stand behind the label of the net and tells nothing.
  mutating func addEnding(_ word: String) {
    let hash = Array(word.utf8).withUnsafeBufferPointer { PDFWordHash($0) }
    endings.change(hash.last, from: true) { _ in }
  }

  /// Whether a word may stand behind the label of the net and tells nothing, `paid to your bank account`.
  func isEnding(_ word: PDFWordHash) -> Bool { endings[word.last] != nil }

  /// The start of a hash.
  static let seed: UInt64 = 0

  /// What the phrase with `hash` can mean; nil when it is unknown.
  func meaning(_ hash: UInt64) -> PDFMeaning? { meanings[hash] }

  /// Adds a meaning to a phrase.
  mutating func add(_ phrase: String, _ change: (inout PDFMeaning) -> Void) {
    longest = max(longest, phrase.split(separator: " ").count)
    meanings.change(PDFPhrases.hash(phrase), from: PDFMeaning(), change)
  }

  /// The hash of a whole phrase.
  static func hash(_ phrase: String) -> UInt64 {
    let words = phrase.split(separator: " ")
    var hash = seed
    for (index, word) in words.enumerated() {
      let own = Array(word.utf8).withUnsafeBufferPointer { PDFWordHash($0) }
      hash = add(index == words.count - 1 ? own.last : own.inner, to: hash)
    }
    return hash
  }

  /// The hash of a phrase with one more word.
  static func add(_ word: UInt64, to hash: UInt64) -> UInt64 {
    ((hash << 23 | hash >> 41) ^ word) &* 0x9E37_79B9_7F4A_7C15
  }
}

/// The hashes of one word's folded bytes, made once for all the phrases that it may stand in.
struct PDFWordHash: Sendable {
  /// Inside a phrase, where a colon counts.
  var inner: UInt64
  /// At the end of a phrase, without final colons and stars.
  var last: UInt64
  /// Whether a digit stands in the word.
  var hasDigit = false

  /// Hashes a word.
  init(_ word: UnsafeBufferPointer<UInt8>) {
    var bare = word.count
    while bare > 1, word[bare - 1] == UInt8(ascii: ":") || word[bare - 1] == UInt8(ascii: "*") {
      bare -= 1
    }
    var hash = PDFWordHash.seed
    (inner, last) = (hash, hash)
    var at = 0
    while at < word.count {
      if at == bare { last = hash }
      var byte = word[at]
      at += 1
      if byte &- 0x30 < 10 {
        hasDigit = true
      } else if byte &- 0x41 < 26 {
        byte |= 0x20
      } else if byte == 0xE2, at + 1 < word.count, word[at] == 0x80 {
        byte = PDFWordHash.plain(word[at + 1])
        at += 2
      }
      PDFWordHash.add(byte, to: &hash)
    }
    inner = hash
    if bare == word.count { last = hash }
  }

  /// What a hash begins as.
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Adds a byte to a hash.
  @inline(__always)
  static func add(_ byte: UInt8, to hash: inout UInt64) {
    hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// A curly quote made straight and a long dash made short, given by the last byte; other marks as they are.
  private static func plain(_ last: UInt8) -> UInt8 {
    switch last {
    case 0x98, 0x99: UInt8(ascii: "'")
    case 0x90...0x95: UInt8(ascii: "-")
    default: last
    }
  }
}
