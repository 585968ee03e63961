import Glibc

/// The temporary files of a run, for those who end it without coming back: signal handlers and `exit`.
///
/// A list of C strings that only grows, since a signal handler may neither allocate nor lock. A file that got its
/// own name meanwhile is not found under the temporary one, which does no harm.
enum TemporaryFiles {
  private struct Node {
    let path: UnsafeMutablePointer<CChar>
    let next: UnsafeMutablePointer<Node>?
  }

  /// Changed by the thread that opens reports alone; each change is one pointer.
  nonisolated(unsafe) private static var first: UnsafeMutablePointer<Node>?

  /// Remembers a file.
  static func add(_ path: String) {
    guard let copy = strdup(path) else { return }
    let node = UnsafeMutablePointer<Node>.allocate(capacity: 1)
    node.initialize(to: Node(path: copy, next: first))
    first = node
  }

  /// Removes every file remembered; safe in a signal handler.
  static func remove() {
    var node = first
    while let current = node {
      unlink(current.pointee.path)
      node = current.pointee.next
    }
  }
}
