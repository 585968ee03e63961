import AwardTables
import PayDomain

extension UsedFact {
  /// The facts a slip was judged by: award, classification, employment, age.
  ///
  /// Without `detail` the origin of what the slip says is `slip` alone, without the place.
  static func list(
    _ view: SlipView, _ desk: AwardDesk, _ readings: WorkerReadings, awardOrigin: String,
    userOrigin: String
  ) -> [UsedFact] {
    func place<Value>(_ field: Field<Value>) -> String {
      guard view.detail, case .read(let reading) = field else { return "slip" }
      return "slip, \(reading.place)"
    }
    let origin = awardOrigin == "slip" ? place(view.slip.instrument) : awardOrigin
    var list = [UsedFact(name: "award", value: desk.award.code, origin: origin)]
    list.reserveCapacity(4)
    if let only = readings.classifications.first, readings.classifications.count == 1 {
      // What the user says counts only where the award knows it.
      let said =
        view.facts.classification.map { !desk.classifications(matching: $0).isEmpty } == true
      list.append(
        UsedFact(
          name: "classification", value: desk.award.classifications[only].title,
          origin: said ? userOrigin : place(view.slip.classification)))
    }
    if let employment = view.facts.employment ?? view.slip.employment.value {
      let said = view.facts.employment != nil
      list.append(
        UsedFact(
          name: "employment", value: employment.description,
          origin: said ? userOrigin : place(view.slip.employment)))
    }
    if let age = age(view, userOrigin, place(view.slip.born)) { list.append(age) }
    return list
  }

  private static func age(
    _ view: SlipView, _ userOrigin: String, _ place: String
  ) -> UsedFact? {
    if view.facts.born != nil {
      return UsedFact(name: "age", value: "date of birth known", origin: userOrigin)
    }
    if view.slip.born.value != nil {
      return UsedFact(name: "age", value: "date of birth known", origin: place)
    }
    guard view.facts.isAdult == true else { return nil }
    return UsedFact(name: "age", value: "adult", origin: userOrigin)
  }
}
