import AwardTables
import PayDomain

/// Labels in the award's own words, which no payroll's vocabulary has.
extension WorkLines {
  /// Whether a label of the slip says something in the award's own words.
  func hasAwardWords(_ view: SlipView, _ desk: AwardDesk) -> Bool {
    !meanings(view.slip.lines, desk).isEmpty
      || lines.indices.contains { place in
        guard lines[place].premium != nil else { return false }
        let label = view.slip.lines[lines[place].index].label
        return lines[place].maybeDayWork || lines[place].awardWords(label, desk) != nil
      }
  }

  /// Takes what labels say in the award's own words; true where the lines had to be sorted anew for it.
  mutating func takeAwardWords(
    _ slip: Payslip, _ desk: AwardDesk, codes: [String: CodeMeaning],
    hints: inout TextTable<LabelHints>
  ) -> Bool {
    named = meanings(slip.lines, desk)
    if !named.isEmpty { place(slip, codes: codes, hints: &hints) }
    for place in lines.indices where lines[place].premium != nil {
      let label = slip.lines[lines[place].index].label
      lines[place].takeName(of: label, desk)
      settleMorning(place, label, desk, &hints)
      if named[lines[place].index] == nil { lines[place].named?.mayMeanPermanentJob = false }
    }
    return !named.isEmpty
  }

  /// Takes a label that may mean a shift which only begins early for the award's early morning where it is called just
  /// so there.
  private mutating func settleMorning(
    _ place: Int, _ label: String, _ desk: AwardDesk, _ hints: inout TextTable<LabelHints>
  ) {
    guard lines[place].maybeDayWork, let name = desk.named(by: label),
      name.category == lines[place].category
    else { return }
    let isEarly = LabelHints.cached(label, in: &hints).morning.isEarly
    if isEarly || !name.places.isEmpty { lines[place].maybeDayWork = false }
  }

  /// What lines that nobody could place name; none where one of them could not be compared by the hour, since it may
  /// correct another.
  private func meanings(_ printed: [PayLine], _ desk: AwardDesk) -> [Int: NamedProvisions] {
    var meanings: [Int: NamedProvisions] = [:]
    for index in unknown {
      let line = printed[index]
      guard let name = desk.named(by: line.label) else { continue }
      let says = LabelHints(line.label)
      guard name.category != .publicHoliday || !name.places.isEmpty || says.saysWorked else {
        continue
      }
      guard line.unit == .hours, line.quantity.value != nil, line.sum != nil,
        !line.isPriorPeriod, agrees(line.date.value, name, desk)
      else { return [:] }
      meanings[index] = name
    }
    return meanings
  }

  /// Whether a day of work is one of those that a name is for.
  private func agrees(_ day: CivilDate?, _ name: NamedProvisions, _ desk: AwardDesk) -> Bool {
    guard trustsDates, let day, !name.places.isEmpty else { return true }
    return name.places.contains { place in
      let days = desk.award.provisions[place].condition.days
      return days.isEmpty || days.contains(day.weekday)
    }
  }
}

extension WorkLine {
  /// What the line's label names among the award's provisions; nil for nothing.
  fileprivate func awardWords(_ label: String, _ desk: AwardDesk) -> NamedProvisions? {
    guard !isJoined, !isNamedByUser, let name = desk.named(by: label) else { return nil }
    let saysMore = !name.places.isEmpty || name.mayMeanPermanentJob
    return (name.category == category ? saysMore : !name.withItsWords.isEmpty) ? name : nil
  }

  /// Takes what the label names: `Shiftwork - Sunday` is a Sunday to payrolls, and may be a provision for shifts.
  fileprivate mutating func takeName(of label: String, _ desk: AwardDesk) {
    let name = awardWords(label, desk)
    let isOwn = name?.category == category
    named = isOwn ? name : nil
    namedElsewhere = isOwn ? nil : name
  }
}
