import AwardTables
import PayDomain

/// Compares what is paid beside the hours: allowances, and the loading on annual leave.
struct ComparedExtras {
  typealias Extra = AgreementComparison.Extra
  typealias Row = AgreementComparison.Row

  /// The agreement.
  let own: Award
  /// The award.
  let other: Award
  /// The day of the work, in a pay period that starts then.
  let day: CivilDate

  private var dates: EffectiveDates { EffectiveDates(periodStart: day, day: day) }

  /// The rows of the classifications that belong together, each once with all whom it is for.
  func extras(_ matches: [ClassificationMatch]) -> [Extra] {
    var found: [Extra] = []
    for match in matches {
      let rows =
        allowances(match).map { (AgreementComparison.Subject.allowance, nil, $0) }
        + EmploymentType.allCases.flatMap { type in
          leave(match, type).map { (AgreementComparison.Subject.leaveLoading, type, $0) }
        }
      for (subject, employment, row) in rows {
        let same = found.firstIndex {
          $0.subject == subject && $0.employment == employment && $0.row == row
        }
        if let same {
          found[same].classifications.append(match.own)
        } else {
          found.append(
            Extra(subject: subject, classifications: [match.own], employment: employment, row: row))
        }
      }
    }
    return found
  }

  // MARK: Allowances

  private func allowances(_ match: ClassificationMatch) -> [Row] {
    var mine = own.allowances(of: [match.own], on: dates)
    let theirs = other.allowances(of: [match.other], on: dates)
    var rows: [Row] = []
    for allowance in theirs {
      let place = counterpart(of: allowance, in: mine, all: theirs)
      rows.append(row(place.map { mine[$0] }, allowance))
      if let place { mine.remove(at: place) }
    }
    return rows
      + mine.map {
        Row(
          what: words($0), own: amount($0), other: nil, verdict: .cannotTell,
          reason: "\(other.code) has no such allowance")
      }
  }

  /// The agreement's allowance of the same id, else the only one of the same words and unit whose id the award does
  /// not have.
  private func counterpart(
    of allowance: GoingAllowance, in mine: [GoingAllowance], all: [GoingAllowance]
  ) -> Int? {
    if let same = mine.firstIndex(where: { $0.id == allowance.id }) { return same }
    let taken = Set(all.map(\.id))
    let alike = mine.indices.filter { place in
      !taken.contains(mine[place].id) && mine[place].unit == allowance.unit
        && mine[place].words.foldedTitle == allowance.words.foldedTitle
    }
    return alike.count == 1 ? alike[0] : nil
  }

  private func row(_ mine: GoingAllowance?, _ theirs: GoingAllowance) -> Row {
    let what = words(theirs)
    guard let mine else {
      return silent(what, amount(theirs), "\(own.code) says nothing of this allowance")
    }
    guard let left = amount(mine), let right = amount(theirs) else {
      let reason = why(mine) ?? why(theirs)
      return Row(
        what: what, own: amount(mine), other: amount(theirs), verdict: .cannotTell,
        reason: reason ?? "no figure")
    }
    let isSameThing =
      mine.unit == theirs.unit
      && (mine.unit != .asWorded || mine.words.foldedTitle == theirs.words.foldedTitle)
    guard isSameThing else {
      return Row(
        what: what, own: left, other: right, verdict: .cannotTell,
        reason: "\(own.code) pays it for something else: \(words(mine))")
    }
    return judged(what, left, right, terms(mine, theirs))
  }

  /// What besides the dollars makes the agreement's allowance worth more or less.
  private func terms(_ mine: GoingAllowance, _ theirs: GoingAllowance) -> Terms {
    var terms = Terms()
    if mine.isAllPurpose != theirs.isAllPurpose {
      terms.add(
        isBetter: mine.isAllPurpose,
        "\((mine.isAllPurpose ? own : other).code) alone pays it for all purposes")
    }
    if mine.cap.foldedTitle != theirs.cap.foldedTitle {
      if mine.cap.isEmpty || theirs.cap.isEmpty {
        let capped = mine.cap.isEmpty ? (other, theirs) : (own, mine)
        terms.add(isBetter: mine.cap.isEmpty, "\(capped.0.code) pays at most \(capped.1.cap)")
      } else {
        terms.add(isBetter: true, "the most is \(mine.cap) against \(theirs.cap)")
        terms.isWorse = true
      }
    }
    return terms
  }

  private func amount(_ allowance: GoingAllowance) -> Rate? {
    guard case .amount(let figure) = allowance.answer else { return nil }
    return figure.amount
  }

  private func why(_ allowance: GoingAllowance) -> String? {
    guard case .notCovered(let why) = allowance.answer else { return nil }
    return why.english
  }

  private func words(_ allowance: GoingAllowance) -> String {
    guard let unit = allowance.unit, unit != .asWorded else { return allowance.words }
    return "\(allowance.words), \(unit)"
  }

  // MARK: Leave

  /// The loadings of one type of employment; nothing where neither has any.
  private func leave(_ match: ClassificationMatch, _ type: EmploymentType) -> [Row] {
    guard own.employmentTypes.contains(type), other.employmentTypes.contains(type) else {
      return []
    }
    let mine = own.leaveLoadings(for: question(match.own, type))
    let theirs = other.leaveLoadings(for: question(match.other, type))
    let workers: [Bool?] =
      (mine + theirs).contains { $0.isForShiftworkers != nil } ? [false, true] : [nil]
    return workers.compactMap { worker in
      let one = mine.first { $0.isForShiftworkers == worker || $0.isForShiftworkers == nil }
      let two = theirs.first { $0.isForShiftworkers == worker || $0.isForShiftworkers == nil }
      guard one != nil || two != nil else { return nil }
      return row(one, two, words(worker))
    }
  }

  private func question(_ classification: Int, _ type: EmploymentType) -> RateQuestion {
    RateQuestion(classification: classification, employment: type, age: .adult, dates: dates)
  }

  private func row(
    _ mine: GoingLeaveLoading?, _ theirs: GoingLeaveLoading?, _ what: String
  ) -> Row {
    let (left, right) = (loading(mine), loading(theirs))
    guard let left, let right else {
      let silent = mine == nil ? own : other
      let reason = [mine, theirs].compactMap { $0.flatMap(why) }.first
      return Row(
        what: what, own: left?.rate, other: right?.rate, verdict: .cannotTell,
        reason: reason ?? "\(silent.code) says nothing of a loading on annual leave")
    }
    var terms = Terms()
    if left.isLeastOfPenalties != right.isLeastOfPenalties {
      let more = left.isLeastOfPenalties ? own : other
      terms.add(
        isBetter: left.isLeastOfPenalties, "\(more.code) alone pays penalties where they are more")
    }
    return judged(what, left.rate, right.rate, terms)
  }

  private func loading(_ going: GoingLeaveLoading?) -> LeaveLoading? {
    guard case .loading(let loading) = going?.answer else { return nil }
    return loading
  }

  private func why(_ going: GoingLeaveLoading) -> String? {
    guard case .notCovered(let why) = going.answer else { return nil }
    return why.english
  }

  private func words(_ isForShiftworkers: Bool?) -> String {
    let whom =
      switch isForShiftworkers {
      case nil: ""
      case true?: ", shiftworkers"
      case false?: ", not shiftworkers"
      }
    return "loading on an hour of annual leave\(whom)"
  }

  // MARK: Verdicts

  /// What besides the dollars is not the same.
  private struct Terms {
    var isBetter = false
    var isWorse = false
    var reasons: [String] = []

    mutating func add(isBetter: Bool, _ reason: String) {
      if isBetter { self.isBetter = true } else { isWorse = true }
      reasons.append(reason)
    }
  }

  private func silent(_ what: String, _ theirs: Rate?, _ reason: String) -> Row {
    Row(what: what, own: nil, other: theirs, verdict: .cannotTell, reason: reason)
  }

  /// The verdict of the dollars, unless something else speaks for the other side.
  private func judged(_ what: String, _ left: Rate, _ right: Rate, _ terms: Terms) -> Row {
    let verdict: AgreementComparison.Verdict =
      left == right ? .equal : left < right ? .worse : .better
    let isOpen =
      terms.isWorse && verdict != .worse || terms.isBetter && verdict == .worse
    return Row(
      what: what, own: left, other: right, verdict: isOpen ? .cannotTell : verdict,
      reason: isOpen ? terms.reasons.joined(separator: "; ") : "")
  }
}
