import Foundation
import TestSupport
import Testing

@testable import AwardTables

/// What people write for a classification on slips, in `Fixtures/classification-texts.csv`.
///
/// Each row was written by hand: the text, and what the titles that it means hold (`|` between; `=` a whole title,
/// `-` that it means nothing). A text that leaves something out means every title that holds the rest.
@Suite("Classifications as slips write them")
struct SlipTextTests {
  private static let root = #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }

  @Test("A text means every classification that it leaves open, and no other")
  func meansThose() throws {
    let text = try String(
      contentsOfFile: SlipTextTests.root + "/Fixtures/classification-texts.csv", encoding: .utf8)
    let rows = CSVRecords.read(text)
    #expect(rows.count >= 150)
    let library = try AwardLibrary(folder: SlipTextTests.root + "/Awards")
    var wrong: [String] = []
    for row in rows {
      let award = try library.award(try #require(row["award"]))
      let (written, holds) = (try #require(row["text"]), try #require(row["holds"]))
      let wanted = SlipTextTests.wanted(holds, of: award)
      #expect(holds == "-" || !wanted.isEmpty, "\(award.code): no title holds \(holds)")
      let found: [String] =
        switch award.classifications(matching: written) {
        case .some(let places): places.map { award.classifications[$0].id }
        case .none: []
        }
      guard Set(found) != Set(wanted) else { continue }
      let more = Set(found).subtracting(wanted).sorted().joined(separator: " ")
      let less = Set(wanted).subtracting(found).sorted().joined(separator: " ")
      wrong.append("\(award.code) `\(written)`: too many [\(more)], missing [\(less)]")
    }
    #expect(wrong.isEmpty, "\(wrong.joined(separator: "\n"))")
  }

  /// The ids of the classifications whose title, with its stream's, holds every part.
  private static func wanted(_ holds: String, of award: Award) -> [String] {
    guard holds != "-" else { return [] }
    return award.classifications.filter { each in
      let title = FoldedText.fold(each.title)
      if holds.hasPrefix("=") { return title == holds.dropFirst() }
      let stream = award.streams.first { $0.id == each.stream && !each.id.hasPrefix("other-") }
      let words = " \(title) \(FoldedText.fold(stream.map(\.title) ?? "-")) "
      return holds.split(separator: "|").allSatisfy { words.contains(" \($0) ") }
    }.map(\.id)
  }
}
