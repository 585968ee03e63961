import AwardTables
import Foundation
import PayDomain
import Testing

/// Every step of every base rate against the annual wage review that it belongs to.
///
/// The percentages were published by the Fair Work Commission; the rates come from another source,
/// its pay database and the guides.
@Suite("Annual reviews")
struct AnnualReviewTests {
  @Test("Each rate moved by its review, or a note names the exception")
  func stepsFit() throws {
    let library = try AwardLibrary(folder: PayGuide.root + "/Awards")
    var (fit, noted, unexplained): (Int, Int, [String]) = (0, 0, [])
    for folder in try RateSteps.folders() {
      for step in try RateSteps.read(folder) {
        let day = try #require(CivilDate(iso: step.to.from))
        let review = try #require(library.national.annualReview(on: day)?.value, "\(step)")
        if step.fits(review) {
          fit += 1
        } else if step.to.note.contains("review") {
          noted += 1
        } else {
          unexplained.append("\(folder) \(step)")
        }
      }
    }
    print("annual reviews: \(fit) steps of base rates fit, \(noted) are exceptions with a note")
    #expect(unexplained.isEmpty, "\(unexplained.joined(separator: "\n"))")
    #expect(fit > 20_000)
  }

  @Test("A step that is another review's does not fit")
  func noticesAnotherReview() throws {
    let library = try AwardLibrary(folder: PayGuide.root + "/Awards")
    let day = try #require(CivilDate(iso: "2025-07-01"))
    let review = try #require(library.national.annualReview(on: day)?.value)
    // 1021.00 × 1.035 = 1056.735, to ten cents 1056.70; × 1.0375 is 1059.29.
    let right = RateStep(weekly: (102_100, 105_670), hourly: (2687, 2781))
    let wrong = RateStep(weekly: (102_100, 105_930), hourly: (2687, 2788))
    #expect(right.fits(review))
    #expect(!wrong.fits(review))
  }
}

/// A rate and the one after it.
struct RateStep: CustomStringConvertible {
  /// A row of `rates.csv` with a figure; sums in cents.
  struct Row {
    var classification = ""
    var from = ""
    var weekly: Int64?
    var hourly: Int64
    var note = ""
  }

  let from: Row
  let to: Row

  init(from: Row, to: Row) { (self.from, self.to) = (from, to) }

  /// A step of an invented classification.
  init(weekly: (Int64, Int64), hourly: (Int64, Int64)) {
    from = Row(weekly: weekly.0, hourly: hourly.0)
    to = Row(weekly: weekly.1, hourly: hourly.1)
  }

  var description: String {
    "\(to.classification) \(to.from): \(from.weekly ?? from.hourly) to \(to.weekly ?? to.hourly)"
  }

  /// Whether the rate moved by the percentage, the least rise, or to a floor.
  ///
  /// A week is rounded to ten cents, and a rate that keeps a relation to another one can be ten cents
  /// off; an hour can be two.
  func fits(_ review: AnnualReview) -> Bool {
    if let old = from.weekly, let new = to.weekly {
      let raised = (RateStep.raised(old, review) + 5) / 10 * 10
      let rise = review.leastRise.map { abs(old + $0.cents - new) <= 10 } ?? false
      let floors = review.weeklyFloors.map(\.cents)
      return abs(raised - new) <= 10 || rise || floors.contains { $0 == new && raised <= new + 10 }
    }
    let raised = RateStep.raised(from.hourly, review)
    // The least rise of a week over 38 hours.
    let rise = review.leastRise.map { abs(from.hourly + ($0.cents + 19) / 38 - to.hourly) <= 2 }
    let floors = review.hourlyFloors.map { $0.micros / Rate(cents: 1).micros }
    return abs(raised - to.hourly) <= 2 || rise ?? false
      || floors.contains { $0 == to.hourly && raised <= to.hourly + 2 }
  }

  /// A sum raised by the percentage, a half cent up.
  private static func raised(_ cents: Int64, _ review: AnnualReview) -> Int64 {
    let whole = Percentage.whole.thousandths
    return (cents * (whole + review.percentage.thousandths) + whole / 2) / whole
  }
}

/// The steps of an award's rates.
enum RateSteps {
  /// The folders of the awards.
  static func folders() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: PayGuide.root + "/Awards")
      .filter { $0.hasPrefix("MA") }.sorted()
  }

  /// Each two rows of one classification that follow one another and have figures.
  static func read(_ folder: String) throws -> [RateStep] {
    let path = PayGuide.root + "/Awards/\(folder)/rates.csv"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    var last: [String: RateStep.Row?] = [:]
    var steps: [RateStep] = []
    for line in text.split(separator: "\n").dropFirst() {
      let cells = cells(of: line)
      let row = try cents(cells[4]).map {
        RateStep.Row(
          classification: cells[0], from: cells[1], weekly: try cents(cells[3]), hourly: $0,
          note: cells[9])
      }
      if let before = last[cells[0]] ?? nil, let row { steps.append(.init(from: before, to: row)) }
      last[cells[0]] = .some(row)
    }
    return steps
  }

  /// The cells of a line; some are quoted.
  private static func cells(of line: Substring) -> [String] {
    var (cells, isQuoted) = ([""], false)
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: cells.append("")
      default: cells[cells.count - 1].append(character)
      }
    }
    return cells
  }

  /// Dollars with two decimals as cents; nil when blank.
  private static func cents(_ text: String) throws -> Int64? {
    guard !text.isEmpty else { return nil }
    let cents: Int64 = try #require(Int64(text.filter { $0 != "." }))
    return cents
  }
}
