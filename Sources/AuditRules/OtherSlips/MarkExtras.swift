import PayDomain

/// What only some slips state: back pay, sums since the start of the financial year, places on a page, super that is not
/// what the pay asks for.
final class MarkExtras: Sendable {
  /// What the slip pays for earlier days.
  let backPay: BackPayMark
  /// Its sums to date; nil when it states none.
  let toDate: ToDateMark?
  /// Where its figures stood; nil for a slip that is on no page and has no sums to date.
  let places: MarkPlaces?
  /// How its super stands to its pay; nil where the two agree.
  let superMark: SuperMark?

  /// Marks a slip; nil when it has none of them.
  init?(_ held: HeldSlip, _ superMark: SuperMark?) {
    self.superMark = superMark
    backPay = BackPayMark(held)
    toDate = ToDateMark(held)
    let isOnPage = MarkExtras.isOnPage(held)
    places = isOnPage || toDate != nil ? MarkPlaces(held, isOnPage: isOnPage) : nil
    guard !backPay.isNone || places != nil || superMark != nil else { return nil }
  }

  /// Packs what there is, with a byte before that says what.
  func pack(into bytes: inout [UInt8]) {
    var contents: PackedContents = .extras
    if !backPay.isNone { contents.insert(.backPay) }
    if let toDate { contents.formUnion(toDate.contents) }
    bytes.pack(contents)
    // A slip has few places: the highest bit is free to say that super follows.
    let count = places.map { UInt8($0.count) } ?? .zero
    bytes.pack(superMark == nil ? count : count | MarkExtras.hasSuper)
    superMark?.pack(into: &bytes)
    if contents.contains(.backPay) { backPay.pack(into: &bytes) }
    toDate?.pack(into: &bytes)
    places?.pack(into: &bytes)
  }

  /// Takes out what ``pack(into:)`` packed behind its first byte; nil where bytes are missing.
  init?(_ contents: PackedContents, _ reader: inout ByteReader) {
    guard let bits = reader.next(UInt8.self) else { return nil }
    let count = bits & ~MarkExtras.hasSuper
    superMark = count == bits ? nil : SuperMark(&reader)
    guard count == bits || superMark != nil else { return nil }
    let backPay =
      contents.contains(.backPay) ? BackPayMark(&reader) : BackPayMark()
    guard let backPay else { return nil }
    self.backPay = backPay
    toDate = contents.contains(.toDate) ? ToDateMark(contents, &reader) : nil
    places = count == 0 ? nil : MarkPlaces(Int(count), &reader)
    guard (toDate != nil) == contents.contains(.toDate), (places != nil) == (count > 0) else {
      return nil
    }
  }

  private static let hasSuper: UInt8 = 1 << 7

  /// Whether the slip's sums stand on a page.
  private static func isOnPage(_ held: HeldSlip) -> Bool {
    let places = [held.slip.gross.reading?.place, held.slip.net.reading?.place]
    return places.contains { if case .box = $0 { true } else { false } }
  }
}

/// The sums since the start of the financial year that a slip states, in cents, beside what they are held against.
struct ToDateMark: Sendable {
  /// Gross, tax and net to date; nil for what is not stated or read by guess.
  private let gross: Int64?
  private let tax: Int64?
  private let net: Int64?
  private let superGuarantee: Int64?
  /// The tax of this pay, positive.
  let taxOfPay: Int64?
  /// Sums of this pay that a payroll may count to date and not in gross, or the other way round: allowances,
  /// reimbursements, payments at the end.
  let apart: [Int64]

  /// The most sums kept; a slip with more is not held against another.
  private static let mostApart = 6

  /// Marks a slip; nil when it states no sums to date, or too many that may be counted apart.
  init?(_ held: HeldSlip) {
    guard !held.slip.yearToDate.isEmpty else { return nil }
    let slip = held.slip
    gross = ToDateMark.cents(slip.toDate(.gross))
    tax = ToDateMark.cents(slip.toDate(.tax)).map(abs)
    net = ToDateMark.cents(slip.toDate(.net))
    superGuarantee = ToDateMark.cents(slip.toDate(.superGuarantee))
    guard gross != nil || tax != nil || net != nil || superGuarantee != nil else { return nil }
    var taxed: Int64?
    if case .read(let reading) = slip.tax, reading.proof != .doubtful {
      taxed = abs(reading.value.cents)
    }
    taxOfPay = taxed
    var apart: [Int64] = []
    for index in slip.lines.indices where ToDateMark.isApart(slip.lines[index]) {
      guard let sum = slip.lines[index].sum, sum != .zero else { continue }
      apart.append(sum.cents)
    }
    if let reimbursed = slip.reimbursements.value, reimbursed != .zero {
      apart.append(reimbursed.cents)
    }
    // A sum of deductions may stand without its lines.
    if let deducted = slip.deductions.value, deducted != .zero,
      !slip.lines.contains(where: { $0.section == .deduction })
    {
      apart.append(deducted.cents)
    }
    guard apart.count <= ToDateMark.mostApart else { return nil }
    self.apart = apart
  }

  /// What of it is stated.
  var contents: PackedContents {
    var contents: PackedContents = .toDate
    if gross != nil { contents.insert(.gross) }
    if tax != nil { contents.insert(.tax) }
    if net != nil { contents.insert(.net) }
    if superGuarantee != nil { contents.insert(.superGuarantee) }
    if taxOfPay != nil { contents.insert(.taxOfPay) }
    return contents
  }

  /// Packs the sums that are stated, then those apart.
  func pack(into bytes: inout [UInt8]) {
    if let gross { bytes.pack(gross) }
    if let tax { bytes.pack(tax) }
    if let net { bytes.pack(net) }
    if let superGuarantee { bytes.pack(superGuarantee) }
    if let taxOfPay { bytes.pack(taxOfPay) }
    bytes.pack(UInt8(apart.count))
    bytes.pack(all: apart)
  }

  /// Takes out what ``pack(into:)`` packed; nil where bytes are missing.
  init?(_ contents: PackedContents, _ reader: inout ByteReader) {
    func sum(_ kind: PackedContents, _ reader: inout ByteReader) -> Int64? {
      contents.contains(kind) ? reader.next() : nil
    }
    gross = sum(.gross, &reader)
    tax = sum(.tax, &reader)
    net = sum(.net, &reader)
    superGuarantee = sum(.superGuarantee, &reader)
    taxOfPay = sum(.taxOfPay, &reader)
    guard let count = reader.next(UInt8.self),
      let apart = reader.next(Int(count), of: Int64.self)
    else { return nil }
    self.apart = apart
    guard self.contents == contents.subtracting([.extras, .backPay]) else { return nil }
  }

  /// The sum of a kind; nil when not stated.
  subscript(kind: YearToDateKind) -> Int64? {
    switch kind {
    case .gross: gross
    case .tax: tax
    case .net: net
    case .superGuarantee: superGuarantee
    }
  }

  private static func cents(_ reading: Reading<Money>?) -> Int64? {
    guard let reading, reading.proof != .doubtful else { return nil }
    return reading.value.cents
  }

  /// Whether a payroll may leave a line out of gross, or of the sums to date.
  private static func isApart(_ line: PayLine) -> Bool {
    switch line.section {
    case .deduction, .reimbursement: true
    case .tax, .employerSuper: false
    case .earnings: !line.category.isWork && line.category != .salary
    }
  }

  /// Whether a difference is what some of the sums apart come to.
  func explains(_ difference: Int64) -> Bool {
    guard !apart.isEmpty else { return false }
    return (1..<(1 << apart.count)).contains { chosen in
      let sum = apart.indices.reduce(Int64.zero) { $0 + (chosen >> $1 & 1 == 1 ? apart[$1] : 0) }
      return abs(sum) == abs(difference)
    }
  }
}

/// What a slip pays for earlier days.
struct BackPayMark: Sendable {
  /// The sum.
  private(set) var sum = Money.zero
  /// What lines pay that nobody could place: any of it may be for earlier days.
  private(set) var unplaced = Money.zero
  /// The days it is for; all of them where a line does not say its day.
  private var first = Int32.max
  private var last = Int32.min

  /// No back pay.
  init() {}

  /// Marks the back pay of a slip.
  init(_ held: HeldSlip) {
    let start = held.slip.periodStart.value
    let lines = held.slip.lines
    for index in lines.indices where lines[index].section == .earnings {
      let day = lines[index].date.value
      // The line's own question would take a copy of it.
      let isBefore =
        start.map { start in
          day.map { $0 < start } ?? false || lines[index].label.namesDaysBefore(start)
        } ?? false
      if lines[index].category == .unknown, !lines[index].isPriorPeriod, !isBefore {
        // What takes back is set against what pays: both may be of one correction.
        if let paid = lines[index].sum { unplaced += paid }
        continue
      }
      guard
        lines[index].category == .backPay || lines[index].isPriorPeriod || isBefore,
        let paid = lines[index].sum, paid > .zero
      else { continue }
      sum += paid
      first = min(first, day?.dayNumber ?? .min)
      last = max(last, day?.dayNumber ?? .max)
    }
    unplaced = max(.zero, unplaced)
  }

  /// Whether it pays nothing for earlier days.
  var isNone: Bool { sum == .zero && unplaced == .zero }

  /// Packs the sum and its days.
  func pack(into bytes: inout [UInt8]) {
    bytes.pack(sum.cents)
    bytes.pack(unplaced.cents)
    bytes.pack(first)
    bytes.pack(last)
  }

  /// Takes out what ``pack(into:)`` packed; nil where bytes are missing.
  init?(_ reader: inout ByteReader) {
    guard let cents = reader.next(Int64.self), let unplaced = reader.next(Int64.self),
      let first = reader.next(Int32.self), let last = reader.next(Int32.self)
    else { return nil }
    sum = Money(cents: cents)
    self.unplaced = Money(cents: unplaced)
    self.first = first
    self.last = last
  }

  /// Whether it may be for days of a period.
  func mayPay(for slip: SlipMark) -> Bool {
    sum > .zero && first <= slip.end && slip.start <= last
  }
}
