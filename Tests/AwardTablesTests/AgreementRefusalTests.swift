import Testing

@testable import AwardTables

/// Agreements that stand beside the awards: found by their whole names, and refused with the place.
///
/// The agreement is the invented award under another code and title; every figure is made up.
@Suite("Agreements beside the awards")
struct AgreementRefusalTests {
  /// The invented award's files as those of an agreement, in a folder of that name, some of them changed.
  private static func files(
    _ folder: String = "ACME-EA-2030", code: String = "ACME-EA-2030",
    _ changed: [String: (old: String, new: String)] = [:]
  ) -> [String: String] {
    let own = InventedTables.sound.filter { $0.key.hasPrefix("MA999999-example/") }
    return Dictionary(
      uniqueKeysWithValues: own.map { path, text in
        let file = path.replacing("MA999999-example/", with: "")
        var text = text.replacing("MA999999", with: code)
          .replacing("Example Industry Award 2020", with: "Acme Enterprise Agreement 2030")
          .replacing("Example Award, The Sample Award", with: "Acme EBA")
        if let change = changed[file] { text = text.replacing(change.old, with: change.new) }
        return ("\(folder)/\(file)", text)
      })
  }

  /// A folder of agreements alone: the tables that stand at the top of an awards folder are left out.
  private static func folder(_ files: [String: String]) throws -> InventedAwards {
    let none = Dictionary(uniqueKeysWithValues: InventedTables.sound.keys.map { ($0, "") })
    return try InventedAwards(none.merging(files) { $1 })
  }

  /// What opening the invented awards with agreements beside them says, without the folders.
  private static func refusal(_ files: [String: String]) throws -> (String, String?) {
    let (awards, agreements) = (try InventedAwards(), try folder(files))
    do throws(AwardProblem) {
      _ = try AwardLibrary(folder: awards.folder, agreements: agreements.folder).award(
        "ACME-EA-2030")
      return ("", nil)
    } catch {
      let message = error.message.replacing("\(agreements.folder)/", with: "")
        .replacing(agreements.folder, with: "DIR").replacing("\(awards.folder)/", with: "")
      return (message, error.help?.replacing("\(awards.folder)/", with: ""))
    }
  }

  @Test func `a sound agreement loads, lints and is found by its whole names alone`() throws {
    let (awards, agreements) = (try InventedAwards(), try Self.folder(Self.files()))
    let library = try AwardLibrary(folder: awards.folder, agreements: agreements.folder + "/")
    #expect(try library.award("ACME-EA-2030").answer("ordinary").text == "$25.00")
    #expect(library.index.map(\.code) == ["ACME-EA-2030", "MA999999"])
    #expect(library.isAgreement("ACME-EA-2030") && !library.isAgreement("MA999999"))
    for text in ["ACME-EA-2030", "acme ea 2030", "Acme Enterprise Agreement 2030", "acme eba"] {
      #expect(library.codes(matching: text) == .some(["ACME-EA-2030"]), "\(text)")
    }
    // Another year is another agreement, and a part of a name is none.
    for text in ["ACME-EA-2027", "Acme Enterprise Agreement 2027", "Acme Enterprise Agreement"] {
      #expect(library.codes(matching: text) == .none, "\(text)")
    }
    #expect(library.codes(matching: "Example Award") == .some(["MA999999"]))
    #expect(AwardLint.lint(agreements: agreements.folder) == [])
    #expect(AwardLint.hasIndex(awards.folder) && !AwardLint.hasIndex(agreements.folder))
  }

  /// What is wrong, what is said, and a piece of the help.
  private static let refusals: [(files: [String: String], says: String, help: String)] = [
    (
      [:], "DIR: no agreement stands in this folder", "`goingrate awards new` makes one"
    ),
    (
      files(code: "acme"), "ACME-EA-2030/award.yaml:1:7: `acme` is not a code",
      "3 to 40 capital letters, digits and single hyphens"
    ),
    (
      files(code: "ACME--EA"), "ACME-EA-2030/award.yaml:1:7: `ACME--EA` is not a code",
      "ACME-EA-2025"
    ),
    (
      files(code: "ACME-MA999999"),
      "ACME-EA-2030/award.yaml:1:7: `ACME-MA999999` is not a code", "ACME-EA-2025"
    ),
    (
      files("MA999999-acme", code: "MA999999"),
      "MA999999-acme/award.yaml:1:7: `MA999999` is the code of an award, in a folder of agreements",
      "a code of its own"
    ),
    (
      files("ACME-EA-2027"),
      "ACME-EA-2027/award.yaml:1:7: code `ACME-EA-2030` in a folder of `ACME-EA-2027`",
      "the folder is named for the code"
    ),
    (
      files().merging(files("ACME-EA-2030-copy")) { $1 },
      "ACME-EA-2030-copy/award.yaml:1:1: code `ACME-EA-2030` is the one of `ACME-EA-2030`",
      "another code"
    ),
    (
      ["ACME-EA-2030/README.md": "Notes.\n"],
      "ACME-EA-2030/award.yaml: cannot read: No such file or directory", "check the path"
    ),
    (
      files(changed("award.yaml", "checked_on", "checkd_on")),
      "ACME-EA-2030/award.yaml:5:1: unknown key `checkd_on`", "`checked_on`"
    ),
    (
      files(changed("rates.csv", "900.90,23.71", ",")),
      "ACME-EA-2030/rates.csv:2:23: no figure in `weekly`, `hourly` and no reason in `note`",
      "`not covered`"
    ),
    (
      files(changed("rates.csv", "three,", "four,")),
      "ACME-EA-2030/rates.csv:6:1: classification `four` is not declared", "`three`"
    ),
    (
      files(changed("penalties.csv", "period,published,22.1", "period,guessed,22.1")),
      "ACME-EA-2030/penalties.csv:4:127: unknown word `guessed` in `basis`", "`carried`"
    ),
    (
      files().merging(["ACME-EA-2030/penalty.csv": "x\n"]) { $1 },
      "ACME-EA-2030/penalty.csv: not a file of the award format", "`penalties.csv`"
    ),
    (
      files().merging(["ACME-EA-2030/juniors.csv": ""]) { $1 },
      "ACME-EA-2030/juniors.csv: cannot read: No such file or directory", "check the path"
    ),
  ]

  private static func changed(
    _ file: String, _ old: String, _ new: String
  ) -> [String: (old: String, new: String)] { [file: (old, new)] }

  private static func files(_ changed: [String: (old: String, new: String)]) -> [String: String] {
    files("ACME-EA-2030", code: "ACME-EA-2030", changed)
  }

  @Test(arguments: refusals.indices)
  func `each fault is named with its place and what is allowed`(number: Int) throws {
    let refusal = Self.refusals[number]
    let (says, help) = try Self.refusal(refusal.files)
    #expect(says == refusal.says)
    #expect(help?.contains(refusal.help) == true, "\(help ?? "no help")")
  }

  @Test func `files beside the agreements are for people, and alone are no agreement`() throws {
    let notes = ["README.md": "Notes.\n"]
    let empty = try Self.folder(notes)
    #expect(throws: AwardProblem.noAgreements(empty.folder)) {
      try AwardIndex(agreements: empty.folder)
    }
    let agreements = try Self.folder(Self.files().merging(notes) { $1 })
    #expect(AwardLint.lint(agreements: agreements.folder) == [])
  }

  @Test func `an agreement cannot take the code of one in the index`() throws {
    let awards = try InventedAwards(
      Self.files("ACME-EA-2030-old").merging([
        "index.csv": InventedTables.index
          + "ACME-EA-2030,ACME-EA-2030-old,Acme Enterprise Agreement 2030,Acme EBA\n"
      ]) { $1 })
    #expect(awards.lint() == [])
    let agreements = try Self.folder(Self.files())
    #expect(
      throws: AwardProblem.table(
        .takenCode(found: "ACME-EA-2030", by: "\(awards.folder)/ACME-EA-2030-old"),
        at: TablePlace(file: "\(agreements.folder)/ACME-EA-2030/award.yaml", line: 1, column: 1))
    ) { try AwardLibrary(folder: awards.folder, agreements: agreements.folder) }
  }

  @Test(arguments: [
    ("MA000004", true, false), ("MA00004", false, false), ("ACME-EA-2025", false, true),
    ("EA", false, false), ("EA1", false, true), ("1EA", false, false), ("ACME-", false, false),
    ("-ACME", false, false), ("Acme", false, false), ("ACME EA", false, false),
    ("ACME/EA", false, false), ("..", false, false), ("MA000004-EA", false, false),
    (String(repeating: "A", count: 40), false, true),
    (String(repeating: "A", count: 41), false, false),
  ])
  func `a code is an award's, an agreement's, or none`(code: String, award: Bool, agreement: Bool) {
    #expect(AwardCode.isAward(code) == award)
    #expect(AwardCode.isAgreement(code) == agreement)
  }
}
