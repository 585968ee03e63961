import PayDomain

/// An agreement held against an award: given by whoever compared the tables.
public struct ComparisonSheet: Hashable, Sendable {
  /// What the rows of a group are about.
  public enum About: String, Hashable, Sendable {
    /// Kinds of hour.
    case hour
    /// Allowances.
    case allowance
    /// Loadings on annual leave.
    case leaveLoading = "leave loading"
  }

  /// One kind of hour, one allowance or loading.
  public struct Row: Hashable, Sendable {
    /// What it is: `Sunday`, `overtime, first 3 hours`, `first aid, a week`.
    public var what: String
    /// The agreement's dollars; nil when its tables do not say.
    public var own: Rate?
    /// The award's dollars; nil when its tables do not say.
    public var award: Rate?
    /// `better`, `equal`, `worse` or `cannot tell`.
    public var verdict: String
    /// Why it cannot be told; empty otherwise.
    public var reason: String

    /// Makes a row.
    public init(what: String, own: Rate?, award: Rate?, verdict: String, reason: String) {
      self.what = what
      self.own = own
      self.award = award
      self.verdict = verdict
      self.reason = reason
    }
  }

  /// The rows of one classification, employment type and age, or what is alike for several classifications.
  public struct Group: Hashable, Sendable {
    /// What they are about.
    public var about: About
    /// The agreement's classification.
    public var classification: String
    /// The award's; nil when none is matched.
    public var awardClassification: String?
    /// Why the two belong together; nil when none is matched.
    public var matchedBy: String?
    /// How they are employed; nil when no classification is matched.
    public var employment: EmploymentType?
    /// `adult` or the age, as people say it; empty where it does not matter.
    public var age: String
    /// The rows.
    public var rows: [Row]

    /// Makes a group.
    public init(
      about: About = .hour, classification: String, awardClassification: String?,
      matchedBy: String?, employment: EmploymentType?, age: String, rows: [Row]
    ) {
      self.about = about
      self.classification = classification
      self.awardClassification = awardClassification
      self.matchedBy = matchedBy
      self.employment = employment
      self.age = age
      self.rows = rows
    }
  }

  /// The agreement's code.
  public var agreement: String
  /// The award's code.
  public var award: String
  /// The day compared.
  public var on: CivilDate
  /// The groups.
  public var groups: [Group]
  /// What the reader must know besides, each a sentence without its stop.
  public var notes: [String]

  /// Makes a sheet.
  public init(
    agreement: String, award: String, on: CivilDate, groups: [Group], notes: [String]
  ) {
    self.agreement = agreement
    self.award = award
    self.on = on
    self.groups = groups
    self.notes = notes
  }

  /// How many rows have a verdict.
  private func count(_ verdict: String) -> Int {
    groups.reduce(0) { $0 + $1.rows.count { $0.verdict == verdict } }
  }

  /// The groups, those of one classification and type of employment whose rows are all equal in one.
  private var merged: [Group] {
    var merged: [Group] = []
    for group in groups {
      if let last = merged.last, last.about == .hour, group.about == .hour, last.isAllEqual,
        group.isAllEqual,
        last.classification == group.classification, last.employment == group.employment
      {
        merged[merged.count - 1].age += "; \(group.age)"
        merged[merged.count - 1].rows += group.rows
      } else {
        merged.append(group)
      }
    }
    return merged
  }

  /// The sheet for a terminal: alike rows of a group are one line.
  public func text(style: TerminalStyle) -> String {
    var text = TerminalText(style)
    text.heading("\(agreement) against \(award) on \(on.inWords)")
    text.line(
      "Dollars of \(agreement), then of \(award), for a whole hour or for what an allowance is paid."
    )
    for group in merged {
      text.gap()
      text.heading(group.title(award: award))
      let lines = group.lines
      let table = TerminalTable(rows: lines.map(\.columns), numeric: [1, 2])
      for (line, words) in zip(table.lines, lines.map(\.words)) { text.row(line, words, indent: 2) }
    }
    text.gap()
    text.line(
      "\(count("better")) better, \(count("equal")) equal, \(count("worse")) worse, "
        + "\(count("cannot tell")) cannot be told.")
    for note in notes { text.line(note + ".") }
    return text.text
  }
}

extension ComparisonSheet.Group {
  /// Whether the agreement's figures are the award's.
  fileprivate var isAllEqual: Bool { rows.allSatisfy { $0.verdict == "equal" } }

  /// Whose hours these are.
  fileprivate func title(award: String) -> String {
    let type = (employment.map { ", \($0)" }).orEmptyCell
    switch about {
    case .hour: break
    case .allowance: return "Allowances: \(classification)"
    case .leaveLoading: return "Annual leave: \(classification)\(type)"
    }
    let other = (awardClassification.map { " (\(award): \($0))" }).orEmptyCell
    return classification + other + (employment.map { ", \($0), \(age)" }).orEmptyCell
  }

  /// The rows as columns and words; those of one verdict that have no figure to show are one line.
  fileprivate var lines: [(columns: [String], words: String)] {
    if rows.count > 1, isAllEqual { return [(["equal"], "all \(rows.count) figures")] }
    var lines: [(columns: [String], words: String)] = []
    var seen: Set<String> = []
    for row in rows {
      guard row.own == nil, row.award == nil else {
        let columns = [row.verdict, row.own.shown, row.award.shown]
        lines.append((columns, row.reason.isEmpty ? row.what : "\(row.what) · \(row.reason)"))
        continue
      }
      guard seen.insert(row.reason).inserted else { continue }
      let alike = rows.count {
        $0.own == nil && $0.award == nil && $0.reason == row.reason
      }
      let what = alike == 1 ? row.what : "\(alike) \(about.plural)"
      lines.append(([row.verdict, "-", "-"], "\(what) · \(row.reason)"))
    }
    return lines
  }
}

extension ComparisonSheet.About {
  /// Several of them, `kinds of hour`.
  fileprivate var plural: String {
    switch self {
    case .hour: "kinds of hour"
    case .allowance: "allowances"
    case .leaveLoading: "leave loadings"
    }
  }
}

extension Rate? {
  /// The rate for a column; a dash when it is not known.
  fileprivate var shown: String { self?.description ?? "-" }
}

/// A comparison as a file that other programs take.
public enum ComparisonFile: String, Hashable, Sendable, CaseIterable {
  /// RFC 4180, one row for each kind of hour.
  case csv
  /// An array of objects, dollars as numbers.
  case json

  /// The columns, in order; keys of the JSON.
  static let columns = [
    "agreement", "award", "on", "classification", "award_classification", "matched_by",
    "employment", "age", "hours", "agreement_rate", "award_rate", "verdict", "why", "about",
  ]

  /// The sheet in this form; a rate that is not known is left blank (JSON: null).
  public func bytes(_ sheet: ComparisonSheet) -> [UInt8] {
    let rows = sheet.groups.flatMap { group in group.rows.map { (group, $0) } }
    switch self {
    case .csv:
      var bytes = Array((Self.columns.joined(separator: ",") + "\r\n").utf8)
      for (group, row) in rows {
        for text in Self.texts(sheet, group, row) { bytes.append(csv: text) }
        bytes.append(csvWord: row.own?.plain)
        bytes.append(csvWord: row.award?.plain)
        bytes.append(csv: row.verdict)
        bytes.append(csv: row.reason)
        bytes.append(csv: group.about.rawValue)
        bytes.endRow()
      }
      return bytes
    case .json:
      var json = JSONText(isPretty: true)
      json.array(rows) { json, pair in
        let texts = Self.texts(sheet, pair.0, pair.1)
        json.object { json in
          for (column, text) in zip(Self.columns, texts) {
            json.field(column, text.isEmpty ? nil : text)
          }
          json.field("agreement_rate", pair.1.own)
          json.field("award_rate", pair.1.award)
          json.field("verdict", pair.1.verdict)
          json.field("why", pair.1.reason.isEmpty ? nil : pair.1.reason)
          json.field("about", pair.0.about.rawValue)
        }
      }
      return json.bytes + [UInt8(ascii: "\n")]
    }
  }

  /// The columns before the rates.
  private static func texts(
    _ sheet: ComparisonSheet, _ group: ComparisonSheet.Group, _ row: ComparisonSheet.Row
  ) -> [String] {
    [
      sheet.agreement, sheet.award, "\(sheet.on)", group.classification,
      group.awardClassification.orEmptyCell, group.matchedBy.orEmptyCell,
      (group.employment?.rawValue).orEmptyCell, group.age, row.what,
    ]
  }
}
