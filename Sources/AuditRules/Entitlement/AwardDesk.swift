import AwardTables
import PayDomain

/// Which sheet of an award's prices.
struct SheetKey: Hashable {
  /// The classification's place.
  var classification: Int32
  /// Full-time 0, part-time 1, casual 2.
  var employment: Int8
  /// Completed years, -1 for adult.
  var years: Int16
  /// Completed months of service, -1 when not asked for.
  var months: Int16
  /// How many of the award's table dates the first day of the period has reached.
  var start: Int32
  /// How many the day of the work has reached.
  var day: Int32
}

/// One award as a thread uses it, with everything it has looked up.
///
/// Not safe to share between threads.
final class AwardDesk {
  /// The award.
  let award: Award
  /// Lengths in days over which the award lets hours be averaged.
  let averagingCycleDays: [Int]
  /// The ordinary hours of its full-time week.
  let weeklyHours: Hours
  /// Whether its tables say the least that is paid for coming to work.
  let saysLeastEngagement: Bool
  /// What the report says of its tables.
  let stamp: AwardStamp
  /// The dates between which every price is the same, oldest first.
  private let tableDates: [CivilDate]
  private var sheets: [SheetKey: PriceSheet] = [:]
  /// Sheets asked for lately, each at the one place that its key gives.
  private var recent: [PriceSheet?] = Array(repeating: nil, count: recentCount)
  private var recentKeys: [SheetKey?] = Array(repeating: nil, count: recentCount)
  private var last: (key: SheetKey, sheet: PriceSheet)?
  private var classes = TextTable<[Int]>()
  private var floors: [FloorKey: AllowanceFloors] = [:]
  private lazy var allowanceDates = award.allowanceDates
  private lazy var labelBook = LabelBook(award)
  private var labelNames = TextTable<NamedProvisions?>()
  private var allowanceKinds = TextTable<AllowanceKind?>()
  /// Junior bands by classification and by how many table dates the period's start has reached.
  private var bands: [[AgeBand]?]

  /// How many places there are for sheets asked for lately; a power of two.
  private static let recentCount = 1 << SheetKey.placeBits

  /// How many sheets are kept before starting afresh, so that memory stays bounded.
  private static let mostSheets = 4096

  /// Opens a desk for an award.
  init(award: Award) {
    self.award = award
    averagingCycleDays = award.averagingCycleDays
    weeklyHours = award.weeklyHours
    saysLeastEngagement = award.saysLeastEngagement
    tableDates = award.tableDates
    bands = Array(
      repeating: nil, count: award.classifications.count * (tableDates.count + 1))
    stamp = AwardStamp(
      code: award.code, title: award.title, checkedOn: award.checkedOn, digest: award.digest)
  }

  /// The classifications a text could mean, in table order; empty when none fits.
  func classifications(matching text: String) -> [Int] {
    classes.value(for: text) {
      switch award.classifications(matching: text) {
      case .some(let places): places
      case .none: []
      }
    }
  }

  /// The junior bands of a classification, youngest first.
  func juniorBands(of classification: Int, on dates: EffectiveDates) -> [AgeBand] {
    let place = classification * (tableDates.count + 1) + datesReached(dates.periodStart)
    if let known = bands[place] { return known }
    let found = award.juniorBands(of: classification, on: dates)
    bands[place] = found
    return found
  }

  /// The least that the award gives under allowances of each kind.
  func allowanceFloors(on dates: EffectiveDates) -> AllowanceFloors {
    let key = FloorKey(
      start: allowanceDates.count { $0 <= dates.periodStart },
      day: allowanceDates.count { $0 <= dates.day },
      isCovered: dates.periodStart <= award.coversTo)
    if let known = floors[key] { return known }
    let found = AllowanceFloors(award.allowances(on: dates))
    floors[key] = found
    return found
  }

  /// How many of the allowances' dates a period and a day have reached, and whether the tables answer for them.
  private struct FloorKey: Hashable {
    let start: Int
    let day: Int
    let isCovered: Bool
  }

  /// The kind of allowance that a label names; nil for none or several.
  func allowanceKind(of label: String) -> AllowanceKind? {
    allowanceKinds.value(for: label) { AllowanceKind(naming: label) }
  }

  /// The provisions that a label names in the award's own words; nil for none.
  func named(by label: String) -> NamedProvisions? {
    labelNames.value(for: label) { labelBook.provisions(named: label) }
  }

  /// How many of the table dates a day has reached; days that have reached the same have the same prices.
  private func datesReached(_ day: CivilDate) -> Int {
    var count = tableDates.count
    while count > 0, day < tableDates[count - 1] { count -= 1 }
    return count
  }

  /// The prices of a question.
  func sheet(_ question: RateQuestion) -> PriceSheet {
    let key = SheetKey(
      question, start: datesReached(question.dates.periodStart),
      day: datesReached(question.dates.day))
    if let last, last.key == key { return last.sheet }
    let place = key.place
    if recentKeys[place] == key, let known = recent[place] {
      last = (key, known)
      return known
    }
    let sheet = keptSheet(key, question)
    recentKeys[place] = key
    recent[place] = sheet
    last = (key, sheet)
    return sheet
  }

  private func keptSheet(_ key: SheetKey, _ question: RateQuestion) -> PriceSheet {
    if let known = sheets[key] { return known }
    if sheets.count >= AwardDesk.mostSheets { sheets.removeAll() }
    let sheet = PriceSheet(award: award, question: question)
    sheets[key] = sheet
    return sheet
  }
}

extension SheetKey {
  /// How many bits ``place`` has.
  static let placeBits = 8

  /// A number of few bits that tells most keys apart.
  var place: Int {
    var mixed = UInt64(truncatingIfNeeded: classification) &* 3
    mixed = mixed &+ UInt64(truncatingIfNeeded: employment)
    mixed = mixed &* 4099 &+ UInt64(truncatingIfNeeded: years)
    mixed = mixed &* 1021 &+ UInt64(truncatingIfNeeded: months)
    mixed = mixed &* 1031 &+ UInt64(truncatingIfNeeded: start)
    mixed = mixed &* 509 &+ UInt64(truncatingIfNeeded: day)
    // The golden ratio's bits spread what differs into the highest bits.
    return Int(truncatingIfNeeded: (mixed &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - Self.placeBits))
  }

  /// The key of a question whose dates have reached `start` and `day` of the award's table dates.
  init(_ question: RateQuestion, start: Int, day: Int) {
    classification = Int32(question.classification)
    employment =
      switch question.employment {
      case .fullTime: 0
      case .partTime: 1
      case .casual: 2
      }
    switch question.age {
    case .adult: (years, months) = (-1, -1)
    case .junior(let age, let service):
      years = Int16(age)
      months = service.map { Int16(clamping: $0) } ?? -1
    }
    self.start = Int32(start)
    self.day = Int32(day)
  }
}
