/// An invented classification export, in the columns of the pay database.
///
/// Every week rose by 5 %: 800 → 840, 900 → 945, 1000 → 1050, 1100 → 1155; over 38 hours 22.105…,
/// 24.868…, 27.631… and 30.394….
struct InventedExport {
  /// The header and the rows.
  var rows: [[String]]

  /// The headings as the spreadsheets have them.
  static let header = [
    "awardCode", "publishedYear", "isHeading", "employeeRateTypeCode", "classificationFixedID",
    "clauses", "parentClassificationName", "classification", "baseRate", "basePayRateID",
    "baseRateType", "calculatedRate", "calculatedRateType", "operativeFrom", "operativeTo",
    "lastModifiedDateTime",
  ]

  /// 1 July 2031 as spreadsheets count days: 48030 days after 30 December 1899.
  static let day = "48030"

  /// One row; `week` and `hour` as written in the file.
  static func row(
    _ award: String, _ id: String, _ title: String, week: String, hour: String = "",
    from: String = day, to: String = "", year: String = "2031", code: String = "AD"
  ) -> [String] {
    [
      award, year, "0", code, id.filter(\.isNumber), "17.2", "", title, week, id, "Weekly", hour,
      hour.isEmpty ? "" : "Hourly", from, to, "48000.0627546296",
    ]
  }

  /// The rows of an award as they should be.
  static func sound(_ award: String) -> [[String]] {
    [
      row(award, "BR501", "Keeper—level 1", week: "840", hour: "22.11"),
      // The noise of binary fractions, as real spreadsheets have it.
      row(award, "BR502", "Keeper—level 2", week: "945", hour: "24.870000000000001"),
      row(award, "BR503", "Keeper—level 3", week: "1050"),
      row(award, "BR504", "Keeper—level 4, senior", week: "1154.9999999999999", hour: "30.39"),
      // An apprentice's row is no adult's.
      row(award, "BR505", "Keeper—level 1", week: "400", code: "AP"),
    ]
  }

  /// The sound export, with rows of the first award exchanged or added.
  init(changing: [Int: [String]] = [:], adding: [[String]] = [], others: [[String]]? = nil) {
    var own = InventedExport.sound("MA999998")
    for (place, row) in changing { own[place] = row }
    own.removeAll { $0.isEmpty }
    rows = [InventedExport.header] + own + adding + (others ?? InventedExport.sound("MA999999"))
  }

  /// The same as CSV with the headings of the database's other writing, and days as text.
  var csv: String {
    var lines = rows
    lines[0] = [
      "award_code", "published_year", "is_heading", "employee_rate_type_code",
      "classification_fixed_id", "clauses", "parent_classification_name", "classification",
      "base_rate", "base_pay_rate_id", "base_rate_type", "calculated_rate", "calculated_rate_type",
      "operative_from", "operative_to", "last_modified_datetime",
    ]
    return lines.map { line in
      line.map { $0 == InventedExport.day ? "2031-07-01T00:00:00" : "\"\($0)\"" }
        .joined(separator: ",") + "\n"
    }.joined()
  }
}
