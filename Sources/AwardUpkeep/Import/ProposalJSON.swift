import PayDomain

/// A proposal as one JSON document, keys in a fixed order.
public enum ProposalJSON {
  /// The document, with a line end after it.
  public static func text(_ proposal: ImportProposal) -> String {
    object([
      ("year", "\(proposal.year)"), ("review_date", string("\(proposal.reviewDate)")),
      ("dated", string("\(proposal.dated)")), ("move", string(proposal.move)),
      ("floors", strings(proposal.floors)), ("files", strings(proposal.files)),
      ("awards", array(proposal.awards.filter { !$0.isQuiet }.map(award))),
      ("unchanged", "\(proposal.awards.map(\.unchanged).reduce(0, +))"),
      ("awards_without_a_row", strings(proposal.absentAwards)),
      ("awards_not_in_the_tables", strings(proposal.unknownAwards)),
      ("titles", strings(proposal.renamedAwards)),
    ]) + "\n"
  }

  private static func award(_ award: AwardProposal) -> String {
    object([
      ("code", string(award.code)), ("title", string(award.title)), ("move", string(award.move)),
      ("unchanged", "\(award.unchanged)"), ("left_out_in_the_tables", "\(award.staysOpen)"),
      ("rates", array(award.rates.map(rate))),
      ("without_figure", array(award.gaps.map(gap))),
      ("identities", array(award.identities.map(identity))),
      ("ended", strings(award.ended)), ("new", strings(award.new)),
      ("left_for_a_person", array(award.left.map { left($0) })),
      ("from_the_pay_guide", strings(award.fromGuide)), ("penalties", string(award.penalties)),
      ("allowances", array(award.allowances.map(allowances))),
      ("penalty_export", award.penaltyComparison.map(penalties) ?? "null"),
    ])
  }

  private static func allowances(_ all: AllowanceProposal) -> String {
    object([
      ("kind", string(all.kind)), ("joined", "\(all.matchedCount)"), ("unchanged", "\(all.equal)"),
      ("same_percentage_alone", "\(all.equalByPercentage)"),
      ("left_out_in_the_tables", "\(all.staysOpen)"), ("rows", array(all.rows.map(allowance))),
      ("without_figure", array(all.gaps.map(gap))), ("ended", strings(all.ended)),
      ("new", strings(all.new)),
      ("left_for_a_person", array(all.left.map { left($0, subject: "allowance") })),
      ("from_elsewhere", strings(all.fromElsewhere)), ("not_in_the_tables", strings(all.strangers)),
    ])
  }

  private static func allowance(_ row: ProposedAllowance) -> String {
    object([
      ("allowance", string(row.allowance)), ("from", string("\(row.from)")),
      ("amount", row.amount.plain), ("before", row.before.plain),
      ("joined_by", string(row.matchedBy)), ("place", string(row.place)),
    ])
  }

  private static func gap(_ row: ProposedAllowance) -> String {
    object([
      ("allowance", string(row.allowance)), ("from", string("\(row.from)")),
      ("before", row.before.plain),
    ])
  }

  private static func penalties(_ comparison: PenaltyComparison) -> String {
    let causes = comparison.notCompared.sorted { $0.key < $1.key }
    return object([
      ("equal", "\(comparison.equal)"),
      ("left_for_a_person", array(comparison.different.map { left($0, subject: "provision") })),
      ("not_compared", object(causes.map { ($0.key, "\($0.value)") })),
    ])
  }

  private static func rate(_ rate: ProposedRate) -> String {
    object([
      ("classification", string(rate.classification)), ("from", string("\(rate.from)")),
      ("weekly", rate.weekly.map(\.plain) ?? "null"), ("hourly", rate.hourly.plain),
      ("before", rate.before.plain), ("clause", string(rate.clause)),
      ("place", string(rate.place)),
    ])
  }

  private static func gap(_ gap: ProposedGap) -> String {
    object([
      ("classification", string(gap.classification)), ("from", string("\(gap.from)")),
      ("note", string(gap.note)),
    ])
  }

  private static func identity(_ identity: ProposedIdentity) -> String {
    object([
      ("classification", string(identity.classification)),
      ("database_id", string(identity.databaseID)), ("title", string(identity.title)),
      ("before", string(identity.before)), ("from", string("\(identity.from)")),
      ("by_title", identity.isByTitle ? "true" : "false"),
    ])
  }

  private static func left(
    _ left: LeftForPerson, subject: String = "classification"
  ) -> String {
    object([
      (subject, string(left.classification)), ("what", string(left.what)),
      ("place", string(left.place)), ("row", string(left.row)),
    ])
  }

  private static func object(_ fields: [(String, String)]) -> String {
    "{" + fields.map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",") + "}"
  }

  private static func array(_ items: [String]) -> String {
    "[" + items.joined(separator: ",") + "]"
  }

  private static func strings(_ items: [String]) -> String { array(items.map { string($0) }) }

  /// A text in quotation marks; signs that steer a terminal or a parser are escaped.
  private static func string(_ text: String?) -> String {
    guard let text else { return "null" }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
