import AwardTables
import PayDomain
import Wording

/// Looks for penalties and overtime priced without an allowance that is part of the rate for every purpose.
///
/// **Law:** the award's allowances clause, where it says that an allowance is paid for all purposes.
/// **Limits:** an observation: whether the line is the award's own allowance is not certain.
enum AllowanceNotInPenalties: SlipCheck {
  static let description = CheckDescription(
    id: "allowance/not-in-penalties", kind: .observation,
    title: "an all-purpose allowance left out of penalties",
    law: "the award's clause of allowances, where one is paid for all purposes",
    explanation: """
      The slip pays an allowance that the award makes part of the rate for every purpose, and it \
      pays overtime or penalties at exactly the award's percentage of the rate without it. Both \
      together are worth a look: the percentage should be of the rate with the allowance in it. No \
      sum is said to be owed.
      """,
    formula: "owed rate = (base rate + all-purpose allowance by the hour) × percentage",
    workedExample: workedExample,
    clearedBy: """
      What the allowance is for, and whether the overtime's or penalty's share of it is paid in \
      the allowance itself.
      """,
    howWrong: """
      The employer may pay something of its own by the same name. The allowance's line may \
      already hold its share for overtime and penalties.
      """,
    examples: examples)

  /// What it says.
  enum Say: String, Phrases {
    case without =
      "a {kind} allowance for all purposes is paid, and penalties are priced on the rate without it"
    case innocent = "innocent where the allowance's line already holds its share of them"
  }

  static func judge(_ view: SlipView, into results: inout [CheckResult]) {
    guard let pricing = view.pricing, !pricing.onlyBase else { return }
    let lines = view.slip.lines
    var allowance: (index: Int, kind: AllowanceKind)?
    for index in lines.indices where allowance == nil && lines[index].category == .allowance {
      guard let kind = pricing.desk.allowanceKind(of: lines[index].label) else { continue }
      let floors = pricing.desk.allowanceFloors(on: pricing.usual.dates(nil))
      if floors.isAllPurpose(kind) { allowance = (index, kind) }
    }
    guard let allowance else { return }
    let penalties = view.work.lines.filter { $0.premium != nil && $0.role == .whole }
    guard !penalties.isEmpty else { return }
    let bare = penalties.filter { paysWithout($0, pricing) }
    guard !bare.isEmpty else {
      return results.append(CheckResult(check: description.id, verdict: .met, kind: .observation))
    }
    let places = [allowance.index] + bare.flatMap { view.work.places(of: $0) }
    results.append(result(allowance.kind, places, view, pricing))
  }

  private static func result(
    _ kind: AllowanceKind, _ places: [Int], _ view: SlipView, _ pricing: SlipPricing
  ) -> CheckResult {
    let isKnown = pricing.readings.all.count == 1
    var result = CheckResult(
      check: description.id, verdict: isKnown ? .short : .cannotTell([unknown(pricing)]),
      kind: .observation)
    result.lines = places
    result.summary = Say.without(["kind": .said(kind())])
    result.notes = [Say.innocent()]
    result.places = places.compactMap { view.slip.lines[$0].amount.reading?.place }
    return result
  }

  private static func unknown(_ pricing: SlipPricing) -> MissingFact {
    let unknown = pricing.readings.unknown
    if unknown.contains(.classification) { return .ofLine(.classification) }
    if unknown.contains(.employment) { return .ofLine(.employment) }
    return .ofLine(unknown.contains(.age) ? .age : .period)
  }

  /// Whether a line pays exactly the award's percentage of the rate without allowances.
  private static func paysWithout(_ line: WorkLine, _ pricing: SlipPricing) -> Bool {
    guard let premium = line.premium, let (paid, hours) = line.figures else { return false }
    let sheet = pricing.desk.sheet(pricing.usual.question(line.day, pricing.desk))
    guard let range = sheet.choice(pricing.key(line, premium)).range else { return false }
    return range.low.isJust(paid, hours) || range.high.isJust(paid, hours)
  }
}
