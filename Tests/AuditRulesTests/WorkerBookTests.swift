import PayDomain
import Synchronization
import Testing

@testable import AuditRules

/// What a run holds of its slips until its end, and that it loses none of them on the way.
///
/// All slips are synthetic. Each week pays 20 h × $26.55 = $531.00, tax $60.00, net $471.00, unless it says otherwise.
@Suite struct WorkerBookTests {
  private static let monday = CivilDate(iso: "2025-07-07") ?? CivilDate(dayNumber: 0)

  /// A weekly slip with sums to date, by its place from the week of 7 July 2025 on.
  private static func week(
    _ place: Int, of worker: String = "E1", toDate: Int? = nil,
    rate: String = "26.55", change: (inout Payslip) -> Void = { _ in }
  ) throws -> SlipAudit {
    let start = monday.adding(days: 7 * place)
    let sum = Money(cents: Int64((toDate ?? place + 1) * 53_100))
    return try audit(
      """
      award MA000004; level 1; part-time; adult; \(start) to \(start.adding(days: 6)); \
      paid \(start.adding(days: 9)); gross 531.00; tax 60.00; net 471.00; \
      ytd gross \("\(sum)".filter { $0 != "$" && $0 != "," })
      Ordinary hours: 20.00 h x \(rate) = 531.00
      """
    ) { example in
      example.slip.source.ordinal = Int32(place + 1)
      example.slip.employeeNumber = .read(Reading(worker, at: .line(1), text: ""))
      example.slip.employer = .read(Reading("Synthetic Grocer Pty Ltd", at: .line(1), text: ""))
      change(&example.slip)
    }
  }

  private static func marks(_ audits: [SlipAudit]) -> SlipMarks {
    var marks = SlipMarks()
    for audit in audits { marks.add(audit, file: 0) }
    return marks
  }

  private static func box(_ left: Int32) -> SourcePlace {
    .box(page: 2, left: left, top: 70_155, right: left + 3_107, bottom: 70_999)
  }

  // MARK: - Packing

  @Test func aMarkComesOutAsItWasPacked() throws {
    let plain = try audit(
      "award MA000004; level 1; casual; adult; 2025-07-07 to 2025-07-13; gross 531.00\nOrdinary hours: 20.00 h x 26.55 = 531.00"
    )
    let paidBack = try Self.week(1) { slip in
      slip.lines[0].isPriorPeriod = true
      slip.gross = .read(Reading(Money("531.00"), at: Self.box(10_000), text: ""))
      slip.yearToDate[0].amount.place = .cell(row: 70_000, column: 9)
    }
    for (audit, size) in [(plain, 57), (try Self.week(0), nil), (paidBack, nil)] {
      let mark = try #require(SlipMark(audit, file: 3, rank: .unknown))
      var bytes: [UInt8] = []
      mark.pack(into: &bytes)
      if let size { #expect(bytes.count == size) }
      let (again, isAtEnd) = bytes.withUnsafeBytes { bytes in
        var reader = ByteReader(bytes)
        return (SlipMark(&reader), reader.isAtEnd)
      }
      let other = try #require(again)
      #expect(isAtEnd)
      #expect(other.key == mark.key && other.likeness == mark.likeness)
      #expect(other.flags == mark.flags && other.workTime == mark.workTime)
      #expect(other.backPay.sum == mark.backPay.sum)
      #expect(other.toDate?[.gross] == mark.toDate?[.gross])
      #expect(other.toDate?.taxOfPay == mark.toDate?.taxOfPay)
      #expect(other.toDate?.apart == mark.toDate?.apart)
      #expect(
        SlipReference(other, figures: [.gross, .grossToDate])
          == SlipReference(mark, figures: [.gross, .grossToDate]))
      // With a byte less it is no mark, and never another one.
      let cut = bytes.dropLast().withUnsafeBytes { bytes in
        var reader = ByteReader(bytes)
        return SlipMark(&reader) == nil
      }
      #expect(cut)
    }
  }

  // MARK: - What is held

  /// Adds the same 30 weeks of a worker as often as asked.
  private func book(_ rounds: Int, spill: (any MarkSpill)?, workers: [String] = ["E1"]) throws
    -> WorkerBook
  {
    let parts = try workers.map { worker in
      Self.marks(try (0..<30).map { try Self.week($0, of: worker) })
    }
    var book = WorkerBook(store: MarkStore(spill: spill, chunkBytes: 4096))
    for _ in 0..<rounds { for part in parts { book.add(part) } }
    return book
  }

  @Test func memoryGrowsWithWorkersAndNotWithSlips() throws {
    let few = try book(10, spill: FakeSpill())
    let many = try book(1000, spill: FakeSpill())
    #expect(few.slipCount == 300 && many.slipCount == 30_000)
    // A chunk that is filled, and the worker's last block.
    #expect(few.bytesInMemory <= 4096 + 1024 + 256)
    // What an allocation is rounded up to differs by some bytes from run to run.
    #expect(many.bytesInMemory <= few.bytesInMemory + 64)
    #expect(many.slips(of: 0).count == 30_000)
    let held = try book(100, spill: nil)
    #expect(held.bytesInMemory > 3000 * 57)
    let three = try book(100, spill: FakeSpill(), workers: ["E1", "E2", "E3"])
    #expect(three.bytesInMemory <= 4096 + 3 * (1024 + 256))
  }

  @Test func everySlipComesBackInInputOrder() throws {
    for spill in [nil, FakeSpill(), FakeSpill(room: 3), FakeSpill(room: 0)] {
      let book = try book(50, spill: spill, workers: ["E1", "E2"])
      for place in book.workers.indices {
        let ordinals = book.slips(of: place).map(\.key.ordinal)
        #expect(ordinals == (0..<1500).map { Int32($0 % 30 + 1) })
      }
      #expect(book.isWhole)
    }
  }

  @Test func aDiskThatLosesSomethingIsTold() throws {
    let book = try book(50, spill: FakeSpill(isReadable: false))
    #expect(book.isWhole)
    #expect(book.slips(of: 0).isEmpty && !book.isWhole)
  }

  // MARK: - What is said

  /// Forty weeks of three workers: sums to date that jump and begin anew, a rate that falls, a week without a slip, two
  /// slips for one week, slips of two workers that agree.
  private func audits() throws -> [SlipAudit] {
    var audits: [SlipAudit] = []
    for place in 0..<40 {
      audits.append(
        try Self.week(place, of: "E1", toDate: place < 20 ? place + 1 : place + 2) { slip in
          slip.gross = .read(
            Reading(Money("531.00"), at: Self.box(10_000 + Int32(place)), text: ""))
          slip.yearToDate[0].amount.place = Self.box(40_000 + Int32(place))
        })
      if place != 7 {
        audits.append(
          try Self.week(place, of: "E2", rate: place < 30 ? "26.56" : "26.55") {
            $0.source.ordinal += 1000
          })
      }
      audits.append(try Self.week(place, of: "E3") { $0.source.ordinal += 2000 })
    }
    audits.append(
      try Self.week(4, of: "E3") { slip in
        slip.source.ordinal = 3000
        slip.gross = .read(Reading(Money("99.00"), at: .line(1), text: ""))
      })
    return audits
  }

  private func findings(
    _ audits: [SlipAudit], spill: (any MarkSpill)? = FakeSpill()
  ) -> [RunFinding] {
    var faults = FaultBook()
    for audit in audits { faults.add(audit) }
    var book = WorkerBook(store: MarkStore(spill: spill, chunkBytes: 2048))
    var rest = audits[...]
    while !rest.isEmpty {
      book.add(Self.marks(Array(rest.prefix(7))))
      rest = rest.dropFirst(7)
    }
    return RunJudge().findings(book, faults)
  }

  @Test func theOrderOfTheInputChangesNothing() throws {
    let audits = try audits()
    let inOrder = findings(audits)
    let seen = Set(inOrder.map(\.check))
    #expect(
      seen.isSuperset(of: [
        "run/year-to-date-gap", "run/rate-falls", "run/period-missing", "run/two-slips-differ",
        "employer/identical-slips",
      ]))
    #expect(inOrder == findings(audits, spill: nil))
    var numbers = SystemRandomNumberGenerator()
    for _ in 0..<5 {
      let shuffled = findings(audits.shuffled(using: &numbers))
      #expect(Set(shuffled) == Set(inOrder) && shuffled.count == inOrder.count)
    }
    #expect(Set(findings(audits.reversed())) == Set(inOrder))
  }

  @Test func aFindingNamesTheFiguresOfBothSlipsWhereverTheyWereKept() throws {
    let gap = try #require(
      findings(try audits()).first { $0.check == "run/year-to-date-gap" && $0.isFound })
    #expect(gap.slips.map(\.ordinal) == [20, 21])
    #expect(
      gap.slips.map(\.places) == [
        [Self.box(10_019), Self.box(40_019)], [Self.box(10_020), Self.box(40_020)],
      ])
  }

  /// The last days of slips, the last day of the one asked for, and the first days that it may have.
  private struct Following {
    var ends: [Int32]
    var end: Int32
    var starts: [Int32]
  }

  /// Days are counted from any day; the longest pay period has 31.
  private static let following: [Following] = [
    Following(ends: [0, 31, 60], end: 60, starts: [30, 32]),
    Following(ends: [0, 31, 60, 91], end: 60, starts: [30, 32]),
    Following(ends: [0, 200, 228], end: 228, starts: [201, 201]),
    Following(ends: [0, 7, 14, 28], end: 28, starts: [15, 15]),
    Following(ends: [0, 7, 14], end: 14, starts: [8, 8]),
    Following(ends: [7, 14], end: 7, starts: []),
    Following(ends: [0, 32], end: 32, starts: []),
    Following(ends: [0, 400], end: 400, starts: []),
  ]

  @Test func aPeriodFollowsOnTheSlipBefore() {
    for row in Self.following {
      let steps = PeriodSteps(to: row.end, of: row.ends)
      let starts = steps.starts(endingOn: CivilDate(dayNumber: row.end), longest: 31)
      let days = [starts?.earliest.dayNumber, starts?.latest.dayNumber].compactMap { $0 }
      #expect(days == row.starts, "\(row.ends)")
    }
  }

  @Test func alikeSlipsAreCountedAndTheFirstNamed() throws {
    var alike = AlikeSlips()
    for place in (0..<30).reversed() {
      alike.add(try #require(SlipMark(try Self.week(place), file: 0, rank: .unknown)))
    }
    #expect(alike.count == 30 && alike.ends.count == 30)
    #expect(alike.first.map(\.key.ordinal) == (1...10).map { Int32($0) })
  }
}

/// A disk in memory, which may be full from a count of chunks on, or lose what it was given.
private final class FakeSpill: MarkSpill {
  private let bytes = Mutex<[UInt8]>([])
  private let left: Mutex<Int>
  private let isReadable: Bool

  init(room: Int = .max, isReadable: Bool = true) {
    left = Mutex(room)
    self.isReadable = isReadable
  }

  func add(_ chunk: [UInt8]) -> Bool {
    let hasRoom = left.withLock { left in
      left -= 1
      return left >= 0
    }
    guard hasRoom else { return false }
    bytes.withLock { $0 += chunk }
    return true
  }

  func read(at start: Int, count: Int) -> [UInt8]? {
    guard isReadable else { return nil }
    return bytes.withLock { Array($0[start..<start + count]) }
  }
}
