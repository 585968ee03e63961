import Glibc
import TestSupport

/// Two invented awards and the shipped national tables, in a folder of their own.
///
/// No figure of the invented awards is any award's. The hourly rates are the week over 38 hours to
/// the cent: 800 / 38 = 21.05…, 900 / 38 = 23.68…, 1000 / 38 = 26.31… and 1100 / 38 = 28.94….
struct InventedTables {
  /// The folder of the tables.
  let tables: String
  private let folder = TemporaryFolder()

  /// Writes the tables; `changed` exchanges files of the first award.
  ///
  /// `isOfThree` adds a third award like the others, since what fewer awards share is not usual.
  init(_ changed: [String: String] = [:], isOfThree: Bool = false) {
    tables = "\(folder.path)/Awards"
    for name in Repository.files(below: "Awards/national") {
      folder.write("Awards/national/\(name)", Repository.bytes("Awards/national/\(name)"))
    }
    let third = isOfThree ? "MA999997,MA999997-beacons,Beacons Award 2030,\n" : ""
    folder.write("Awards/index.csv", Array((InventedTables.index + third).utf8))
    let names = [("MA999998", "lighthouses"), ("MA999999", "lanterns"), ("MA999997", "beacons")]
    for (code, name) in names.prefix(isOfThree ? 3 : 2) {
      for (file, text) in InventedTables.files {
        let own = code == "MA999998" ? changed[file] ?? text : text
        let written = own.split(separator: "\n", omittingEmptySubsequences: false).map {
          $0.replacing("MA999998", with: code).replacing("Lighthouses", with: name.capitalizedWord)
        }.joined(separator: "\n")
        folder.write("Awards/\(code)-\(name)/\(file)", Array(written.utf8))
      }
    }
  }

  /// Writes a file beside the tables and gives its path.
  func write(_ name: String, _ text: String) -> String { folder.write(name, Array(text.utf8)) }

  /// Writes a spreadsheet beside the tables and gives its path.
  func write(_ name: String, _ spreadsheet: InventedSpreadsheet) -> String {
    let path = "\(folder.path)/\(name)"
    spreadsheet.write(path)
    return path
  }

  /// The text of a file of the first award.
  func text(_ file: String) -> String {
    Repository.text("\(tables)/MA999998-lighthouses/\(file)")
  }

  /// Every file of the tables with its bytes.
  var everything: [String: [UInt8]] {
    let names = Repository.files(below: tables)
    return Dictionary(uniqueKeysWithValues: names.map { ($0, Repository.bytes("\(tables)/\($0)")) })
  }

  static let index = """
    code,folder,title,names
    MA999998,MA999998-lighthouses,Lighthouses Award 2030,
    MA999999,MA999999-lanterns,Lanterns Award 2030,

    """

  static let files = [
    "award.yaml": manifest, "classifications.csv": classifications, "identities.csv": identities,
    "rates.csv": rates, "juniors.csv": juniors, "penalties.csv": penalties,
    "allowances.csv": allowances,
  ]

  static let manifest = """
    code: MA999998
    title: Lighthouses Award 2030
    coverage: Nobody; it is invented.
    names: []
    checked_on: 2030-09-01
    covers_to: 2031-06-30
    employment_types: [full_time, part_time, casual]
    hours: {weekly: 38.00, averaging_weeks: [1, 2, 4]}
    rounding: {weekly: 0.10, hourly: half_up_cent, junior: weekly, casual: additive_on_rounded_hourly}
    casual: {overtime_loading: included, mode: additive}
    streams: []
    sources:
      - {id: made-up, title: Made up for tests, publisher: nobody, dated: 2030-01-01}
      - {id: mapd, title: Made up as well, publisher: nobody, dated: 2030-01-01}
    gaps: []
    examples:
      - {what: "800 / 38", classification: keeper-1, employment: full_time, age: adult, provision: ordinary, on: 2030-07-01, expect: 21.05, source: made-up}

    """

  static let classifications = """
    id,title,aliases,stream,clause,level,from,note
    keeper-1,Keeper level 1,,,A.1,1,2030-07-01,
    keeper-2,Keeper level 2,,,A.2,2,2030-07-01,
    keeper-3,Keeper level 3,,,A.3,3,2030-07-01,
    keeper-4,Keeper level 4,"lamp hand, senior",,A.4,4,2030-07-01,

    """

  static let identities = """
    classification,database_id,title,from
    keeper-1,BR501,Keeper—level 1,2030-07-01
    keeper-2,BR502,Keeper—level 2,2030-07-01
    keeper-3,BR503,Keeper—level 3,2030-07-01
    keeper-4,BR504,"Keeper—level 4, senior",2030-07-01

    """

  static let rates = """
    classification,from,starts,weekly,hourly,basis,clause,instrument,source,note
    keeper-1,2030-07-01,period,800.00,21.05,published,17.1,,made-up,
    keeper-2,2030-07-01,period,900.00,23.68,published,17.1,,made-up,
    keeper-3,2030-07-01,period,1000.00,26.32,published,17.1,PR1,made-up,"a note, quoted"
    keeper-4,2030-07-01,period,1100.00,28.95,published,17.1,,made-up,

    """

  static let juniors = """
    classifications,age,service,percentage,of,from,starts,basis,clause,instrument,source,note

    """

  /// 2.5 % of 21.05 an hour is 0.52625, to 0.53.
  static let allowances = """
    allowance,classifications,words,amount,percentage,of,of_rate,unit,cap,all_purpose,expense,from,starts,basis,clause,instrument,source,note
    tower,*,"Tower allowance, climbing",,2.5,keeper-1,hourly,hour,,yes,,2030-07-01,period,published,19.1,,mapd,
    lamp,*,Lamp allowance,20.00,,,,week,,,,2030-07-01,period,published,19.2,,mapd,
    oilskin,*,Oilskin laundering,1.25,,,,shift,6.25 a week,,yes,2030-07-01,period,published,19.3,,mapd,
    meal,*,"Meal allowance, overtime",15.00,,,,occasion,,,yes,2030-07-01,period,published,19.4,,mapd,

    """

  static let penalties = """
    provision,classifications,employment,category,words,days,from_time,to_time,after_hours,up_to_hours,shift,shiftworkers,elective,percentage,flat,flat_per,combine,from,starts,basis,clause,instrument,source,note
    ordinary,*,full_time part_time,ordinary,ordinary hours,,,,,,,,,100,,,,2030-07-01,period,computed,17.1,,made-up,
    ordinary,*,casual,ordinary,ordinary hours,,,,,,,,,125,,,,2030-07-01,period,published,17.1,,made-up,

    """
}

extension String {
  /// The word with a capital.
  fileprivate var capitalizedWord: String { prefix(1).uppercased() + dropFirst() }
}
