import Glibc
import PayDomain

@testable import PayslipReading

/// CSV exports: any bytes, read as a run reads a file.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzCSV(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = UnsafeRawBufferPointer(start: start, count: count)
  do throws(ReadingProblem) {
    let document = try CSVDocument(
      bytes: bytes, path: "fuzz.csv", catalog: Setting.catalog, facts: KnownFacts())
    var scratch = CSVScratch(for: document)
    for index in 0..<document.slipCount { Setting.use(document.slip(index, scratch: &scratch)) }
  } catch {
    Setting.use(.problem(error, path: "fuzz.csv", ordinal: 0))
  }
  return 0
}
