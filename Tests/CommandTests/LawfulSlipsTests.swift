import Foundation
import TestSupport
import Testing

/// Slips that pay exactly what the pay guides print, in all awards: none of them may be accused.
///
/// The slips are synthetic. Each pays twenty ordinary hours and five hours of one other kind, at the guide's figures of
/// 2025-26, with super of 12 % rounded up. Every fourth cell is tried, which keeps the test short.
struct LawfulSlipsTests {
  private static let columns =
    "slip_id,employer,abn,employee_number,employee,born,award,classification,employment,"
    + "period_start,period_end,payment_date,line,hours,rate,amount,gross,tax,deductions,net,"
    + "super,super_fund"
  private static let keys: Set<String> = [
    "employment", "age", "service", "classification", "weekly", "ordinary",
  ]

  /// The titles of an award's classifications by identity, and the words of its provisions.
  private static func names(
    of code: String
  ) -> (titles: [String: String], words: [String: String]) {
    let awards = Repository.root + "/Awards"
    let folders = try? FileManager.default.contentsOfDirectory(atPath: awards)
    guard let folder = folders?.first(where: { $0.hasPrefix(code) }) else { return ([:], [:]) }
    func column(_ name: String, by key: String, of file: String) -> [String: String] {
      let rows = CSVRecords.read(Repository.text("Awards/\(folder)/\(file)"))
      let pairs = rows.map { ($0[key, default: ""], $0[name, default: ""]) }
      return Dictionary(pairs) { first, _ in first }
    }
    return (
      column("title", by: "id", of: "classifications.csv"),
      column("words", by: "provision", of: "penalties.csv")
    )
  }

  private static func cents(_ text: String) -> Int? {
    let parts = text.split(separator: ".")
    guard parts.count == 2, let dollars = Int(parts[0]), let rest = Int(parts[1]) else {
      return nil
    }
    return dollars * 100 + rest
  }

  private static func dollars(_ cents: Int) -> String {
    "\(cents / 100)." + (cents % 100 < 10 ? "0" : "") + "\(cents % 100)"
  }

  /// A birthday that gives the age of a fixture's row in July 2025.
  private static func born(_ age: String) -> String {
    if age == "adult" { return "1985-03-08" }
    if age.hasPrefix("under_"), let years = Int(age.dropFirst(6)) { return "\(2026 - years)-01-08" }
    return "\(2025 - (Int(age) ?? 40))-01-08"
  }

  /// The slips of one award's guide.
  private static func slips(of code: String) -> [String] {
    let (titles, words) = names(of: code)
    var rows: [String] = []
    var place = 0
    for row in CSVRecords.read(Repository.text("Fixtures/pay-guides/2025-26/\(code).csv")) {
      guard let title = titles[row["classification", default: ""]],
        let base = cents(row["ordinary", default: ""]), row["service"] == ""
      else { continue }
      for (provision, text) in row.sorted(by: { $0.key < $1.key }) where !keys.contains(provision) {
        place += 1
        guard place % 4 == 0, let rate = cents(text) else { continue }
        let lines = [("Ordinary hours", 20, base), (words[provision, default: provision], 5, rate)]
        let gross = lines.reduce(0) { $0 + $1.1 * $1.2 }
        let id = "\(code)-\(place)"
        for (label, hours, rate) in lines {
          rows.append(
            [
              id, "Synthetic Pty Ltd", "15999004613", id, "Invented Person",
              born(row["age", default: ""]), code, "\"\(title)\"",
              String(row["employment", default: ""].split(separator: " ")[0]), "2025-07-07",
              "2025-07-13", "2025-07-16", "\"\(label)\"", "\(hours)", dollars(rate),
              dollars(hours * rate), dollars(gross), "0.00", "0.00", dollars(gross),
              dollars(gross * 12 / 100 + 1), "Example Super Fund",
            ].joined(separator: ","))
        }
      }
    }
    return rows
  }

  @Test func `nobody who pays the guide is accused, in any award`() {
    let all = CSVRecords.read(Repository.text("Fixtures/pay-guides/cells.csv"))
    let guides = all.filter { $0["year"] == "2025-26" && $0["on"] == "" }
    let codes = guides.map { $0["award", default: ""] }
    let rows = codes.flatMap(Self.slips)
    let folder = TemporaryFolder()
    let file = folder.write("lawful.csv", Self.columns + "\n" + rows.joined(separator: "\n") + "\n")
    let audit = AuditedFolder([file], ["--reports", "csv"])
    let accused = audit.findings.filter { $0["verdict"] == "short" }
    for finding in accused.prefix(20) {
      let words = ["award", "finding", "summary"].compactMap { finding[$0] }
      Issue.record("\(words.joined(separator: ": "))")
    }
    #expect(accused.isEmpty)
    let judged = audit.slips.count { $0["judged"] == "yes" }
    print("lawful slips: \(audit.slips.count) of \(codes.count) awards, \(judged) judged")
    #expect(judged > 5000)
  }
}
