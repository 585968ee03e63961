import AwardTables
import PayDomain

/// Cells of a guide that are not one rate an hour.
extension GuideCellReader {
  /// Holds the sums of a cell against the payment of its column.
  ///
  /// - Parameters:
  ///   - sums: what the cell prints for one unit after another.
  ///   - headings: what the column may be called, the heading with that of its table first.
  ///   - questions: whom the cell is for.
  /// - Returns: what came of it; nil where the column is none of the award's payments.
  func compare(_ sums: [Rate], headings: [String], _ questions: [RateQuestion]) -> GuideOutcome? {
    var outcome: GuideOutcome?
    for question in questions {
      guard let payment = payment(headings, question) else { return nil }
      guard case .parts(let parts) = payment.answer else { return .notCompared(.notCovered) }
      let ours = payment.answer.sums
      if ours.map(\.amount) == sums {
        outcome = outcome ?? .equal
      } else {
        let words = ours.map { "\($0.amount) \($0.unit)".trimmingSpace }
        let places = parts.map(\.reference.description)
        outcome = .different(
          ours: words.joined(separator: " plus "), from: places.joined(separator: ", "))
      }
    }
    return outcome
  }

  /// The one payment that a column is about: by the heading of its provision, or by its own words.
  private func payment(_ headings: [String], _ question: RateQuestion) -> GoingPayment? {
    let all = award.payments(for: question)
    guard !all.isEmpty else { return nil }
    for heading in headings {
      let ids = award.payments(headed: heading)
      let found = all.filter { ids.contains($0.id) }
      if found.count == 1 { return found.first }
    }
    return nil
  }
}

extension String {
  /// The text without a space at its end.
  fileprivate var trimmingSpace: String { hasSuffix(" ") ? String(dropLast()) : self }
}
