import PayDomain

/// Holds one award's tables against its rows of the export.
struct AwardComparison {
  /// What was found for one classification on one day.
  struct Finding {
    /// The classification's id.
    let classification: String
    /// The day from which the rows hold.
    let from: CivilDate
    /// How the rows were joined to it.
    let match: RowMatch
    /// What the rows say.
    let reading: Reading
  }

  /// What the rows of one classification and day say.
  enum Reading {
    /// One weekly wage and hourly rate, in cents.
    case rate(weekly: Int64?, hourly: Int64)
    /// Several figures; they in words.
    case disagree(String)
    /// Neither a weekly nor an hourly figure.
    case otherUnits
  }

  /// The award.
  let award: HeldAward
  /// The days on which rows of the export begin, oldest first.
  let days: [CivilDate]
  /// The day from which most rows of the award hold.
  let reviewDate: CivilDate
  /// What was found, by day and classification in table order.
  let findings: [Finding]
  /// The rows that no classification takes.
  let strangers: [ExportedRow]
  /// The last day of rows that are closed, by classification, where nothing follows.
  let closed: [String: CivilDate]

  /// Joins and reads an award's rows; nil where there are none.
  init?(_ award: HeldAward, rows: [ExportedRow]) {
    guard let date = ClassificationExport.commonest(rows.map(\.from)) else { return nil }
    self.award = award
    reviewDate = date
    days = Set(rows.map(\.from)).sorted()
    var findings: [Finding] = []
    var strangers: [ExportedRow] = []
    var ends: [String: CivilDate] = [:]
    for day in days {
      let ofDay = rows.filter { $0.from == day }
      var matcher = RowMatcher(award, rows: ofDay)
      for classification in award.classifications {
        let match = matcher.match(classification)
        guard !match.rows.isEmpty else { continue }
        let isOpen = match.rows.contains { $0.to == nil }
        ends[classification] = isOpen ? nil : match.rows.compactMap(\.to).max()
        findings.append(
          Finding(
            classification: classification, from: day, match: match,
            reading: AwardComparison.read(match.rows, award)))
      }
      strangers += matcher.strangers
    }
    self.findings = findings
    self.strangers = strangers
    closed = ends
  }

  /// The figures of rows about one classification and day.
  ///
  /// A calculated week goes before the base one, since the base is what the calculation begins
  /// from; the hour likewise. Where there is no hourly figure it is the weekly one over the hours.
  private static func read(_ rows: [ExportedRow], _ award: HeldAward) -> Reading {
    let weeks = figures("Weekly", rows)
    let hours = figures("Hourly", rows)
    guard weeks.count <= 1, hours.count <= 1 else {
      let all =
        weeks.sorted().map { "\(Money(cents: $0)) a week" }
        + hours.sorted().map { "\(Money(cents: $0)) an hour" }
      return .disagree(all.joined(separator: ", "))
    }
    if let hourly = hours.first { return .rate(weekly: weeks.first, hourly: hourly) }
    guard let weekly = weeks.first else { return .otherUnits }
    return .rate(weekly: weekly, hourly: award.quotient(weekly))
  }

  private static func figures(_ unit: String, _ rows: [ExportedRow]) -> Set<Int64> {
    let calculated = Set(
      rows.compactMap { $0.calculated?.unit == unit ? $0.calculated?.cents : nil })
    guard calculated.isEmpty else { return calculated }
    return Set(rows.compactMap { $0.base?.unit == unit ? $0.base?.cents : nil })
  }

  /// The rate of a finding as the tables would hold it, with the one it follows on; nil where the
  /// export has no figure or the tables none before.
  ///
  /// Where the tables have only an hourly rate, the new row has none but that.
  func step(
    _ finding: Finding
  ) -> (old: HeldRate, weekly: Int64?, hourly: Int64, moved: ReviewMoves.Moved)? {
    guard case .rate(let read, let hourly) = finding.reading,
      let old = award.rate(of: finding.classification, before: finding.from),
      let oldHourly = old.hourly
    else { return nil }
    let weekly = old.weekly == nil ? nil : read
    let pair: CommonMove.Pair
    if let oldWeekly = old.weekly, let weekly {
      pair = CommonMove.Pair(old: oldWeekly, new: weekly, slack: award.weeklyStep)
    } else {
      pair = CommonMove.Pair(old: oldHourly, new: hourly, slack: 1)
    }
    let moved = ReviewMoves.Moved(
      award: award.code, from: finding.from, pair: pair, isWeekly: weekly != nil)
    return (old, weekly, hourly, moved)
  }

  /// Whether a finding is new to the tables: nothing of that day or a later one stands there.
  func isNew(_ finding: Finding) -> Bool {
    guard let last = award.rates[finding.classification]?.last else { return false }
    return last.from < finding.from
  }
}
