import PayDomain
import Testing

@testable import AwardUpkeep

/// The written forms of figures and days, and the arithmetic of moves.
struct ImportFigureTests {
  @Test(arguments: [
    ("1056.8", 105_680), ("1056.80", 105_680), ("27.81", 2781), ("26", 2600), ("0.63", 63),
    ("1115.5999999999999", 111_560), ("24.870000000000001", 2487), ("1.0568E3", 105_680),
    ("9.5E-1", 95), ("100", 10_000), ("0", 0), ("999.99999999999999", 100_000),
    ("53820.31", 5_382_031),
  ])
  func `sums are read to the cent`(text: String, cents: Int64) {
    #expect(ExportFigure.cents(text) == cents)
  }

  @Test(arguments: [
    "", "-1", "+1", "1,056.80", "$27.81", "27.815", ".5", "5.", "1e", "1E99", "NaN", "27.81 ",
    "0x1",
    "123456789012345678901",
  ])
  func `anything else is no sum`(text: String) {
    #expect(ExportFigure.cents(text) == nil)
  }

  /// 45839 is 1 July 2025: 45,839 − 25,569 (1 January 1970) = 20,270 days.
  @Test func `days are read`() {
    for text in [
      "45839", "45839.062754629602", "2025-07-01", "2025-07-01 01:30:34", "2025-07-01T00:00:00",
    ] {
      #expect(ExportFigure.day(text, countsFrom1904: false)?.description == "2025-07-01", "\(text)")
    }
    #expect(ExportFigure.day("45839", countsFrom1904: false)?.dayNumber == 20_270)
    for text in ["", "1/7/2025", "2025-13-01", "2025-07-01x", "12", "45839x", "1e5", "-45839"] {
      #expect(ExportFigure.day(text, countsFrom1904: false) == nil, "\(text)")
    }
  }

  private static func pair(_ old: Int64, _ new: Int64) -> CommonMove.Pair {
    CommonMove.Pair(old: old, new: new, slack: 10)
  }

  /// One percentage explains rates that were rounded to ten cents.
  ///
  /// 4.75 % of 1,008.90 is 47.92…: 1,056.80 after rounding to ten cents; of 1,032.00 49.02: 1,081.00;
  /// of 1,054.70 50.09…: 1,104.80. The floor at 1,004.90 lifts 948.00 by 6.00 %.
  @Test func `the commonest move is found through rounding`() throws {
    let pairs = [
      Self.pair(100_890, 105_680), Self.pair(103_200, 108_100), Self.pair(105_470, 110_480),
      Self.pair(94_800, 100_490),
    ]
    let move = try #require(CommonMove(pairs))
    #expect(move.text == "4.75 %")
    #expect(move.count == 3)
    #expect(move.explains(pairs[0]) && !move.explains(pairs[3]))
    // Ten cents away from what rounding allows is another move: 1,056.80 + 0.21 + 0.01.
    #expect(!move.explains(Self.pair(100_890, 105_680 + 20)))
    #expect(CommonMove(Array(pairs.prefix(2))) == nil)
    #expect(CommonMove([]) == nil)
  }

  @Test func `moves are told with two decimals`() {
    #expect(CommonMove.text(from: 10_000, to: 10_475) == "4.75 %")
    #expect(CommonMove.text(from: 10_000, to: 9_800) == "-2 %")
    #expect(CommonMove.text(from: 94_800, to: 100_490) == "6 %")
    #expect(CommonMove.text(from: 0, to: 1) == "from nothing")
  }

  /// A figure to which rates of three awards were raised is a floor; of two it is odd.
  @Test func `a floor is what several awards share`() throws {
    let day = try #require(CivilDate(iso: "2031-07-01"))
    func moved(_ award: String, _ old: Int64, _ new: Int64) -> ReviewMoves.Moved {
      ReviewMoves.Moved(award: award, from: day, pair: Self.pair(old, new), isWeekly: true)
    }
    // 5 % on most of them; 900.00 is the figure that lower ones were raised to.
    let usual = ["A", "B", "C", "D"].flatMap {
      [moved($0, 100_000, 105_000), moved($0, 120_000, 126_000)]
    }
    let low = [moved("A", 80_000, 90_000), moved("B", 82_000, 90_000)]
    #expect(
      ReviewMoves(usual + low, reviewDate: day).oddity(of: low[0]) == "rose by 12.5 %, most by 5 %")
    let shared = low + [moved("C", 81_000, 90_000)]
    #expect(ReviewMoves(usual + shared, reviewDate: day).oddity(of: low[0]) == nil)
    #expect(
      ReviewMoves(usual + shared, reviewDate: day).floors(from: day) == [
        "to $900.00 a week (3 rates)"
      ]
    )
    // What fell is never usual.
    #expect(
      ReviewMoves(usual + shared, reviewDate: day).oddity(of: moved("C", 91_000, 90_000)) != nil)
  }

  /// Low rates of three awards rose by $40, whatever they were: 800, 810 and 820 by some 5 %.
  @Test func `a raise in dollars is what several awards share`() throws {
    let day = try #require(CivilDate(iso: "2031-07-01"))
    func moved(_ award: String, _ old: Int64, _ new: Int64) -> ReviewMoves.Moved {
      ReviewMoves.Moved(award: award, from: day, pair: Self.pair(old, new), isWeekly: true)
    }
    // 4.6 % of 1000 is 46, of 1200 55.20, of 1500 69.
    let usual = ["A", "B", "C"].flatMap {
      [
        moved($0, 100_000, 104_600), moved($0, 120_000, 125_520), moved($0, 150_000, 156_900),
      ]
    }
    let low = [moved("A", 80_000, 84_000), moved("B", 81_000, 85_000), moved("C", 82_000, 86_000)]
    let moves = ReviewMoves(usual + low, reviewDate: day)
    #expect(moves.move(of: nil, from: day)?.text == "4.6 %")
    #expect(moves.floors(from: day) == ["by $40.00 a week (3 rates)"])
    #expect(low.allSatisfy { moves.oddity(of: $0) == nil })
    // One old figure in three awards is no raise that holds for all.
    let same = ["A", "B", "C"].map { moved($0, 80_000, 84_000) }
    #expect(
      ReviewMoves(usual + same, reviewDate: day).floors(from: day) == [
        "to $840.00 a week (3 rates)"
      ])
  }

  /// A day that one award alone has is odd, one that three have is not.
  @Test func `rates of another day are odd unless several awards share it`() throws {
    let july = try #require(CivilDate(iso: "2031-07-01"))
    let november = try #require(CivilDate(iso: "2031-11-01"))
    func moved(_ award: String) -> [ReviewMoves.Moved] {
      // 5 % on 1000.00, 1200.00 and 1400.00.
      [(100_000, 105_000), (120_000, 126_000), (140_000, 147_000)].map {
        ReviewMoves.Moved(
          award: award, from: november, pair: Self.pair($0.0, $0.1), isWeekly: true)
      }
    }
    let alone = ReviewMoves(moved("A"), reviewDate: july)
    #expect(
      alone.oddity(of: moved("A")[0]) == "holds from 2031-11-01, most rates from 2031-07-01")
    let shared = ReviewMoves(["A", "B", "C"].flatMap(moved), reviewDate: july)
    #expect(shared.oddity(of: moved("A")[0]) == nil)
  }
}
