import Synchronization

/// Where a run puts what it need not have in memory before its end.
///
/// The rules open no file: whoever runs them gives them one, or none.
public protocol MarkSpill: Sendable {
  /// Adds bytes at the end.
  ///
  /// - Returns: false when they are not kept, as on a full disk; it is not asked again.
  func add(_ bytes: [UInt8]) -> Bool

  /// Reads back what was added.
  ///
  /// - Parameters:
  ///   - start: how many bytes stand before it.
  ///   - count: how many bytes.
  /// - Returns: nil when they cannot be read.
  func read(at start: Int, count: Int) -> [UInt8]?
}

/// Blocks of bytes, each written once and read again at the end of a run.
///
/// Gathered in chunks, which go to the spill; where there is none, or it is full, they stay in memory. Copies of a
/// book can share a store, since no block is ever changed.
final class MarkStore: Sendable {
  /// Where a block stands: 48 bits of place, 16 of length; never zero, since no block is empty.
  struct Reference: BitwiseCopyable {
    fileprivate let bits: UInt64

    fileprivate init(place: Int, count: Int) { bits = UInt64(place) << 16 | UInt64(count) }

    /// The block before another, as that one packs it; nil where it is the first.
    init?(packed bits: UInt64) {
      guard bits != 0 else { return nil }
      self.bits = bits
    }

    /// What ``init(packed:)`` takes.
    var packed: UInt64 { bits }
    fileprivate var place: Int { Int(bits >> 16) }
    fileprivate var count: Int { Int(bits & 0xFFFF) }
  }

  private struct State {
    var canSpill: Bool
    /// How many chunks are in the spill.
    var spilled = 0
    /// Whole chunks after those.
    var kept: [[UInt8]] = []
    /// The chunk that is being filled.
    var open: [UInt8] = []
    var isBroken = false
  }

  private let state: Mutex<State>
  private let spill: (any MarkSpill)?
  private let chunkBytes: Int

  /// Makes an empty store.
  ///
  /// - Parameters:
  ///   - spill: where chunks go; nil keeps all in memory.
  ///   - chunkBytes: how many bytes a chunk has; no block is longer.
  init(spill: (any MarkSpill)?, chunkBytes: Int = 1 << 20) {
    self.spill = spill
    self.chunkBytes = chunkBytes
    state = Mutex(State(canSpill: spill != nil))
  }

  /// Whether something could not be read back: nothing may then be said of the run.
  var isBroken: Bool { state.withLock { $0.isBroken } }

  /// The bytes of it that are in memory.
  var bytesInMemory: Int {
    state.withLock { $0.kept.reduce($0.open.capacity) { $0 + $1.capacity } }
  }

  /// Adds a block of 1 to 65,535 bytes.
  func add(_ block: [UInt8]) -> Reference {
    state.withLock { state in
      if state.open.count + block.count > chunkBytes { close(&state) }
      if state.open.isEmpty { state.open.reserveCapacity(chunkBytes) }
      let place =
        (state.spilled + state.kept.count) * chunkBytes + state.open.count
      state.open.append(contentsOf: block)
      return Reference(place: place, count: block.count)
    }
  }

  private func close(_ state: inout State) {
    let rest = chunkBytes - state.open.count
    state.open.append(contentsOf: repeatElement(0, count: rest))
    if state.canSpill, spill?.add(state.open) == true {
      state.spilled += 1
      state.open.removeAll(keepingCapacity: true)
    } else {
      state.canSpill = false
      state.kept.append(state.open)
      state.open = []
    }
  }

  /// The bytes of a block; nil when they cannot be read back, which ``isBroken`` says from then on.
  func block(_ reference: Reference) -> [UInt8]? {
    state.withLock { state in
      let (chunk, start) = reference.place.quotientAndRemainder(dividingBy: chunkBytes)
      let range = start..<start + reference.count
      if chunk >= state.spilled {
        let inMemory = chunk - state.spilled
        return inMemory < state.kept.count
          ? Array(state.kept[inMemory][range]) : Array(state.open[range])
      }
      let bytes = spill?.read(at: reference.place, count: reference.count)
      if bytes?.count != reference.count { state.isBroken = true }
      return state.isBroken ? nil : bytes
    }
  }
}

/// Records in the order in which they came; of a long list only the last kilobyte is in memory.
struct MarkList: Sendable {
  /// The most bytes of a block.
  static let blockBytes = 1024
  /// The last block, which is being filled: where the one before it stands, then its records.
  private var open: [UInt8] = []
  private var closed: UInt64 = 0

  /// Adds a record, of at most as many bytes as leave room for a reference in a block.
  mutating func append(_ record: UnsafeRawBufferPointer, in store: MarkStore) {
    if open.count + record.count > MarkList.blockBytes, !open.isEmpty {
      closed = store.add(open).packed
      open.removeAll(keepingCapacity: true)
    }
    // No longer than a block ever is: there is one of these for each worker.
    let needed = max(open.count, referenceBytes) + record.count
    if needed > open.capacity {
      open.reserveCapacity(min(MarkList.blockBytes, max(needed, 2 * open.capacity)))
    }
    if open.isEmpty { open.pack(closed) }
    open.append(contentsOf: record)
  }

  /// The bytes of it that are in memory.
  var bytesInMemory: Int { open.capacity }

  /// Calls `body` with the records of each block, first to last, and stops where it returns false.
  ///
  /// - Returns: whether all were read.
  func read(from store: MarkStore, _ body: (inout ByteReader) -> Bool) -> Bool {
    var blocks = [open]
    while let last = blocks.last, !last.isEmpty {
      let before = last.withUnsafeBytes { $0.loadUnaligned(as: UInt64.self) }
      guard let reference = MarkStore.Reference(packed: before) else { break }
      guard let block = store.block(reference) else { return false }
      blocks.append(block)
    }
    for block in blocks.reversed() where !block.isEmpty {
      let isRead = block.withUnsafeBytes { bytes in
        var reader = ByteReader(UnsafeRawBufferPointer(rebasing: bytes.dropFirst(referenceBytes)))
        return body(&reader)
      }
      guard isRead else { return false }
    }
    return true
  }

  /// The bytes that say where the block before stands.
  private var referenceBytes: Int { MemoryLayout<UInt64>.size }
}
