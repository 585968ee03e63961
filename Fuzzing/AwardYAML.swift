import Glibc

@testable import AwardTables

/// `award.yaml`: any bytes, read strictly.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzAwardYAML(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  do {
    _ = try AwardManifest(path: "fuzz/award.yaml", bytes: bytes)
  } catch {
    precondition(!error.message.isEmpty, "a problem without words")
  }
  return 0
}
