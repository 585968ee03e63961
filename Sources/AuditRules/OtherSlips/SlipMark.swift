import PayDomain
import Wording

/// The plain numbers of a ``SlipMark``: 56 bytes without a gap, which are kept as they stand.
///
/// Sums are kept in cents of 32 bits, lines and accounts as hashes, to be compared and never shown.
struct PlainMark: BitwiseCopyable, Sendable {
  /// Which slip.
  let key: SlipKey
  let start: Int32
  let end: Int32
  /// The day of payment; `.min` when not stated.
  let paymentDate: Int32
  /// Gross, net and super in cents; `.min` for what is not stated.
  let grossCents: Int32
  let netCents: Int32
  let superCents: Int32
  /// The amounts of the earnings, whatever their order and wherever they stand.
  let amounts: UInt32
  let rate: Int32
  let workTime: Int32
  let accounts: UInt32
  let classificationRate: Int32
  let award: UInt16
  let flags: SlipFlags
}

/// What a slip tells the worker's other slips and the checks across slips, without its text.
///
/// A run packs one for every slip (``pack(into:)``). What few slips state stands in ``extras``.
struct SlipMark: Sendable {
  /// Its numbers as they are kept.
  let plain: PlainMark
  /// What it pays for earlier days and its sums to date; nil for most slips of an export.
  let extras: MarkExtras?

  init(plain: PlainMark, extras: MarkExtras?) {
    self.plain = plain
    self.extras = extras
  }

  /// Marks a judged slip; nil when it names no day, or states sums of the year only.
  ///
  /// - Parameters:
  ///   - audit: what was judged of it on its own.
  ///   - file: the file's place in the run.
  ///   - rank: what tells its classification from others of its award.
  init?(_ audit: borrowing SlipAudit, file: Int, rank: ClassificationRank) {
    let held = audit.held
    guard held.slip.extent != .yearToDate else { return nil }
    let first = held.slip.periodStart.value?.dayNumber
    let last = held.slip.periodEnd.value?.dayNumber
    let paid = held.slip.paymentDate.value?.dayNumber
    guard let day = last ?? first ?? paid else { return nil }
    let lines = LineMarks(held)
    plain = PlainMark(
      key: SlipKey(file: Int32(file), ordinal: held.slip.source.ordinal),
      start: min(first ?? day, day), end: day, paymentDate: paid ?? .min,
      grossCents: SlipMark.cents(held.slip.gross), netCents: SlipMark.cents(held.slip.net),
      superCents: SlipMark.cents(held.slip.superGuarantee), amounts: lines.amounts,
      rate: lines.rate, workTime: lines.workTime, accounts: SlipMark.accounts(held),
      classificationRate: rank.rate, award: rank.award, flags: SlipFlags(audit, held))
    extras = MarkExtras(held, audit.superMark)
  }

  private static func cents(_ field: Field<Money>) -> Int32 {
    guard case .read(let reading) = field, reading.proof != .doubtful else { return .min }
    return Int32(exactly: reading.value.cents) ?? .min
  }

  private static func accounts(_ held: HeldSlip) -> UInt32 {
    guard !held.slip.netPayments.isEmpty else { return 0 }
    var sum: UInt64 = 0
    for payment in held.slip.netPayments {
      guard let account = payment.account else { return 0 }
      sum &+= WordHash.mix(WordHash.hash(account) | 1)
    }
    return UInt32(truncatingIfNeeded: sum) | 1
  }
}

extension SlipMark {
  /// Which slip.
  var key: SlipKey { plain.key }
  /// The first day; a slip without a period stands on its day of payment.
  var start: Int32 { plain.start }
  /// The last day; equal to the first when only one is known.
  var end: Int32 { plain.end }
  /// The ordinary rate in hundredths of a cent an hour; 0 when not known.
  var rate: Int32 { plain.rate }
  /// The hours of work in ten-thousandths of an hour; -1 when some line does not state its own.
  var workTime: Int32 { plain.workTime }
  /// The accounts that the net went to; 0 when not stated.
  var accounts: UInt32 { plain.accounts }
  /// What the award pays for the classification, to compare it with another of the award; 0 when not known.
  var classificationRate: Int32 { plain.classificationRate }
  /// Which award ``classificationRate`` is of.
  var award: UInt16 { plain.award }
  /// What is said with yes and no.
  var flags: SlipFlags { plain.flags }
  /// The day of payment; nil when not stated.
  var paid: Int32? { plain.paymentDate == .min ? nil : plain.paymentDate }
  /// Gross in cents; nil when not stated.
  var gross: Int64? { SlipMark.stated(plain.grossCents) }
  /// Net in cents; nil when not stated.
  var net: Int64? { SlipMark.stated(plain.netCents) }
  /// Super in cents; nil when not stated.
  var superGuarantee: Int64? { SlipMark.stated(plain.superCents) }
  /// What it pays for earlier days.
  var backPay: BackPayMark { extras?.backPay ?? BackPayMark() }
  /// Its sums to date; nil when it states none.
  var toDate: ToDateMark? { extras?.toDate }
  /// Whether the slip shows a shortfall, so that others may answer it.
  var isShort: Bool { flags.contains(.isShort) }
  /// Whether its first day is not stated and matters.
  var wantsStart: Bool { flags.contains(.wantsStart) }
  /// Whether something else than a shortfall was found on it.
  var isFaulty: Bool { flags.contains(.isFaulty) }
  /// Whether another slip may change what is said of it.
  var asksOthers: Bool { isShort || isFaulty || wantsStart }

  private static func stated(_ cents: Int32) -> Int64? { cents == .min ? nil : Int64(cents) }

  /// Whether one of two periods lies within the other; periods that only meet do not share.
  func shares(with other: SlipMark) -> Bool {
    (start <= other.start && other.end <= end) || (other.start <= start && end <= other.end)
  }

  /// Whether two slips are the same document read twice, such as a slip and the export it was printed from.
  ///
  /// A document of sums alone is a copy of the slip whose sums it states.
  func isCopy(of other: SlipMark) -> Bool {
    let statesStarts = flags.contains(.statesStart) && other.flags.contains(.statesStart)
    guard end == other.end, !statesStarts || start == other.start else { return false }
    if let paid, let its = other.paid, paid != its { return false }
    func agree(_ left: Int64?, _ right: Int64?) -> Bool {
      left == nil || right == nil || left == right
    }
    let isSums = flags.contains(.isTotals) || other.flags.contains(.isTotals)
    return (isSums || plain.amounts == other.plain.amounts) && agree(gross, other.gross)
      && agree(net, other.net) && agree(superGuarantee, other.superGuarantee)
  }

  /// Whether what was found on two copies is counted on this one.
  ///
  /// What states more goes before, then what the figures decide; only of slips without a difference the place in the
  /// run does, so that the order of the files changes nothing else.
  func goes(before copy: SlipMark) -> Bool {
    func rank(_ mark: SlipMark) -> [Int64] {
      let states = [
        !mark.flags.contains(.isTotals), mark.isShort, mark.plain.superCents != .min,
        mark.flags.contains(.statesStart), mark.paid != nil, mark.plain.grossCents != .min,
        mark.plain.netCents != .min, mark.toDate != nil,
      ]
      let figures = [mark.rate, mark.workTime, mark.classificationRate].map(Int64.init)
      return states.map { $0 ? 0 : 1 } + figures + [Int64(mark.award), Int64(mark.flags.rawValue)]
    }
    let (own, its) = (rank(self), rank(copy))
    return own == its ? key < copy.key : own.lexicographicallyPrecedes(its)
  }

  /// A number that slips with the same figures share; nil when gross or net is not stated.
  var likeness: UInt64? {
    guard let gross, let net else { return nil }
    // Written out: an array of them would cost more than the rest.
    var hash = WordHash.mix(UInt64(bitPattern: Int64(start) << 32 | Int64(UInt32(bitPattern: end))))
    hash = WordHash.mix(hash ^ UInt64(bitPattern: gross))
    hash = WordHash.mix(hash ^ UInt64(bitPattern: net))
    hash = WordHash.mix(
      hash ^ UInt64(UInt32(bitPattern: plain.superCents)) << 32 ^ UInt64(plain.amounts))
    hash = WordHash.mix(
      hash ^ UInt64(UInt32(bitPattern: workTime)) << 32 ^ UInt64(UInt32(bitPattern: rate)))
    return WordHash.mix(hash ^ UInt64(UInt32(bitPattern: plain.paymentDate)))
  }
}

/// Which slip of a run.
struct SlipKey: Hashable, Comparable, BitwiseCopyable, Sendable {
  /// The file's place in the run.
  let file: Int32
  /// Which slip of the file.
  let ordinal: Int32

  /// Compares by place in the run.
  static func < (left: SlipKey, right: SlipKey) -> Bool {
    (left.file, left.ordinal) < (right.file, right.ordinal)
  }
}

/// What is said of a slip with yes and no.
struct SlipFlags: OptionSet, BitwiseCopyable, Sendable {
  let rawValue: UInt16
  /// It shows a shortfall.
  static let isShort = SlipFlags(rawValue: 1)
  /// Its first day is not stated and matters.
  static let wantsStart = SlipFlags(rawValue: 2)
  /// It states its first day.
  static let statesStart = SlipFlags(rawValue: 4)
  /// It says that it is a correction or a second run.
  static let isCorrection = SlipFlags(rawValue: 8)
  /// It states sums and none of its lines.
  static let isTotals = SlipFlags(rawValue: 16)
  /// Full-time, part-time, casual; none when not known.
  static let isFullTime = SlipFlags(rawValue: 32)
  static let isPartTime = SlipFlags(rawValue: 64)
  static let isCasual = SlipFlags(rawValue: 128)
  /// Something else than a shortfall was found on it.
  static let isFaulty = SlipFlags(rawValue: 256)
  /// The three types of employment.
  static let employment: SlipFlags = [.isFullTime, .isPartTime, .isCasual]

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Takes what a judged slip says.
  init(_ audit: borrowing SlipAudit, _ held: HeldSlip) {
    var flags: SlipFlags = []
    if audit.results.contains(where: { $0.verdict == .short && $0.kind == .shortfall }) {
      flags.insert(.isShort)
    }
    if audit.results.contains(where: { $0.isFound && $0.kind != .shortfall }) {
      flags.insert(.isFaulty)
    }
    let statesStart = held.slip.periodStart.value != nil
    if statesStart { flags.insert(.statesStart) }
    if !statesStart, held.slip.periodEnd.value != nil, audit.lacksPeriod {
      flags.insert(.wantsStart)
    }
    if held.slip.isCorrection { flags.insert(.isCorrection) }
    if held.slip.extent == .totalsOnly { flags.insert(.isTotals) }
    let used = audit.facts.first { $0.name == "employment" }?.value
    let type = EmploymentType.allCases.first { used == .said($0.said) }
    switch type ?? (used == nil ? held.slip.employment.value : nil) {
    case .fullTime: flags.insert(.isFullTime)
    case .partTime: flags.insert(.isPartTime)
    case .casual: flags.insert(.isCasual)
    case nil: break
    }
    self = flags
  }
}

/// What tells a classification from others of its award.
struct ClassificationRank: Hashable, Sendable {
  /// Which award.
  var award: UInt16 = 0
  /// What the award pays for it by the tables' last rates, in hundredths of a cent an hour; 0 when not known.
  var rate: Int32 = 0

  /// Nothing is known.
  static let unknown = ClassificationRank()
}

/// What the lines of a slip come to, for comparing slips.
private struct LineMarks {
  var amounts: UInt32 = 0
  var rate: Int32 = 0
  var workTime: Int32 = -1

  init(_ held: HeldSlip) {
    let lines = held.slip.lines
    var time: Int64? = 0
    var ordinary: Int64?
    var isOneRate = true
    for index in lines.indices where lines[index].section == .earnings {
      let sum = lines[index].sum
      if let sum, sum != .zero { amounts &+= LineMarks.hash(sum) }
      guard lines[index].category.isWork, lines[index].form == .whole,
        lines[index].category != .casualLoading
      else { continue }
      time = LineMarks.add(lines[index].quantity, lines[index].unit, to: time)
      guard lines[index].category == .ordinary, case .read(let its) = lines[index].rate,
        its.proof != .doubtful, lines[index].unit == .hours
      else { continue }
      if let ordinary, ordinary != its.value.micros { isOneRate = false }
      ordinary = its.value.micros
    }
    if case .read(let stated) = held.slip.hourlyRate, ordinary == nil, stated.proof != .doubtful {
      ordinary = stated.value.micros
    }
    if isOneRate, let ordinary { rate = LineMarks.hundredths(ordinary) }
    if let time, time > 0 { workTime = Int32(exactly: time / LineMarks.unitsKept) ?? -1 }
  }

  /// Units of ``Hours`` in one ten-thousandth of an hour.
  private static var unitsKept: Int64 { Hours.unitsPerHour / 10_000 }

  /// Millionths of a dollar in hundredths of a cent; 0 when there are too many.
  static func hundredths(_ micros: Int64) -> Int32 {
    guard let kept = Int32(exactly: micros / 100), kept > 0 else { return 0 }
    return kept
  }

  private static func add(
    _ quantity: Field<Hours>, _ unit: LineUnit, to time: Int64?
  ) -> Int64? {
    guard let time, unit == .hours, case .read(let hours) = quantity,
      hours.proof != .doubtful
    else { return nil }
    return time + hours.value.units
  }

  private static func hash(_ sum: Money) -> UInt32 {
    // Never zero, which would not be told from a line less.
    UInt32(truncatingIfNeeded: WordHash.mix(UInt64(bitPattern: sum.cents) ^ 0xA5)) | 1
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
