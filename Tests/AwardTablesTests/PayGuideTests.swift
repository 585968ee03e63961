import AwardTables
import Foundation
import PayDomain
import Testing

/// Every figure of the pay guides in `Fixtures/pay-guides/` against our tables.
///
/// The expected figures were copied from the guides; none comes from `Awards/`.
@Suite("Pay guides")
struct PayGuideTests {
  @Test("Every cell of a year's guides is reproduced to the cent", arguments: PayGuide.years)
  func reproducesEveryCell(year: String) throws {
    let library = try AwardLibrary(folder: PayGuide.root + "/Awards")
    for code in try PayGuide.awards(year: year) {
      let guide = try PayGuide(year: year, award: library.award(code))
      let misses = guide.misses()
      let own = guide.ownBaseCount
      print(
        "pay guide \(year) \(code): \(guide.cellCount) cells compared, \(misses.count) missed;",
        "\(own.base) base cells, \(own.alone) of them by the guide alone, which prove nothing")
      #expect(misses.isEmpty, "\(misses.joined(separator: "\n"))")
    }
  }

  @Test("What is compared and what is not make the whole of each guide")
  func accountsForEveryCell() throws {
    var left: [String: Int] = [:]
    for row in try PayGuide.table("cells.csv") {
      guard let cells = Int(row[2]) else {
        Issue.record("no number of cells: \(row)")
        continue
      }
      left[row[0] + " " + row[1]] = cells
    }
    for row in try PayGuide.table("not-compared.csv") {
      print("pay guide \(row[0]) \(row[1]): \(row[3]) cells not compared: \(row[2])")
      left[row[0] + " " + row[1], default: 0] -= try #require(Int(row[3]))
    }
    for year in PayGuide.years {
      for code in try PayGuide.awards(year: year) {
        left[year + " " + code, default: 0] -= try PayGuide.cellCount(year: year, code: code)
      }
    }
    #expect(left.filter { $0.value != 0 }.isEmpty, "cells that are neither: \(left)")
    #expect(!left.isEmpty)
  }

  @Test("A figure a cent off is a miss")
  func noticesACent() throws {
    let library = try AwardLibrary(folder: PayGuide.root + "/Awards")
    let award = try library.award("MA000004")
    let header = ["employment", "age", "service", "classification", "ordinary", "evening"]
    let row = ["casual", "adult", "", "retail-1", "33.20", "39.83"]
    let guide = PayGuide(year: "2025-26", award: award, header: header, rows: [row])
    let miss = "2025-26 MA000004 retail-1 casual adult ordinary: 33.20, ours 33.19"
    #expect(guide.misses() == [miss])
  }
}

/// One award's guide for one year: the figures, and the comparison.
struct PayGuide {
  /// The repository.
  static let root = #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }
  /// The years that have a folder.
  static let years = ["2025-26", "2026-27"]
  /// The columns before the figures.
  private static let keyCount = 4

  private let year: String
  private let on: String
  private let award: Award
  private let header: [String]
  private let rows: [[String]]

  init(year: String, on: String = "", award: Award, header: [String], rows: [[String]]) {
    self.year = year
    self.on = on.isEmpty ? year.prefix(4) + "-07-01" : on
    self.award = award
    self.header = header
    self.rows = rows
  }

  /// Reads the fixture of an award.
  init(year: String, award: Award) throws {
    let lines = try PayGuide.lines("\(year)/\(award.code).csv")
    let entry = try PayGuide.table("cells.csv").first { $0[0] == year && $0[1] == award.code }
    self.init(
      year: year, on: try #require(entry)[3], award: award, header: try #require(lines.first),
      rows: Array(lines.dropFirst()))
  }

  /// How many of the guide's cells are compared.
  var cellCount: Int { PayGuide.cellCount(rows) }

  /// How many base cells there are, and for how many our own figure was taken from the guide.
  var ownBaseCount: (base: Int, alone: Int) {
    var (base, alone) = (0, 0)
    for row in rows where row[1] == "adult" {
      let cells = (PayGuide.keyCount..<row.count).count { column in
        !row[column].isEmpty && ["weekly", "ordinary"].contains(header[column])
      }
      base += cells
      guard let type = row[0].split(separator: " ").first,
        let question = question(row, employment: String(type)),
        case .cell(let cell) = award.cell(0, for: question)
      else { continue }
      if cell.baseReference.clause.hasPrefix("pay guide") { alone += cells }
    }
    return (base, alone)
  }

  /// The cells our tables give another figure for, each with both.
  func misses() -> [String] {
    rows.flatMap { row in
      row[0].split(separator: " ").flatMap { misses(in: row, employment: String($0)) }
    }
  }

  private func misses(in row: [String], employment: String) -> [String] {
    let place = "\(year) \(award.code) \(row[3]) \(employment) \(row[1])\(row[2])"
    guard let question = question(row, employment: employment) else {
      return ["\(place): cannot be asked"]
    }
    return (PayGuide.keyCount..<row.count).filter { !row[$0].isEmpty }.compactMap { column in
      let ours = figure(of: header[column], question)
      return ours == row[column] ? nil : "\(place) \(header[column]): \(row[column]), ours \(ours)"
    }
  }

  private func question(_ row: [String], employment: String) -> RateQuestion? {
    guard let day = CivilDate(iso: on),
      let classification = award.classifications.firstIndex(where: { $0.id == row[3] }),
      let employment = EmploymentType(rawValue: employment),
      let age = PayGuide.age(row[1], service: row[2])
    else { return nil }
    return RateQuestion(
      classification: classification, employment: employment, age: age,
      dates: EffectiveDates(periodStart: day, day: day))
  }

  /// Our figure for a column, written as the fixture writes it.
  private func figure(of column: String, _ question: RateQuestion) -> String {
    if let payment = award.payments(for: question).first(where: { $0.id == column }) {
      return figure(of: payment)
    }
    let name = column == "weekly" ? "ordinary" : column
    guard let provision = award.provisions.firstIndex(where: { $0.id == name }) else {
      return "no such provision"
    }
    switch award.cell(provision, for: question) {
    case .notCovered(let reason): return reason.english
    case .cell(let cell):
      guard column != "weekly" else { return cell.weekly?.plain ?? "no weekly wage" }
      if let shift = cell.perShift { return "\(cell.rate.plain)+\(shift.plain)/shift" }
      guard let flat = cell.flat else { return cell.rate.plain }
      // What is paid for each hour the guides print within the rate; for a part of one, beside it.
      guard cell.flatPerStartedHour else { return (cell.rate + flat).plain }
      return "\(cell.rate.plain)+\(flat.plain)"
    }
  }

  /// What a payment comes to by its units, `26.10/hour+208.80/shift`.
  private func figure(of payment: GoingPayment) -> String {
    if case .notCovered(let reason) = payment.answer { return reason.english }
    return payment.answer.sums.map { "\($0.amount.plain)/\($0.unit.rawValue)" }
      .joined(separator: "+")
  }

  /// The columns whose percentage is a number of half per cents of the full-time rate, by row of
  /// `penalties.csv` and employment.
  func columns() -> [Column] {
    var (columns, places): ([Column], [String: Int]) = ([], [:])
    for row in rows {
      for employment in row[0].split(separator: " ").prefix(1) {
        guard let question = question(row, employment: String(employment)) else { continue }
        for place in PayGuide.keyCount..<row.count where header[place] != "weekly" {
          guard let (answer, figure) = half(row[place], header[place], question) else { continue }
          let line = answer.reference.row ?? "no row"
          let name = "\(header[place]) \(line) \(employment)"
          let cell = Column.Cell(base: answer.base, figure: figure)
          if let known = places[name] {
            columns[known].cells.append(cell)
          } else {
            places[name] = columns.count
            columns.append(Column(name: name, percentage: answer.percentage, cells: [cell]))
          }
        }
      }
    }
    return columns
  }

  /// Our cell and the guide's figure without flat dollars; nil where the percentage is not a number of
  /// half per cents, or a casual's is worked out from the casual rate.
  private func half(_ text: String, _ column: String, _ question: RateQuestion) -> (Cell, Rate)? {
    guard let rate = text.split(separator: "+").first,
      let cents = Int64(rate.replacing(".", with: "")),
      let provision = award.provisions.firstIndex(where: { $0.id == column }),
      case .cell(let cell) = award.cell(provision, for: question),
      cell.percentage.thousandths % 500 == 0
    else { return nil }
    let place = cell.reference
    guard (cell.base * cell.percentage).rounded(.halfUp, per: place) == cell.rate else {
      return nil
    }
    let within = cell.flat.flatMap { cell.flatPerStartedHour ? nil : $0 } ?? Rate(cents: 0)
    return (cell, Rate(cents: cents) - within)
  }

  /// An age of the guides; `under_16` is asked for as one year less.
  private static func age(_ text: String, service: String) -> AgeBand? {
    guard text != "adult" else { return .adult }
    let isUnder = text.hasPrefix("under_")
    guard let years = Int(isUnder ? text.dropFirst("under_".count) : text[...]) else { return nil }
    let months = ["up_to_6_months": 6, "over_6_months": 7][service]
    return .junior(years: isUnder ? years - 1 : years, months: months)
  }
}

extension PayGuide {
  /// The awards that have a fixture for a year, by code.
  static func awards(year: String) throws -> [String] {
    try table("cells.csv").filter { $0[0] == year }.map { $0[1] }
  }

  /// How many cells an award's fixture has.
  static func cellCount(year: String, code: String) throws -> Int {
    cellCount(try table("\(year)/\(code).csv"))
  }

  /// The rows of a fixture below its header.
  static func table(_ file: String) throws -> [[String]] { Array(try lines(file).dropFirst()) }

  private static func cellCount(_ rows: [[String]]) -> Int {
    rows.reduce(0) { $0 + $1.dropFirst(keyCount).count { !$0.isEmpty } }
  }

  /// The cells of every line; no cell of these files holds a comma or a quotation mark.
  private static func lines(_ file: String) throws -> [[String]] {
    let text = try String(contentsOfFile: root + "/Fixtures/pay-guides/" + file, encoding: .utf8)
    return text.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }
}

/// `Awards/compared.csv` against the fixtures that it counts.
@Suite("Compared guides")
struct ComparedGuideTests {
  @Test("Each count is that of the fixtures, and none is left out")
  func counts() throws {
    let library = try AwardLibrary(folder: PayGuide.root + "/Awards")
    let said = try library.comparedGuides()
    #expect(said.count > 100)
    let cells = Dictionary(
      uniqueKeysWithValues: try PayGuide.table("cells.csv").map { ("\($0[0]) \($0[1])", $0[2]) })
    var left = Set(
      try PayGuide.years.flatMap { year in
        try PayGuide.awards(year: year).map { "\(year) \($0)" }
      })
    for guide in said {
      let key = "\(guide.year) \(guide.code)"
      #expect(cells[key] == "\(guide.cells)", "\(key)")
      let compared = try PayGuide.cellCount(year: guide.year, code: guide.code)
      #expect(compared == guide.compared, "\(key)")
      left.remove(key)
    }
    for key in left {
      let (year, code) = (String(key.prefix(7)), String(key.suffix(8)))
      #expect(try PayGuide.cellCount(year: year, code: code) == 0, "\(key)")
    }
  }
}
