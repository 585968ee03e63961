import AwardTables
import Foundation
import PayDomain
import Testing

/// Percentages set from half of a guide's rows against the other half.
///
/// A percentage that were a copy of one printed figure would fail at the next wage. So for each row
/// of `penalties.csv` that the guides print for two wages or more, the half per cents that explain
/// every second cell are worked out from the guide alone: ours must be among them, from either half.
@Suite("Percentages from half the rows")
struct SplitHalfTests {
  @Test("Each half of a column sets a percentage that is ours")
  func halvesAgree() throws {
    let library = try AwardLibrary(folder: PayGuide.root + "/Awards")
    var (rows, settled): (Int, Int) = (0, 0)
    for code in try PayGuide.awards(year: "2025-26") {
      let guide = try PayGuide(year: "2025-26", award: library.award(code))
      var (ofAward, failures): (Int, [String]) = (0, [])
      for column in guide.columns() where column.hasTwoWages {
        ofAward += 1
        let halves = (column.half(0), column.half(1))
        if !halves.0.contains(column.percentage) || !halves.1.contains(column.percentage) {
          failures.append("\(code) \(column.name): \(column.percentage.plain) from neither half")
        }
        if halves.0.count == 1, halves.1 == halves.0 { settled += 1 }
      }
      rows += ofAward
      print("halves \(code): \(ofAward) columns of two wages or more, \(failures.count) failed")
      #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
    }
    print("halves: \(rows) columns, \(settled) with one half per cent alone from either half")
    #expect(rows > 3500)
  }

  @Test("A percentage that a second wage disproves is in no half")
  func noticesACopy() {
    // 20.00 × 1.5 = 30.00, and 26.00 × 1.5 = 39.00: 39.20 would be 150.8 %.
    let cells = [
      PayGuide.Column.Cell(base: Rate(cents: 2000), figure: Rate(cents: 3000)),
      PayGuide.Column.Cell(base: Rate(cents: 2600), figure: Rate(cents: 3920)),
    ]
    let column = PayGuide.Column(
      name: "made up", percentage: Percentage(thousandths: 150_000), cells: cells)
    #expect(column.half(0).contains(column.percentage))
    #expect(!column.half(1).contains(column.percentage))
  }
}

extension PayGuide {
  /// The cells of a guide that one row of `penalties.csv` answers for one type of employment.
  struct Column {
    /// A figure of the guide and the base our tables take for it.
    struct Cell: Hashable {
      /// The ordinary rate of the classification and age.
      let base: Rate
      /// What the guide prints, without flat dollars.
      let figure: Rate
    }

    /// The provision, the row and the employment.
    let name: String
    /// Ours.
    let percentage: Percentage
    /// In the guide's order.
    var cells: [Cell]

    /// Whether the cells are of two base rates at least.
    var hasTwoWages: Bool { Set(cells.map(\.base)).count > 1 }

    /// The half per cents that give every second cell, from the first or from the second.
    func half(_ start: Int) -> [Percentage] {
      // One cell for each wage: the same wage twice would put the same figure into both halves.
      var seen: Set<Cell> = []
      let distinct = cells.filter { seen.insert($0).inserted }
      let half = stride(from: start, to: distinct.count, by: 2).map { distinct[$0] }
      let place = LegalReference(instrument: "half", clause: "test", row: "none")
      guard let first = half.first, first.base.micros > 0 else { return [] }
      // Only those near the first cell's own share can give it.
      let share = first.figure.micros * Percentage.whole.thousandths / first.base.micros
      return (-3...3).map { Percentage(thousandths: (share / 500 + $0) * 500) }
        .filter { share in
          half.allSatisfy { ($0.base * share).rounded(.halfUp, per: place) == $0.figure }
        }
    }
  }
}
