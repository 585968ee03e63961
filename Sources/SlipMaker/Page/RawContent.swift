/// The content stream of a page, in one of the manners that writers of PDF have.
struct RawContent {
  /// How the page is set.
  let style: PageStyle
  /// How wide its letters are.
  let widths: FontWidths
  /// Where the page's origin lies, to both sides.
  let shift: Double

  /// How text gets onto the page.
  private enum Manner: Int {
    case whole, upsideDown, words, letters, gaps, tenfold, doubled, columns, offCorner
  }

  private var manner: Manner { Manner(rawValue: style.manner) ?? .whole }

  /// The stream's bytes; letters outside ASCII are not written.
  func bytes(_ page: PlacedPage) -> [UInt8] {
    var out = "q\n"
    switch manner {
    case .upsideDown: out += "1 0 0 -1 0 \(RawPDFWriter.number(style.height)) cm\n"
    case .tenfold: out += "0.1 0 0 0.1 0 0 cm\n"
    case .whole, .words, .letters, .gaps, .doubled, .columns, .offCorner: break
    }
    for box in page.boxes { out += drawn(box) }
    var texts = page.texts
    if manner == .columns { texts.sort { ($0.x, $0.y) < ($1.x, $1.y) } }
    for text in texts { out += drawn(text) }
    return Array((out + "Q\n").utf8)
  }

  private func point(_ x: Double, _ y: Double) -> String {
    let (x, y) =
      switch manner {
      case .upsideDown: (x, y)
      case .tenfold: (x * 10, (style.height - y) * 10)
      case .whole, .words, .letters, .gaps, .doubled, .columns, .offCorner:
        (x + shift, style.height - y + shift)
      }
    return RawPDFWriter.number(x) + " " + RawPDFWriter.number(y)
  }

  private func drawn(_ box: PlacedBox) -> String {
    let scale = manner == .tenfold ? 10.0 : 1
    guard box.height > 0 else {
      return "\(RawPDFWriter.number(scale / 2)) w \(point(box.x, box.y)) m "
        + "\(point(box.x + box.width, box.y)) l S\n"
    }
    let corner = point(box.x, manner == .upsideDown ? box.y : box.y + box.height)
    let size =
      RawPDFWriter.number(box.width * scale) + " " + RawPDFWriter.number(box.height * scale)
    guard let ink = box.ink else { return "0.4 G \(corner) \(size) re S\n" }
    return "\(ink == .reversed ? "0.15" : "0.9") g \(corner) \(size) re f\n"
  }

  private func drawn(_ text: PlacedText) -> String {
    let width = widths.width(text.text, text.size, text.isBold)
    let x = text.isRight ? text.x - width : text.x
    let isWhite = text.ink == .reversed || text.ink == .hidden
    let isDoubled = manner == .doubled && text.isBold
    let size = RawPDFWriter.number(text.size * (manner == .tenfold ? 10 : 1))
    let font = text.isBold && !isDoubled ? "F2" : "F1"
    var out = "\(isWhite ? 1 : 0) g BT /\(font) \(size) Tf\n"
    out += shown(text, x)
    if isDoubled { out += "\(matrix(x + 0.3, text.y)) (\(RawPDFWriter.escaped(text.text))) Tj\n" }
    return out + "ET\n"
  }

  private func matrix(_ x: Double, _ y: Double) -> String {
    "1 0 0 \(manner == .upsideDown ? -1 : 1) \(point(x, y)) Tm"
  }

  private func shown(_ text: PlacedText, _ x: Double) -> String {
    switch manner {
    case .words: pieces(text, x, text.text.split(separator: " ").map(String.init), " ")
    case .letters: pieces(text, x, text.text.map(String.init), "")
    case .gaps: "\(matrix(x, text.y)) [\(parted(text))] TJ\n"
    case .whole, .upsideDown, .tenfold, .doubled, .columns, .offCorner:
      "\(matrix(x, text.y)) (\(RawPDFWriter.escaped(text.text))) Tj\n"
    }
  }

  /// Each piece placed by itself, with `gap` between them that is not written.
  private func pieces(_ text: PlacedText, _ x: Double, _ parts: [String], _ gap: String) -> String {
    var out = ""
    var place = x
    for part in parts {
      if part != " " {
        out += "\(matrix(place, text.y)) (\(RawPDFWriter.escaped(part))) Tj\n"
      }
      place += widths.width(part + gap, text.size, text.isBold)
    }
    return out
  }

  /// Words with moves in the place of spaces, as typesetters write them.
  private func parted(_ text: PlacedText) -> String {
    let gap = Int((widths.width(" ", 1000, text.isBold)).rounded())
    return text.text.split(separator: " ").map { "(\(RawPDFWriter.escaped(String($0))))" }
      .joined(separator: " -\(gap) ")
  }
}
