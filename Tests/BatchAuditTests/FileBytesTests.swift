import BatchAudit
import Glibc
import TestSupport
import Testing

struct FileBytesTests {
  @Test(arguments: [0, 1, 4095, 4096, 4097, (4 << 20) - 1, 4 << 20, (4 << 20) + 1])
  func everySizeComesWhole(size: Int) throws {
    let folder = TemporaryFolder()
    let content = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let file = try FileBytes(path: folder.write("input", content))
    #expect(file.withBytes { $0.elementsEqual(content) })
  }

  @Test func aFileOverTheCapIsRefusedUnread() {
    let folder = TemporaryFolder()
    let file = folder.write("huge.csv", "x")
    let cap = 4 << 30
    truncate(file, off_t(cap + 1))
    #expect(throws: FileProblem.tooLarge(bytes: cap + 1, cap: cap)) { try FileBytes(path: file) }
  }

  @Test func whatCannotBeOpenedSaysWhy() {
    #expect(throws: FileProblem.cannotOpen(reason: "No such file or directory")) {
      try FileBytes(path: "/no/such/file")
    }
  }
}
