import Dispatch
import PayslipReading
import Synchronization

/// Has every file of a list read by PDF workers and does nothing with the words, for `make bench`.
public enum BarePDFPass {
  /// Reads the files with as many workers as `jobs`.
  ///
  /// - Returns: how many files had words.
  public static func run(_ paths: [String], jobs: Int) -> Int {
    let pool = PDFWorkerPool()
    let next = Atomic<Int>(0)
    let read = Atomic<Int>(0)
    DispatchQueue.concurrentPerform(iterations: jobs) { _ in
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < paths.count else { return }
        if hasWords(paths[index], pool) { read.wrappingAdd(1, ordering: .relaxed) }
      }
    }
    return read.load(ordering: .relaxed)
  }

  private static func hasWords(_ path: String, _ pool: PDFWorkerPool) -> Bool {
    do {
      let file = try FileBytes(path: path)
      return try !pool.words(of: file.withBytes { Array($0) }).isEmpty
    } catch {
      return false
    }
  }
}
