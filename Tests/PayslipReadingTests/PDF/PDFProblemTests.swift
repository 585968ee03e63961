import PayDomain
import Testing

@testable import PayslipReading

/// Files that are no payslip: each gets the problem that says what it is.
struct PDFProblemTests {
  @Test func aFileWithoutBytes() throws {
    #expect(try PDFCase.problem("damaged/empty.pdf") == .emptyFile)
  }

  @Test func aLockedFile() throws {
    #expect(try PDFCase.problem("damaged/encrypted.pdf") == .encrypted)
  }

  @Test func aPhotoNamedPDF() throws {
    #expect(
      try PDFCase.problem("damaged/photo-jpeg.pdf") == .notAPayslipFormat(found: "a JPEG image"))
    #expect(
      try PDFCase.problem("damaged/photo-png.pdf") == .notAPayslipFormat(found: "a PNG image"))
  }

  @Test func aFileCutShort() throws {
    #expect(
      try PDFCase.problem("damaged/truncated.pdf") == .truncated(missing: "the end of the PDF"))
  }

  @Test func aPictureWithoutText() throws {
    #expect(try PDFCase.problem("pdf/picture-only.pdf") == .noTextLayer(pages: 1))
  }

  @Test func anUnfilledTemplate() throws {
    guard
      case .unfilledTemplate(let placeholders)? =
        try PDFCase.problem("damaged/template-unfilled.pdf")
    else {
      Issue.record("expected an unfilled template")
      return
    }
    #expect(!placeholders.isEmpty)
  }

  @Test func aFilledSlipIsNoTemplate() throws {
    #expect(try PDFCase.problem("pdf/no-headings.pdf") == nil)
  }

  @Test func junkNamedPayslipNamesTheNearestLayouts() throws {
    guard case .noPayslipFields(let nearest)? = try PDFCase.problem("damaged/payslip.pdf") else {
      Issue.record("expected no fields of a payslip")
      return
    }
    #expect(nearest.map(\.layout).contains("xero-payslip"))
    #expect(nearest.first?.lacked.contains("gross or net pay") == true)
  }

  /// What lacks, how much was read and what to do, in a line that can be read at a glance.
  @Test func theRefusalIsShortAndSaysWhatToDo() throws {
    let problem = try #require(try PDFCase.problem("damaged/payslip.pdf"))
    #expect(problem.message.contains("`payslip` lacks `gross or net pay`"))
    #expect(problem.message.contains("words read)"))
    #expect(problem.help?.contains("`goingrate layout new`") == true)
    #expect(problem.message.utf8.count + (problem.help?.utf8.count ?? 300) < 300)
  }

  @Test func everyByteOfAFileMayBreak() throws {
    let file = try PDFCase.bytes("pdf/no-headings.pdf")
    let catalog = try LayoutCatalog(folder: layoutsFolder())
    let reader = PDFPayslips(catalog: catalog, facts: KnownFacts())
    var read = 0
    let mutants = Array(stride(from: 0, to: file.count, by: 7))
    PDFCase.pool.withStream { stream in
      for (index, place) in mutants.enumerated() {
        var mutant = file
        mutant[place] ^= UInt8(truncatingIfNeeded: 1 << (index % 8))
        stream.submit(index, mutant)
        guard let (_, result) = stream.next() else { continue }
        read += 1
        if case .success(let pages) = result {
          #expect(!reader.read(pages, path: "mutant.pdf").isEmpty)
        }
      }
    }
    #expect(read == mutants.count)
  }
}
