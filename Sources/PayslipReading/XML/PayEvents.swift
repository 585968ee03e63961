import PayDomain

/// Reads the pay events that employers lodge with the tax office: `PAYEVNT` and `PAYEVNTEMP`, 0003 and 0004.
///
/// A lodgement holds several documents one behind the other, parted by `Record_Delimiter` elements: first the
/// employer's, then one for each employee. Every sum is one since July, so a slip from it states no pay: it names who,
/// when and the sums, for other slips to be held against.
///
/// Tax file numbers are passed over as they are read.
enum PayEvents {
  /// The root elements that such a file can begin with.
  static let roots: Set<String> = ["Record_Delimiter", "PAYEVNT", "PAYEVNTEMP"]
  /// The name that reports and problems give the format.
  static let layout = "ato-pay-event"

  /// Reads a lodgement and gives each employee's event, or what is wrong with it, in the file's order.
  ///
  /// - Throws: ``ReadingProblem`` when a document of it is no sound XML, with the line in the file, or none is an
  ///   employee's.
  static func read(
    _ bytes: UnsafeRawBufferPointer, path: String, catalog: LayoutCatalog,
    emit: @escaping (consuming SlipOutcome) -> Void
  ) throws(ReadingProblem) {
    guard bytes.count <= XMLLimits.bytes else {
      throw .tooLarge(bytes: bytes.count, limit: XMLLimits.bytes)
    }
    var employer = PayEventEmployer()
    var states = EmployerStates(catalog.stateEmployers)
    var count: Int32 = 0
    for piece in pieces(of: bytes) {
      let listener = PayEventListener(firstLine: piece.line)
      let fault = LibXML2.fault(of: XMLPass(listener: listener, names: []), over: piece.bytes)
      if let problem = fault.flatMap(ReadingProblem.init) {
        throw problem.moved(by: piece.line - 1)
      }
      if let found = listener.employer { employer = found }
      guard var slip = listener.slip else { continue }
      count += 1
      slip.source = SlipSource(
        path: path, ordinal: count, format: "xml", layout: layout, kind: .export)
      employer.complete(&slip)
      slip.stateSystem = states.state(of: slip.employer)
      if slip.periodStart.value != nil, let end = slip.periodEnd.reading, slip.period == nil {
        emit(.problem(.impossiblePeriod(place: end.place), path: path, ordinal: count))
      } else {
        emit(.slip(slip))
      }
    }
    guard count > 0 else { throw .noSlips(layout: layout) }
  }

  /// The documents of a file, with the line each begins on.
  private static func pieces(
    of bytes: UnsafeRawBufferPointer
  ) -> [(bytes: UnsafeRawBufferPointer, line: Int32)] {
    let mark = Array("<Record_Delimiter".utf8)
    let end = Array("</Record_Delimiter>".utf8)
    var pieces: [(bytes: UnsafeRawBufferPointer, line: Int32)] = []
    var (start, line) = (0, Int32(1))
    func add(_ from: Int, _ to: Int) {
      var from = from
      while from < to, XMLText.isBlank(bytes[from]) {
        if bytes[from] == 0x0A { line += 1 }
        from += 1
      }
      let piece = UnsafeRawBufferPointer(rebasing: bytes[from..<to])
      if hasElement(piece) { pieces.append((piece, line)) }
      for byte in piece where byte == 0x0A { line += 1 }
    }
    var offset = 0
    while let found = bytes.firstIndex(of: UInt8(ascii: "<"), from: offset) {
      guard bytes[found...].starts(with: mark) else {
        offset = found + 1
        continue
      }
      add(start, found)
      var close = bytes.firstIndex(of: UInt8(ascii: ">"), from: found) ?? bytes.count - 1
      let behind = bytes[min(close + 1, bytes.count)...].prefix(end.count)
      if behind.elementsEqual(end) { close += end.count }
      for byte in bytes[found...close] where byte == 0x0A { line += 1 }
      (start, offset) = (close + 1, close + 1)
    }
    if start < bytes.count { add(start, bytes.count) }
    return pieces
  }

  /// Whether a piece holds more than a declaration.
  private static func hasElement(_ piece: UnsafeRawBufferPointer) -> Bool {
    var offset = 0
    while let found = piece.firstIndex(of: UInt8(ascii: "<"), from: offset) {
      guard found + 1 < piece.count, piece[found + 1] == UInt8(ascii: "?") else { return true }
      offset = found + 2
    }
    return piece.contains { !XMLText.isBlank($0) && offset == 0 }
  }
}

/// What the employer's document of a lodgement says.
struct PayEventEmployer {
  /// The employer's name.
  var name: Field<String> = .notOnSlip
  /// The ABN.
  var abn: Field<String> = .notOnSlip
  /// The day of payment.
  var paymentDate: Field<CivilDate> = .notOnSlip

  /// Fills in what the employee's document does not say.
  func complete(_ slip: inout Payslip) {
    slip.employer = name
    slip.abn = abn
    slip.paymentDate = paymentDate
  }
}

extension ReadingProblem {
  /// The problem with its line counted from the beginning of the file.
  fileprivate func moved(by lines: Int32) -> ReadingProblem {
    switch self {
    case .malformedXML(let line, let reason):
      .malformedXML(line: line + lines, reason: reason)
    case .doctypeRefused(let line): .doctypeRefused(line: line + lines)
    case .entityRefused(let line): .entityRefused(line: line + lines)
    case .tooDeep(let limit, let line): .tooDeep(limit: limit, line: line + lines)
    case _: self
    }
  }
}
