import BatchAudit
import Glibc
import TestSupport
import Testing

/// The file that a large run's marks wait in.
struct MarkFileTests {
  private let folder = TemporaryFolder()

  private var names: [String] {
    guard let open = opendir(folder.path) else { return [] }
    defer { closedir(open) }
    var names: [String] = []
    while let entry = readdir(open) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    return names.filter { !$0.hasPrefix(".") || $0.hasPrefix(".marks") }
  }

  @Test func `what was added is read back, and no name stands in the folder`() {
    let file = MarkFile(folder: folder.path)
    #expect(file.read(at: 0, count: 1) == nil)
    for part in 0..<5 {
      #expect(file.add([UInt8](repeating: UInt8(part), count: 100_000)))
      #expect(names.isEmpty)
    }
    #expect(file.read(at: 199_999, count: 2) == [1, 2])
    #expect(file.read(at: 0, count: 500_000)?.count == 500_000)
    #expect(file.read(at: 499_999, count: 2) == nil)
  }

  @Test func `a folder that cannot be written keeps nothing`() {
    #expect(!MarkFile(folder: folder.path + "/missing").add([1]))
  }
}
