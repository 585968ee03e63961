import PayDomain

/// One line of an award's going rates.
public struct GoingRate: Hashable, Sendable {
  /// Whose rate it is and when.
  public let question: RateQuestion
  /// The classification's title.
  public let classification: String
  /// The provision, by its place in ``Award/provisions``.
  public let provision: Int
  /// The provision in words.
  public let words: String
  /// The figure, or why there is none.
  public let answer: CellAnswer

  /// Makes a line.
  public init(
    question: RateQuestion, classification: String, provision: Int, words: String,
    answer: CellAnswer
  ) {
    self.question = question
    self.classification = classification
    self.provision = provision
    self.words = words
    self.answer = answer
  }
}

extension Award {
  /// The going rates in table order: classification, employment type, provision.
  ///
  /// A provision that a classification and employment type do not have, or that has ended, is left
  /// out; one that is not covered on the dates is in and says why.
  ///
  /// - Parameters:
  ///   - chosen: places in ``classifications``; nil for all.
  ///   - employment: the employment type; nil for each the award has.
  ///   - age: adult, or which junior.
  ///   - dates: the start of the period and the day of the work.
  /// - Returns: one element for each provision of each classification and employment type.
  public func goingRates(
    classifications chosen: [Int]? = nil, employment: EmploymentType? = nil,
    age: AgeBand = .adult, on dates: EffectiveDates
  ) -> [GoingRate] {
    let types = employment.map { [$0] } ?? employmentTypes
    return (chosen ?? Array(classifications.indices)).flatMap { place in
      types.flatMap { type in
        goingRates(
          RateQuestion(classification: place, employment: type, age: age, dates: dates))
      }
    }
  }

  private func goingRates(_ question: RateQuestion) -> [GoingRate] {
    provisions.indices.compactMap { place in
      guard has(place, question) else { return nil }
      return GoingRate(
        question: question, classification: classifications[question.classification].title,
        provision: place, words: provisions[place].condition.words,
        answer: cell(place, for: question))
    }
  }
}
