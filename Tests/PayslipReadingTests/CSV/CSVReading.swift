import PayDomain
import PayslipReading

/// A CSV text opened as a document, with its bytes kept in place.
final class OpenedCSV {
  let document: CSVDocument
  private let bytes: UnsafeMutableRawBufferPointer

  /// Opens the bytes of a text; throws what the document throws.
  convenience init(_ text: String, facts: KnownFacts = KnownFacts()) throws {
    try self.init(Array(text.utf8), facts: facts)
  }

  /// Opens bytes; throws what the document throws.
  init(_ contents: [UInt8], facts: KnownFacts = KnownFacts()) throws {
    let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: contents.count, alignment: 1)
    bytes.copyBytes(from: contents)
    self.bytes = bytes
    document = try CSVDocument(
      bytes: UnsafeRawBufferPointer(bytes), path: "pay.csv",
      catalog: LayoutCatalog(folder: layoutsFolder()), facts: facts)
  }

  deinit { bytes.deallocate() }

  /// Every slip in order; nil where it is a problem.
  var slips: [Payslip?] {
    outcomes.map { if case .slip(let slip) = $0 { slip } else { nil } }
  }

  /// Every problem in order; nil where there is a slip.
  var problems: [ReadingProblem?] {
    outcomes.map { if case .problem(let problem, _, _) = $0 { problem } else { nil } }
  }

  /// Every outcome in order.
  var outcomes: [SlipOutcome] {
    var scratch = CSVScratch(for: document)
    return (0..<document.slipCount).map { document.slip($0, scratch: &scratch) }
  }
}

/// The problem of opening a text; nil when it opens.
func problemOpening(_ text: String) -> ReadingProblem? { problemOpening(Array(text.utf8)) }

/// The problem of opening bytes; nil when they open.
func problemOpening(_ contents: [UInt8]) -> ReadingProblem? {
  do {
    _ = try OpenedCSV(contents)
    return nil
  } catch {
    return error as? ReadingProblem
  }
}

/// Synthetic exports: invented people, invented employers.
enum CSVSamples {
  static let heroHeader =
    "Pay Process No,Pay Date,Period End Date,Employee Id,Employee External Id,Employee Name,"
    + "Pay Category Id,Pay Category External Id,Pay Category Name,Units,Unit Type,Location Id,"
    + "Location External Id,Location Name,Notes,Rate,Rate Type,Gross Earnings,Taxable Earnings,"
    + "SG Super\n"

  /// A row of the earnings report.
  static func hero(
    run: String = "77", paid: String = "09/07/2026", end: String = "05/07/2026",
    id: String = "501", name: String = "Example Ana", label: String = "Casual - Ordinary",
    units: String = "10", unit: String = "Hours", rate: String = "33.19",
    rateType: String = "Hourly", gross: String = "331.90", sg: String = "39.83"
  ) -> String {
    "\(run),\(paid),\(end),\(id),,\(name),9,,\(label),\(units),\(unit),1,,Shop,,\(rate),\(rateType),"
      + "\(gross),\(gross),\(sg)\n"
  }

  static let ownHeader =
    "slip_id,employer,abn,employee,award,classification,employment,period_start,period_end,"
    + "payment_date,gross,tax,net,line,hours,rate,amount\n"

  /// A row of goingrate's own CSV.
  static func own(
    id: String = "a", start: String = "2026-06-29", end: String = "2026-07-05",
    gross: String = "1008.90", tax: String = "108.90", net: String = "900.00",
    label: String = "Ordinary Hours", hours: String = "38", rate: String = "26.55",
    amount: String = "1008.90"
  ) -> String {
    "\(id),Example Pty Ltd,41 001 000 111,Example Ana,MA000004,Level 1,full-time,\(start),\(end),"
      + "2026-07-09,\(gross),\(tax),\(net),\(label),\(hours),\(rate),\(amount)\n"
  }

  static let wideHeader =
    "Employee ID,First Name,Last Name,Pay Period Start,Pay Period End,Pay Date,Award Type,"
    + "Classification,Employment Type,Hourly Rate,Ordinary Hours,Ordinary Pay,Saturday Hours,"
    + "Saturday Pay,Sunday Hours,Sunday Pay,Public Holiday Hours,Public Holiday Pay,Gross Pay,"
    + "Superannuation Paid\n"
}
