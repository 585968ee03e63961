import Glibc
import PayDomain

@testable import PayslipReading

/// Spreadsheets: any bytes, unpacked and read as a run reads a file.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzSpreadsheet(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = UnsafeRawBufferPointer(start: start, count: count)
  do throws(ReadingProblem) {
    let document = try SpreadsheetDocument(
      bytes: bytes, path: "fuzz.xlsx", catalog: Setting.catalog, facts: KnownFacts())
    for sheet in document.sheets {
      var scratch = CSVScratch(for: sheet)
      for index in 0..<sheet.slipCount { Setting.use(sheet.slip(index, scratch: &scratch)) }
    }
  } catch {
    Setting.use(.problem(error, path: "fuzz.xlsx", ordinal: 0))
  }
  return 0
}
