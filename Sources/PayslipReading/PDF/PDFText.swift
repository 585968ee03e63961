import CPoppler

/// The words of PDF files, through poppler: the only place that knows poppler's pointers.
///
/// Keeps one tiny document open for as long as it lives. poppler counts its users by open documents, and
/// with none open it builds its global tables again for every file, which doubles the time of each.
///
/// **Limits:** words drawn in invisible ink (text render mode 3) are read like others, because scanned
/// slips keep their text there.
final class PDFText {
  private let pin: OpaquePointer

  /// Opens the document that stays open; nil when poppler cannot open even that.
  init?() {
    guard let document = PDFText.open(PDFText.pinnedFile.utf8) else { return nil }
    pin = document
  }

  deinit { g_object_unref(gpointer(pin)) }

  /// The file that stays open: one empty page.
  static let pinnedFile = """
    %PDF-1.4
    1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
    2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
    3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 72 72]>>endobj
    xref
    0 4
    0000000000 65535 f\u{20}
    0000000009 00000 n\u{20}
    0000000052 00000 n\u{20}
    0000000101 00000 n\u{20}
    trailer<</Size 4/Root 1 0 R>>
    startxref
    162
    %%EOF

    """

  private static func open(_ bytes: some Sequence<UInt8>) -> OpaquePointer? {
    let copy = Array(bytes)
    let data = g_bytes_new(copy, gsize(copy.count))
    defer { g_bytes_unref(data) }
    return poppler_document_new_from_bytes(data, nil, nil)
  }

  /// Reads the words of every page.
  ///
  /// - Parameters:
  ///   - file: the whole file; must outlive the call only.
  ///   - limits: how many pages and characters are read.
  ///   - reply: receives the pages in order, in the form of ``PDFWire``.
  /// - Returns: `.words` when `reply` is complete; anything else says why not, and `reply` is of no use.
  func read(
    _ file: UnsafeRawBufferPointer, limits: PDFLimits, into reply: inout [UInt8]
  ) -> PDFStatus {
    var error: UnsafeMutablePointer<GError>?
    let data = g_bytes_new_static(file.baseAddress, gsize(file.count))
    defer { g_bytes_unref(data) }
    guard let document = poppler_document_new_from_bytes(data, nil, &error) else {
      defer { g_error_free(error) }
      let code = error?.pointee.code
      return code == Int32(POPPLER_ERROR_ENCRYPTED.rawValue) ? .encrypted : .damaged
    }
    defer { g_object_unref(gpointer(document)) }
    return PDFText.read(document, limits: limits, into: &reply)
  }

  private static func read(
    _ document: OpaquePointer, limits: PDFLimits, into reply: inout [UInt8]
  ) -> PDFStatus {
    let count = poppler_document_get_n_pages(document)
    guard count >= 1 else { return .noPages }
    guard count <= limits.pages else { return .tooManyPages }
    var (glyphs, words) = (0, 0)
    for index in 0..<count {
      guard let page = poppler_document_get_page(document, index) else { continue }
      defer { g_object_unref(gpointer(page)) }
      guard let read = self.read(page, budget: limits.glyphs - glyphs) else {
        return .tooManyGlyphs
      }
      glyphs += read.glyphs
      words += read.page.words.count
      PDFWire.append(read.page, to: &reply)
    }
    return words == 0 ? .noText : .words
  }

  /// The words of one page and how many characters poppler found; nil when they are more than `budget`.
  private static func read(
    _ page: OpaquePointer, budget: Int
  ) -> (page: PDFPage, glyphs: Int)? {
    var (width, height) = (0.0, 0.0)
    poppler_page_get_size(page, &width, &height)
    var builder = PDFWordBuilder(width: hundredths(width), height: hundredths(height))
    var boxes: UnsafeMutablePointer<PopplerRectangle>?
    var boxCount: guint = 0
    guard poppler_page_get_text_layout(page, &boxes, &boxCount) != 0, let boxes else {
      return (builder.finish(), 0)
    }
    defer { g_free(boxes) }
    guard Int(boxCount) <= budget else { return nil }
    guard let text = poppler_page_get_text(page) else { return (builder.finish(), 0) }
    defer { g_free(text) }
    let colours = poppler_page_get_text_attributes(page)
    defer { poppler_page_free_text_attributes(colours) }
    add(text, UnsafeBufferPointer(start: boxes, count: Int(boxCount)), colours, to: &builder)
    return (builder.finish(), Int(boxCount))
  }

  /// Walks the page's text, its boxes (one for each scalar) and its runs of colour side by side.
  private static func add(
    _ text: UnsafeMutablePointer<CChar>, _ boxes: UnsafeBufferPointer<PopplerRectangle>,
    _ colours: UnsafeMutablePointer<GList>?, to builder: inout PDFWordBuilder
  ) {
    var colours = colours
    var (pale, paleUntil) = (false, Int32(-1))
    var at = UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self)
    for (index, box) in boxes.enumerated() {
      let (scalar, length) = decode(at)
      guard length > 0 else { return }
      while Int32(index) > paleUntil, let run = colours {
        let attributes = run.pointee.data.assumingMemoryBound(to: PopplerTextAttributes.self)
          .pointee
        (pale, paleUntil) = (isPale(attributes.color), attributes.end_index)
        colours = run.pointee.next
      }
      builder.add(
        scalar, utf8: UnsafeBufferPointer(start: at, count: length),
        box: (hundredths(box.x1), hundredths(box.y1), hundredths(box.x2), hundredths(box.y2)),
        pale: pale)
      at += length
    }
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

  /// Points as hundredths of a point, held inside what a page can have.
  private static func hundredths(_ points: Double) -> Int32 {
    let edge = Double(PDFWire.farthestEdge)
    guard points.isFinite else { return 0 }
    return Int32(min(max((points * 100).rounded(), -edge), edge))
  }
}

/// A layer of protection around a worker; each is best effort, and a run reports those that are on.
public struct PDFSandbox: OptionSet, Hashable, Sendable {
  /// The bits of the layers.
  public let rawValue: UInt8

  /// Makes a set from its bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// No program started from the worker can gain rights.
  public static let noNewPrivileges = PDFSandbox(rawValue: 1)
  /// The kernel refuses every call but those for memory, clocks and open descriptors.
  public static let systemCalls = PDFSandbox(rawValue: 2)
  /// Memory is bounded.
  public static let memory = PDFSandbox(rawValue: 4)
  /// Processor time is bounded.
  public static let processorTime = PDFSandbox(rawValue: 8)
  /// No new file can be opened and no core is dumped.
  public static let files = PDFSandbox(rawValue: 16)

  /// Silences GLib, makes a failed allocation leave quietly, and closes the door on system calls.
  ///
  /// - Returns: which of the layers that need C are on.
  static func enter() -> PDFSandbox {
    var layers: PDFSandbox = []
    pay_silence_logs()
    _ = pay_exit_when_new_fails()
    _ = pay_no_core_dump()
    if pay_no_new_privileges() == 0 {
      layers.insert(.noNewPrivileges)
      if pay_allow_only_computing() == 0 { layers.insert(.systemCalls) }
    }
    return layers
  }

  /// A file in memory for what a worker says on its way out; -1 when there is none.
  static func memoryFile() -> Int32 { pay_memory_file() }

  /// Closes every descriptor from `first` on that the parent left open by mistake.
  static func closeDescriptors(from first: Int32) { _ = pay_close_from(UInt32(first)) }

  /// The exit status of a worker that ran out of memory.
  static let exitForMemory = PAY_EXIT_MEMORY
}

extension PDFSandbox: CustomStringConvertible {
  /// The names of the layers that are on, with commas between; `none` when there is none.
  public var description: String {
    let names: [(PDFSandbox, String)] = [
      (.noNewPrivileges, "no new privileges"), (.systemCalls, "system-call filter"),
      (.memory, "memory limit"), (.processorTime, "processor-time limit"), (.files, "file limit"),
    ]
    let on = names.filter { contains($0.0) }.map(\.1)
    return on.isEmpty ? "none" : on.joined(separator: ", ")
  }
}
