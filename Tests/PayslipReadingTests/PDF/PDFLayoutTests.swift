import PayDomain
import Testing

@testable import PayslipReading

/// The layouts of PDF slips are data, read strictly.
struct PDFLayoutTests {
  private func problem(_ yaml: String) throws -> ReadingProblem? {
    var phrases = PDFPhrases()
    let parser = PDFLayoutParser(file: "test.yaml")
    do throws(ReadingProblem) {
      try parser.addPhrases(in: parser.root(of: Array(yaml.utf8)), to: &phrases)
      return nil
    } catch { return error }
  }

  @Test func theShippedLayoutsAreRead() throws {
    let catalog = try LayoutCatalog(folder: layoutsFolder())
    for entry in catalog.entries where entry.format == .pdf {
      #expect(throws: Never.self) { try PDFLayout(entry, catalog: catalog) }
    }
  }

  @Test func anUnknownKeyIsRefusedWithItsPlace() throws {
    guard case .layoutData(let file, let reason, let place)? = try problem("fields: {}\nrows: []")
    else {
      Issue.record("expected a problem of our data")
      return
    }
    #expect(file == "test.yaml")
    #expect(reason.contains("unknown key `rows`"))
    #expect(place == .cell(row: 2, column: 1))
  }

  @Test func anUnknownFieldIsRefused() throws {
    #expect(try problem("fields: {wages: [pay]}") != nil)
    #expect(try problem("fields: {gross: [pay]}") == nil)
  }

  /// What is wrong, where, and what was meant.
  static let faults: [(yaml: String, reason: String, row: Int32, column: Int32)] = [
    (
      "fields:\n  nett: [in your hand]",
      "unknown word `nett` in `fields`, did you mean `net`? allowed are `", 2, 3
    ),
    ("title: x\nfield: {}", "unknown key `field`, did you mean `fields`? allowed are `", 2, 1),
    ("columns:\n  zzzz: [a]", "unknown word `zzzz` in `columns`; allowed are `label`", 2, 3),
    (
      "fields:\n  net: [in your hand]\n  gross: [In your  hand]",
      "`In your  hand` stands for `net` in line 2 and for `gross` here", 3, 10
    ),
    ("title: x\nfields: [a", "not YAML: ", 3, 1),
  ]

  @Test(arguments: faults.indices)
  func `a fault shows the wrong word, its place and the near one`(index: Int) throws {
    let (yaml, reason, row, column) = Self.faults[index]
    guard case .layoutData(_, let found, let place)? = try problem(yaml) else {
      Issue.record("expected a problem of our data")
      return
    }
    #expect(found.hasPrefix(reason), "\(found)")
    if reason.hasPrefix("not YAML") {
      #expect(place != nil)
    } else {
      #expect(place == .cell(row: row, column: column))
    }
  }

  @Test func `one phrase may stand twice for one field`() throws {
    #expect(try problem("fields: {net: [in your hand, In your hand]}") == nil)
  }

  @Test func aPhraseThatIsNoListIsRefused() throws {
    #expect(try problem("totals: total") != nil)
    #expect(try problem("totals: [total]") == nil)
  }

  @Test func phrasesFoldCaseQuotesDashesAndColons() {
    let folded = PDFPhrases.hash("employer's name")
    #expect(PDFPhrases.hash("Employer’s Name:") == folded)
    #expect(PDFPhrases.hash("employers name") != folded)
    #expect(PDFPhrases.hash("Take–home pay") == PDFPhrases.hash("take-home pay"))
  }
}
