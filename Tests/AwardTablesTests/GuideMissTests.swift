import Testing

/// `Fixtures/pay-guides/misses-2025-26.csv` against the counts of what is not compared.
@Suite("Misses of the pay guides")
struct GuideMissTests {
  /// Causes that leave a cell out of the comparison: it is no figure, or nothing tells whose it is.
  static let outOfComparison: Set<String> = [
    "a percentage in words", "a piece of a heading", "allowance", "ambiguous key", "apprentice",
    "cut heading", "empty row name", "loaded rate", "no employment type", "printed twice",
    "the guide gives no figure",
  ]

  @Test("What an award misses is listed whole, each with its reason")
  func listed() throws {
    var listed: [String: Int] = [:]
    var awards: Set<String> = []
    for row in try PayGuide.table("misses-2025-26.csv") {
      #expect(row.count == 5 && !row[2].isEmpty && !row[4].isEmpty, "\(row)")
      let cells = try #require(Int(row[3]))
      listed["\(row[0]) \(row[1])", default: 0] += cells
      awards.insert(row[0])
    }
    for row in try PayGuide.table("not-compared.csv") where row[0] == "2025-26" {
      guard awards.contains(row[1]), !Self.outOfComparison.contains(row[2]) else { continue }
      let cells = try #require(Int(row[3]))
      listed["\(row[1]) \(row[2])", default: 0] -= cells
    }
    #expect(listed.filter { $0.value != 0 }.isEmpty, "listed less counted: \(listed)")
    #expect(!awards.isEmpty)
  }

  @Test("Of an award whose misses are listed, 99 cells of 100 are compared")
  func share() throws {
    var comparable: [String: Int] = [:]
    for row in try PayGuide.table("cells.csv") where row[0] == "2025-26" {
      comparable[row[1]] = Int(row[2])
    }
    for row in try PayGuide.table("not-compared.csv")
    where row[0] == "2025-26" && Self.outOfComparison.contains(row[2]) {
      comparable[row[1], default: 0] -= try #require(Int(row[3]))
    }
    for award in Set(try PayGuide.table("misses-2025-26.csv").map { $0[0] }).sorted() {
      let all = comparable[award, default: 0]
      let compared = try PayGuide.cellCount(year: "2025-26", code: award)
      print("pay guide 2025-26 \(award): \(compared) of \(all) comparable cells compared")
      #expect(all <= 200 || compared * 100 >= all * 99, "\(award): \(compared) of \(all)")
    }
  }
}
