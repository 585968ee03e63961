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
