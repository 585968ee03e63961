import AwardTables
import PayDomain

/// What a penalty export says of an award, held against its `penalties.csv`; nothing is ever written.
public struct PenaltyComparison: Sendable {
  /// How many rows have the percentage of our tables.
  public private(set) var equal = 0
  /// How many rows were not compared, by why.
  public private(set) var notCompared: [String: Int] = [:]
  /// What differs, a line for each provision, type of employment and pair of percentages.
  public private(set) var different: [LeftForPerson] = []

  /// What differs alike.
  private struct Difference: Hashable {
    let provision: Int
    let employment: EmploymentType
    let ours: Int64
    let theirs: Int64
  }

  /// Compares the rows that are certainly about a provision of ours.
  ///
  /// A row is joined by the id of its rate, by the types of employment that its table's heading names and by
  /// the heading of its column, as the pay guides call our provisions. Nothing is matched by likeness.
  ///
  /// - Parameters:
  ///   - rows: the award's rows.
  ///   - award: the tables of the award.
  ///   - identities: the database's ids of its classifications.
  ///   - day: the day from which most of the export holds.
  init(
    _ rows: [ExportedPenalty], _ award: Award, _ identities: [String: [HeldIdentity]],
    on day: CivilDate
  ) {
    var owners: [String: Set<String>] = [:]
    for (classification, held) in identities {
      for identity in held { owners[identity.id, default: []].insert(classification) }
    }
    let places = Dictionary(
      award.classifications.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    var found: [Difference: (count: Int, place: String, row: String)] = [:]
    for row in rows {
      let ids = owners[row.rateID, default: []].compactMap { places[$0] }
      guard ids.count == 1, let classification = ids.first else {
        notCompared["rate of no one classification of ours", default: 0] += 1
        continue
      }
      compare(row, award, classification, max(row.from, min(row.to ?? day, day)), &found)
    }
    different = found.sorted { ($0.value.place, $0.key.theirs) < ($1.value.place, $1.key.theirs) }
      .map { difference, seen in
        let theirs = ExportFigure.text(share: difference.theirs)
        return LeftForPerson(
          classification: award.provisions[difference.provision].id,
          what:
            "\(difference.employment): \(seen.row) has \(ExportFigure.text(share: difference.ours)),"
            + " the export \(theirs) in \(CountedWords.text(seen.count, "row", "rows"))",
          place: seen.place, row: nil)
      }
  }

  private mutating func compare(
    _ row: ExportedPenalty, _ award: Award, _ classification: Int, _ day: CivilDate,
    _ found: inout [Difference: (count: Int, place: String, row: String)]
  ) {
    let section = PenaltySection(row.section)
    guard section.isOfAdults, !section.employment.isEmpty else {
      return notCompared["heading without a type of employment, or of juniors", default: 0] += 1
    }
    var cells: [(EmploymentType, Int, Cell)] = []
    for employment in section.employment {
      let question = RateQuestion(
        classification: classification, employment: employment, age: .adult,
        dates: EffectiveDates(periodStart: day, day: day))
      guard let provision = section.provision(row.heading, award, question) else {
        return notCompared["column of no one provision of ours", default: 0] += 1
      }
      guard case .cell(let cell) = award.cell(provision, for: question) else {
        return notCompared["not covered by our tables on that day", default: 0] += 1
      }
      cells.append((employment, provision, cell))
    }
    let others = cells.filter { $0.2.percentage.thousandths * 1000 != row.share }
    if others.isEmpty { equal += 1 }
    for (employment, provision, cell) in others {
      let key = Difference(
        provision: provision, employment: employment, ours: cell.percentage.thousandths * 1000,
        theirs: row.share)
      found[key, default: (0, row.place, (cell.reference.row).orEmptyPart)].count += 1
    }
  }
}

/// What the heading of a table of penalties says.
struct PenaltySection {
  /// Whether it is a table of adults.
  let isOfAdults: Bool
  /// The types of employment it names; empty when none.
  let employment: [EmploymentType]
  private let isOvertime: Bool
  /// Whether it is for shiftworkers; nil where it does not say.
  private let shiftworkers: Bool?

  /// Reads the heading.
  init(_ heading: String) {
    let words = " \(heading.foldedTitle) "
    isOfAdults = ![" junior", " apprentice", " trainee", " cadet"].contains(where: words.contains)
    let names: [(String, EmploymentType)] = [
      (" full time ", .fullTime), (" part time ", .partTime), (" casual ", .casual),
    ]
    employment = names.filter { words.contains($0.0) }.map(\.1)
    isOvertime = words.contains(" overtime ")
    if words.contains(" other than shiftwork") || words.contains(" non shiftwork") {
      shiftworkers = false
    } else {
      shiftworkers = words.contains(" shiftwork") ? true : nil
    }
  }

  /// The one provision that a column of the table is; nil where there is none or several.
  ///
  /// The heading of the table must not say otherwise than the provision's own columns.
  func provision(_ heading: String, _ award: Award, _ question: RateQuestion) -> Int? {
    let kind = shiftworkers.map { $0 ? " - shiftworkers" : " - not shiftworkers" }
    let names =
      isOvertime
      ? ["Overtime - \(heading)", heading] : [kind.map { heading + $0 }, heading].compactMap { $0 }
    for name in names {
      let plain =
        ["ordinary hours"].contains(name.foldedTitle) ? [0] : award.provisions(headed: name)
      let fitting = plain.filter { place in
        let provision = award.provisions[place]
        let fits = provision.condition.shiftworkers
        return (provision.category == .overtime) == isOvertime
          && (fits == shiftworkers || fits == nil && shiftworkers != true || shiftworkers == nil)
          && award.provisions(for: provision.category, question: question).contains(place)
      }
      if fitting.count == 1 { return fitting[0] }
      if fitting.count > 1 { return nil }
    }
    return nil
  }
}
