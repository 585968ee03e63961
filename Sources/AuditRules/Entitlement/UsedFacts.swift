import AwardTables
import PayDomain

extension UsedFact {
  /// The facts a slip was judged by: award, classification, employment, age.
  ///
  /// Without `detail` the origin of what the slip says is `slip` alone, without the place.
  static func list(
    _ slip: Payslip, _ facts: EmployeeFacts, _ desk: AwardDesk, _ readings: WorkerReadings,
    awardOrigin: String, userOrigin: String, detail: Bool
  ) -> [UsedFact] {
    func place<Value>(_ field: Field<Value>) -> String {
      guard detail, case .read(let reading) = field else { return "slip" }
      return "slip, \(reading.place)"
    }
    let origin = awardOrigin == "slip" ? place(slip.instrument) : awardOrigin
    var list = [UsedFact(name: "award", value: desk.award.code, origin: origin)]
    list.reserveCapacity(4)
    if let only = readings.classifications.first, readings.classifications.count == 1 {
      let said = facts.classification != nil
      list.append(
        UsedFact(
          name: "classification", value: desk.award.classifications[only].title,
          origin: said ? userOrigin : place(slip.classification)))
    }
    if let employment = facts.employment ?? slip.employment.value {
      let said = facts.employment != nil
      list.append(
        UsedFact(
          name: "employment", value: employment.description,
          origin: said ? userOrigin : place(slip.employment)))
    }
    if let age = age(slip, facts, userOrigin, place(slip.born)) { list.append(age) }
    return list
  }

  private static func age(
    _ slip: Payslip, _ facts: EmployeeFacts, _ userOrigin: String, _ place: String
  ) -> UsedFact? {
    if facts.born != nil {
      return UsedFact(name: "age", value: "date of birth known", origin: userOrigin)
    }
    if slip.born.value != nil {
      return UsedFact(name: "age", value: "date of birth known", origin: place)
    }
    guard facts.isAdult == true else { return nil }
    return UsedFact(name: "age", value: "adult", origin: userOrigin)
  }
}
