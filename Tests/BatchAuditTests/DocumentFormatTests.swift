import BatchAudit
import Testing

struct DocumentFormatTests {
  @Test(arguments: [
    ("%PDF-1.7\n", DocumentFormat.pdf), ("junk before\n%PDF-1.4", .pdf), ("<?xml?>", .xml),
    ("\u{FEFF}  \n<payslips>", .xml), ("name,hours\n", .csv), ("", .csv), ("a < b", .csv),
    ("PK\u{3}\u{4}rest", .xlsx), ("<html><table>", .csv), ("<!DOCTYPE html>", .csv),
    ("<Batch>", .xml), ("<!-- a --><payslips>", .xml),
  ])
  func looksAtTheFirstBytes(text: String, format: DocumentFormat) {
    let found = Array(text.utf8).withUnsafeBytes { DocumentFormat.sniff($0) }
    #expect(found == format)
  }
}
