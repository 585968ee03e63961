import PayDomain
import Wording

/// Finds balances of leave that do not follow from the figures beside them.
///
/// **Limits:** a slip need not state balances; where it leaves out what was taken or accrued nothing is compared.
enum LeaveBalanceMismatch: SlipCheck {
  static let description = CheckDescription(
    id: "leave/balance-mismatch", kind: .mismatch, title: "the leave balance does not add up",
    law: "Fair Work Regulations 2009 reg 3.36: the leave taken and the balance are kept in records",
    explanation: """
      The slip states a balance of leave before this pay, what accrued, what was taken, and the balance after. The \
      last one is not the first plus what accrued less what was taken. The slip contradicts itself; no sum is said \
      to be owed.
      """,
    formula: "balance after = balance before + accrued − taken",
    workedExample: worked,
    clearedBy: "A correction of the balance, leave paid out, or a figure that was not read.",
    howWrong: """
      Payrolls can change a balance by hand, and may print what was taken since another day. Ask for the leave \
      record before relying on it.
      """,
    examples: examples)

  /// What it says.
  enum Say: String, Phrases {
    case balance =
      "{leave}: {opening} + {accrued} − {taken} is {expected} {unit}, the balance shown is {closing}"
    case balanceChanged = "leave paid out or corrected on this slip may have changed the balance"
    case askBalanceChanged =
      "By how much did the payout or correction on this slip change the leave balance?"
  }

  static func judge(_ view: SlipView, into results: inout [CheckResult]) {
    // Most slips state none; the slip itself is large and not copied.
    let balances = view.slip.leave
    for balance in balances where balance.kind != .familyViolence {
      guard case .read(let opening) = balance.opening, case .read(let accrued) = balance.accrued,
        case .read(let taken) = balance.taken, case .read(let closing) = balance.closing
      else { continue }
      let expected = opening.value + accrued.value - taken.value
      let figures = [opening, accrued, taken, closing]
      let slack = figures.reduce(Hours.zero) { $0 + PrintedPrecision.hours($1.text) }
      let gap = closing.value - expected
      guard gap > slack || gap < -slack else {
        results.append(CheckResult(check: description.id, verdict: .met, kind: .mismatch))
        continue
      }
      var result = CheckResult(
        check: description.id, verdict: verdict(view, figures.map(\.proof)), kind: .mismatch)
      result.summary = Say.balance([
        "leave": .said(balance.kind.words()), "opening": "\(opening.value.plain)",
        "accrued": "\(accrued.value.plain)", "taken": "\(taken.value.plain)",
        "expected": "\(expected.plain)", "unit": balance.unit.words,
        "closing": "\(closing.value.plain)",
      ])
      result.places = figures.map(\.place)
      result.proof = figures.map(\.proof).min() ?? .read
      results.append(result)
    }
  }

  private static func verdict(_ view: SlipView, _ proofs: [Proof]) -> Verdict {
    if proofs.contains(.doubtful) || !view.slip.remarks.isEmpty {
      return .cannotTell([.ofLine(.reading)])
    }
    let lines = view.slip.lines
    let changes = lines.indices.contains { index in
      lines[index].category == .leaveCashedOut || lines[index].category == .termination
        || lines[index].isPriorPeriod
    }
    if changes || view.slip.isCorrection { return .cannotTell([.balanceChanged]) }
    return .short
  }
}

extension LeaveKind {
  /// The leave in words; family and domestic violence leave is not named.
  var words: LeavePhrase {
    switch self {
    case .annual: .annual
    case .personal: .personal
    case .longService: .longService
    case .timeOff: .timeOff
    case .familyViolence, .other: .other
    }
  }
}

extension LineUnit {
  /// What a balance counts.
  fileprivate var words: Slot {
    switch self {
    case .hours: .said(UnitPhrase.hours())
    case .days: .said(UnitPhrase.days())
    case .weeks: .said(UnitPhrase.weeks())
    case .kilometres, .each, .dollars: .text(rawValue)
    }
  }
}

extension MissingFact {
  /// A balance that something else than this pay may have changed.
  static let balanceChanged = MissingFact(
    .lineMeaning, LeaveBalanceMismatch.Say.balanceChanged,
    ask: LeaveBalanceMismatch.Say.askBalanceChanged)
}
