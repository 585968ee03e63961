import PayDomain

/// A figure that a finding across slips can rest on; several as a set.
struct MarkFigures: OptionSet, Sendable {
  let rawValue: UInt16
  /// Gross of the pay.
  static let gross = MarkFigures(rawValue: 1)
  /// Tax of the pay.
  static let tax = MarkFigures(rawValue: 1 << 1)
  /// Net of the pay.
  static let net = MarkFigures(rawValue: 1 << 2)
  /// The employer's contribution for the pay.
  static let superGuarantee = MarkFigures(rawValue: 1 << 3)
  /// Gross to date.
  static let grossToDate = MarkFigures(rawValue: 1 << 4)
  /// Tax to date.
  static let taxToDate = MarkFigures(rawValue: 1 << 5)
  /// Net to date.
  static let netToDate = MarkFigures(rawValue: 1 << 6)
  /// Contributions to date.
  static let superToDate = MarkFigures(rawValue: 1 << 7)
  /// The ordinary rate: of the first line that states one, else the slip's own.
  static let rate = MarkFigures(rawValue: 1 << 8)
  /// The first and the last day.
  static let period = MarkFigures(rawValue: 1 << 9)
  /// The classification.
  static let classification = MarkFigures(rawValue: 1 << 10)
  /// The first of the payments that the net went to.
  static let account = MarkFigures(rawValue: 1 << 11)

  /// The sums of the pay.
  static let ofPay: MarkFigures = [.gross, .tax, .net, .superGuarantee]

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The sum of this pay and the sum to date of a kind.
  init(_ kind: YearToDateKind) {
    switch kind {
    case .gross: self = [.gross, .grossToDate]
    case .tax: self = [.tax, .taxToDate]
    case .net: self = [.net, .netToDate]
    case .superGuarantee: self = [.superGuarantee, .superToDate]
    }
  }
}

extension Payslip {
  /// A sum of the pay; nil when not stated.
  fileprivate subscript(sum kind: YearToDateKind) -> Reading<Money>? {
    switch kind {
    case .gross: gross.reading
    case .tax: tax.reading
    case .net: net.reading
    case .superGuarantee: superGuarantee.reading
    }
  }
}

/// Where figures of a slip stood that its other slips are held against, 16 bytes each.
///
/// Of a slip on a page all that findings across slips rest on; of any other only its sums to date and what they are held
/// against, since a row of an export is found by its slip.
struct MarkPlaces: Sendable {
  private var packed: [UInt128] = []

  /// Notes where a slip's figures stood.
  init(_ held: HeldSlip, isOnPage: Bool) {
    if isOnPage {
      add(.period, held.slip.periodStart.reading?.place)
      add(.period, held.slip.periodEnd.reading?.place)
      add(.classification, held.slip.classification.reading?.place)
      add(.rate, MarkPlaces.rate(held))
      add(.account, held.slip.netPayments.first?.amount.place)
    }
    for kind in YearToDateKind.allCases {
      let toDate = held.slip.yearToDate.isEmpty ? nil : held.slip.toDate(kind)
      guard isOnPage || toDate != nil else { continue }
      add(MarkFigures(kind).intersection(.ofPay), held.slip[sum: kind]?.place)
      add(MarkFigures(kind).subtracting(.ofPay), toDate?.place)
    }
  }

  /// How many places.
  var count: Int { packed.count }

  /// Packs the places.
  func pack(into bytes: inout [UInt8]) { bytes.pack(all: packed) }

  /// Takes out as many places as were packed; nil where bytes are missing.
  init?(_ count: Int, _ reader: inout ByteReader) {
    guard let packed = reader.next(count, of: UInt128.self) else { return nil }
    self.packed = packed
  }

  /// Where figures stood, in the order above, each place once.
  func of(_ figures: MarkFigures) -> [SourcePlace] {
    var places: [SourcePlace] = []
    for bits in packed {
      guard let (figure, place) = MarkPlaces.unpacked(bits), figures.contains(figure),
        !places.contains(place)
      else { continue }
      places.append(place)
    }
    return places
  }

  private static func rate(_ held: HeldSlip) -> SourcePlace? {
    let lines = held.slip.lines
    for index in lines.indices where lines[index].category == .ordinary {
      if case .read(let rate) = lines[index].rate { return rate.place }
    }
    return held.slip.hourlyRate.reading?.place
  }

  // MARK: - Sixteen bytes

  /// Bits of the figure, the form and the page; four edges follow.
  private static let (formAt, pageAt, edgeAt, edgeBits) = (16, 18, 32, 24)

  private enum Form: UInt128 { case box, cell, line }

  /// Keeps a place; what the user says, a named sheet and edges far off any page are left out.
  private mutating func add(_ figure: MarkFigures, _ place: SourcePlace?) {
    guard let place, let (form, page, edges) = MarkPlaces.parts(place) else { return }
    var bits = UInt128(figure.rawValue) | form.rawValue << MarkPlaces.formAt
    bits |= UInt128(page) << MarkPlaces.pageAt
    for (number, edge) in edges.enumerated() {
      guard edge >= 0, edge < 1 << MarkPlaces.edgeBits else { return }
      bits |= UInt128(edge) << (MarkPlaces.edgeAt + number * MarkPlaces.edgeBits)
    }
    packed.append(bits)
  }

  private static func parts(_ place: SourcePlace) -> (form: Form, page: Int32, edges: [Int32])? {
    switch place {
    case .box(let page, let left, let top, let right, let bottom):
      page >= 0 && page < 1 << (edgeAt - pageAt) ? (.box, page, [left, top, right, bottom]) : nil
    case .cell(let row, let column): (.cell, 0, [row, column])
    case .line(let line): (.line, 0, [line])
    case .sheetCell, .asserted: nil
    }
  }

  private static func unpacked(_ bits: UInt128) -> (figure: MarkFigures, place: SourcePlace)? {
    func part(_ start: Int, _ count: Int) -> Int32 {
      Int32(truncatingIfNeeded: bits >> start & ((1 << count) - 1))
    }
    func edge(_ number: Int) -> Int32 { part(edgeAt + number * edgeBits, edgeBits) }
    guard let form = Form(rawValue: UInt128(part(formAt, pageAt - formAt))) else { return nil }
    let place: SourcePlace =
      switch form {
      case .box:
        .box(
          page: part(pageAt, edgeAt - pageAt), left: edge(0), top: edge(1), right: edge(2),
          bottom: edge(3))
      case .cell: .cell(row: edge(0), column: edge(1))
      case .line: .line(edge(0))
      }
    return (MarkFigures(rawValue: UInt16(truncatingIfNeeded: bits)), place)
  }
}
