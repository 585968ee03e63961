import PayDomain
import Wording

/// What is not known of a worker where the slip and the user contradict each other, or the user names what is not.
extension SlipView {
  /// Why the employment type is not known.
  var missingEmployment: MissingFact {
    let open = MissingFact.ofLine(.employment)
    guard let said = facts.employment, let printed = slip.employment.value, said != printed else {
      return open
    }
    let why = WhyPhrase.employmentContradicts([
      "printed": .said(printed.said), "origin": sayer(at: facts.employmentPlace),
      "said": .said(said.said),
    ])
    return MissingFact(.employment, why: why, question: open.question)
  }

  /// Why the age is not known.
  var missingAge: MissingFact {
    let open = MissingFact.ofLine(.age)
    guard let said = facts.born, let printed = slip.born.value, said != printed else { return open }
    let why = WhyPhrase.birthContradicts(["origin": sayer(at: facts.bornPlace)])
    return MissingFact(.age, why: why, question: open.question)
  }

  /// Why the classification is not known.
  func missingClassification(_ desk: AwardDesk) -> MissingFact {
    let said = facts.classification.map { desk.classifications(matching: $0) }
    let printed = slip.classification.value.map { desk.classifications(matching: $0) }
    if said?.isEmpty == true {
      return .otherClassification(desk).asserted(at: facts.classificationPlace)
    }
    if printed?.isEmpty == true { return .otherClassification(desk) }
    let open = MissingFact.ofLine(.classification)
    guard let said, let printed, !said.contains(where: printed.contains) else { return open }
    let why = WhyPhrase.classificationContradicts([
      "origin": sayer(at: facts.classificationPlace)
    ])
    return MissingFact(.classification, why: why, question: open.question)
  }

  /// Who says something, with the line where it stands in a profile.
  private func sayer(at place: AssertedPlace?) -> Slot {
    place.map { .text($0.description) } ?? .said(origin.said)
  }
}
