import CPoppler

/// A document that poppler has open: with ``PDFSheet`` and ``PDFCopy`` the only owners of its pointers.
final class PDFSource {
  private let pointer: OpaquePointer

  fileprivate init(_ pointer: OpaquePointer) { self.pointer = pointer }

  deinit { g_object_unref(gpointer(pointer)) }

  /// Opens a file; each password is tried in turn when it is locked.
  ///
  /// - Parameters:
  ///   - file: the whole file; must outlive the document.
  ///   - passwords: what may open it.
  /// - Returns: the document, or why it cannot be opened.
  static func open(
    _ file: UnsafeRawBufferPointer, passwords: [String] = []
  ) -> Result<PDFSource, PDFStatus> {
    let data = g_bytes_new_static(file.baseAddress, gsize(file.count))
    defer { g_bytes_unref(data) }
    for password in [nil] + passwords {
      var error: UnsafeMutablePointer<GError>?
      if let document = attempt(data, file.count, password, &error) {
        return .success(PDFSource(document))
      }
      defer { g_error_free(error) }
      guard error?.pointee.code == Int32(POPPLER_ERROR_ENCRYPTED.rawValue) else {
        return .failure(.damaged)
      }
    }
    return .failure(.encrypted)
  }

  /// Opens with one password.
  ///
  /// poppler 22.12 follows a null pointer when a password does not fit a document that is given as bytes; given as a
  /// stream it says so.
  private static func attempt(
    _ data: OpaquePointer?, _ count: Int, _ password: String?,
    _ error: inout UnsafeMutablePointer<GError>?
  ) -> OpaquePointer? {
    guard let password else { return poppler_document_new_from_bytes(data, nil, &error) }
    guard let stream = g_memory_input_stream_new_from_bytes(data) else { return nil }
    defer { g_object_unref(stream) }
    return poppler_document_new_from_stream(stream, goffset(count), password, nil, &error)
  }

  /// How many pages it has.
  var pageCount: Int { Int(poppler_document_get_n_pages(pointer)) }

  /// A page, from 0; nil when it cannot be had.
  func sheet(_ index: Int) -> PDFSheet? {
    poppler_document_get_page(pointer, Int32(index)).map { PDFSheet($0) }
  }

  /// Marks boxes of a page, in hundredths of a point, with a text each.
  func highlight(_ boxes: [(box: PDFBox, text: String)], page index: Int) {
    guard let page = poppler_document_get_page(pointer, Int32(index)) else { return }
    defer { g_object_unref(gpointer(page)) }
    for (box, text) in boxes { pay_highlight(pointer, page, box.inPoints, text) }
  }

  /// The document as a file, with what was marked; nil when it could not be written.
  func saved(atMost limit: Int) -> [UInt8]? {
    let file = pay_save_to_memory(pointer)
    guard file >= 0 else { return nil }
    defer { close(file) }
    let count = Int(lseek(file, 0, SEEK_END))
    guard count > 0, count <= limit else { return nil }
    var bytes = [UInt8](repeating: 0, count: count)
    return pread(file, &bytes, count, 0) == count ? bytes : nil
  }
}

/// One page of an open document.
final class PDFSheet {
  fileprivate let pointer: OpaquePointer
  /// The width in points.
  let width: Double
  /// The height in points.
  let height: Double

  fileprivate init(_ pointer: OpaquePointer) {
    self.pointer = pointer
    var (width, height) = (0.0, 0.0)
    poppler_page_get_size(pointer, &width, &height)
    (self.width, self.height) = (width.isFinite ? width : 0, height.isFinite ? height : 0)
  }

  deinit { g_object_unref(gpointer(pointer)) }

  /// Gives the page's text, its boxes (one for each scalar) and where its runs of white text end.
  ///
  /// - Parameters:
  ///   - budget: how many characters are taken.
  ///   - body: is given each scalar, its bytes, its box and whether it is white.
  /// - Returns: how many characters the page has; nil when they are more than `budget`.
  func characters(
    budget: Int,
    _ body: (UInt32, UnsafeBufferPointer<UInt8>, PDFBox, Bool) -> Void
  ) -> Int? {
    var boxes: UnsafeMutablePointer<PopplerRectangle>?
    var boxCount: guint = 0
    guard poppler_page_get_text_layout(pointer, &boxes, &boxCount) != 0, let boxes else { return 0 }
    defer { g_free(boxes) }
    guard Int(boxCount) <= budget else { return nil }
    guard let text = poppler_page_get_text(pointer) else { return 0 }
    defer { g_free(text) }
    let runs = poppler_page_get_text_attributes(pointer)
    defer { poppler_page_free_text_attributes(runs) }
    var run = runs
    var (pale, paleUntil) = (false, Int32(-1))
    var at = UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self)
    for index in 0..<Int(boxCount) {
      let (scalar, length) = PDFSheet.decode(at)
      guard length > 0 else { break }
      while Int32(index) > paleUntil, let next = run {
        let attributes = next.pointee.data.assumingMemoryBound(to: PopplerTextAttributes.self)
          .pointee
        (pale, paleUntil) = (PDFSheet.isPale(attributes.color), attributes.end_index)
        run = next.pointee.next
      }
      body(scalar, UnsafeBufferPointer(start: at, count: length), PDFBox(boxes[index]), pale)
      at += length
    }
    return Int(boxCount)
  }

  /// The boxes of the pictures on the page.
  var pictures: [PDFBox] {
    let list = poppler_page_get_image_mapping(pointer)
    defer { poppler_page_free_image_mapping(list) }
    var boxes: [PDFBox] = []
    var next = list
    while let item = next, boxes.count < 4096 {
      let area = item.pointee.data.assumingMemoryBound(to: PopplerImageMapping.self).pointee.area
      boxes.append(PDFBox(area))
      next = item.pointee.next
    }
    return boxes
  }

  /// Draws the page on white.
  ///
  /// - Parameters:
  ///   - scale: pixels for a point.
  ///   - limit: the most pixels it may have; the scale is made smaller to keep to it.
  /// - Returns: the picture; nil when it cannot be drawn.
  func drawn(scale: Double, atMost limit: Int) -> PDFPicture? {
    let area = max(width * height, 1)
    let scale = min(scale, (Double(limit) / area).squareRoot())
    let edge = 1.0...30_000.0
    guard edge.contains(width * scale), edge.contains(height * scale) else { return nil }
    let (columns, rows) = (Int(width * scale), Int(height * scale))
    var picture = PDFPicture(width: columns, height: rows, scale: scale)
    let failed = pay_draw_page(pointer, scale, Int32(columns), Int32(rows), &picture.grey)
    return failed == 0 ? picture : nil
  }

  /// The scalar at `at` and how many bytes it takes; poppler's text is valid UTF-8 and ends with a zero.
  private static func decode(_ at: UnsafePointer<UInt8>) -> (scalar: UInt32, length: Int) {
    let lead = UInt32(at[0])
    guard lead >= 0x80 else { return (lead, lead == 0 ? 0 : 1) }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    var scalar = lead & (0xFF >> (UInt32(length) + 1))
    for index in 1..<length {
      guard at[index] & 0xC0 == 0x80 else { return (0xFFFD, index) }
      scalar = scalar << 6 | UInt32(at[index] & 0x3F)
    }
    return (scalar, length)
  }

  private static func isPale(_ colour: PopplerColor) -> Bool {
    min(colour.red, colour.green, colour.blue) >= 0xF000
  }
}

/// A copy of a document on paper with room for notes at the right.
final class PDFCopy {
  private let copy: pay_copy
  private var isOpen = true

  /// Begins an empty copy.
  init() { copy = pay_copy_begin() }

  deinit { if isOpen { _ = finish() } }

  /// Draws a page at the left of paper that is wider by `margin` points.
  func begin(_ sheet: PDFSheet, margin: Double) { pay_copy_page(copy, sheet.pointer, margin) }

  /// Writes a line of a note; places in points from the top left.
  func write(_ text: String, left: Double, baseline: Double, size: Double, isBold: Bool) {
    pay_copy_text(copy, left, baseline, text, size, isBold ? 1 : 0)
  }

  /// Draws a thin line.
  func line(from: (x: Double, y: Double), to: (x: Double, y: Double)) {
    pay_copy_line(copy, from.x, from.y, to.x, to.y)
  }

  /// The width of a text in points.
  func width(of text: String, size: Double, isBold: Bool) -> Double {
    pay_copy_text_width(copy, text, size, isBold ? 1 : 0)
  }

  /// Ends the page.
  func endPage() { pay_copy_end_page(copy) }

  /// Ends the copy and opens it; nil when it could not be drawn.
  func finish() -> PDFSource? {
    isOpen = false
    return pay_copy_end(copy).map { PDFSource($0) }
  }
}

extension PDFBox {
  fileprivate init(_ rectangle: PopplerRectangle) {
    self.init(
      left: PDFBox.hundredths(rectangle.x1), top: PDFBox.hundredths(rectangle.y1),
      right: PDFBox.hundredths(rectangle.x2), bottom: PDFBox.hundredths(rectangle.y2))
  }

  fileprivate var inPoints: pay_box {
    pay_box(
      left: Double(left) / 100, top: Double(top) / 100, right: Double(right) / 100,
      bottom: Double(bottom) / 100)
  }
}

extension PDFPicture {
  /// The picture in a PNG; nil when it is none or larger than `limit` pixels.
  static func png(_ file: UnsafeRawBufferPointer, atMost limit: Int) -> PDFPicture? {
    // The size stands in the first chunk, before anything is unpacked.
    guard file.count > 24 else { return nil }
    let width = Int(UInt32(bigEndian: file.loadUnaligned(fromByteOffset: 16, as: UInt32.self)))
    let height = Int(UInt32(bigEndian: file.loadUnaligned(fromByteOffset: 20, as: UInt32.self)))
    guard (1...30_000).contains(width), (1...30_000).contains(height), width * height <= limit
    else { return nil }
    guard let surface = pay_open_png(file.bindMemory(to: UInt8.self).baseAddress, file.count)
    else { return nil }
    defer { cairo_surface_destroy(surface) }
    guard cairo_image_surface_get_width(surface) == Int32(width),
      cairo_image_surface_get_height(surface) == Int32(height)
    else { return nil }
    var picture = PDFPicture(width: width, height: height, scale: 1)
    pay_take_grey(surface, Int32(width), Int32(height), &picture.grey)
    return picture
  }
}

/// Unpacks the streams of a PDF that are packed in the usual way.
enum PDFInflation {
  /// Unpacks as much of `packed` as there is, at most `limit` bytes.
  ///
  /// - Returns: the bytes; nil when it is not packed so.
  static func unpacked(_ packed: UnsafeRawBufferPointer, atMost limit: Int) -> [UInt8]? {
    let converter = g_zlib_decompressor_new(G_ZLIB_COMPRESSOR_FORMAT_ZLIB)
    defer { g_object_unref(converter.map { gpointer($0) }) }
    var out = [UInt8](repeating: 0, count: min(limit, max(packed.count * 4, 4096)))
    var (read, written) = (0, 0)
    while read < packed.count {
      if written == out.count {
        guard out.count < limit else { break }
        out.append(contentsOf: repeatElement(0, count: min(out.count, limit - out.count)))
      }
      var (taken, given): (gsize, gsize) = (0, 0)
      let result = out.withUnsafeMutableBytes { buffer in
        g_converter_convert(
          converter, packed.baseAddress?.advanced(by: read), gsize(packed.count - read),
          buffer.baseAddress?.advanced(by: written), gsize(buffer.count - written),
          G_CONVERTER_INPUT_AT_END, &taken, &given, nil)
      }
      read += Int(taken)
      written += Int(given)
      if result == G_CONVERTER_FINISHED { break }
      guard result == G_CONVERTER_CONVERTED, taken + given > 0 else {
        return written > 0 ? Array(out[..<written]) : nil
      }
    }
    return Array(out[..<written])
  }
}

extension PDFBytes {
  /// The place of `word` in `bytes` from `start` on; nil when it isn't there.
  static func find(_ word: StaticString, in bytes: UnsafeRawBufferPointer, from start: Int) -> Int?
  {
    guard let base = bytes.baseAddress else { return nil }
    let place = pay_find(base, bytes.count, start, word.utf8Start, word.utf8CodeUnitCount)
    return place < 0 ? nil : place
  }
}

/// What a worker gives up, through the C of `sandbox.h`.
enum WorkerSeal {
  /// What the filter of system calls lets through beside computing.
  enum Reach { case nothing, fonts }

  /// Makes GLib's messages and failed allocations leave quietly.
  static func silence() {
    pay_silence_logs()
    _ = pay_exit_when_new_fails()
    _ = pay_no_core_dump()
  }

  /// Opens what turns text into the forms that notes and passwords have in a PDF, for as long as the process lives.
  static func keepConversions() {
    for form in ["UTF-16BE", "ISO-8859-1"] { _ = g_iconv_open(form, "UTF-8") }
    _ = g_get_charset(nil)
  }

  /// Whether nothing that is started from here can gain rights.
  static func refuseNewPrivileges() -> Bool { pay_no_new_privileges() == 0 }

  /// Whether the kernel now refuses every call but those for memory, clocks and open descriptors.
  static func allowOnlyComputing(_ reach: Reach) -> Bool {
    pay_allow_only_computing(reach == .fonts ? PAY_MAY_READ_FILES : PAY_MAY_NOTHING) == 0
  }

  /// Whether a program that is started now can make no socket.
  static func refuseNetwork() -> Bool { pay_refuse_network() == 0 }

  /// Whether the file system is closed but for reading `folders` and starting `programs`.
  static func confine(folders: [String], programs: [String] = []) -> Bool {
    let rules = pay_landlock_begin()
    guard rules >= 0 else { return false }
    for folder in folders { pay_landlock_allow(rules, folder, 0) }
    for program in programs { pay_landlock_allow(rules, program, 1) }
    return pay_landlock_enter(rules) == 0
  }

  /// A file in memory for what a worker says on its way out; -1 when there is none.
  static func memoryFile() -> Int32 { pay_memory_file() }

  /// Closes every descriptor from `first` on that the parent left open by mistake.
  static func closeDescriptors(from first: Int32) { _ = pay_close_from(UInt32(first)) }

  /// The exit status of a worker that ran out of memory.
  static let exitForMemory = PAY_EXIT_MEMORY
}
