import AwardTables
import PayDomain

/// One row of an award's `rates.csv`.
struct HeldRate {
  /// The day from which it holds.
  let from: CivilDate
  /// Whole cents of a week; nil where the award has none.
  let weekly: Int64?
  /// Whole cents of an hour; nil in a gap.
  let hourly: Int64?
  /// The clause.
  let clause: String
  /// The note, which in a gap says why.
  let note: String
  /// The row of the file, the header being row 0.
  let row: Int
  /// The line of the file, from 1.
  let line: Int
}

/// One row of an award's `identities.csv`.
struct HeldIdentity {
  /// The database's id.
  let id: String
  /// The database's title.
  let title: String
  /// The day from which it was used.
  let from: CivilDate
}

/// The tables of one award, as the import compares and edits them.
struct HeldAward {
  /// The code.
  let code: String
  /// The title.
  let title: String
  /// The path of the folder.
  let folder: String
  /// The last day the tables answer for.
  let coversTo: CivilDate
  /// The ordinary hours of a week, in thousandths of an hour.
  let weekThousandths: Int64
  /// The step of weekly wages, in cents.
  let weeklyStep: Int64
  /// The classifications' ids, in table order.
  let classifications: [String]
  /// The rates of each classification, in the order of their dates.
  let rates: [String: [HeldRate]]
  /// The identities of each classification, the newest first.
  let identities: [String: [HeldIdentity]]
  /// The rows of `penalties.csv` that hold last, by what a person has to look at.
  let penalties: HeldPenalties

  /// The rows of `allowances.csv`.
  let allowances: HeldAllowances

  /// Reads the tables of an award that has passed every check.
  init(_ award: Award) throws {
    code = award.code
    title = award.title
    folder = award.folder
    coversTo = award.coversTo
    weekThousandths = award.weeklyHours.units * 1000 / Hours.unitsPerHour
    weeklyStep = award.weeklyStep.cents
    classifications = award.classifications.map(\.id)
    rates = try HeldAward.rates("\(award.folder)/rates.csv")
    identities = try HeldAward.identities("\(award.folder)/identities.csv")
    penalties = try HeldPenalties(path: "\(award.folder)/penalties.csv")
    allowances = try HeldAllowances(folder: award.folder)
  }

  /// The last rate of a classification on or before a day; nil when none began by then.
  func rate(of classification: String, on day: CivilDate) -> HeldRate? {
    rates[classification]?.last { $0.from <= day }
  }

  /// The last rate of a classification that began before a day.
  func rate(of classification: String, before day: CivilDate) -> HeldRate? {
    rates[classification]?.last { $0.from < day }
  }

  /// The newest day from which any rate holds; nil when there is none.
  var lastChange: CivilDate? { rates.values.compactMap { $0.last?.from }.max() }

  /// The hourly rate of a week's wage: over the week's hours, a half up.
  func quotient(_ weekly: Int64) -> Int64 {
    (weekly * 2000 + weekThousandths) / (weekThousandths * 2)
  }

  private static func rates(_ path: String) throws -> [String: [HeldRate]] {
    let table = try HeldTable(path)
    var rates: [String: [HeldRate]] = [:]
    for row in 1..<max(table.csv.lines.count, 1) {
      let cells = table.cells(row)
      guard let from = CivilDate(iso: cells("from")) else { continue }
      rates[cells("classification"), default: []].append(
        HeldRate(
          from: from, weekly: ExportFigure.cents(cells("weekly")),
          hourly: ExportFigure.cents(cells("hourly")), clause: cells("clause"), note: cells("note"),
          row: row, line: Int(table.csv.lines[row])))
    }
    return rates
  }

  private static func identities(_ path: String) throws -> [String: [HeldIdentity]] {
    let table = try HeldTable(path)
    var identities: [String: [HeldIdentity]] = [:]
    for row in 1..<max(table.csv.lines.count, 1) {
      let cells = table.cells(row)
      guard let from = CivilDate(iso: cells("from")) else { continue }
      identities[cells("classification"), default: []].append(
        HeldIdentity(id: cells("database_id"), title: cells("title"), from: from))
    }
    return identities.mapValues { $0.sorted { ($1.from, $1.id) < ($0.from, $0.id) } }
  }
}

/// What of an award's penalties a person has to look at when a new year begins.
struct HeldPenalties {
  /// The newest day from which any row holds; nil when there is none.
  private(set) var last: CivilDate?
  /// How many rows hold from that day.
  private(set) var rows = 0
  /// How many of them were computed instead of published.
  private(set) var computed = 0
  /// How many of them have dollars, which move with every review.
  private(set) var withDollars = 0

  /// Counts the rows of a table.
  init(path: String) throws {
    let table = try HeldTable(path)
    for row in 1..<max(table.csv.lines.count, 1) {
      let cells = table.cells(row)
      guard let from = CivilDate(iso: cells("from")) else { continue }
      if last.map({ from > $0 }) ?? true { (last, rows, computed, withDollars) = (from, 0, 0, 0) }
      guard from == last else { continue }
      rows += 1
      computed += cells("basis") == "computed" ? 1 : 0
      withDollars += cells("flat").isEmpty ? 0 : 1
    }
  }
}

/// A table of an award with its columns by name.
struct HeldTable {
  /// The cells.
  let csv: CSVTable
  private let places: [String: Int]

  /// Reads a file whose format has been checked.
  init(_ path: String) throws {
    csv = try CSVTable(path: path, bytes: TableFolder.bytes(of: path))
    let header = csv.lines.isEmpty ? [] : csv.texts(row: 0)
    places = Dictionary(zip(header, header.indices)) { first, _ in first }
  }

  /// The cells of a row by column name; empty for a column that is not there.
  func cells(_ row: Int) -> (String) -> String {
    let texts = csv.texts(row: row)
    return { name in
      guard let place = places[name], place < texts.count else { return String() }
      return texts[place]
    }
  }
}
