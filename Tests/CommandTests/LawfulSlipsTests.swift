import Foundation
import TestSupport
import Testing

/// Slips that pay exactly what the pay guides print, in all awards: none of them may be accused.
struct LawfulSlipsTests {
  /// Each slip pays twenty ordinary hours and five of one other kind, under the guide's own words; every fourth cell is
  /// tried, which keeps the test short.
  @Test func `nobody who pays the guide is accused, in any award`() {
    let rows = GuideSlips.codes.flatMap { code in
      GuideSlips.cells(of: code).enumerated().filter { $0.offset % 4 == 3 }.flatMap { place, cell in
        GuideSlips.rows(
          "\(code)-\(place)", cell, [("Ordinary hours", 20, cell.base), (cell.words, 5, cell.rate)])
      }
    }
    let audit = accusesNobody(rows)
    let judged = audit.slips.count { $0["judged"] == "yes" }
    print("lawful slips: \(audit.slips.count), \(judged) judged")
    #expect(judged > 5000)
  }

  /// Payrolls shorten: each provision of each award is paid to one employee of each kind under every label that may be
  /// written for it, whole and, where it is no overtime, as the extra alone beside ordinary hours.
  @Test func `nobody who pays the guide is accused for a label that leaves something out`() {
    var rows: [String] = []
    for code in GuideSlips.codes {
      var seen: Set<String> = []
      for cell in GuideSlips.cells(of: code)
      where seen.insert("\(cell.provision) \(cell.isCasual)").inserted {
        for (place, lines) in ShortLabels.slips(of: cell).enumerated() {
          rows += GuideSlips.rows("\(code)-\(seen.count)-\(place)", cell, lines)
        }
      }
    }
    let audit = accusesNobody(rows)
    let judged = audit.slips.count { $0["judged"] == "yes" }
    print("lawful slips under short labels: \(audit.slips.count), \(judged) judged")
    #expect(judged > 5000)
  }

  /// Audits slips, and records every one that is found short.
  private func accusesNobody(_ rows: [String]) -> AuditedFolder {
    let folder = TemporaryFolder()
    let file = folder.write(
      "lawful.csv", GuideSlips.columns + "\n" + rows.joined(separator: "\n") + "\n")
    let audit = AuditedFolder([file], ["--reports", "csv"])
    let accused = audit.findings.filter { $0["counts"] == "yes" }
    for finding in accused.prefix(20) {
      let words = ["award", "finding", "summary"].compactMap { finding[$0] }
      Issue.record("\(words.joined(separator: ": "))")
    }
    #expect(accused.isEmpty)
    return audit
  }
}

/// What payrolls write for a provision when they shorten.
private enum ShortLabels {
  /// The slips that pay a cell: under each label, whole and as the extra alone.
  static func slips(of cell: GuideSlips.Cell) -> [[GuideSlips.Line]] {
    let isOvertime = isOvertime(cell)
    return labels(of: cell).flatMap { label -> [[GuideSlips.Line]] in
      let whole: [GuideSlips.Line] = [("Ordinary hours", 20, cell.base), (label, 5, cell.rate)]
      guard !isOvertime, cell.rate > cell.base else { return [whole] }
      let said = label.contains("oad") || label.contains("enalty") ? label : "\(label) Loading"
      return [whole, [("Ordinary hours", 25, cell.base), (said, 5, cell.rate - cell.base)]]
    }
  }

  private static func isOvertime(_ cell: GuideSlips.Cell) -> Bool {
    cell.category == "overtime" || cell.category == "rostered_day_off"
      || cell.words.lowercased().contains("overtime")
  }

  /// The labels, from the words and the category of the provision.
  private static func labels(of cell: GuideSlips.Cell) -> [String] {
    let words = cell.words.lowercased()
    let (isSaturday, isSunday) = (words.contains("saturday"), words.contains("sunday"))
    let isHoliday = words.contains("public holiday")
    let isOvertime = isOvertime(cell)
    var labels: [String] = []
    if isHoliday { labels += ["PH", "Public Holiday", "Pub Hol Worked", "Public Holiday Penalty"] }
    if isHoliday, isOvertime { labels += ["PH OT", "Public holiday overtime"] }
    if isSaturday, !isSunday {
      labels += isOvertime ? ["Sat OT", "Saturday Overtime"] : ["Sat", "Saturday Penalty"]
    }
    if isSunday, !isSaturday {
      labels += isOvertime ? ["Sun OT", "Sunday Overtime"] : ["Sun", "Sunday Penalty"]
    }
    if isOvertime {
      labels += ["OT"]
      if let multiple = Double(cell.percentage) { labels += ["OT \(multiple / 100)"] }
    } else if !isSaturday, !isSunday, !isHoliday {
      labels += clock(words, cell.category)
    }
    return labels
  }

  /// The labels of hours that the clock or a shift tells apart.
  private static func clock(_ words: String, _ category: String) -> [String] {
    var labels: [String] = []
    if words.contains("night") || category == "night" { labels += ["Nights", "Night Shift"] }
    if words.contains("afternoon") { labels += ["Afternoon", "Aft Shift"] }
    if words.contains("evening") || category == "evening" { labels += ["Evening"] }
    if category == "shift" { labels += ["Shift", "Shift Penalty"] }
    if category == "early_morning" { labels += ["Early Morning"] }
    return labels
  }
}
