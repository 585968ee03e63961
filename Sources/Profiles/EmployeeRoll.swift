import PayDomain

/// The employees of a profile, each once.
struct EmployeeRoll {
  /// The day on which employees have an age; nil asks for none.
  private let today: CivilDate?
  private var numbers: [String: (facts: EmployeeFacts, spot: ProfileSpot)] = [:]
  private var names: [String: (facts: EmployeeFacts, spot: ProfileSpot, hasNumber: Bool)] = [:]
  /// Where each employee stands, by number and by name, in the order of reading.
  private(set) var spots: [(keys: [String], spot: ProfileSpot)] = []
  /// Names that two employees with numbers share: they are found by number only.
  private var sharedNames: Set<String> = []

  /// Starts with nobody.
  init(today: CivilDate? = nil) { self.today = today }

  /// The facts by number and by name, as slips are matched.
  var byKey: [String: EmployeeFacts] {
    var facts = names.filter { !sharedNames.contains($0.key) }.mapValues(\.facts)
    // A number that is also someone's name belongs to the number, which is looked up first.
    for (number, entry) in numbers { facts[number] = entry.facts }
    return facts
  }

  /// Adds the employees of a list in the profile.
  mutating func add(_ list: ProfileNode, gaps: inout ProfileSheet) throws(ProfileProblem) {
    for item in try list.items() {
      let entries = try gaps.answered(item, allowed: Profile.employeeKeys, part: "employees")
      try add(entries, at: item.spot)
    }
  }

  /// Adds the employees of the CSV table that the profile names; a relative path starts at the profile's folder.
  mutating func add(
    tableNamedBy node: ProfileNode, besides profile: String, gaps: inout ProfileSheet
  ) throws(ProfileProblem) {
    let path = ProfileFile.path(try node.text(), besides: profile)
    try add(table: try ProfileFile.bytes(of: path), path: path, gaps: &gaps)
  }

  /// Adds the employees of a CSV table.
  mutating func add(
    table bytes: [UInt8], path: String, gaps: inout ProfileSheet
  ) throws(ProfileProblem) {
    for row in try EmployeeTable.rows(bytes, path: path) {
      try add(gaps.answered(row.entries, part: "employees"), at: row.spot)
    }
  }

  private mutating func add(
    _ entries: [String: ProfileNode], at spot: ProfileSpot
  ) throws(ProfileProblem) {
    let number = try entries["number"]?.text()
    let name = try entries["name"]?.text()
    guard number != nil || name != nil else {
      throw .badValue(spot, key: "employees", expected: "given a `number` or a `name` for each")
    }
    let facts = try EmployeeRoll.facts(of: entries)
    try refuseDays(of: facts, entries)
    spots.append(([number, name].compactMap { $0 }, spot))
    if let number {
      if let first = numbers[number] {
        throw .duplicate(spot, what: "employee", first: first.spot)
      }
      numbers[number] = (facts, spot)
    }
    guard let name else { return }
    if let first = names[name] {
      guard first.hasNumber, number != nil else {
        throw .duplicate(spot, what: "employee", first: first.spot)
      }
      sharedNames.insert(name)
    }
    names[name] = (facts, spot, number != nil)
  }

  /// Refuses a date of birth that nobody who works can have.
  private func refuseDays(
    of facts: EmployeeFacts, _ entries: [String: ProfileNode]
  ) throws(ProfileProblem) {
    guard let born = facts.born, let birth = entries["born"] else { return }
    if let today, !born.canBeBirth(ofSomeonePaidOn: today) {
      let found = born > today ? "in the future" : "\(today.age(born: born)) years ago"
      throw .badValue(
        birth.spot, key: birth.key,
        expected: "a day of birth of someone aged \(CivilDate.believedAgesInWords), and this is "
          + "\(found); check the year, or take it out")
    }
    if let start = facts.employmentStart, let first = entries["start"],
      !born.canBeBirth(ofSomeoneStartingOn: start)
    {
      throw .conflict(
        first.spot,
        words: "`start` is before anyone of this `born` can work (\(birth.spot.file):"
          + "\(birth.spot.line)): the age then would be \(start.age(born: born))")
    }
  }

  private static func facts(
    of entries: [String: ProfileNode]
  ) throws(ProfileProblem) -> EmployeeFacts {
    var facts = EmployeeFacts()
    facts.instrument = try Profile.instrument(of: entries)
    facts.instrumentPlace = Profile.instrumentPlace(of: entries)
    facts.classificationPlace = entries["classification"]?.place
    facts.employmentPlace = entries["employment"]?.place
    facts.bornPlace = entries["born"]?.place
    facts.classification = try entries["classification"]?.text()
    facts.employment = try entries["employment"]?.employment()
    facts.born = try entries["born"]?.date()
    facts.employmentStart = try entries["start"]?.date()
    facts.isAdult = try entries["adult"]?.truth()
    facts.isShiftworker = try entries["shiftworker"]?.truth()
    facts.isTraining = try entries["training"]?.truth()
    facts.arrangement = try entries["arrangement"]?.text()
    facts.setOff = try entries["set_off"]?.setOff()
    facts.leaveLoading = try entries["leave_loading"]?.leaveLoading()
    facts.averagesHours = try entries["averages_hours"]?.truth()
    facts.isSentHome = try entries["sent_home"]?.truth()
    facts.hasGuardianAgreed = try entries["guardian_agreed"]?.truth()
    return facts
  }
}
