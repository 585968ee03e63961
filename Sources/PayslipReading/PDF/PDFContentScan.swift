/// A quick look through the streams of a PDF for what can hide text: no ink, clipping, fills and pictures drawn later.
///
/// Decides only whether the pages are worth drawing, which takes longer than reading them. Streams are found by their
/// words in the file, not through its tables, so that nothing has to be believed; one that is packed in an unusual way
/// makes the file worth drawing.
struct PDFContentScan {
  /// Whether text is drawn without ink.
  private(set) var hasUninkedText = false
  /// Whether a picture is drawn where text was drawn before.
  private(set) var hasPictureOverText = false
  /// Whether text may be cut off or filled over, or could not be looked at.
  private(set) var hasOtherDoubt = false
  /// Whether figures have a text of their own beside what is drawn.
  private(set) var hasRetoldFigures = false
  /// Whether the file holds pictures or form fields, or something that could not be looked at.
  private(set) var hasPictures = false
  /// Whether curves are drawn, of which letters can be made.
  private(set) var hasCurves = false
  private var budget = PDFContentScan.mostBytes

  /// The most unpacked bytes that are looked through.
  static let mostBytes = 8 << 20

  /// Whether the pages should be drawn.
  var isDoubtful: Bool { hasUninkedText || hasPictureOverText || hasOtherDoubt }

  /// Looks through a file.
  init(_ file: UnsafeRawBufferPointer) {
    var at = 0
    while let place = PDFBytes.find("stream", in: file, from: at) {
      at = place + 6
      guard place >= 3, !file[..<place].hasSuffix("end"), let start = dataStart(file, at) else {
        continue
      }
      let end = PDFBytes.find("endstream", in: file, from: start) ?? file.count
      let head = UnsafeRawBufferPointer(rebasing: file[max(0, place - 1024)..<place])
      look(UnsafeRawBufferPointer(rebasing: file[start..<end]), words: PDFContentScan.own(head))
      at = end
    }
    if PDFBytes.contains("/ca 0", in: file), hasClearInk(file) { hasOtherDoubt = true }
    if PDFBytes.contains("/AcroForm", in: file) || PDFBytes.contains("/FreeText", in: file) {
      hasPictures = true
    }
  }

  /// Where the bytes of a stream begin behind its word; nil when the word is part of something else.
  private func dataStart(_ file: UnsafeRawBufferPointer, _ at: Int) -> Int? {
    if at < file.count, file[at] == 0x0A { return at + 1 }
    if at + 1 < file.count, file[at] == 0x0D { return file[at + 1] == 0x0A ? at + 2 : at + 1 }
    return nil
  }

  /// The part of `head` behind the last word that begins an object.
  private static func own(_ head: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    var start = 0
    PDFBytes.forEach(" obj", in: head) { place in
      start = place
      return true
    }
    return UnsafeRawBufferPointer(rebasing: head[start...])
  }

  /// Whether something is drawn fully transparent.
  private func hasClearInk(_ file: UnsafeRawBufferPointer) -> Bool {
    var isClear = false
    PDFBytes.forEach("/ca 0", in: file) { place in
      var at = place
      if at < file.count, file[at] == UInt8(ascii: ".") { at += 1 }
      while at < file.count, file[at] == UInt8(ascii: "0") { at += 1 }
      isClear = at >= file.count || file[at] &- 0x30 >= 10
      return !isClear
    }
    return isClear
  }

  private mutating func look(_ data: UnsafeRawBufferPointer, words: UnsafeRawBufferPointer) {
    let others: [StaticString] = [
      "/Image", "/Length1", "/Type1C", "/CIDFontType0C", "/OpenType", "/ObjStm", "/XRef", "/XML",
      "/Alternate", "/N 3", "/N 4", "/N 1", "/EmbeddedFile",
    ]
    if PDFBytes.contains("/Image", in: words) { hasPictures = true }
    guard !others.contains(where: { PDFBytes.contains($0, in: words) }) else { return }
    guard PDFBytes.contains("/Filter", in: words) else { return read(data) }
    let isText =
      PDFBytes.contains("/ASCII85Decode", in: words) || PDFBytes.contains("/A85", in: words)
    let isOther = ["/LZW", "/RunLength", "/ASCIIHex", "/AHx", "/RL", "/Crypt"] as [StaticString]
    guard PDFBytes.contains("/Fl", in: words),
      !isOther.contains(where: { PDFBytes.contains($0, in: words) })
    else {
      (hasOtherDoubt, hasPictures) = (true, true)
      return
    }
    let bytes: [UInt8]? =
      isText
      ? PDFBase85.decoded(data).withUnsafeBytes { PDFInflation.unpacked($0, atMost: budget) }
      : PDFInflation.unpacked(data, atMost: budget)
    guard let bytes, bytes.count < budget else {
      (hasOtherDoubt, hasPictures) = (true, true)
      return
    }
    budget -= bytes.count
    bytes.withUnsafeBytes { read($0) }
  }

  private mutating func read(_ content: UnsafeRawBufferPointer) {
    var walk = PDFContentWalk(content)
    walk.run()
    hasUninkedText = hasUninkedText || walk.hasUninkedText
    hasPictureOverText = hasPictureOverText || walk.hasPictureOverText
    hasOtherDoubt = hasOtherDoubt || walk.hasOtherDoubt
    hasRetoldFigures = hasRetoldFigures || walk.hasRetoldFigures
    hasPictures = hasPictures || walk.hasPicture
    hasCurves = hasCurves || walk.hasCurves
  }

  /// What is to be said of every page of the file.
  var marks: PDFPageMarks {
    var marks: PDFPageMarks = []
    if hasPictures { marks.insert(.hasPictures) }
    if hasCurves { marks.insert(.hasOutlines) }
    if hasRetoldFigures { marks.insert(.retold) }
    return marks
  }
}

extension Slice<UnsafeRawBufferPointer> {
  fileprivate func hasSuffix(_ word: StaticString) -> Bool {
    suffix(word.utf8CodeUnitCount).elementsEqual(
      UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }
}

/// The text form of bytes that some PDF writers use.
enum PDFBase85 {
  /// The bytes that `text` stands for, up to the first character that is none of the form.
  static func decoded(_ text: UnsafeRawBufferPointer) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count * 4 / 5)
    var (value, count): (UInt64, Int) = (0, 0)
    for byte in text {
      switch byte {
      case 0x21...0x75:
        value = value * 85 + UInt64(byte - 0x21)
        count += 1
        if count == 5 {
          append(value, 4, to: &bytes)
          (value, count) = (0, 0)
        }
      case UInt8(ascii: "z") where count == 0: bytes += [0, 0, 0, 0]
      case 0...0x20: continue
      case _: return bytes + tail(value, count)
      }
    }
    return bytes + tail(value, count)
  }

  private static func append(_ value: UInt64, _ count: Int, to bytes: inout [UInt8]) {
    for index in 0..<count {
      bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(24 - 8 * index)))
    }
  }

  private static func tail(_ value: UInt64, _ count: Int) -> [UInt8] {
    guard count > 1 else { return [] }
    var (value, bytes): (UInt64, [UInt8]) = (value, [])
    for _ in count..<5 { value = value * 85 + 84 }
    append(value, count - 1, to: &bytes)
    return bytes
  }
}
