import Glibc
import PayDomain

@testable import PayslipReading

/// Words on pages, in the form a worker sends them: what a worker that was taken over could send.
///
/// With `WORD_SEEDS` naming a folder, and `WORKER` the built program, the input is a PDF whose words are written there
/// instead, to begin with.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzWords(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = UnsafeRawBufferPointer(start: start, count: count)
  if let folder = getenv("WORD_SEEDS"), let program = getenv("WORKER") {
    writeSeed(Array(bytes), String(cString: folder), String(cString: program))
    return 0
  }
  guard let pages = PDFWire.pages(in: bytes) else { return 0 }
  for outcome in reader.read(pages, path: "fuzz.pdf") { Setting.use(outcome) }
  return 0
}

private let reader = PDFPayslips(catalog: Setting.catalog, facts: KnownFacts())

private func writeSeed(_ file: [UInt8], _ folder: String, _ program: String) {
  guard let pages = try? PDFWorkerPool(executable: program).words(of: file) else { return }
  var wire: [UInt8] = []
  for page in pages { PDFWire.append(page, to: &wire) }
  guard let out = fopen("\(folder)/words-\(file.hashValue)", "w") else { return }
  fwrite(wire, 1, wire.count, out)
  fclose(out)
}
