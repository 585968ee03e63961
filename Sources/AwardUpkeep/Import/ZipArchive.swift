import CZip
import Glibc

/// How much of a spreadsheet is unpacked before it is refused.
public struct UnpackingLimits: Sendable {
  /// The most bytes of one unpacked part.
  public var part: Int
  /// The most parts.
  public var parts: Int
  /// The most cells of a sheet, empty ones before a filled one included, and the most shared texts.
  public var cells: Int

  /// The limits of the program: parts of 128 MiB, 1,000 of them, and four million cells.
  ///
  /// The largest export so far has 18 MiB in its largest part, 24 parts and half a million cells.
  public static let standard = UnpackingLimits(part: 128 << 20, parts: 1000, cells: 4_000_000)

  /// Makes limits.
  public init(part: Int, parts: Int, cells: Int) {
    self.part = part
    self.parts = parts
    self.cells = cells
  }
}

/// What is wrong with an archive, in words.
struct ZipFault: Error {
  /// Lower case, no final stop.
  let reason: String
}

/// The only door to libzip: the parts of an archive as bytes.
///
/// Owns what libzip makes and frees it before it goes.
final class ZipArchive {
  private let archive: OpaquePointer
  private let limits: UnpackingLimits

  /// Opens an archive that is in memory; nothing is written to it.
  init(bytes: [UInt8], limits: UnpackingLimits) throws(ZipFault) {
    self.limits = limits
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let copy = malloc(max(bytes.count, 1)) else { throw ZipFault(reason: "no memory") }
    bytes.withUnsafeBytes { source in
      if let start = source.baseAddress { memcpy(copy, start, source.count) }
    }
    // The source frees the copy, the archive frees the source.
    guard let source = zip_source_buffer_create(copy, UInt64(bytes.count), 1, &error) else {
      free(copy)
      throw ZipFault(reason: ZipArchive.words(&error))
    }
    guard let opened = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error) else {
      zip_source_free(source)
      throw ZipFault(reason: ZipArchive.words(&error))
    }
    archive = opened
    let count = Int(zip_get_num_entries(archive, 0))
    guard count <= limits.parts else {
      throw ZipFault(reason: "\(count) parts, the limit is \(limits.parts)")
    }
  }

  deinit { zip_discard(archive) }

  /// The bytes of a part; nil when there is no such part.
  ///
  /// - Throws: ``ZipFault`` for a part that is damaged, locked or over the limit.
  func bytes(of name: String) throws(ZipFault) -> [UInt8]? {
    let place = zip_name_locate(archive, name, 0)
    guard place >= 0 else { return nil }
    var status = zip_stat_t()
    guard zip_stat_index(archive, UInt64(place), 0, &status) == 0 else { throw fault(name) }
    guard status.size <= UInt64(limits.part) else {
      throw ZipFault(
        reason: "`\(name)` unpacks to \(status.size) bytes, the limit is \(limits.part)")
    }
    guard let part = zip_fopen_index(archive, UInt64(place), 0) else { throw fault(name) }
    defer { zip_fclose(part) }
    let wanted = Int(status.size)
    var isWhole = false
    let content = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
      while count < wanted, let start = buffer.baseAddress {
        let got = zip_fread(part, start + count, UInt64(wanted - count))
        guard got > 0 else { return }
        count += Int(got)
      }
      // One more byte asked for makes libzip compare the checksum.
      var beyond: UInt8 = 0
      isWhole = zip_fread(part, &beyond, 1) == 0
    }
    guard isWhole, content.count == wanted else {
      throw ZipFault(reason: "`\(name)` is damaged: its length or checksum is not what it says")
    }
    return content
  }

  private func fault(_ name: String) -> ZipFault {
    ZipFault(reason: "`\(name)`: \(String(cString: zip_strerror(archive)))")
  }

  private static func words(_ error: inout zip_error_t) -> String {
    String(cString: zip_error_strerror(&error)).lowercased()
  }
}
