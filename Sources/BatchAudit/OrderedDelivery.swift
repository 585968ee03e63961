/// Hands on the pieces of a run in input order, whatever order they are finished in.
///
/// A piece belongs to a file and has a place among that file's pieces. The same pieces delivered by 1 worker and by
/// N workers arrive in the same order.
final class OrderedDelivery<Piece: Sendable>: Sendable {
  private struct State {
    var waiting: [Key: Piece] = [:]
    /// How many pieces each finished file had.
    var counts: [Int: Int] = [:]
    var next = Key(file: 0, piece: 0)
    var failure: (any Error)?
  }

  private struct Key: Hashable {
    var file: Int
    var piece: Int
  }

  private let state = Monitor(State())
  private let deliver: @Sendable (Piece) throws -> Void
  /// How many finished pieces may wait for an unfinished one before workers are held back.
  private let capacity: Int

  /// Makes a delivery that starts with the first piece of the first file.
  ///
  /// - Parameters:
  ///   - capacity: how many finished pieces may wait for an unfinished one.
  ///   - deliver: called with one piece at a time, never from two threads at once.
  init(capacity: Int, deliver: @escaping @Sendable (Piece) throws -> Void) {
    self.capacity = capacity
    self.deliver = deliver
  }

  /// Takes a finished piece; delivers it and its successors when its turn has come.
  ///
  /// Holds the caller back while too many pieces wait, unless its own piece is the one they wait for, or `waits` is
  /// false: the slow lane's own later documents may be what all wait for.
  func put(_ piece: Piece, file: Int, index: Int, waits: Bool = true) {
    let key = Key(file: file, piece: index)
    state.wait { state -> Void? in
      guard state.waiting.count < capacity || !waits || key == state.next || state.failure != nil
      else {
        return nil
      }
      state.waiting[key] = piece
      drain(&state)
      return ()
    }
  }

  /// Says that a file has no further pieces.
  func finish(file: Int, pieces: Int) {
    state.with { state in
      state.counts[file] = pieces
      drain(&state)
    }
  }

  /// The first error of `deliver`, after which nothing more was delivered.
  var failure: (any Error)? { state.with { $0.failure } }

  private func drain(_ state: inout State) {
    while state.failure == nil {
      if let piece = state.waiting.removeValue(forKey: state.next) {
        do { try deliver(piece) } catch { state.failure = error }
        state.next.piece += 1
      } else if state.counts[state.next.file] == state.next.piece {
        state.counts[state.next.file] = nil
        state.next = Key(file: state.next.file + 1, piece: 0)
      } else {
        return
      }
    }
    state.waiting.removeAll()
  }
}
