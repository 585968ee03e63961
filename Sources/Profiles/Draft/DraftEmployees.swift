import PayDomain

/// Writes the employees, each on one line, with a question for what no slip of theirs states.
struct DraftEmployees {
  /// The employees, in the order they are written.
  let people: [(key: String, person: SurveyedEmployee)]
  /// Slips that name nobody; nil when there are none.
  let nameless: SurveyedEmployee?

  /// Adds the employees.
  func add(to draft: inout DraftText) {
    draft.section("Employees")
    if let nameless {
      draft.comment("\(DraftText.measure(nameless.tally)) name no employee.")
    }
    guard !people.isEmpty else { return draft.comment("No slip names one.") }
    let classless = people.count { $0.person.unclassified.slips > 0 }
    let typeless = people.count { $0.person.unemployed.slips > 0 }
    let ageless = people.count { $0.person.ageless.slips > 0 }
    draft.comment(
      "\(DraftText.count(people.count, "employee")): \(classless) without a classification on some slip,"
        + " \(typeless) without an employment type,",
      "\(ageless) without a date of birth.",
      "classification: as the award names it; employment: full_time, part_time or casual.",
      "Also, where you know: born: 2008-03-14, start: 2024-01-12, adult: yes, shiftworker: no, training: no,",
      "arrangement: annual salary, and award, agreement, instrument or set_off where they differ.",
      "A payroll's own list of employees does as well: employees_csv: staff.csv")
    draft.line("employees:")
    let entries = people.map { DraftEmployees.entry($0.key, $0.person) }
    let width = entries.reduce(0) { max($0, min(88, $1.count)) }
    for ((key, person), entry) in zip(people, entries) {
      draft.line(DraftText.joined(entry, DraftEmployees.note(key, person), at: width))
    }
  }

  private static func entry(_ key: String, _ person: SurveyedEmployee) -> String {
    var parts = ["\(person.number == key ? "number" : "name"): \(DraftText.quoted(key))"]
    if person.answersToName, let name = person.name {
      parts.append("name: \(DraftText.quoted(name))")
    }
    if person.unclassified.slips > 0 { parts.append("classification: \"?\"") }
    if person.unemployed.slips > 0 { parts.append("employment: \"?\"") }
    return "  - {\(parts.joined(separator: ", "))}"
  }

  /// Who it is, how much hangs on it, and what slips say.
  private static func note(_ key: String, _ person: SurveyedEmployee) -> String {
    var words = [DraftText.measure(person.tally)]
    if let name = person.name, name != key, !person.answersToName { words.insert(name, at: 0) }
    let said =
      person.classifications.ranked.map(\.word) + person.employments.ranked.map(\.word)
    if !said.isEmpty {
      words.append("slips say " + said.prefix(6).joined(separator: ", "))
    }
    return words.joined(separator: "; ")
  }
}
