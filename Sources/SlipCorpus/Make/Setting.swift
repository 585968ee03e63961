import MadeSlips
import PayDomain

/// What one slip is made from: an award's guide, a place in the corpus and a sequence of draws.
struct Setting {
  /// The sequence; every draw moves it on.
  var draws: Draws
  /// The guide.
  let book: GuideBook
  /// The same award's guide of the year before; nil where there is none.
  let older: GuideBook?
  /// Counted from 0.
  let number: Int
  /// The figures of super.
  let national: SuperFigures
  /// The guides' sums of allowances.
  let sums: AllowanceSums

  /// `C00042`.
  var identity: String { "C" + FigureText.padded(number, to: 5) }

  // MARK: - Days

  /// A Monday on which the guide's figures have held for a while.
  mutating func monday() -> CivilDate {
    let (first, weeks) = Setting.firstMonday(of: book)
    return first.adding(days: 7 * draws.below(weeks))
  }

  /// A Monday so long after the figures began to hold that leave paid then was taken under them too; nil where the
  /// guide's figures do not surely hold so long.
  mutating func lateMonday() -> CivilDate? {
    let (first, weeks) = Setting.firstMonday(of: book)
    guard weeks > Setting.longestPay else { return nil }
    return first.adding(days: 7 * draws.within(Setting.longestPay...weeks - 1))
  }

  /// Weeks that are longer than any pay period.
  private static let longestPay = 5

  /// The first Monday of full pay periods under a guide, and how many weeks from it the figures surely hold.
  static func firstMonday(of book: GuideBook) -> (day: CivilDate, weeks: Int) {
    let first = CivilDate(iso: book.on.isEmpty ? "\(book.year.prefix(4))-07-01" : book.on)
    guard var day = first else { preconditionFailure("a guide's day is a day: \(book.on)") }
    // A payroll of fortnights begins the first whole one up to two weeks later.
    if !book.on.isEmpty { day = day.adding(days: 14) }
    while day.weekday != .monday { day = day.adding(days: 1) }
    return (day, book.on.isEmpty ? 10 : 2)
  }

  // MARK: - People

  private static let first = [
    "Alba", "Bram", "Cleo", "Dion", "Edie", "Finn", "Greta", "Hugo", "Ines", "Joss", "Kit", "Lena",
    "Milo", "Nell", "Otis", "Pia",
  ]
  private static let last = [
    "Ashgrove", "Birchall", "Caldbeck", "Dunmoor", "Elmscott", "Fernsby", "Garthwick", "Hartsop",
    "Inglewood", "Keldmarsh", "Larkspur", "Marrick", "Netherby", "Orrest", "Plumpton", "Redmire",
  ]

  /// A name that nobody else of the first 6,656 has.
  var name: String {
    let letter = Character(UnicodeScalar(UInt8(65 + number / 256 % 26)))
    return "\(Setting.first[number % 16]) \(letter) \(Setting.last[number / 16 % 16])"
  }

  /// A worker of a row, of its age throughout the weeks around `day`.
  mutating func worker(_ row: GuideRow, on day: CivilDate, employment: String? = nil) -> Worker {
    Worker(
      number: identity, name: name, born: born(row.age, on: day), award: book.award,
      classification: row.title, employment: employment ?? draws.pick(row.employments))
  }

  /// A birthday some months ago that gives the age.
  func born(_ age: String, on day: CivilDate) -> CivilDate {
    let before = day.adding(days: -100 - number % 60)
    return birthday(Setting.years(age), on: before)
  }

  /// The day of birth of someone who turns `years` on a day.
  func birthday(_ years: Int, on day: CivilDate) -> CivilDate {
    let (year, month, date) = day.parts
    guard let born = CivilDate(year: year - years, month: month, day: date) else {
      preconditionFailure("the corpus has no birthday on a 29 February")
    }
    return born
  }

  /// The age in years that a row's age stands for; 38 for an adult.
  static func years(_ age: String) -> Int {
    if let years = Int(age) { return years }
    guard age.hasPrefix("under_"), let years = Int(age.dropFirst(6)) else { return 38 }
    return years - 1
  }

  // MARK: - Rows and cells

  /// A row of adults that fits; nil where there is none.
  mutating func adult(where fits: (GuideRow) -> Bool = { _ in true }) -> GuideRow? {
    row { $0.age == "adult" && fits($0) }
  }

  /// A row that fits; nil where there is none.
  mutating func row(where fits: (GuideRow) -> Bool) -> GuideRow? {
    let rows = book.rows.filter(fits)
    return rows.isEmpty ? nil : draws.pick(rows)
  }

  /// The row of the same classification and age for permanent employees.
  func permanent(_ row: GuideRow) -> GuideRow? { partner(row) { !$0.isCasual } }

  private func partner(_ row: GuideRow, where fits: (GuideRow) -> Bool) -> GuideRow? {
    book.rows.first {
      $0.classification == row.classification && $0.age == row.age && fits($0)
    }
  }

  /// A cell of a row that pays more than the ordinary hour and fits; nil where there is none.
  mutating func cell(
    _ row: GuideRow, where fits: (GuideCell) -> Bool = { !$0.isOvertime }
  ) -> GuideCell? {
    let cells = row.cells.filter { $0.rate > row.ordinary && fits($0) }
    return cells.isEmpty ? nil : draws.pick(cells)
  }

  /// The minutes of a row's full week, where the guide's week and hour agree on quarters of an hour; else nil.
  static func fullWeek(_ row: GuideRow) -> Int? {
    guard let weekly = row.weekly, !row.isCasual else { return nil }
    let minutes = Pay.divided(weekly * 60, by: row.ordinary)
    let quarters = Pay.divided(minutes, by: 15) * 15
    guard abs(quarters - minutes) <= 2, (2100...2400).contains(quarters) else { return nil }
    return quarters
  }

  // MARK: - Slips

  /// A weekly slip of a worker.
  func slip(
    _ worker: Worker, _ start: CivilDate, _ lines: [CorpusLine], _ truth: Truth, days: Int = 7
  ) -> CorpusSlip {
    let end = start.adding(days: days - 1)
    let payment = end.adding(days: 3)
    return CorpusSlip(
      worker: worker, start: start, end: end, payment: payment, lines: lines, truth: truth,
      year: book.year, superTenths: national.tenths(on: payment))
  }
}

extension GuideCell {
  /// Whether the hours are overtime, or paid like it.
  var isOvertime: Bool {
    category == "overtime" || category == "rostered_day_off"
      || words.lowercased().contains("overtime")
  }
}
