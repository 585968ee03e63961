import PayDomain

/// Holds one award's allowances of one kind against its rows of an export.
struct AllowanceComparison {
  /// What a row of the export says of an allowance of ours.
  struct Finding {
    /// The allowance.
    let own: HeldAllowance
    /// The row of ours that holds on the row's day.
    let held: HeldAllowanceRow
    /// The row of the export.
    let row: ExportedAllowance
    /// How the two were joined.
    let how: String
    /// The day on which they are compared.
    let day: CivilDate
    /// Whether the export pays it for something else.
    let isOfOtherUnit: Bool

    /// Whether the row is newer than all of ours.
    var isNew: Bool { own.rows.last.map { $0.from < row.from } ?? false }
  }

  /// The award.
  let award: HeldAward
  /// Whether they stand for expenses.
  let isExpense: Bool
  /// The columns of the award's table.
  let header: [String]
  /// The day from which most of the export holds.
  let reviewDate: CivilDate
  /// What joined them.
  let matcher: AllowanceMatcher
  /// What was found, in the order of our allowances and of time.
  let findings: [Finding]

  /// `wage allowances` or `expense allowances`.
  var kind: String { isExpense ? "expense allowances" : "wage allowances" }

  /// Joins and compares.
  init(_ award: HeldAward, _ export: AllowanceExport, rows: [ExportedAllowance]) {
    self.award = award
    isExpense = export.isExpense
    header = award.allowances.header
    reviewDate = export.reviewDate
    let own = award.allowances.all.filter { allowance in
      allowance.isExpense == export.isExpense
        && allowance.row(on: export.reviewDate).map { !$0.note.hasPrefix("ended") } ?? false
    }
    let matcher = AllowanceMatcher(own, rows: rows, on: export.reviewDate)
    self.matcher = matcher
    findings = matcher.matches.flatMap { match -> [Finding] in
      let (own, line) = (matcher.own[match.own], matcher.lines[match.line])
      return line.rows.compactMap { row in
        // What has held for years is compared as it holds at the review.
        let day =
          row.to.map { max(row.from, min($0, export.reviewDate)) }
          ?? max(row.from, export.reviewDate)
        return own.row(on: day).map { held in
          Finding(
            own: own, held: held, row: row, how: match.how, day: day,
            isOfOtherUnit: line.contradicts(unit: held.unit))
        }
      }
    }
  }

  /// The new sums that moved, as far as the row before has one.
  var moved: [AllowanceMoves.Moved] {
    findings.compactMap { finding in
      guard finding.isNew, let pair = pair(finding) else { return nil }
      return AllowanceMoves.Moved(award: award.code, from: finding.row.from, pair: pair)
    }
  }

  /// The sums before and after a finding; nil where one is not known or both are equal.
  func pair(_ finding: Finding) -> CommonMove.Pair? {
    guard let old = finding.held.cents, let new = finding.row.cents, old != new else { return nil }
    return AllowanceMoves.pair(old: old, new: new, isExpense: isExpense)
  }

  /// What a percentage of ours comes to on the finding's day, with the rate it is of.
  ///
  /// **Rounding:** to the cent, a half up, as the tables say of allowances.
  ///
  /// - Parameters:
  ///   - finding: what was found.
  ///   - rate: the rate of a classification on a day.
  /// - Returns: nil where the row has none, or no rate of ours is known.
  func comes(
    _ finding: Finding, rate: (String, CivilDate) -> (weekly: Int64?, hourly: Int64?)?
  ) -> (cents: Int64, of: String)? {
    let held = finding.held
    guard let share = held.share, !held.of.isEmpty, held.of != "own",
      let rates = rate(held.of, finding.day)
    else { return nil }
    let isOfWeek = held.ofRate == "weekly"
    guard isOfWeek || held.ofRate == "hourly",
      let whole = isOfWeek ? rates.weekly : rates.hourly
    else { return nil }
    let hundred: Int64 = 100_000_000
    let (product, overflows) = whole.multipliedReportingOverflow(by: share)
    guard !overflows else { return nil }
    return (
      (product * 2 + hundred) / (hundred * 2),
      "\(Money(cents: whole)) \(isOfWeek ? "a week" : "an hour")"
    )
  }
}
