import Dispatch
import PayDomain
import PayslipReading
import Testing

@Suite struct CSVConcurrencyTests {
  @Test func severalThreadsReadTheSame() throws {
    var text = CSVSamples.heroHeader
    for id in 0..<400 {
      for label in ["Casual - Ordinary", "Casual - Sunday", "Public Holiday"] {
        text += CSVSamples.hero(id: "\(id)", label: label, rate: id % 50 == 7 ? "?" : "33.19")
      }
    }
    let opened = try OpenedCSV(text)
    let document = opened.document
    let alone = opened.outcomes.map(Summary.init)
    nonisolated(unsafe) let shared = UnsafeMutableBufferPointer<Summary>.allocate(
      capacity: document.slipCount)
    shared.initialize(repeating: Summary(lines: [], problem: nil))
    defer {
      shared.deinitialize()
      shared.deallocate()
    }
    DispatchQueue.concurrentPerform(iterations: 4) { worker in
      var scratch = CSVScratch(for: document)
      for index in stride(from: worker, to: document.slipCount, by: 4) {
        shared[index] = Summary(document.slip(index, scratch: &scratch))
      }
    }
    #expect(Array(shared) == alone)
    #expect(alone.filter { $0.problem != nil }.count == 8)
  }
}

/// What of an outcome is compared.
private struct Summary: Equatable {
  var lines: [PayLine]
  var problem: ReadingProblem?

  init(lines: [PayLine], problem: ReadingProblem?) {
    self.lines = lines
    self.problem = problem
  }

  init(_ outcome: SlipOutcome) {
    switch outcome {
    case .slip(let slip): self.init(lines: slip.lines, problem: nil)
    case .problem(let problem, _, _): self.init(lines: [], problem: problem)
    }
  }
}
