import AwardTables
import PayDomain
import Wording

/// What a slip's lines were priced with, for checks of what is owed beside them.
///
/// It stands in the slip's view and so holds no view: neither could be given back.
struct SlipPricing {
  /// The award.
  let desk: AwardDesk
  /// The readings of what is not known of the worker; never empty.
  let readings: WorkerReadings
  /// Whether only the award's base rate holds, as under an enterprise agreement.
  let onlyBase: Bool
  /// Whether a shiftworker; nil when unknown.
  let isShiftworker: Bool?
  /// The most that the period's whole pay for work leaves beyond what its lines are owed.
  let spare: Money

  /// The usual reading of the worker.
  var usual: WorkerReading { readings.all[0] }

  /// The key of a line's choice of provisions.
  func key(_ line: WorkLine, _ premium: PayCategory) -> ChoiceKey {
    ChoiceKey(line, premium, isShiftworker: isShiftworker)
  }
}

extension SlipView {
  /// The part of a sum owed beside the lines that no pay of the period could answer.
  ///
  /// **Law:** a set-off clause may let the whole pay for work of a pay period answer the whole entitlement of
  /// that period. Where the user says that none applies, only back pay and lines nobody could place may.
  func standing(_ gap: Money, _ pricing: SlipPricing) -> Money {
    let answer = facts.setOff == SetOff.none ? work.answeringPay : pricing.spare
    return max(.zero, gap - answer)
  }

  /// What keeps a sum that is owed beside the lines from being called short; nil when nothing does.
  func doubt(_ proof: Proof) -> MissingFact? {
    if others.sharesPeriod { return .ofLine(.otherSlip) }
    if min(proof, self.proof) == .doubtful { return .ofLine(.reading) }
    if slip.statesSalary || !work.arrangement.isEmpty { return .ofLine(.arrangement) }
    return unplaced
  }

  /// What pay that may answer a gap is asked about.
  func answers(_ gap: Money) -> MissingFact {
    facts.setOff == SetOff.none || !work.backPay.isEmpty ? openPay : .ofLine(.setOff)
  }

  /// What is asked about pay that may be for hours of other lines: back pay, else what its labels mean.
  var openPay: MissingFact {
    guard work.backPay.isEmpty, let openLines else { return .backPay }
    return openLines
  }
}

extension CheckResult {
  /// A note on what is short on its own and may be answered by other pay of the period; nil when nothing may.
  static func strictNote(_ strict: Money, standing: Money) -> Sentence? {
    guard strict > standing else { return nil }
    return ResultPhrase.strict(["sum": "\(strict)", "rest": "\(strict - standing)"])
  }
}
