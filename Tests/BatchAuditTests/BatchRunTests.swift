import BatchAudit
import TestSupport
import Testing

struct BatchRunTests {
  private static let header =
    "slip_id,employee,award,period_start,period_end,line,category,hours,rate,amount\n"

  /// A file of `count` slips of goingrate's own CSV.
  private func slips(_ count: Int, from first: Int = 0) -> String {
    let rows = (0..<count).map {
      "S-\($0 + first),Person \($0 + first),MA000004,2026-10-05,2026-10-11,Ordinary,ordinary,10,27.81,278.10\n"
    }
    return Self.header + rows.joined()
  }

  /// Names that sort as their numbers do.
  private func number(_ place: Int) -> String {
    let digits = String(place)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }

  @Test func `many small files on four workers come once each and in order`() throws {
    let folder = TemporaryFolder()
    var expected: [String] = []
    for place in 0..<200 {
      let name = "\(number(place)).csv"
      let count = place % 4
      if place % 10 == 9 {
        folder.write(name, "")
        expected += ["\(name)! file/empty", "\(name)."]
      } else if count == 0 {
        folder.write(name, "\u{89}PNG\r\n\u{1A}\n")
        expected += ["\(name)! file/not-a-payslip-format", "\(name)."]
      } else {
        folder.write(name, slips(count, from: place))
        expected += (0..<count).map { "\(name)#\($0 + 1) Person \(place + $0) ordinary" }
        expected.append("\(name).")
      }
    }
    for jobs in [1, 4, 16] {
      #expect(try RecordedRun([folder.path], jobs: jobs).words == expected, "\(jobs) workers")
    }
  }

  /// One file of more slips than a chunk holds is judged by all workers and still comes in its own order.
  @Test(arguments: [1, 511, 512, 513, 1024, 2600])
  func `a large file is cut without losing a slip`(count: Int) throws {
    let folder = TemporaryFolder()
    let file = folder.write("large.csv", slips(count))
    let after = folder.write("after.csv", slips(1, from: 9000))
    let expected =
      (0..<count).map { "large.csv#\($0 + 1) Person \($0) ordinary" }
      + ["large.csv.", "after.csv#1 Person 9000 ordinary", "after.csv."]
    #expect(try RecordedRun([file, after], jobs: 4).words == expected)
  }

  @Test func `no inputs deliver nothing`() throws {
    let run = try RecordedRun([], jobs: 4)
    #expect(run.words == [])
  }

  @Test func `what cannot be opened is one problem in its place`() throws {
    let folder = TemporaryFolder()
    let file = folder.write("a.csv", slips(1))
    let words = try RecordedRun([folder.path + "/none.csv", file], jobs: 2).words
    #expect(
      words == ["none.csv! input/cannot-open", "none.csv.", "a.csv#1 Person 0 ordinary", "a.csv."])
  }

  // MARK: Ending early

  @Test func `cancelled before it starts it reads nothing`() throws {
    let folder = TemporaryFolder()
    let cancellation = Cancellation()
    cancellation.cancel()
    let file = folder.write("a.csv", slips(3))
    let run = try RecordedRun([file], jobs: 2, cancellation: cancellation)
    #expect(run.words == [])
  }

  @Test(arguments: [1, 4])
  func `cancelled on the way it ends without reading the rest`(jobs: Int) throws {
    let folder = TemporaryFolder()
    for place in 0..<400 { folder.write("\(number(place)).csv", slips(2)) }
    let cancellation = Cancellation()
    let run = try RecordedRun([folder.path], jobs: jobs, cancellation: cancellation) { count in
      if count == 5 { cancellation.cancel() }
    }
    #expect(run.deliveries >= 6)
    // Each worker may still finish what it holds, and pieces that waited for it follow.
    #expect(run.deliveries < 6 + 300)
    #expect(run.words.first == "0000.csv#1 Person 0 ordinary")
  }

  private struct Full: Error {}

  @Test(arguments: [1, 4])
  func `a writer that fails ends the run with its own error`(jobs: Int) throws {
    let folder = TemporaryFolder()
    for place in 0..<300 { folder.write("\(number(place)).csv", slips(1)) }
    #expect(throws: Full.self) {
      try RecordedRun([folder.path], jobs: jobs) { count in
        if count == 3 { throw Full() }
      }
    }
  }
}
