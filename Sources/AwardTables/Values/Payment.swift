import PayDomain
import Wording

/// What an award pays otherwise than by one rate an hour, for one classification and employment type.
public struct GoingPayment: Hashable, Sendable {
  /// Its identity in the tables, `holiday-two-drivers`; often that of a provision whose hours it pays.
  public let id: String
  /// What it is for, in a few words.
  public let words: String
  /// What it comes to, or why that is not known.
  public let answer: PaymentAnswer
}

/// The parts of a payment, or why the tables do not say.
public enum PaymentAnswer: Hashable, Sendable {
  /// Every part is known.
  case parts([PaymentPart])
  /// The tables do not say, and why in a phrase.
  case notCovered(Sentence)
}

/// One part of a payment: so much for each of a unit.
public struct PaymentPart: Hashable, Sendable {
  /// Dollars for one of ``unit``; to the cent unless the award rounds finer.
  public let amount: Rate
  /// What the dollars are for.
  public let unit: AllowanceUnit
  /// How the amount is worked out; nil where the award gives dollars.
  public let share: PaymentShare?
  /// The clause and the row.
  public let reference: LegalReference
  /// The weaker of the grounds of the part and of the rate it is a share of.
  public let basis: Basis
}

/// The share of a rate that a part of a payment is.
public struct PaymentShare: Hashable, Sendable {
  /// The percentages, each of what the one before came to.
  public let percentages: [Percentage]
  /// The rate or wage that the first is of.
  public let of: Rate
  /// What ``of`` is paid for: an hour, a week or a year.
  public let unit: AllowanceUnit
  /// The title of the classification whose adult rate it is; nil for the employee's own.
  public let classification: String?
  /// What the share is multiplied by.
  public let times: Hours
  /// What the share is divided by.
  public let over: Hours
}

extension PaymentAnswer {
  /// What is paid for each unit, parts of one unit added up, in the order in which units first come.
  ///
  /// Empty where the tables do not say.
  public var sums: [(unit: AllowanceUnit, amount: Rate)] {
    guard case .parts(let parts) = self else { return [] }
    return parts.reduce(into: []) { sums, part in
      if let place = sums.firstIndex(where: { $0.unit == part.unit }) {
        sums[place].amount = sums[place].amount + part.amount
      } else {
        sums.append((part.unit, part.amount))
      }
    }
  }
}
