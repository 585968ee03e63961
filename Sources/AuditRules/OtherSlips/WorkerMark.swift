import PayDomain

/// Who a slip is for, as hashes: to be compared and never shown.
struct WorkerMark: Hashable, Sendable {
  /// The employee's number; 0 when not stated.
  let number: UInt64
  /// The employee's name; 0 when not stated.
  let name: UInt64
  /// A bit for each word of the name; 0 where it is no first and last name that can be told from another.
  private let words: UInt64
  private let abn: UInt32
  /// The employer's name, where no ABN is stated.
  private let employer: UInt32

  /// Marks the worker of a slip; nil when the slip names none.
  init?(_ held: HeldSlip) {
    number = WordHash.hash(number: held.slip.employeeNumber)
    name = WordHash.hash(held.slip.employee)
    guard number != 0 || name != 0 else { return nil }
    words = number == 0 ? 0 : WordHash.bits(held.slip.employee)
    abn = UInt32(truncatingIfNeeded: WordHash.hash(held.slip.abn))
    employer = abn != 0 ? 0 : UInt32(truncatingIfNeeded: WordHash.hash(held.slip.employer))
  }

  /// What a worker's slips are found by: the number, else the name.
  var key: UInt64 { number != 0 ? number : name }

  /// What an employer's slips are found by: the ABN, else the name; 0 when neither is stated.
  var employerKey: UInt64 { abn != 0 ? UInt64(abn) << 32 : UInt64(employer) }

  /// Whether two slips can be one worker's with one employer: nothing that both state differs.
  ///
  /// The number goes before the name. An employer by ABN and one by name alone can be the same.
  func canBe(_ other: WorkerMark) -> Bool {
    WorkerMark.agree((number, other.number), else: (name, other.name)) == true
      && WorkerMark.agree((abn, other.abn), else: (employer, other.employer)) != false
  }

  /// Whether both state a first and a last name, and no word is in both: whatever the numbers, two people.
  ///
  /// Names that share a word can be one person's, who married or is called by another first name.
  func hasPlainlyOtherName(than other: WorkerMark) -> Bool {
    words != 0 && other.words != 0 && words & other.words == 0
  }

  /// Whether the first pair is equal, or the second where one of the first is not stated; nil when neither tells.
  private static func agree<Hash: FixedWidthInteger>(
    _ first: (Hash, Hash), else second: (Hash, Hash)
  ) -> Bool? {
    if first.0 != 0, first.1 != 0 { return first.0 == first.1 }
    if second.0 != 0, second.1 != 0 { return second.0 == second.1 }
    return nil
  }
}

/// Who a worker is and who pays them, as the first slip of theirs states it; for reports alone.
public struct WorkerIdentity: Hashable, Sendable {
  /// The employer's name; nil when not stated.
  public var employer: String?
  /// The employer's ABN; nil when not stated.
  public var abn: String?
  /// The employer's number for the worker; nil when not stated, or when it is about no one worker.
  public var number: String?
  /// The worker's name; nil when not stated, or when it is about no one worker.
  public var name: String?

  /// Makes the identity from what slips state.
  public init(
    employer: String? = nil, abn: String? = nil, number: String? = nil, name: String? = nil
  ) {
    self.employer = employer
    self.abn = abn
    self.number = number
    self.name = name
  }

  /// Takes who a slip is for.
  init(of held: HeldSlip) {
    self.init(employerOf: held)
    number = held.slip.employeeNumber.value
    name = held.slip.employee.value
  }

  /// Takes who pays a slip, and nobody it is for.
  init(employerOf held: HeldSlip) {
    employer = held.slip.employer.value
    abn = held.slip.abn.value
  }

  /// The employer alone.
  var employerAlone: WorkerIdentity {
    var identity = self
    identity.number = nil
    identity.name = nil
    return identity
  }
}

/// Hashes names by their words, whatever their order, case and punctuation.
enum WordHash {
  /// The hash of a text; 0 for one that is not stated or has no letters and digits.
  static func hash(_ field: Field<String>) -> UInt64 {
    guard let text = field.value else { return 0 }
    return hash(text)
  }

  /// The hash of a worker's number, whose parts stand in order: `7-12` is not `12-7`; 0 for one that is not stated
  /// or has no letters and digits.
  static func hash(number field: Field<String>) -> UInt64 {
    guard var text = field.value else { return 0 }
    return text.withUTF8 { bytes in
      var (hash, isInPart) = (UInt64.zero, false)
      for byte in bytes {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
          (hash, isInPart) = (add(byte | 0x20, to: hash), true)
        case UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
          (hash, isInPart) = (add(byte, to: hash), true)
        case _ where isInPart: (hash, isInPart) = (mix(hash), false)
        case _: break
        }
      }
      return isInPart ? mix(hash) : hash
    }
  }

  /// The hash of a text; 0 for one without letters and digits.
  static func hash(_ words: String) -> UInt64 {
    var text = words
    return text.withUTF8 { bytes in
      var (sum, word) = (UInt64.zero, UInt64.zero)
      for byte in bytes {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): word = add(byte | 0x20, to: word)
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
          word = add(byte, to: word)
        case _ where word != 0:
          sum &+= mix(word)
          word = 0
        case _: break
        }
      }
      return word == 0 ? sum : sum &+ mix(word)
    }
  }

  /// A bit for each word of a name, whose words may be two that have the same bit.
  ///
  /// 0 where it is not stated or only guessed, has other letters than English ones, which files spell in many ways, or
  /// has fewer than two words of more than a letter.
  static func bits(_ field: Field<String>) -> UInt64 {
    guard case .read(let reading) = field, reading.proof != .doubtful else { return 0 }
    var text = reading.value
    return text.withUTF8 { bytes in
      var (bits, word, length) = (UInt64.zero, UInt64.zero, 0)
      func close() {
        if length > 1 { bits |= 1 << (mix(word) >> 58) }
        (word, length) = (0, 0)
      }
      for byte in bytes {
        guard byte < 0x80 else { return 0 }
        let letter = byte | 0x20
        if (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter) {
          (word, length) = (add(letter, to: word), length + 1)
        } else {
          close()
        }
      }
      close()
      return bits.nonzeroBitCount > 1 ? bits : 0
    }
  }

  private static func add(_ byte: UInt8, to word: UInt64) -> UInt64 {
    (word ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// Spreads the bits of a number.
  static func mix(_ number: UInt64) -> UInt64 {
    var hash = number &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 32
    hash = hash &* 0xD6E8_FEB8_6659_FD93
    return hash ^ (hash >> 29)
  }
}
