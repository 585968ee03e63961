import PayDomain
import Testing

@testable import AwardTables

@Suite("What a text on a slip could mean")
struct TextMatchTests {
  private let award: Award

  init() throws { award = try InventedAwards().load() }

  private func found(_ text: String) -> [String] {
    switch award.classifications(matching: text) {
    case .some(let places): places.map { award.classifications[$0].id }
    case .none: []
    }
  }

  @Test(
    "one classification, by id, title, alias or level",
    arguments: [
      "one", "Example employee level 1", "EXAMPLE  EMPLOYEE LEVEL 1", "Example Employee - Level 1",
      "Example employee (Level 1)", "shop hand", "Shop-Hand", "Grade 1", "gr. 1", "level 1", "L1",
      "Lvl 1", "Lv 1", "Level 1 - Shop assistant",
      "Level 1 – casual", "Level 1, evenings", "Shop hand / Level 1", "MA999999 Level 1",
      "Example Award Level 1", "Level 1 Example Industry Award 2020",
    ])
  func certain(_ text: String) {
    #expect(found(text) == ["one"])
  }

  @Test("a text that several share means all of them, in table order")
  func shared() {
    #expect(found("Level 2") == ["two", "three"])
    #expect(found("L2 - second shift") == ["two", "three"])
    #expect(found("Level 2 - keyholder") == ["two"])
    #expect(found("clerk second year") == ["three"])
    #expect(found("Clerk, second year") == ["three"])
  }

  @Test(
    "nothing is matched by likeness",
    arguments: [
      "", " ", "Level 3", "Level 11", "Level 1a", "Example employee", "employee", "1", "L", "shop",
      "hand", "Example employee level 1 and 2", "Level 1 - keyholder", "Level 1 / Level 2",
      "shop hands", "Other Award Level 1",
    ])
  func nothing(_ text: String) {
    #expect(found(text) == [])
  }

  @Test("text is folded to lower case words")
  func folding() {
    #expect(
      FoldedText.fold("  Food & Beverage–Attendant, Gr.2 ") == "food and beverage attendant grade 2"
    )
    #expect(FoldedText.fold("L2/Lvl 3/LV4/Level5") == "level 2 level 3 level 4 level 5")
    #expect(FoldedText.fold("Gr2, GRD 3a, grade4") == "grade 2 grade 3a grade 4")
    #expect(
      FoldedText.fold("L1 PP3 paypoint 4 yr2 year 3")
        == "level 1 pay point 3 pay point 4 year 2 year 3")
    #expect(FoldedText.fold("pp l1234 l12ab 4l apple2 l") == "pay point l1234 l12ab 4l apple2 l")
    #expect(FoldedText.fold("L12a lane l") == "level 12a lane l")
    #expect(FoldedText.fold("Driver’s Driver's") == "drivers drivers")
    #expect(FoldedText.fold("CAFÉ\u{00A0}hand") == "café hand")
    #expect(FoldedText.fold("-–—,./()") == "")
  }

  @Test("aliases are shown folded")
  func aliases() {
    #expect(award.classifications[2].aliases == ["clerk second year"])
  }
}
