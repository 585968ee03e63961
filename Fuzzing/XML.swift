import Glibc
import PayDomain

@testable import PayslipReading

/// XML exports: goingrate's own and Xero's, whichever the bytes look like, and the other too.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzXML(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = UnsafeRawBufferPointer(start: start, count: count)
  _ = XMLKind.sniff(bytes)
  do throws(ReadingProblem) {
    try XMLPayslips.read(
      bytes, path: "fuzz.xml", catalog: Setting.catalog, facts: KnownFacts()
    ) { Setting.use($0) }
  } catch {
    Setting.use(.problem(error, path: "fuzz.xml", ordinal: 0))
  }
  do throws(ReadingProblem) {
    let parts = try XeroParts.read(bytes, path: "fuzz.xml")
    for outcome in XeroJoin.slips(
      parts, catalog: Setting.catalog, facts: KnownFacts())
    {
      Setting.use(outcome)
    }
  } catch {
    Setting.use(.problem(error, path: "fuzz.xml", ordinal: 0))
  }
  return 0
}
