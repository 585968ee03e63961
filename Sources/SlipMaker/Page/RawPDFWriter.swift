/// Writes pages as a PDF with the base fonts, byte by byte, in the manners that writers of PDF have.
///
/// Needs no library, so that it runs wherever the tests do.
struct RawPDFWriter {
  /// The families it can set.
  static let families = ["Helvetica", "Helvetica", "Times-Roman", "Courier"]
  /// How many manners there are.
  static let manners = 9

  private let style: PageStyle
  private let widths: FontWidths
  private var bytes: [UInt8] = []
  private var places: [Int] = []

  /// The bytes of a file.
  static func bytes(_ pages: [PlacedPage], _ style: PageStyle) -> [UInt8] {
    var writer = RawPDFWriter(style: style, widths: FontWidths(family: style.family))
    writer.write(pages)
    return writer.bytes
  }

  private init(style: PageStyle, widths: FontWidths) {
    self.style = style
    self.widths = widths
  }

  /// Where the page's origin lies: one manner has it off the corner.
  private var origin: Double { style.manner == 8 ? -36 : 0 }

  private mutating func write(_ pages: [PlacedPage]) {
    bytes += Array("%PDF-1.4\n%\u{e2}\u{e3}\n".utf8)
    object("<</Type/Catalog/Pages 2 0 R>>")
    let kids = pages.indices.map { "\(6 + 2 * $0) 0 R" }.joined(separator: " ")
    object("<</Type/Pages/Kids[\(kids)]/Count \(pages.count)>>")
    for isBold in [false, true] {
      object(
        "<</Type/Font/Subtype/Type1/BaseFont/\(font(isBold))/Encoding/WinAnsiEncoding>>")
    }
    object("<</Subject(\(RawPDFWriter.escaped(Employer.notice)))>>")
    for (index, page) in pages.enumerated() {
      object(
        "<</Type/Page/Parent 2 0 R/MediaBox[\(RawPDFWriter.number(origin)) "
          + "\(RawPDFWriter.number(origin)) \(RawPDFWriter.number(style.width + origin)) "
          + "\(RawPDFWriter.number(style.height + origin))]/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>"
          + "/Contents \(7 + 2 * index) 0 R>>")
      stream(RawContent(style: style, widths: widths, shift: origin).bytes(page))
    }
    finish()
  }

  private func font(_ isBold: Bool) -> String {
    switch style.family {
    case "Times-Roman": isBold ? "Times-Bold" : "Times-Roman"
    case "Courier": isBold ? "Courier-Bold" : "Courier"
    default: isBold ? "Helvetica-Bold" : "Helvetica"
    }
  }

  private mutating func object(_ text: String) {
    places.append(bytes.count)
    bytes += Array("\(places.count) 0 obj\n\(text)\nendobj\n".utf8)
  }

  /// A stream, in half of the manners behind a Flate filter whose blocks are stored.
  private mutating func stream(_ content: [UInt8]) {
    let isFlate = style.manner % 2 == 0
    let data = isFlate ? RawPDFWriter.stored(content) : content
    places.append(bytes.count)
    let filter = isFlate ? "/Filter/FlateDecode" : ""
    bytes += Array("\(places.count) 0 obj\n<</Length \(data.count)\(filter)>>\nstream\n".utf8)
    bytes += data
    bytes += Array("\nendstream\nendobj\n".utf8)
  }

  private mutating func finish() {
    let start = bytes.count
    var table = "xref\n0 \(places.count + 1)\n0000000000 65535 f \n"
    for place in places { table += FigureStyle.padded(place, 10) + " 00000 n \n" }
    table += "trailer\n<</Size \(places.count + 1)/Root 1 0 R/Info 5 0 R>>\n"
    bytes += Array((table + "startxref\n\(start)\n%%EOF\n").utf8)
  }

  /// The zlib form of bytes, not compressed.
  private static func stored(_ data: [UInt8]) -> [UInt8] {
    var out: [UInt8] = [0x78, 0x01]
    var rest = data[...]
    repeat {
      let block = rest.prefix(65_535)
      rest = rest.dropFirst(block.count)
      let count = UInt16(block.count)
      out.append(rest.isEmpty ? 1 : 0)
      for half in [count, ~count] { out += [UInt8(half & 0xFF), UInt8(half >> 8)] }
      out += block
    } while !rest.isEmpty
    var sums: (UInt32, UInt32) = (1, 0)
    for byte in data {
      sums.0 = (sums.0 + UInt32(byte)) % 65_521
      sums.1 = (sums.1 + sums.0) % 65_521
    }
    for sum in [sums.1, sums.0] { out += [UInt8(sum >> 8), UInt8(sum & 0xFF)] }
    return out
  }

  /// A number with two decimals at most.
  static func number(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    return (hundredths < 0 ? "-" : "")
      + FigureStyle.decimals(hundredths.magnitude * 100, 0)
  }

  /// A text inside brackets.
  static func escaped(_ text: String) -> String {
    text.map { letter in
      switch letter {
      case "(", ")", "\\": "\\\(letter)"
      case "–": "\\226"
      default: String(letter)
      }
    }.joined()
  }
}
