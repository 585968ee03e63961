import PayDomain

/// What a slip tells the worker's other slips, without its text.
///
/// A run keeps one for every slip, so it is small: sums and names are kept as hashes, to be compared and never shown.
public struct SlipMark: Sendable {
  /// Which slip.
  let key: SlipKey
  /// Whose.
  let worker: WorkerMark
  /// The first and the last day, equal when only one is known; a slip without a period stands on its day of payment.
  let start: Int32
  let end: Int32
  /// The day of payment; nil when not stated.
  private let paymentDate: Int32?
  private let sums: SlipSumsMark
  /// What it pays for earlier days.
  let backPay: BackPayMark
  private let isStartStated: Bool
  /// Whether the slip shows a shortfall, so that others may answer it.
  let isShort: Bool
  /// Whether its first day is not stated and matters.
  let wantsStart: Bool

  /// Marks a judged slip; nil when it names no worker or no day, or states sums only and so pays for no day.
  ///
  /// - Parameters:
  ///   - audit: what was judged of it on its own.
  ///   - file: the file's place in the run.
  public init?(_ audit: borrowing SlipAudit, file: Int) {
    let held = audit.held
    guard held.slip.extent == .whole, let worker = WorkerMark(held) else { return nil }
    let first = held.slip.periodStart.value?.dayNumber
    let last = held.slip.periodEnd.value?.dayNumber
    let paid = held.slip.paymentDate.value?.dayNumber
    guard let day = last ?? first ?? paid else { return nil }
    key = SlipKey(file: Int32(file), ordinal: held.slip.source.ordinal)
    self.worker = worker
    start = min(first ?? day, day)
    end = day
    isStartStated = first != nil
    paymentDate = paid
    sums = SlipSumsMark(held)
    backPay = BackPayMark(held)
    isShort = audit.results.contains { $0.verdict == .short && $0.kind == .shortfall }
    wantsStart = first == nil && last != nil && audit.lacksPeriod
  }

  /// Whether one of two periods lies within the other; periods that only meet do not share.
  func shares(with other: SlipMark) -> Bool {
    (start <= other.start && other.end <= end) || (other.start <= start && end <= other.end)
  }

  /// Whether two slips are the same document read twice, such as a slip and the export it was printed from.
  func isCopy(of other: SlipMark) -> Bool {
    guard end == other.end, !isStartStated || !other.isStartStated || start == other.start else {
      return false
    }
    if let paymentDate, let its = other.paymentDate, paymentDate != its { return false }
    return sums.isSame(as: other.sums)
  }
}

/// Which slip of a run.
struct SlipKey: Hashable, Comparable, Sendable {
  /// The file's place in the run.
  let file: Int32
  /// Which slip of the file.
  let ordinal: Int32

  /// Compares by place in the run.
  static func < (left: SlipKey, right: SlipKey) -> Bool {
    (left.file, left.ordinal) < (right.file, right.ordinal)
  }
}

/// Who a slip is for.
struct WorkerMark: Sendable {
  /// The employee's number; 0 when not stated.
  let number: UInt64
  /// The employee's name; 0 when not stated.
  let name: UInt64
  private let abn: UInt32
  /// The employer's name, where no ABN is stated.
  private let employer: UInt32

  /// Marks the worker of a slip; nil when the slip names none.
  init?(_ held: HeldSlip) {
    number = WordHash.hash(held.slip.employeeNumber)
    name = WordHash.hash(held.slip.employee)
    guard number != 0 || name != 0 else { return nil }
    abn = UInt32(truncatingIfNeeded: WordHash.hash(held.slip.abn))
    employer =
      abn != 0 ? 0 : UInt32(truncatingIfNeeded: WordHash.hash(held.slip.employer))
  }

  /// What a worker's slips are found by: the number, else the name.
  var key: UInt64 { number != 0 ? number : name }

  /// Whether two slips can be one worker's with one employer: nothing that both state differs.
  ///
  /// The number goes before the name. An employer by ABN and one by name alone can be the same.
  func canBe(_ other: WorkerMark) -> Bool {
    WorkerMark.agree((number, other.number), else: (name, other.name)) == true
      && WorkerMark.agree((abn, other.abn), else: (employer, other.employer)) != false
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

/// The sums of a slip, to tell a copy from a correction.
struct SlipSumsMark: Sendable {
  /// Zero for what is not stated.
  private let gross: UInt32
  private let net: UInt32
  private let superGuarantee: UInt32
  /// The amounts of the earnings, whatever their order and wherever they stand.
  private let amounts: UInt32

  /// Marks the sums of a slip.
  init(_ held: HeldSlip) {
    gross = SlipSumsMark.hash(held.slip.gross.value)
    net = SlipSumsMark.hash(held.slip.net.value)
    superGuarantee = SlipSumsMark.hash(held.slip.superGuarantee.value)
    var amounts: UInt32 = 0
    let lines = held.slip.lines
    for index in lines.indices where lines[index].section == .earnings {
      let sum = lines[index].sum
      if sum != .zero { amounts &+= SlipSumsMark.hash(sum) }
    }
    self.amounts = amounts
  }

  private static func hash(_ sum: Money?) -> UInt32 {
    guard let sum else { return 0 }
    // Never zero, which stands for a sum that is not stated.
    return UInt32(truncatingIfNeeded: WordHash.mix(UInt64(bitPattern: sum.cents) ^ 0xA5)) | 1
  }

  /// Whether nothing that both slips state differs.
  func isSame(as other: SlipSumsMark) -> Bool {
    func agree(_ left: UInt32, _ right: UInt32) -> Bool { left == 0 || right == 0 || left == right }
    return amounts == other.amounts && agree(gross, other.gross) && agree(net, other.net)
      && agree(superGuarantee, other.superGuarantee)
  }
}

/// What a slip pays for earlier days.
struct BackPayMark: Sendable {
  /// The sum.
  private(set) var sum = Money.zero
  /// The days it is for; all of them where a line does not say its day.
  private var first = Int32.max
  private var last = Int32.min

  /// Marks the back pay of a slip.
  init(_ held: HeldSlip) {
    let lines = held.slip.lines
    let start = held.slip.periodStart.value
    for index in lines.indices where lines[index].section == .earnings {
      let day = lines[index].date.value
      let isBefore = day.flatMap { day in start.map { day < $0 } } ?? false
      guard lines[index].category == .backPay || lines[index].isPriorPeriod || isBefore,
        let paid = lines[index].sum, paid > .zero
      else { continue }
      sum += paid
      first = min(first, day?.dayNumber ?? .min)
      last = max(last, day?.dayNumber ?? .max)
    }
  }

  /// Whether it may be for days of a period.
  func mayPay(for slip: SlipMark) -> Bool {
    sum > .zero && first <= slip.end && slip.start <= last
  }
}

/// Hashes names by their words, whatever their order, case and punctuation.
enum WordHash {
  /// The hash of a text; 0 for one that is not stated or has no letters and digits.
  static func hash(_ field: Field<String>) -> UInt64 {
    guard var text = field.value else { return 0 }
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

extension SlipAudit {
  /// Whether something cannot be told because the pay period is not known.
  fileprivate var lacksPeriod: Bool {
    results.contains { result in
      guard case .cannotTell(let missing) = result.verdict else { return false }
      return missing.contains { $0.kind == .period }
    }
  }
}
