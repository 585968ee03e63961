import AwardTables
import TestSupport

/// An invented award and an invented agreement beside it.
///
/// Every figure is made up, and chosen so that its arithmetic fits in a comment. The national tables are the project's own.
struct InventedAgreement {
  /// Where both stand.
  let folder = TemporaryFolder()

  /// The folder of the award's tables.
  var awards: String { folder.path + "/Awards" }
  /// The folder of agreements.
  var agreements: String { folder.path + "/agreements" }

  /// Writes both, with some files of the agreement replaced; an empty text leaves one out.
  init(_ changed: [String: String] = [:], award: [String: String] = [:]) {
    folder.write(
      "Awards/index.csv",
      "code,folder,title,names\nMA999999,MA999999-example,Example Award 2030,Example Award\n")
    for file in Repository.files(below: "Awards/national") {
      folder.write("Awards/national/\(file)", Repository.bytes("Awards/national/\(file)"))
    }
    let own = Self.files(
      "MA999999", "Example Award 2030", "[Example Award]", rates: Self.rates,
      penalties: Self.penalties)
    for (file, text) in own.merging(award, uniquingKeysWith: { $1 }) where !text.isEmpty {
      folder.write("Awards/MA999999-example/\(file)", text)
    }
    let other = Self.files(
      "ACME-EA-2030", "Acme Agreement 2030", "[]", rates: Self.agreedRates,
      penalties: Self.agreedPenalties)
    for (file, text) in other.merging(changed, uniquingKeysWith: { $1 }) where !text.isEmpty {
      folder.write("agreements/ACME-EA-2030/\(file)", text)
    }
  }

  /// Opens both.
  func library() throws -> AwardLibrary { try AwardLibrary(folder: awards, agreements: agreements) }

  private static func files(
    _ code: String, _ title: String, _ names: String, rates: String, penalties: String
  ) -> [String: String] {
    [
      "award.yaml": """
      code: \(code)
      title: \(title)
      coverage: Nobody; it is invented.
      names: \(names)
      checked_on: 2030-09-01
      covers_to: 2031-06-30
      employment_types: [full_time, casual]
      hours: {weekly: 38.00, averaging_weeks: [1, 2, 4]}
      rounding: {weekly: 0.10, hourly: half_up_cent, junior: hourly, casual: additive_on_rounded_hourly}
      casual: {overtime_loading: included, mode: additive}
      streams: []
      sources:
        - {id: made-up, title: Made up for tests, publisher: nobody, dated: 2030-01-01}
      gaps: []
      examples: []

      """,
      "classifications.csv": """
      id,title,aliases,stream,clause,level,from,note
      one,Hand,,,A.1,1,2030-07-01,
      two,Senior hand,,,A.2,2,2030-07-01,

      """,
      "identities.csv": "classification,database_id,title,from\none,7001,Hand,2030-07-01\n",
      "rates.csv": rates, "penalties.csv": penalties,
      "juniors.csv": """
      classifications,age,service,percentage,of,from,starts,basis,clause,instrument,source,note
      one,17,,60,own,2030-07-01,period,published,3,,made-up,

      """,
    ]
  }

  // 950.00 / 38 = 25.00; 988.00 / 38 = 26.00.
  static let rates = """
    classification,from,starts,weekly,hourly,basis,clause,instrument,source,note
    one,2029-07-01,period,931.00,24.50,published,3,,made-up,
    one,2030-07-01,period,950.00,25.00,published,3,,made-up,
    two,2030-07-01,period,988.00,26.00,published,3,,made-up,

    """

  // 949.62 / 38 = 24.99, a cent less; 1026.00 / 38 = 27.00.
  static let agreedRates = """
    classification,from,starts,weekly,hourly,basis,clause,instrument,source,note
    one,2030-07-01,period,949.62,24.99,published,4,,made-up,
    two,2030-07-01,period,1026.00,27.00,published,4,,made-up,

    """

  static let header =
    "provision,classifications,employment,category,words,days,from_time,to_time,after_hours,"
    + "up_to_hours,shift,shiftworkers,elective,percentage,flat,flat_per,combine,from,starts,basis,"
    + "clause,instrument,source,note\n"

  private static let end = "2030-07-01,period,published,5,,made-up,\n"

  static let penalties =
    header + "ordinary,*,full_time,ordinary,ordinary hours,,,,,,,,,100,,,,\(end)"
    + "ordinary,*,casual,ordinary,ordinary hours,,,,,,,,,125,,,,\(end)"
    + "evening,*,full_time,evening,after 6pm,mon tue wed thu fri,18:00,24:00,,,,,,110,,,,\(end)"
    + "saturday,*,full_time,saturday,Saturday,sat,,,,,,,,125,,,,\(end)"
    + "sunday,*,full_time,sunday,Sunday,sun,,,,,,,,150,,,,\(end)"
    + "overtime,*,full_time,overtime,any hours,,,,,,,,,150,,,,\(end)"
    + "holiday,*,full_time,public_holiday,public holiday,,,,,,,,,100,2.00,started_hour,,\(end)"

  /// Silent on Saturday; another evening; a Sunday by another name; overtime not known; a dawn of its own.
  static let agreedPenalties =
    header + "ordinary,*,full_time,ordinary,ordinary hours,,,,,,,,,100,,,,\(end)"
    + "ordinary,*,casual,ordinary,ordinary hours,,,,,,,,,125,,,,\(end)"
    + "evening,*,full_time,evening,after 7pm,mon tue wed thu fri,19:00,24:00,,,,,,120,,,,\(end)"
    + "sundays,*,full_time,sunday,all Sunday,sun,,,,,,,,150,,,,\(end)"
    + "overtime,*,full_time,overtime,any hours,,,,,,,,,,,,,2030-07-01,period,,,,,not covered: lost\n"
    + "holiday,*,full_time,public_holiday,public holiday,,,,,,,,,200,,,,\(end)"
    + "dawn,*,full_time,early_morning,before 6am,,00:00,06:00,,,,,,115,,,,\(end)"
}
