import Foundation
import PayDomain

/// Writes a corpus: slips in goingrate's own CSV and XML, and what is true of each.
enum CorpusFiles {
  private static let columns =
    "slip_id,employer,abn,employee_number,employee,born,award,classification,employment,"
    + "annual_salary,period_start,period_end,payment_date,line,category,form,hours,unit,rate,"
    + "amount,date,prior_period,gross,tax,deductions,reimbursements,net,super,super_fund,"
    + "correction,employment_start,issue_date,gross_to_date"

  private static let truthColumns =
    "slip_id,file,slip,award,year,truth,name,size,check,owed,also,period_start"

  static let employer = "Synthetic Stores Pty Ltd"
  static let abn = "15999004613"
  static let fund = "Example Super Fund"

  /// Writes `slips/corpus.csv`, `slips/corpus.xml` with every eighth worker, and `truth.csv` into a folder.
  static func write(_ slips: [CorpusSlip], into folder: String) throws {
    try FileManager.default.createDirectory(
      atPath: folder + "/slips", withIntermediateDirectories: true)
    var rows = [columns]
    var elements: [String] = []
    var truth = [truthColumns]
    var ordinals = (csv: 0, xml: 0)
    for (number, slip) in slips.enumerated() {
      let id = "\(slip.worker.number)-\(number)"
      if slip.isDocument ?? isElement(slip) {
        elements.append(CorpusElement.text(slip, id: id))
        ordinals.xml += 1
        truth.append(truthRow(slip, id, "corpus.xml", ordinals.xml))
      } else {
        rows += self.rows(slip, id: id)
        ordinals.csv += 1
        truth.append(truthRow(slip, id, "corpus.csv", ordinals.csv))
      }
    }
    try write(rows.joined(separator: "\n") + "\n", to: folder + "/slips/corpus.csv")
    try write(CorpusElement.document(elements), to: folder + "/slips/corpus.xml")
    try write(profile(slips), to: folder + "/profile.yaml")
    try write(truth.joined(separator: "\n") + "\n", to: folder + "/truth.csv")
  }

  /// What the user knows of some workers beside what their slips say.
  private static func profile(_ slips: [CorpusSlip]) -> String {
    let known = slips.filter { !$0.worker.facts.isEmpty }
    return known.reduce(into: known.isEmpty ? "" : "employees:\n") { text, slip in
      text += "  - number: \"\(slip.worker.number)\"\n"
      for fact in slip.worker.facts { text += "    \(fact)\n" }
    }
  }

  private static func write(_ text: String, to path: String) throws {
    try text.write(toFile: path, atomically: true, encoding: .utf8)
  }

  /// Whether the worker's slips go into the XML file; a worker's slips stay together.
  private static func isElement(_ slip: CorpusSlip) -> Bool {
    guard let last = slip.worker.number.utf8.last else { return false }
    return last == UInt8(ascii: "7")
  }

  private static func rows(_ slip: CorpusSlip, id: String) -> [String] {
    let worker = slip.worker
    let before = [
      id, employer, slip.abn, worker.number, worker.name,
      worker.printsBirth ? "\(worker.born)" : "",
      worker.award, worker.classification, worker.employment, dollars(slip.annualSalary),
      "\(slip.start)", "\(slip.end)", "\(slip.payment)",
    ]
    let after = [
      dollars(slip.gross), dollars(slip.tax), dollars(slip.deductions),
      slip.sum(.reimbursement) == 0 ? "" : dollars(slip.sum(.reimbursement)), dollars(slip.net),
      dollars(slip.stated), slip.statesSuper ? fund : "", slip.isCorrection ? "yes" : "",
      text(worker.started), text(slip.issued), dollars(slip.grossToDate),
    ]
    return slip.lines.map { line in
      (before + fields(line) + after).map(quoted).joined(separator: ",")
    }
  }

  private static func fields(_ line: CorpusLine) -> [String] {
    let category = line.part == .reimbursement ? line.part.rawValue : line.category
    return [
      line.label, category, line.form, line.quantity, line.unit, line.rate, dollars(line.amount),
      text(line.date), line.isPrior ? "yes" : "",
    ]
  }

  private static func truthRow(
    _ slip: CorpusSlip, _ id: String, _ file: String, _ ordinal: Int
  ) -> String {
    let truth = slip.truth
    return [
      id, file, "\(ordinal)", slip.worker.award, slip.year,
      truth.isClean ? (truth.asks == nil ? "clean" : "open") : "fault",
      truth.name, truth.size, (truth.check ?? truth.asks).map { $0 } ?? "-", dollars(truth.owed),
      truth.also.joined(separator: " "), "\(slip.start)",
    ].map(quoted).joined(separator: ",")
  }

  /// A day, or nothing.
  static func text(_ day: CivilDate?) -> String { day.map { "\($0)" } ?? String() }

  /// A sum, or nothing.
  static func dollars(_ cents: Int?) -> String { cents.map(FigureText.dollars) ?? String() }

  private static func quoted(_ field: String) -> String {
    guard field.contains(where: { $0 == "," || $0 == "\"" || $0 == "\n" }) else { return field }
    return "\"" + field.replacingOccurrences(of: "\"", with: "\"\"") + "\""
  }
}
