import Dispatch
import PayDomain
import Synchronization
import Testing

@testable import AwardTables

@Suite("Finding awards")
struct AwardLibraryTests {
  @Test("the index is read without loading an award")
  func index() throws {
    let awards = try InventedAwards(["MA999999-example/rates.csv": "broken"])
    let library = try awards.library()
    #expect(library.index.map(\.code) == ["MA999999"])
    #expect(library.index.first?.title == "Example Industry Award 2020")
    #expect(library.index.first?.names == ["Example Award", "The Sample Award"])
  }

  @Test("an unknown code names the known ones")
  func unknown() throws {
    let awards = try InventedAwards()
    let library = try awards.library()
    let problem = AwardProblem.unknownAward("MA000000", near: [])
    #expect(throws: problem) { try library.award("MA000000") }
    #expect(problem.message == "there is no award `MA000000`")
    #expect(problem.help == "`goingrate awards list` shows every award there is")
  }

  @Test("a bad award is the same problem each time, even when its file has been mended")
  func cachedProblem() throws {
    let awards = try InventedAwards(["MA999999-example/rates.csv": "broken\n"])
    let library = try awards.library()
    let first = #expect(throws: AwardProblem.self) { try library.award("MA999999") }
    try awards.write("MA999999-example/rates.csv", Array(InventedTables.rates.utf8))
    #expect(throws: try #require(first)) { try library.award("MA999999") }
  }

  @Test("threads that ask together get one award")
  func threads() throws {
    let awards = try InventedAwards()
    let library = try awards.library()
    let stores = Mutex<Set<ObjectIdentifier>>([])
    DispatchQueue.concurrentPerform(iterations: 16) { _ in
      guard let award = try? library.award("MA999999") else { return }
      stores.withLock { _ = $0.insert(ObjectIdentifier(award.store)) }
    }
    #expect(stores.withLock { $0.count } == 1)
  }

  @Test(
    "an award by its code wherever it stands, its title of any year, or another name",
    arguments: [
      "MA999999", "ma999999", "[MA999999] Example Industry…", "Award: MA999999 (2020)",
      "Example Industry Award 2020", "Example Industry Award 2010", "The Example Industry Award",
      "example award", "Sample Award", "The Sample Award - Level 2",
    ])
  func named(_ text: String) throws {
    let library = try InventedAwards().library()
    #expect(library.codes(matching: text) == .some(["MA999999"]))
  }

  @Test(
    "no award by likeness, and none for a code that is not here",
    arguments: [
      "", "Award", "Example", "Example Industry", "MA000001", "MA000001 Example Award",
      "MA999999 or MA000001", "Examples Award", "MA99999", "2020",
    ])
  func notNamed(_ text: String) throws {
    let library = try InventedAwards().library()
    #expect(library.codes(matching: text) == .none)
  }

  @Test("the digest holds what was loaded, and changes with any byte of it")
  func digest() throws {
    let awards = try InventedAwards()
    let library = try AwardLibrary(folder: awards.folder + "/")
    let before = library.digest
    let award = try library.award("MA999999")
    #expect(library.digest != before)
    #expect(library.digest.utf8.count == 64 && award.digest.utf8.count == 64)
    let changed = try InventedAwards(InventedAwards.changed("award.yaml", "invented.", "made up."))
    #expect(try changed.load().digest != award.digest)
    #expect(try InventedAwards().load().digest == award.digest)
  }

  @Test("SHA-256 is that of FIPS 180-2, over names, lengths and bytes")
  func sha256() {
    // The digest of no bytes at all is the standard's own.
    #expect(
      TableDigest.hex([]) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    let one = TableDigest.hex([("a", [1]), ("b", [2])])
    #expect(one != TableDigest.hex([("a", [1, 2]), ("b", [])]))
  }

  @Test("a folder that is not there, or without national tables, opens no library")
  func noFolder() throws {
    let missing = "/tmp/no-such-awards-of-goingrate"
    #expect(
      throws: AwardProblem.cannotRead(
        file: "\(missing)/index.csv", reason: "No such file or directory")
    ) { try AwardLibrary(folder: missing) }
    let awards = try InventedAwards(["national/super_guarantee.csv": ""])
    let problem = #expect(throws: AwardProblem.self) { try awards.library() }
    let message = try #require(problem).message
    #expect(
      message
        == "\(awards.folder)/national/super_guarantee.csv: cannot read: No such file or directory")
  }
}
