import Glibc
import PayDomain

@testable import PayslipReading

/// The bytes of a PDF, as our own look through its streams and tables sees them, and tesseract's table.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzStreams(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = UnsafeRawBufferPointer(start: start, count: count)
  _ = PDFBudget.objectsClaimed(in: bytes)
  _ = PDFContentScan(bytes).isDoubtful
  _ = PDFNotes.notes(in: Array(bytes))
  _ = JPEGPage(bytes)
  _ = ScanWords(
    table: String(decoding: bytes, as: UTF8.self),
    picture: PDFPicture(width: 10, height: 10, scale: 1))
  if let masked = DetailMask().masked(String(decoding: bytes.prefix(200), as: UTF8.self)) {
    precondition(!masked.isEmpty, "a mask leaves words")
  }
  return 0
}
