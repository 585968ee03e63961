import AwardTables
import FindingReports
import PayDomain

/// Rows about what is not paid by one rate an hour.
extension AwardSheet {
  /// The rates of a sheet without the provisions that are blank because a payment holds their figures.
  static func withoutPaid(_ rates: [GoingRate], _ payments: [GoingPayment], of award: Award)
    -> [GoingRate]
  {
    let (ids, words) = (Set(payments.map(\.id)), Set(payments.map(\.words)))
    return rates.filter { rate in
      guard case .notCovered = rate.answer else { return true }
      return !ids.contains(award.provisions[rate.provision].id) && !words.contains(rate.words)
    }
  }

  /// One row for each part of a payment.
  static func rows(of payment: GoingPayment) -> [RateSheet.Row] {
    switch payment.answer {
    case .notCovered(let reason):
      [RateSheet.Row(english: payment.words, rate: nil, derivation: reason.english, reference: nil)]
    case .parts(let parts):
      parts.map { part in
        let what = [payment.words, part.unit.description].filter { !$0.isEmpty }
        return RateSheet.Row(
          english: what.joined(separator: ", "), rate: part.amount,
          derivation: part.share.map(derivation).orEmptyText, reference: part.reference,
          unit: part.unit.rawValue)
      }
    }
  }

  /// `150 % of $922.70 a week, × 0.50, ÷ 5.50`.
  private static func derivation(of share: PaymentShare) -> String {
    let percentages = share.percentages.reversed().map(\.description)
    let rate = "\(share.of) \(share.unit)"
    let one = Hours(millionths: 1_000_000)
    let whose = share.classification.map { " of \($0)" }
    let factors = [
      share.times == one ? nil : "× \(share.times.plain)",
      share.over == one ? nil : "÷ \(share.over.plain)",
    ]
    let words = (percentages + [rate]).joined(separator: " of ") + whose.orEmptyText
    return ([words] + factors.compactMap { $0 }).joined(separator: ", ")
  }
}

extension String? {
  fileprivate var orEmptyText: String { map { $0 } ?? String() }
}
