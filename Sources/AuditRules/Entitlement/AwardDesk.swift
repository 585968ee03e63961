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
  /// The first day of the period.
  var start: Int32
  /// The day of the work.
  var day: Int32
}

/// One award as a thread uses it, with everything it has looked up.
///
/// Not safe to share between threads.
final class AwardDesk {
  /// The award.
  let award: Award
  /// What the report says of its tables.
  let stamp: AwardStamp
  private var sheets: [SheetKey: PriceSheet] = [:]
  /// Sheets asked for lately, each at the one place that its key gives.
  private var recent: [PriceSheet?] = Array(repeating: nil, count: recentCount)
  private var recentKeys: [SheetKey?] = Array(repeating: nil, count: recentCount)
  private var last: (key: SheetKey, sheet: PriceSheet)?
  private var classes = TextTable<[Int]>()
  private var bands: [Int64: [AgeBand]] = [:]
  private var lastBands: (key: Int64, bands: [AgeBand])?

  /// How many places there are for sheets asked for lately; a power of two.
  private static let recentCount = 1024

  /// How many sheets are kept before starting afresh, so that memory stays bounded.
  private static let mostSheets = 4096

  /// Opens a desk for an award.
  init(award: Award) {
    self.award = award
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
    let key = Int64(classification) << 32 | Int64(UInt32(bitPattern: dates.periodStart.dayNumber))
    if let lastBands, lastBands.key == key { return lastBands.bands }
    let found = bands[key] ?? award.juniorBands(of: classification, on: dates)
    if bands.count >= AwardDesk.mostSheets { bands.removeAll() }
    bands[key] = found
    lastBands = (key, found)
    return found
  }

  /// The prices of a question.
  func sheet(_ question: RateQuestion) -> PriceSheet {
    let key = SheetKey(question)
    if let last, last.key == key { return last.sheet }
    let place = key.place & (AwardDesk.recentCount - 1)
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
  /// A number that tells most keys apart.
  var place: Int {
    let who = Int(classification) &* 3 &+ Int(employment) &+ Int(years) &* 61 &+ Int(months) &* 17
    return who &* 37 &+ Int(start) &+ Int(day) &* 7
  }

  /// The key of a question.
  init(_ question: RateQuestion) {
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
    start = question.dates.periodStart.dayNumber
    day = question.dates.day.dayNumber
  }
}
