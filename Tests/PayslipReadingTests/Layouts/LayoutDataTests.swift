import PayDomain
import Testing

@testable import PayslipReading

@Suite struct LayoutDataTests {
  private func table(_ text: String) throws -> DataTable {
    try DataTable(Array(text.utf8), file: "words.csv", columns: ["phrase", "means"])
  }

  @Test func aTableIsReadWhole() throws {
    let rows = try table("phrase,means\nord,ordinary\n\"a, b\",\n").rows
    #expect(rows.map(\.cells) == [["ord", "ordinary"], ["a, b", ""]])
    #expect(rows.map(\.line) == [2, 3])
  }

  @Test(
    "A table that is not as it should be is refused",
    arguments: [
      "phrase,meaning\nord,ordinary\n", "", "phrase,means\nord\n", "phrase,means\nord,a,b\n",
      "phrase,means\n\"ord,a\n",
    ])
  func refuses(text: String) {
    #expect(throws: ReadingProblem.self) { try table(text) }
  }

  @Test func aWordThatIsNotAllowedNamesFileRowAndWhatIs() throws {
    let words = try table("phrase,means\n")
    let rules = try DataTable(
      Array(
        "words,category,form,section,unit,priority,open,doubt,marks,note\nord,ordnary,,,,20,,,,\n"
          .utf8), file: "vocabulary.csv",
      columns: [
        "words", "category", "form", "section", "unit", "priority", "open", "doubt", "marks",
        "note",
      ])
    let problem = #expect(throws: ReadingProblem.self) {
      try LabelVocabulary(words: words, rules: rules)
    }
    #expect(problem?.place == .cell(row: 2, column: 2))
    #expect(problem?.message.contains("`ordnary` is not allowed") == true)
    #expect(problem?.message.contains("`ordinary`") == true)
  }
}
