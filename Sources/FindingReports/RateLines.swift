import PayDomain

/// One going rate or allowance with everything that says whose it is, for files.
public struct RateLine: Hashable, Sendable {
  /// The award's code.
  public var award: String
  /// The classification's title; for an allowance those that it is for, empty for all.
  public var classification: String
  /// The type of employment; nil for an allowance, which does not depend on it.
  public var employment: EmploymentType?
  /// `adult` or the age, as people say it; empty for an allowance.
  public var age: String
  /// The day asked for.
  public var on: CivilDate
  /// What the hour is and what it earns.
  public var row: RateSheet.Row

  /// Makes a line.
  public init(
    award: String, classification: String, employment: EmploymentType?, age: String,
    on: CivilDate, row: RateSheet.Row
  ) {
    self.award = award
    self.classification = classification
    self.employment = employment
    self.age = age
    self.on = on
    self.row = row
  }
}

/// Going rates as a file that other programs or pages take.
public enum RateFile: String, Hashable, Sendable, CaseIterable {
  /// RFC 4180, one row a rate.
  case csv
  /// An array of objects, dollars as numbers.
  case json
  /// A table for a page.
  case markdown

  /// The columns, in order; keys of the JSON.
  static let columns = [
    "award", "classification", "employment", "age", "on", "hours", "rate", "how", "instrument",
    "clause", "table_row", "unit",
  ]

  /// The rates in this form; a rate that is not known is left blank (JSON: null), with the reason under `how`.
  public func bytes(_ lines: [RateLine]) -> [UInt8] {
    switch self {
    case .csv: RateFile.csv(lines)
    case .json: RateFile.json(lines)
    case .markdown: RateFile.markdown(lines)
    }
  }

  private static func csv(_ lines: [RateLine]) -> [UInt8] {
    var bytes = Array((columns.joined(separator: ",") + "\r\n").utf8)
    for line in lines {
      for text in texts(of: line).prefix(6) { bytes.append(csv: text) }
      bytes.append(csvWord: line.row.rate?.plain)
      for text in texts(of: line).dropFirst(6) { bytes.append(csv: text) }
      bytes.endRow()
    }
    return bytes
  }

  private static func json(_ lines: [RateLine]) -> [UInt8] {
    var json = JSONText(isPretty: true)
    json.array(lines) { json, line in
      json.object { json in
        let texts = texts(of: line)
        for place in 0..<6 {
          json.field(columns[place], texts[place].isEmpty ? nil : texts[place])
        }
        json.field("rate", line.row.rate)
        for place in 6..<texts.count {
          json.field(columns[place + 1], texts[place].isEmpty ? nil : texts[place])
        }
      }
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private static func markdown(_ lines: [RateLine]) -> [UInt8] {
    var text = "| classification | employment | age | hours | rate | how | clause |\n"
    text += "|---|---|---|---|---:|---|---|\n"
    for line in lines {
      let cells = [
        line.classification, (line.employment?.description).orEmptyCell, line.age,
        line.row.what.english, line.row.rate?.description ?? "not known",
        line.row.derivation.english,
        (line.row.reference?.description).orEmptyCell,
      ]
      let clean = cells.map { SafeText.clean($0).replacing("|", with: "\\|") }
      text += "| \(clean.joined(separator: " | ")) |\n"
    }
    return Array(text.utf8)
  }

  /// Every column but the rate.
  private static func texts(of line: RateLine) -> [String] {
    let reference = line.row.reference
    return [
      line.award, line.classification, (line.employment?.rawValue).orEmptyCell, line.age,
      "\(line.on)",
      line.row.what.english, line.row.derivation.english, (reference?.instrument).orEmptyCell,
      (reference?.clause).orEmptyCell, (reference?.row).orEmptyCell, line.row.unit,
    ]
  }
}
