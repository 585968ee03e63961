import PayDomain

/// A pay guide held against the tables, for people and programs.
public struct GuideReport: Hashable, Sendable {
  /// One cell of a guide and what came of it.
  public struct Line: Hashable, Sendable {
    /// The page, counted from 1.
    public var page: Int
    /// The headings above the table, joined.
    public var section: String
    /// The group the row stands in; empty when there is none.
    public var group: String
    /// The row's name.
    public var row: String
    /// The column's heading.
    public var column: String
    /// The figure as the guide prints it.
    public var guide: String
    /// Our figure, where it is another.
    public var ours: String
    /// What our figure was worked out from, or why there was no comparison; empty when the figures are the same.
    public var why: String
    /// What came of it.
    public var result: Result

    /// Makes a line.
    public init(
      page: Int, section: String, group: String, row: String, column: String, guide: String,
      ours: String, why: String, result: Result
    ) {
      self.page = page
      self.section = section
      self.group = group
      self.row = row
      self.column = column
      self.guide = guide
      self.ours = ours
      self.why = why
      self.result = result
    }
  }

  /// What came of a cell.
  public enum Result: String, Hashable, Sendable {
    /// The same to the cent.
    case equal
    /// Another figure.
    case different
    /// Not compared.
    case notCompared = "not_compared"
  }

  /// The guide's file.
  public var file: String
  /// The award's code.
  public var award: String
  /// The award's title.
  public var title: String
  /// The day the guide's figures are for pay periods from.
  public var effective: CivilDate
  /// The day it was published; nil where it does not say.
  public var published: CivilDate?
  /// Every cell.
  public var lines: [Line]
  private let pairs: [Cause]

  private struct Cause: Hashable {
    var cause: String
    var cells: Int
  }

  /// Makes a report of every cell of a guide.
  public init(
    file: String, award: String, title: String, effective: CivilDate, published: CivilDate?,
    lines: [Line]
  ) {
    self.file = file
    self.award = award
    self.title = title
    self.effective = effective
    self.published = published
    self.lines = lines
    var counts: [String: Int] = [:]
    for line in lines where line.result == .notCompared { counts[line.why, default: 0] += 1 }
    pairs = counts.map { Cause(cause: $0.key, cells: $0.value) }
      .sorted { ($1.cells, $0.cause) < ($0.cells, $1.cause) }
  }

  /// How many cells came out so.
  public func count(_ result: Result) -> Int { lines.count { $0.result == result } }
}

extension GuideReport {
  /// The counts and every difference, for a terminal.
  public func text(style: TerminalStyle) -> String {
    var text = TerminalText(style)
    text.heading("\(award) \(title)")
    var dates = ["from \(effective.inWords)"]
    if let published { dates.append("published \(published.inWords)") }
    text.line("pay guide \(dates.joined(separator: ", ")): \(lines.count) cells", indent: 2)
    text.line(
      "\(count(.equal)) equal, \(count(.different)) different, \(count(.notCompared)) not compared",
      indent: 2)
    if !pairs.isEmpty { text.line("not compared:", indent: 2) }
    let width = pairs.first.map { "\($0.cells)".count + 2 } ?? 2
    for pair in pairs { text.pair("\(pair.cells)", pair.cause, indent: 4, column: width) }
    for line in lines where line.result == .different {
      let place = [line.section, line.group, line.row, line.column].filter { !$0.isEmpty }
      text.line("page \(line.page): \(place.joined(separator: " | "))", indent: 2, as: .found)
      text.line("guide \(line.guide), tables \(line.ours): \(line.why)", indent: 6)
    }
    return text.text
  }

  /// Every cell of guides as RFC 4180.
  public static func csv(_ reports: [GuideReport]) -> [UInt8] {
    let columns = [
      "file", "award", "effective", "page", "section", "group", "row", "column", "guide", "result",
      "tables", "why",
    ]
    var bytes = Array((columns.joined(separator: ",") + "\r\n").utf8)
    for report in reports {
      for line in report.lines {
        let texts = [
          report.file, report.award, "\(report.effective)", "\(line.page)", line.section,
          line.group, line.row, line.column, line.guide, line.result.rawValue, line.ours, line.why,
        ]
        for text in texts { bytes.append(csv: text) }
        bytes.endRow()
      }
    }
    return bytes
  }

  /// The counts and every difference of guides as JSON.
  public static func json(_ reports: [GuideReport]) -> [UInt8] {
    var json = JSONText(isPretty: true)
    json.array(reports) { json, report in
      json.object { report.write(into: &$0) }
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private func write(into json: inout JSONText) {
    json.field("file", file)
    json.field("award", award)
    json.field("title", title)
    json.field("effective", "\(effective)")
    json.field("published", published.map { "\($0)" })
    json.key("cells")
    json.value(literal: "\(lines.count)")
    for result in [Result.equal, .different, .notCompared] {
      json.key(result.rawValue)
      json.value(literal: "\(count(result))")
    }
    json.key("causes")
    json.object { json in
      for pair in pairs {
        json.key(pair.cause)
        json.value(literal: "\(pair.cells)")
      }
    }
    json.key("differences")
    json.array(lines.filter { $0.result == .different }) { json, line in
      json.object { json in
        json.key("page")
        json.value(literal: "\(line.page)")
        json.field("section", line.section)
        json.field("group", line.group.isEmpty ? nil : line.group)
        json.field("row", line.row)
        json.field("column", line.column)
        json.field("guide", line.guide)
        json.field("tables", line.ours)
        json.field("why", line.why)
      }
    }
  }
}
