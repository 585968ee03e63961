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
  /// The most bytes of all unpacked parts together.
  public var total: Int
  /// How many times as large as its packed bytes a part may be, once it is larger than ``freely``.
  public var ratio = 250
  /// Parts up to this size are unpacked whatever their ratio; in bytes.
  public var freely = 8 << 20

  /// The limits of the program: parts of 128 MiB, 1,000 of them, 512 MiB together, and four million cells.
  ///
  /// The largest export so far has 18 MiB in its largest part, 24 parts and half a million cells.
  public static let standard = UnpackingLimits(part: 128 << 20, parts: 1000, cells: 4_000_000)

  /// Makes limits.
  public init(part: Int, parts: Int, cells: Int, total: Int = 512 << 20) {
    self.part = part
    self.parts = parts
    self.cells = cells
    self.total = total
  }
}

/// What is wrong with an archive, in words.
package struct ZipFault: Error {
  /// Lower case, no final stop.
  package let reason: String
  /// Whether it is too large, or would be, rather than broken.
  package var isLimit = false
  /// Whether the archive is no spreadsheet at all.
  package var isOtherKind = false

  /// Makes a fault.
  package init(reason: String, isLimit: Bool = false) {
    self.reason = reason
    self.isLimit = isLimit
  }
}

/// The only door to libzip: the parts of an archive as bytes.
///
/// Owns what libzip makes and frees it before it goes.
final class ZipArchive {
  private let archive: OpaquePointer
  private let limits: UnpackingLimits
  private var unpacked = 0

  /// Opens an archive whose bytes stay in place as long as it lives; nothing is written to it.
  init(bytes: UnsafeRawBufferPointer, limits: UnpackingLimits) throws(ZipFault) {
    self.limits = limits
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    // The archive frees the source; the bytes are the caller's.
    guard let source = zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, &error)
    else { throw ZipFault(reason: ZipArchive.words(&error)) }
    guard let opened = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error) else {
      zip_source_free(source)
      throw ZipFault(reason: ZipArchive.words(&error))
    }
    archive = opened
    let count = Int(zip_get_num_entries(archive, 0))
    guard count <= limits.parts else {
      throw ZipFault(reason: "\(count) parts, the limit is \(limits.parts)", isLimit: true)
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
    try refuseBomb(name, status)
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

  /// Refuses a part before anything of it is unpacked.
  private func refuseBomb(_ name: String, _ status: zip_stat_t) throws(ZipFault) {
    let (size, packed) = (status.size, max(status.comp_size, 1))
    guard size <= UInt64(limits.part) else {
      throw ZipFault(
        reason: "`\(name)` unpacks to \(size) bytes, the limit is \(limits.part)", isLimit: true)
    }
    guard size <= UInt64(limits.freely) || size / packed <= UInt64(limits.ratio) else {
      throw ZipFault(
        reason:
          "`\(name)` unpacks to \(size / packed) times its size, the limit is \(limits.ratio)",
        isLimit: true)
    }
    unpacked += Int(size)
    guard unpacked <= limits.total else {
      throw ZipFault(
        reason: "its parts unpack to more than \(limits.total) bytes", isLimit: true)
    }
  }

  private func fault(_ name: String) -> ZipFault {
    ZipFault(reason: "`\(name)`: \(String(cString: zip_strerror(archive)))")
  }

  private static func words(_ error: inout zip_error_t) -> String {
    String(cString: zip_error_strerror(&error)).lowercased()
  }
}
