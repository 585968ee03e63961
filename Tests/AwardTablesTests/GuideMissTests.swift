import Foundation
import Testing

/// The cells of the guides that could be compared and are not: each is listed with its reason.
@Suite("Misses of the pay guides")
struct GuideMissTests {
  /// The causes for which a cell is not comparable at all; every other cause is a miss.
  private static let incomparable: Set = [
    "allowance", "ambiguous key", "apprentice", "a percentage in words", "a piece of a heading",
    "cut heading", "empty row name", "loaded rate", "no employment type", "printed twice",
    "the guide gives no figure",
  ]

  /// How many cells of 2025-26 are not compared, by award and cause.
  private func notCompared() throws -> [[String]: Int] {
    var counts: [[String]: Int] = [:]
    for row in try PayGuide.table("not-compared.csv") where row[0] == "2025-26" {
      counts[[row[1], row[2]], default: 0] += try #require(Int(row[3]))
    }
    return counts
  }

  @Test("Every miss is listed with a reason, and nothing that is none")
  func listsEveryMiss() throws {
    var listed: [[String]: Int] = [:]
    for row in try PayGuide.table("misses-2025-26.csv") {
      #expect(row.count == 6 && row.allSatisfy { !$0.isEmpty }, "\(row)")
      listed[[row[0], row[1]], default: 0] += try #require(Int(row[4]))
    }
    let missed = try notCompared().filter { !GuideMissTests.incomparable.contains($0.key[1]) }
    #expect(listed == missed)
    print(
      "missed cells: \(listed.values.reduce(0, +)) of \(Set(listed.keys.map { $0[0] }).count) awards"
    )
  }

  @Test("Of each award with more than 200 comparable cells at least 99 % are compared")
  func comparesEachAward() throws {
    var counts: [String: (incomparable: Int, missed: Int)] = [:]
    for (key, cells) in try notCompared() {
      var count = counts[key[0]] ?? (0, 0)
      if GuideMissTests.incomparable.contains(key[1]) {
        count.incomparable += cells
      } else {
        count.missed += cells
      }
      counts[key[0]] = count
    }
    var (awards, comparable, missed): (Int, Int, Int) = (0, 0, 0)
    for row in try PayGuide.table("cells.csv") where row[0] == "2025-26" {
      let count = counts[row[1]] ?? (0, 0)
      let cells = try #require(Int(row[2])) - count.incomparable
      (comparable, missed) = (comparable + cells, missed + count.missed)
      guard cells > 200 else { continue }
      awards += 1
      #expect(count.missed * 100 <= cells, "\(row[1]): \(count.missed) of \(cells) missed")
    }
    print("comparable cells: \(comparable), missed \(missed); \(awards) awards have more than 200")
    #expect(awards > 90)
  }
}
