/// Gives pages and photos as pictures that text can be read from, inside a worker.
enum PDFPhotograph {
  /// The most pixels a picture may have.
  static let mostPixels = 24_000_000
  /// Pixels for a point of a page: 300 to the inch.
  private static let pageScale = 300.0 / 72

  /// Draws the page that is asked for, or opens the photo.
  ///
  /// - Parameters:
  ///   - request: which page, and what may open the file.
  ///   - file: the whole file.
  ///   - limits: what one document may cost.
  ///   - reply: receives the picture, in the form of ``PDFPicture/bytes``.
  /// - Returns: `.bytes`, or why there is no picture.
  static func take(
    _ request: PDFRequest, _ file: UnsafeRawBufferPointer, _ limits: PDFLimits,
    into reply: inout [UInt8]
  ) -> PDFStatus {
    switch ContentKind(sniffing: file) {
    case .png:
      return send(PDFPicture.png(file, atMost: mostPixels), into: &reply)
    case .jpeg:
      guard let page = JPEGPage(file) else { return .damaged }
      return page.document.withUnsafeBytes { bytes in
        draw(UnsafeRawBufferPointer(bytes), [], page: 0, scale: 1, into: &reply)
      }
    case .pdf:
      guard PDFBudget.objectsClaimed(in: file) <= limits.objects else { return .tooManyObjects }
      return draw(file, request.passwords, page: request.page, scale: pageScale, into: &reply)
    case .empty, .xml, .text, .utf16LittleEndian, .utf16BigEndian, .html, .zip, .oldOffice, .gif,
      .tiff, .heic, .rtf, .json, .binary:
      return .damaged
    }
  }

  private static func draw(
    _ file: UnsafeRawBufferPointer, _ passwords: [String], page: Int, scale: Double,
    into reply: inout [UInt8]
  ) -> PDFStatus {
    switch PDFSource.open(file, passwords: passwords) {
    case .failure(let status): return status
    case .success(let document):
      guard page < document.pageCount, let sheet = document.sheet(page) else { return .noPages }
      return send(sheet.drawn(scale: scale, atMost: mostPixels), into: &reply)
    }
  }

  private static func send(_ picture: PDFPicture?, into reply: inout [UInt8]) -> PDFStatus {
    guard let picture else { return .notDrawn }
    reply.append(contentsOf: PictureCleaning.cleaned(picture).bytes)
    return .bytes
  }
}

/// A JPEG as the only thing on the page of a PDF, a point for a pixel, so that poppler unpacks it.
struct JPEGPage {
  /// The PDF.
  let document: [UInt8]

  /// Makes the page; nil when the picture does not say how large it is.
  init?(_ file: UnsafeRawBufferPointer) {
    guard let frame = JPEGPage.frame(file), (1...30_000).contains(frame.width),
      (1...30_000).contains(frame.height),
      frame.width * frame.height <= PDFPhotograph.mostPixels * 4
    else { return nil }
    let colours = [1: "/DeviceGray", 3: "/DeviceRGB", 4: "/DeviceCMYK"]
    guard let colour = colours[frame.parts] else { return nil }
    let content = "\(frame.width) 0 0 \(frame.height) 0 0 cm /P Do"
    var bytes = Array(
      """
      %PDF-1.4
      1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
      2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
      3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 \(frame.width) \(frame.height)]\
      /Contents 4 0 R/Resources<</XObject<</P 5 0 R>>>>>>endobj
      4 0 obj<</Length \(content.utf8.count)>>stream
      \(content)
      endstream endobj
      5 0 obj<</Type/XObject/Subtype/Image/Width \(frame.width)/Height \(frame.height)\
      /BitsPerComponent 8/ColorSpace\(colour)/Filter/DCTDecode/Length \(file.count)>>stream

      """.utf8)
    bytes.append(contentsOf: file)
    bytes.append(
      contentsOf: Array("\nendstream endobj\ntrailer<</Size 6/Root 1 0 R>>\n%%EOF\n".utf8))
    document = bytes
  }

  /// The size and the number of colours that the picture's frame states.
  private static func frame(
    _ file: UnsafeRawBufferPointer
  ) -> (width: Int, height: Int, parts: Int)? {
    var at = 2
    func number(_ place: Int) -> Int { Int(file[place]) << 8 | Int(file[place + 1]) }
    while at + 9 < file.count {
      guard file[at] == 0xFF else { return nil }
      let kind = file[at + 1]
      if kind == 0xFF {
        at += 1
        continue
      }
      if (0xC0...0xCF).contains(kind), kind != 0xC4, kind != 0xC8, kind != 0xCC {
        return (number(at + 7), number(at + 5), Int(file[at + 9]))
      }
      at += 2 + number(at + 2)
    }
    return nil
  }
}
