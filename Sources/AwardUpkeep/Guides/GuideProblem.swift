import AwardTables
import PayDomain

/// Why a document cannot be held against our tables as a pay guide.
public enum GuideProblem: Problem, Hashable {
  /// The document says nowhere that it is a pay guide; how many pages it has.
  case notAGuide(pages: Int)
  /// The guide does not say from when its figures apply.
  case noDate(code: String)
  /// Nothing in the guide reads as a table of rates.
  case noTables(code: String, pages: Int)
  /// A page lacks the foot that the others have, so it was not read whole.
  case brokenPage(code: String, page: Int)
  /// Not one cell of the guide could be compared.
  case nothingCompared(code: String, cells: Int)
  /// There are no tables of ours for its award.
  case unknownAward(code: String, near: [String])
  /// Our tables do not cover the day its figures apply from.
  case notCovered(code: String, on: CivilDate, from: CivilDate, to: CivilDate)

  /// A stable word for the kind of problem.
  public var code: String {
    switch self {
    case .notAGuide: "guide/not-a-guide"
    case .noDate: "guide/no-date"
    case .noTables: "guide/no-tables"
    case .brokenPage: "guide/broken-page"
    case .nothingCompared: "guide/nothing-compared"
    case .unknownAward: "guide/unknown-award"
    case .notCovered: "guide/not-covered"
    }
  }

  /// The whole document.
  public var place: SourcePlace? { nil }

  /// What was found and what was expected.
  public var message: String {
    switch self {
    case .notAGuide(let pages):
      "not a pay guide: none of its \(pages) pages has a foot `Award Code: … Effective: …`, nor the first a line "
        + "`[MA……]`"
    case .noDate(let code):
      "the pay guide of \(code) does not say from when it applies: neither `Effective: dd/mm/yyyy` at the foot of a "
        + "page nor `on or after dd Month yyyy` on the first"
    case .noTables(let code, let pages):
      "the pay guide of \(code) has no table of rates on \(pages) pages: no line begins with `Classification` and has "
        + "column headings beside it"
    case .brokenPage(let code, let page):
      "page \(page) of the pay guide of \(code) was not read whole: it lacks the foot `Award Code: …`"
    case .nothingCompared(let code, let cells):
      "none of the \(cells) cells of the pay guide of \(code) could be compared"
    case .unknownAward(let code, _): "there are no tables for the award \(code) of this pay guide"
    case .notCovered(let code, let day, let first, let last):
      "the pay guide applies from \(day); the tables of \(code) cover \(first) to \(last)"
    }
  }

  /// What to do.
  public var help: String? {
    switch self {
    case .notAGuide:
      "give the PDF of a pay guide as the Fair Work Ombudsman publishes it"
    case .noDate: "check that the first page is there; print the guide anew"
    case .noTables:
      "if people see tables there, the guide is built in a way this version cannot read: report it"
    case .brokenPage: "download the guide anew; the file is damaged"
    case .nothingCompared: "`--format csv` says why for each cell"
    case .unknownAward(_, let near):
      near.isEmpty
        ? "`goingrate awards list` shows the awards there are"
        : "the nearest are \(near.joined(separator: ", "))"
    case .notCovered: "`goingrate awards import` adds a year to the tables"
    }
  }
}
