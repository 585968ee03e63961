import PayDomain

/// Holds a profile against the files of its employer: what they leave open together.
struct OpenQuestions {
  private let sheet: ProfileSheet
  private let survey: ProfileSurvey
  private let exports: [ExportSurvey]
  /// The open questions.
  private(set) var questions: [ProfileReview.Question] = []
  /// What fits nothing, or is not borne out.
  private(set) var remarks: [String] = []

  /// What the slips contradict.
  private(set) var doubts: [ProfileDoubt] = []

  /// Finds the questions and remarks.
  init(sheet: ProfileSheet, survey: ProfileSurvey, exports: [ExportSurvey]) {
    self.sheet = sheet
    self.survey = survey
    self.exports = exports
    askInstrument()
    askEmployees()
    askCodes()
    askColumns()
    askCycle()
    remarkOnEmployers()
    remarkOnEntries()
    remarkOnWeek()
    doubtEmployments()
    doubtABN()
  }

  // MARK: Questions

  /// What the profile says of an employee; the employer's facts for one it does not know.
  private func facts(of person: SurveyedEmployee) -> EmployeeFacts {
    let own =
      person.number.flatMap { sheet.facts.employees[$0] }
      ?? person.name.flatMap { sheet.facts.employees[$0] }
    return own?.completed(by: sheet.facts.everyone) ?? sheet.facts.everyone
  }

  private mutating func askInstrument() {
    var tally = Tally()
    for person in survey.employees.values where facts(of: person).instrument == nil {
      tally.add(person.uninstructed)
    }
    ask("which award or agreement sets the pay?", tally, gap: "award")
  }

  private mutating func askEmployees() {
    ask("without a classification", \.unclassified) { $0.classification == nil }
    ask("without an employment type", \.unemployed) { $0.employment == nil }
    ask("without a date of birth, or `adult`", \.ageless) {
      $0.born == nil && $0.isAdult == nil
    }
  }

  /// Asks for a fact that neither slips nor the profile state.
  private mutating func ask(
    _ words: String, _ missing: KeyPath<SurveyedEmployee, Tally>,
    where isUnknown: (EmployeeFacts) -> Bool
  ) {
    var tally = Tally()
    var keys: [String] = []
    for (key, person) in survey.people {
      let lacking = person[keyPath: missing]
      guard lacking.slips > 0, isUnknown(facts(of: person)) else { continue }
      tally.add(lacking)
      keys.append(key)
    }
    ask("\(DraftText.count(keys.count, "employee")) \(words)", tally, gap: nil, examples: keys)
  }

  private mutating func askCodes() {
    for code in survey.rankedCodes where code.unknownLines > 0 {
      let key = code.label.folded
      guard sheet.facts.codes[key] == nil else { continue }
      var tally = code.tally
      tally.lines = code.unknownLines
      let spot = sheet.codeSpots.first { $0.label == key }?.spot
      questions.append(
        ProfileReview.Question(
          words: "what is `\(code.label)` for?", spot: spot, tally: tally))
    }
  }

  private mutating func askColumns() {
    for export in exports {
      for heading in export.headings where heading.guess == nil && heading.money != .zero {
        guard sheet.facts.columns[heading.heading.folded] == nil else { continue }
        var tally = Tally()
        tally.lines = heading.cells
        tally.money = heading.money
        let spot = gap(heading.heading, part: "columns")
        questions.append(
          ProfileReview.Question(
            words: "what does column `\(heading.heading)` hold?", spot: spot, tally: tally,
            examples: [export.name]))
      }
    }
  }

  private mutating func askCycle() {
    guard sheet.facts.cycleDays == nil else { return }
    ask(
      "pay_cycle: slips that state only their last day", survey.periods.withoutStart,
      gap: "pay_cycle")
  }

  private mutating func ask(
    _ words: String, _ tally: Tally, gap key: String?, examples: [String] = []
  ) {
    guard tally.slips > 0 else { return }
    questions.append(
      ProfileReview.Question(
        words: words, spot: key.flatMap { gap($0, part: nil) }, tally: tally, examples: examples))
  }

  private func gap(_ key: String, part: String?) -> ProfileSpot? {
    sheet.gaps.first { $0.part == part && $0.key == key }?.spot
  }

  // MARK: Doubts

  /// Names the employment types that slips contradict: such a slip is judged as far as both lead to the same.
  private mutating func doubtEmployments() {
    for (key, person) in survey.people {
      let facts = facts(of: person)
      guard let said = facts.employment, let place = facts.employmentPlace else { continue }
      let others = person.employments.ranked.filter { $0.word != said.description }
      guard let printed = others.first?.word else { continue }
      let count = others.reduce(0) { $0 + $1.tally.slips }
      doubts.append(
        ProfileDoubt(
          place,
          words: "`employment` of \(key) is said to be \(said), and \(printed) stands on "
            + "\(count) of \(DraftText.count(person.tally.slips, "slip"))",
          help: "correct it, or ask which is true: such a slip is judged only as far as both agree"
        ))
    }
  }

  /// Names an ABN that no slip states, where all state another.
  private mutating func doubtABN() {
    guard let place = sheet.abnPlace, survey.slips > 0,
      survey.ofAnotherEmployer.slips == survey.slips
    else { return }
    doubts.append(
      ProfileDoubt(
        place, words: "`abn`: every slip states another, and takes nothing from this profile",
        help: "copy the ABN from a slip, or give the files of this employer"))
  }

  // MARK: Remarks

  private mutating func remarkOnEmployers() {
    if survey.ofAnotherEmployer.slips > 0 {
      remarks.append(
        "\(DraftText.measure(survey.ofAnotherEmployer)): another ABN than the profile's; they take nothing from it"
      )
    }
    guard sheet.facts.abn == nil, survey.abns.counts.count > 1 else { return }
    remarks.append(
      "the files are of \(survey.abns.counts.count) employers by their ABNs; a profile is for one")
  }

  private mutating func remarkOnEntries() {
    let known = Set(survey.people.flatMap { [$0.person.number, $0.person.name].compactMap { $0 } })
    for employee in sheet.employeeSpots where !employee.keys.contains(where: known.contains) {
      remarks.append("\(place(employee.spot)): no slip is of this employee")
    }
    for code in sheet.codeSpots where survey.codes[code.label] == nil {
      remarks.append("\(place(code.spot)): no line has this pay code")
    }
  }

  private func place(_ spot: ProfileSpot) -> String { "\(spot.file):\(spot.line)" }

  private mutating func remarkOnWeek() {
    guard let start = sheet.facts.payWeekStart else { return }
    let others = survey.periods.lastDays.filter { $0.key.next != start }
    let count = others.values.reduce(0, +)
    guard count > 0 else { return }
    let days = Weekday.allCases.filter { others[$0] != nil }.map(\.word).joined(separator: ", ")
    remarks.append(
      "\(DraftText.count(count, "slip")): the period ends on \(days), the pay week starts on \(start.word)"
    )
  }
}
