import PayDomain

/// The scales by which tax is withheld from pay, and the components of study and training loans.
///
/// **Law:** Taxation Administration Act 1953 Schedule 1 s 15-25: the Commissioner's statement of formulas.
public enum TaxScale: String, Hashable, Sendable, CaseIterable {
  /// Scale 1: the tax-free threshold is not claimed.
  case noThreshold = "no_threshold"
  /// Scale 2: the tax-free threshold is claimed.
  case threshold
  /// Scale 3: a foreign resident.
  case foreign
  /// Scale 4: no tax file number is given.
  case noNumber = "no_number"
  /// Scale 5: fully exempt from the Medicare levy.
  case medicareExempt = "medicare_exempt"
  /// Scale 6: half exempt from the Medicare levy.
  case medicareHalf = "medicare_half"
  /// What a study or training loan adds where the threshold is claimed, or for a foreign resident.
  case studyLoan = "study_loan"
  /// What a study or training loan adds where the threshold is not claimed.
  case studyLoanNoThreshold = "study_loan_no_threshold"

  /// Whether it only adds to what another scale withholds.
  public var isLoan: Bool { self == .studyLoan || self == .studyLoanNoThreshold }
}

/// The spans of days that the formulas are for.
public enum TaxSpan: Hashable, Sendable, CaseIterable {
  /// A week.
  case week
  /// Two weeks.
  case fortnight
  /// A calendar month, or from a day of a month to the day before it in the next.
  case month
}

/// One scale as it is in force.
public struct TaxFigure: Hashable, Sendable {
  /// One bracket: below so many whole dollars a week, `a` times the pay less `b`.
  struct Bracket: Hashable, Sendable {
    /// The dollars of a week below which it holds; nil for the last.
    let lessThan: Int64?
    /// The factor, in ten-thousandths.
    let factor: Int64
    /// What is taken off, in ten-thousandths of a dollar; may be below zero.
    let less: Int64
  }

  /// The scale.
  public let scale: TaxScale
  /// The Act and the first of its rows.
  public let reference: LegalReference
  /// The brackets, lowest first.
  let brackets: [Bracket]

  /// What is withheld from the pay of a span, by the published formula.
  ///
  /// A week's pay is taken in whole dollars and 99 cents. A fortnight is two weeks of half its pay, a month thirteen
  /// thirds of a week of three thirteenths of it.
  ///
  /// - Parameters:
  ///   - pay: what is taxed, zero or more.
  ///   - span: what the pay is for.
  /// - Returns: whole dollars, zero or more.
  ///
  /// **Rounding:** to the dollar, a half up, of the week and again of the month.
  public func withheld(from pay: Money, for span: TaxSpan) -> Money {
    switch span {
    case .week: dollars(weekly(pay.cents / 100))
    case .fortnight: dollars(weekly(pay.cents / 200) * 2)
    case .month: dollars(monthly(pay))
    }
  }

  private func dollars(_ count: Int64) -> Money { Money(cents: count * 100) }

  private func monthly(_ pay: Money) -> Int64 {
    // Thirds of a dollar printed to the cent are made whole again.
    let cents = pay.cents % 100 == 33 ? pay.cents + 1 : pay.cents
    let week = weekly(cents * 3 / 1300)
    return (week * 26 + 3) / 6
  }

  /// The dollars withheld from a week of so many whole dollars.
  private func weekly(_ whole: Int64) -> Int64 {
    for bracket in brackets {
      // The limit is compared with the dollars and the 99 cents: below it are whole dollars below it.
      if let limit = bracket.lessThan, whole >= limit { continue }
      let millionths = bracket.factor * (whole * 100 + 99) - bracket.less * 100
      return millionths > 0 ? (millionths + 500_000) / 1_000_000 : 0
    }
    return 0
  }
}
