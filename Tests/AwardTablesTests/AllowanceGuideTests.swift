import AwardTables
import PayDomain
import Testing

/// The allowances of the pay guides in `Fixtures/pay-guides/allowances/` against our tables.
///
/// The expected figures were copied from the guides; our tables come from the pay database.
@Suite("Allowances of the pay guides")
struct AllowanceGuideTests {
  @Test("Every allowance is reproduced to the cent", arguments: PayGuide.years)
  func reproducesEveryAllowance(year: String) throws {
    let library = try AwardLibrary(folder: PayGuide.root + "/Awards")
    let rows = try PayGuide.table("allowances/figures.csv").filter { $0[0] == year }
    for (code, rows) in Dictionary(grouping: rows, by: { $0[1] }).sorted(by: { $0.key < $1.key }) {
      let guide = try AllowanceGuide(year: year, award: library.award(code))
      let misses = rows.compactMap(guide.miss)
      print("allowances \(year) \(code): \(rows.count) compared, \(misses.count) missed")
      #expect(misses.isEmpty, "\(misses.joined(separator: "\n"))")
    }
    #expect(!rows.isEmpty)
  }

  @Test("What is compared and what is not make the whole of each guide's allowances")
  func accountsForEveryCell() throws {
    var left: [String: Int] = [:]
    for row in try PayGuide.table("allowances/cells.csv") {
      guard let cells = Int(row[2]) else {
        Issue.record("no number of cells: \(row)")
        continue
      }
      left[row[0] + " " + row[1]] = cells
    }
    for row in try PayGuide.table("allowances/not-compared.csv") {
      print("allowances \(row[0]) \(row[1]): \(row[3]) cells not compared: \(row[2])")
      left[row[0] + " " + row[1], default: 0] -= try #require(Int(row[3]))
    }
    for row in try PayGuide.table("allowances/figures.csv") {
      left[row[0] + " " + row[1], default: 0] -= 1
    }
    #expect(left.filter { $0.value != 0 }.isEmpty, "cells that are neither: \(left)")
    #expect(!left.isEmpty)
  }

  @Test("A figure a cent off is a miss")
  func noticesACent() throws {
    let library = try AwardLibrary(folder: PayGuide.root + "/Awards")
    let guide = try AllowanceGuide(year: "2025-26", award: library.award("MA000004"))
    // The guide of 2025-26 has $13.89 a week for first aid.
    #expect(guide.miss(["2025-26", "MA000004", "first-aid", "unit", "13.89"]) == nil)
    let miss = guide.miss(["2025-26", "MA000004", "first-aid", "unit", "13.88"])
    #expect(miss == "2025-26 MA000004 first-aid unit: 13.88, ours [\"13.89\"]")
  }
}

/// One award's allowances on the day of a year's guide.
private struct AllowanceGuide {
  private let award: Award
  private let allowances: [String: [GoingAllowance]]

  init(year: String, award: Award) throws {
    let entry = try PayGuide.table("cells.csv").first { $0[0] == year && $0[1] == award.code }
    let on = entry.map { $0[3] }.flatMap { $0.isEmpty ? nil : $0 } ?? year.prefix(4) + "-07-01"
    let day = try #require(CivilDate(iso: on))
    self.award = award
    allowances = Dictionary(
      grouping: award.allowances(on: EffectiveDates(periodStart: day, day: day)), by: \.id)
  }

  /// A row of the fixture that our tables give another figure for, with both; nil when they agree.
  func miss(_ row: [String]) -> String? {
    let ours = allowances[row[2], default: []].compactMap { figure($0, per: row[3]) }
    guard !ours.contains(row[4]) else { return nil }
    return "\(row[0]) \(row[1]) \(row[2]) \(row[3]): \(row[4]), ours \(ours)"
  }

  /// Our figure as the guide gives it: for the allowance's own unit, or a weekly one by the hour.
  private func figure(_ allowance: GoingAllowance, per: String) -> String? {
    guard case .amount(let figure) = allowance.answer else { return nil }
    guard per == "hour_of_week" else { return figure.amount.plain }
    let week = Money(cents: figure.amount.micros / 10_000)
    return ExactRate(week, over: award.weeklyHours.units / 3000)
      .rounded(.halfUp, per: figure.reference).plain
  }
}
