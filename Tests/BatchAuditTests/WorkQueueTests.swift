import Testing

@testable import BatchAudit

struct WorkQueueTests {
  private func words(_ queue: WorkQueue<String>) -> [String] {
    var words: [String] = []
    while let work = queue.next() {
      switch work {
      case .file(let index):
        words.append("file \(index)")
        queue.close()
      case .chunk(let chunk): words.append(chunk)
      }
    }
    return words
  }

  @Test func chunksComeBeforeNewFiles() {
    let queue = WorkQueue<String>(fileCount: 2, depth: 4)
    guard case .file(0) = queue.next() else {
      Issue.record("the first work is the first file")
      return
    }
    #expect(queue.add("a") == nil)
    #expect(queue.add("b") == nil)
    queue.close()
    #expect(words(queue) == ["a", "b", "file 1"])
  }

  @Test func whoeverAddsTooManyWorksOneOff() {
    let queue = WorkQueue<String>(fileCount: 1, depth: 2)
    _ = queue.next()
    #expect(queue.add("a") == nil)
    #expect(queue.add("b") == nil)
    #expect(queue.add("c") == "a")
  }

  @Test func cancelledItGivesNothing() {
    let queue = WorkQueue<String>(fileCount: 3, depth: 2)
    queue.cancel()
    #expect(words(queue).isEmpty)
  }
}
