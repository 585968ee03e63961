/// A box on a page, in hundredths of a point from the top left.
public struct PDFBox: Hashable, Sendable {
  /// The left edge.
  public var left: Int32
  /// The upper edge.
  public var top: Int32
  /// The right edge.
  public var right: Int32
  /// The lower edge.
  public var bottom: Int32

  /// Makes a box from its edges.
  public init(left: Int32, top: Int32, right: Int32, bottom: Int32) {
    self.left = left
    self.top = top
    self.right = right
    self.bottom = bottom
  }

  /// Whether the point half way between the edges of `other` lies inside.
  func holdsMiddle(of other: PDFBox) -> Bool {
    let (x, y) = ((other.left + other.right) / 2, (other.top + other.bottom) / 2)
    return x >= left && x <= right && y >= top && y <= bottom
  }

  /// Points as hundredths of a point, held inside what a page can have.
  static func hundredths(_ points: Double) -> Int32 {
    let edge = Double(PDFWire.farthestEdge)
    guard points.isFinite else { return 0 }
    return Int32(min(max((points * 100).rounded(), -edge), edge))
  }
}

/// A page or photo in grey.
struct PDFPicture: Hashable, Sendable {
  /// How many pixels a row has.
  let width: Int
  /// How many rows there are.
  let height: Int
  /// Pixels for a point of the page.
  var scale: Double
  /// The pixels row by row, 0 black to 255 white.
  var grey: [UInt8]

  /// How many bytes go before the pixels when it is sent.
  private static let headBytes = 12

  /// The picture as a worker sends it: width, height, scale in thousandths, pixels.
  var bytes: [UInt8] {
    let head = [Int32(width), Int32(height), Int32((scale * 1000).rounded())]
    return head.withUnsafeBytes { Array($0) } + grey
  }

  /// Makes a picture from what a worker sent; nil when the sizes do not agree.
  init?(bytes: [UInt8]) {
    guard bytes.count >= PDFPicture.headBytes else { return nil }
    let head = bytes.withUnsafeBytes { raw in
      (0..<3).map { Int(raw.loadUnaligned(fromByteOffset: $0 * 4, as: Int32.self)) }
    }
    guard (1...30_000).contains(head[0]), (1...30_000).contains(head[1]), head[2] > 0,
      bytes.count == PDFPicture.headBytes + head[0] * head[1]
    else { return nil }
    (width, height, scale) = (head[0], head[1], Double(head[2]) / 1000)
    grey = Array(bytes[PDFPicture.headBytes...])
  }

  /// Makes a white picture.
  init(width: Int, height: Int, scale: Double) {
    self.width = width
    self.height = height
    self.scale = scale
    grey = [UInt8](repeating: 255, count: width * height)
  }
}
