import BatchAudit
import Glibc
import TestSupport
import Testing

struct InputFinderTests {
  @Test func aFolderStandsForItsFilesInByteOrder() {
    let folder = TemporaryFolder()
    for name in ["b.csv", "a/z.pdf", "a/B.xml", "C.csv"] { folder.write(name, "x") }
    let paths = InputFinder.list([folder.path]).entries.map(\.path)
    #expect(paths == ["C.csv", "a/B.xml", "a/z.pdf", "b.csv"].map { folder.path + "/" + $0 })
  }

  @Test func notesInAFolderAreIgnoredAndListed() {
    let folder = TemporaryFolder()
    for name in ["slip.csv", "README.md", "profile.yaml", ".hidden"] { folder.write(name, "x") }
    let list = InputFinder.list([folder.path])
    #expect(list.entries.map(\.path) == [folder.path + "/slip.csv"])
    #expect(list.ignored == [folder.path + "/README.md", folder.path + "/profile.yaml"])
  }

  @Test func aNamedFileIsAlwaysTaken() {
    let folder = TemporaryFolder()
    let note = folder.write("slip.md", "x")
    #expect(InputFinder.list([note]).entries.map(\.path) == [note])
  }

  @Test func aFileNamedTwiceIsReadOnce() {
    let folder = TemporaryFolder()
    let slip = folder.write("slip.csv", "x")
    #expect(InputFinder.list([slip, folder.path, slip]).entries.count == 1)
  }

  @Test func whatIsMissingKeepsTheSystemsReason() {
    let list = InputFinder.list(["/no/such/slip.pdf"])
    #expect(list.entries.map(\.problem) == [.cannotOpen(reason: "No such file or directory")])
  }

  @Test func `a pipe that lies among files is no slip, named or not`() {
    let folder = TemporaryFolder()
    let pipe = folder.path + "/pipe"
    mkfifo(pipe, 0o600)
    #expect(InputFinder.list([pipe]).entries.map(\.problem) == [.notAFile])
    #expect(InputFinder.list([folder.path]).entries.map(\.problem) == [.notAFile])
  }

  @Test func `a pipe that a shell passes on is taken`() {
    var ends: [Int32] = [0, 0]
    pipe(&ends)
    defer { for end in ends { close(end) } }
    #expect(InputFinder.list(["/dev/fd/\(ends[0])"]).entries.map(\.problem) == [nil])
  }

  @Test func `a name that is no text is told as that`() {
    let folder = TemporaryFolder()
    var name = Array((folder.path + "/n").utf8CString.dropLast()) + [-1, -2]
    name += Array(".pdf".utf8CString)
    close(open(name, O_CREAT | O_WRONLY, 0o600))
    #expect(InputFinder.list([folder.path]).entries.map(\.problem) == [.unreadableName])
  }

  @Test func aDeviceIsNoFile() {
    #expect(InputFinder.list(["/dev/null"]).entries.map(\.problem) == [.notAFile])
  }

  @Test func theTablesOfAnEarlierAuditAreIgnored() {
    let folder = TemporaryFolder()
    for name in ["old/slips.csv", "old/findings.csv"] { folder.write(name, "file,sha256,slip\r\n") }
    folder.write("slips.csv", "slip_id,employee\n")
    let list = InputFinder.list([folder.path])
    #expect(list.entries.map(\.path) == [folder.path + "/slips.csv"])
    #expect(list.ignored == ["findings.csv", "slips.csv"].map { "\(folder.path)/old/\($0)" })
    let named = folder.path + "/old/slips.csv"
    #expect(InputFinder.list([named]).entries.map(\.path) == [named])
  }

  @Test func anEmptyFolderIsAProblem() {
    let folder = TemporaryFolder()
    #expect(InputFinder.list([folder.path]).entries.map(\.problem) == [.emptyFolder])
  }
}
