import AwardTables
import PayDomain

/// Which of a slip's hours fill full-time weeks, and the pay for those beyond: it may be for overtime.
///
/// Leave comes first, then the lines called ordinary, then those of weekends, holidays and shifts, the cheapest first.
/// In a pay that is not of whole weeks the latter only fill the whole weeks in it, since nobody can say how many
/// working days the rest had.
///
/// **Limits:** does not know the hours agreed with a part-time employee, beyond which overtime may begin earlier.
struct FullTimeHours {
  /// The pay for the hours beyond.
  private(set) var doubtful = Money.zero
  /// The hours beyond.
  private var beyond = Hours.zero

  /// One line that pays hours whole.
  private struct Line {
    /// Leave, ordinary, days off that may have been worked, and the rest.
    let rank: Int
    let hours: Hours
    let sum: Money
    /// Whether it is pay for work that certainly counts but for its hours.
    let counts: Bool

    /// Whether the line fills the weeks before another.
    func comesBefore(_ other: Line) -> Bool {
      guard rank == other.rank else { return rank < other.rank }
      // The cheaper hour first, compared without dividing.
      return Int128(sum.cents) * Int128(other.hours.units)
        < Int128(other.sum.cents) * Int128(hours.units)
    }
  }

  /// Sorts the hours of a slip that pays for `days` days, of full-time weeks of `week` hours.
  init(_ lines: [PayLine], _ rules: NationalDay, week: Hours, days: Int) {
    let daysOfWeek = SuperEarnings.daysOfWeek
    let all = week.units * Int64(days) / Int64(daysOfWeek)
    let whole = week.units * Int64(max(1, days / daysOfWeek))
    guard FullTimeHours.exceed(min(all, whole), lines) else { return }
    var filled: Int64 = 0
    for line in FullTimeHours.wholeLines(lines, rules).sorted(by: { $0.comesBefore($1) }) {
      let limit = line.rank < FullTimeHours.premiumRank ? all : min(all, whole)
      let fits = min(line.hours.units, max(0, limit - filled))
      filled += fits
      guard line.counts, fits < line.hours.units else { continue }
      let paid = Int128(line.sum.cents) * Int128(fits) / Int128(line.hours.units)
      doubtful += line.sum - Money(cents: Int64(paid))
      beyond = beyond + Hours(units: line.hours.units - fits)
    }
    leaveOutLoadings(lines)
  }

  /// The rank of lines that pay more than the ordinary hour for when the work is done.
  private static let premiumRank = 3

  private static func rank(_ category: PayCategory, counts: Bool) -> Int {
    guard category.isWork else { return 0 }
    guard category != .ordinary else { return 1 }
    return counts ? premiumRank : 2
  }

  /// Whether the hours of the earnings are more than `limit` units; where they are not, none is beyond the weeks.
  private static func exceed(_ limit: Int64, _ lines: [PayLine]) -> Bool {
    var left = limit
    for index in lines.indices where lines[index].section == .earnings {
      guard let hours = lines[index].quantity.value, hours > .zero else { continue }
      guard hours.units <= left else { return true }
      left -= hours.units
    }
    return false
  }

  private static func wholeLines(_ lines: [PayLine], _ rules: NationalDay) -> [Line] {
    lines.indices.compactMap { index in
      let category = lines[index].category
      guard lines[index].section == .earnings, lines[index].form == .whole,
        lines[index].unit == .hours, category != .overtime, category != .casualLoading,
        let hours = lines[index].quantity.value, hours > .zero, let sum = lines[index].sum
      else { return nil }
      let counts = rules.treatment(of: category) == .counts
      guard category.isWork || counts else { return nil }
      return Line(
        rank: rank(category, counts: counts), hours: hours, sum: sum,
        counts: counts && category.isWork)
    }
  }

  /// Adds the loadings that may be on the hours beyond, so far as their own hours do not show otherwise.
  private mutating func leaveOutLoadings(_ lines: [PayLine]) {
    guard beyond > .zero else { return }
    for index in lines.indices where lines[index].section == .earnings {
      let category = lines[index].category
      guard category.isWork, category != .overtime,
        lines[index].form != .whole || category == .casualLoading,
        let sum = lines[index].sum, sum > .zero
      else { continue }
      guard let hours = lines[index].quantity.value, hours > beyond else {
        doubtful += sum
        continue
      }
      let kept = Int128(sum.cents) * Int128(hours.units - beyond.units) / Int128(hours.units)
      doubtful += sum - Money(cents: Int64(kept))
    }
  }
}
