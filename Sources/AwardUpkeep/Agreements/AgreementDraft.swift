import AwardTables
import PayDomain

/// An agreement's tables begun from those of an award: its shape, and not one of its figures.
///
/// Every dated row in force on the day stands in the draft without its figure and with a note that begins `not covered`
/// and holds what the award says. So the draft loads and lints at once, shows what is to be confirmed, and no pay is
/// held against an award's figure as if the agreement said it.
///
/// **Limits:** what the agreement has and the award has not is missing, and hours of the week, roundings and streams
/// stand as in the award, with a comment.
public struct AgreementDraft: Sendable {
  /// What a draft is begun from and what it becomes.
  public struct Plan: Sendable {
    /// The agreement's code, one that ``AwardCode/isAgreement(_:)`` takes.
    public var code: String
    /// Its title as people write it.
    public var title: String
    /// The day its rows start.
    public var starts: CivilDate
    /// The day the draft is made.
    public var today: CivilDate

    /// Makes a plan.
    public init(code: String, title: String, starts: CivilDate, today: CivilDate) {
      self.code = code
      self.title = title
      self.starts = starts
      self.today = today
    }
  }

  /// What stands in the note of each row that nobody has confirmed yet.
  public static let mark = "to be confirmed"

  /// The files by name, `award.yaml` first.
  public let files: [(name: String, text: String)]
  /// How many rows are to be confirmed.
  public let rowsToConfirm: Int

  /// Begins an agreement from an award.
  ///
  /// - Throws: ``AgreementProblem/nothingInForce(_:on:)`` when no rate of the award has started on the day, and
  ///   ``AwardProblem`` when its files cannot be read.
  public init(from award: Award, _ plan: Plan) throws {
    let files = try AwardFiles(award: award.folder)
    let dates = EffectiveDates(periodStart: plan.starts, day: plan.starts)
    let copy = DraftTable(award: award, plan: plan)
    var texts: [(name: String, text: String)] = [
      (AgreementDraft.manifestName, DraftManifest.text(of: files.manifest, award, plan))
    ]
    var count = 0
    for table in files.tables {
      let rows =
        switch table.file {
        case "classifications.csv": copy.classifications(table)
        case "identities.csv": copy.identities(table)
        case "penalties.csv": copy.gaps(table, copy.narrowed(table, award.penaltyRows(on: dates)))
        case "juniors.csv": copy.gaps(table, copy.narrowed(table, award.juniorRows(on: dates)))
        default: table.isDated ? copy.gaps(table, copy.inForce(table)) : copy.undated(table)
        }
      if table.file == "rates.csv", rows.isEmpty {
        throw AgreementProblem.nothingInForce(award.code, on: plan.starts)
      }
      count += rows.count { $0.contains { $0.contains(AgreementDraft.mark) } }
      let header = table.columns.map(\.name)
      texts.append((table.file, ([header] + rows).map(TableCells.line).joined()))
    }
    self.files = texts
    rowsToConfirm = count
  }

  /// How many rows of an agreement's tables nobody has confirmed.
  ///
  /// - Throws: ``AwardProblem`` when its files cannot be read.
  public static func rowsToConfirm(in agreement: Award) throws(AwardProblem) -> Int {
    try AwardFiles(award: agreement.folder).tables.reduce(0) { count, table in
      count + table.rows.count { row in row.cells.contains { $0.contains(mark) } }
    }
  }

  /// The manifest's file name.
  static let manifestName = "award.yaml"
}
