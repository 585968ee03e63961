import AwardTables
import PayDomain
import Wording

extension UsedFact {
  /// The facts a slip was judged by: award, classification, employment, age.
  ///
  /// Without `detail` the origin of what the slip says is `slip` alone, without the place.
  static func list(
    _ view: SlipView, _ desk: AwardDesk, _ readings: WorkerReadings, awardOrigin: Sentence?,
    userOrigin: FactOrigin
  ) -> [UsedFact] {
    func place<Value>(_ field: Field<Value>) -> Sentence {
      .slip(at: view.detail ? field.reading?.place : nil)
    }
    let userOrigin = userOrigin.said
    let origin = awardOrigin ?? place(view.slip.instrument)
    var list = [UsedFact(name: "award", value: .text(desk.award.code), origin: origin)]
    list.reserveCapacity(4)
    if let only = readings.classifications.first, readings.classifications.count == 1 {
      // What the user says counts only where the award knows it.
      let said =
        view.facts.classification.map { !desk.classifications(matching: $0).isEmpty } == true
      list.append(
        UsedFact(
          name: "classification", value: .text(desk.award.classifications[only].title),
          origin: said ? userOrigin : place(view.slip.classification)))
    }
    if let employment = view.facts.employment ?? view.slip.employment.value {
      let said = view.facts.employment != nil
      list.append(
        UsedFact(
          name: "employment", value: .said(employment.said),
          origin: said ? userOrigin : place(view.slip.employment)))
    }
    if let age = age(view, userOrigin, place(view.slip.born)) { list.append(age) }
    return list
  }

  private static func age(
    _ view: SlipView, _ userOrigin: Sentence, _ place: Sentence
  ) -> UsedFact? {
    if view.facts.born != nil {
      return UsedFact(name: "age", value: .said(ResultPhrase.birthKnown()), origin: userOrigin)
    }
    if view.slip.born.value != nil {
      return UsedFact(name: "age", value: .said(ResultPhrase.birthKnown()), origin: place)
    }
    guard view.facts.isAdult == true else { return nil }
    return UsedFact(name: "age", value: .said(ResultPhrase.adult()), origin: userOrigin)
  }
}
