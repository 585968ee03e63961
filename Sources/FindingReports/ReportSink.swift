/// Where a report's bytes go: a file, standard output, memory.
public protocol ByteSink {
  /// What can go wrong when writing.
  associatedtype Failure: Error
  /// Adds bytes at the end.
  mutating func write(_ bytes: [UInt8]) throws(Failure)
  /// Says that everything has been written; called once.
  mutating func finish() throws(Failure)
}

/// Where the pieces of a report wait until their order is known, so that memory stays bounded.
public protocol ReportSpool {
  /// What can go wrong when writing or reading back.
  associatedtype Failure: Error
  /// Keeps bytes and says where they stand, end exclusive.
  mutating func append(_ bytes: [UInt8]) throws(Failure) -> Range<Int>
  /// The bytes that ``append(_:)`` put at a range.
  func read(_ range: Range<Int>) throws(Failure) -> [UInt8]
}

/// A spool in memory, for a run of a few slips.
public struct MemorySpool: ReportSpool {
  private var bytes: [UInt8] = []

  /// Makes an empty spool.
  public init() {}

  /// Keeps bytes after those before them.
  public mutating func append(_ piece: [UInt8]) throws(Never) -> Range<Int> {
    let start = bytes.count
    bytes.append(contentsOf: piece)
    return start..<bytes.count
  }

  /// The bytes at a range.
  public func read(_ range: Range<Int>) throws(Never) -> [UInt8] { Array(bytes[range]) }
}

/// A sink that hands its bytes on in large pieces, so that many small writes stay cheap.
struct PagedSink<Sink: ByteSink> {
  private var sink: Sink
  private let pageSize = 1 << 16
  /// What is not handed on yet.
  var page: [UInt8] = []

  init(_ sink: Sink) { self.sink = sink }

  /// Hands on what has gathered when it is a page or more.
  mutating func turn() throws(Sink.Failure) {
    guard page.count >= pageSize else { return }
    try sink.write(page)
    page.removeAll(keepingCapacity: true)
  }

  /// Hands on the rest and closes the sink.
  mutating func finish() throws(Sink.Failure) {
    if !page.isEmpty { try sink.write(page) }
    try sink.finish()
  }
}
