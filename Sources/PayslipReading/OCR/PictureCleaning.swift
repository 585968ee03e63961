/// Makes a photo or scan fit for reading: even light, straight lines, enough pixels.
///
/// **Limits:** a page that lies on its side or stands on its head is turned by ``ScanTurning`` alone.
enum PictureCleaning {
  /// The picture, evenly lit, straightened, and enlarged when it is small.
  static func cleaned(_ picture: PDFPicture) -> PDFPicture {
    straightened(enlarged(evened(picture)))
  }

  // MARK: Light

  /// The side of a square whose light is taken to be even, in pixels.
  private static let square = 48

  /// Makes the paper white wherever the light falls on it: each pixel is held against the brightest part around it.
  static func evened(_ picture: PDFPicture) -> PDFPicture {
    let (columns, rows) = (picture.width / square + 1, picture.height / square + 1)
    var paper = [Int](repeating: 255, count: columns * rows)
    for row in 0..<rows {
      for column in 0..<columns {
        paper[row * columns + column] = light(picture, column * square, row * square)
      }
    }
    // A square full of ink has the paper of its neighbours.
    let around = paper.indices.map { index in
      let (row, column) = (index / columns, index % columns)
      var best = 0
      for near in max(row - 1, 0)...min(row + 1, rows - 1) {
        for side in max(column - 1, 0)...min(column + 1, columns - 1) {
          best = max(best, paper[near * columns + side])
        }
      }
      return best
    }
    var result = picture
    result.grey.withUnsafeMutableBufferPointer { grey in
      for y in 0..<picture.height {
        for x in 0..<picture.width {
          let white = max(around[y / square * columns + x / square], 40)
          let index = y * picture.width + x
          grey[index] = UInt8(min(255, Int(grey[index]) * 255 / white))
        }
      }
    }
    return result
  }

  /// The brightness that nine tenths of a square's pixels do not pass.
  private static func light(_ picture: PDFPicture, _ left: Int, _ top: Int) -> Int {
    var counts = [Int](repeating: 0, count: 256)
    var total = 0
    for y in stride(from: top, to: min(top + square, picture.height), by: 2) {
      for x in stride(from: left, to: min(left + square, picture.width), by: 2) {
        counts[Int(picture.grey[y * picture.width + x])] += 1
        total += 1
      }
    }
    var seen = 0
    for value in 0..<256 {
      seen += counts[value]
      if seen * 10 >= total * 9 { return value }
    }
    return 255
  }

  // MARK: Size

  /// The width that a page of text needs, in pixels.
  private static let leastWidth = 1600

  /// Doubles a picture that is too small for its letters to be told apart.
  static func enlarged(_ picture: PDFPicture) -> PDFPicture {
    guard picture.width < leastWidth, picture.width * picture.height * 4 <= PDFPhotograph.mostPixels
    else { return picture }
    var result = PDFPicture(
      width: picture.width * 2, height: picture.height * 2, scale: picture.scale * 2)
    let (width, height) = (picture.width, picture.height)
    picture.grey.withUnsafeBufferPointer { from in
      result.grey.withUnsafeMutableBufferPointer { to in
        for y in 0..<height {
          let (row, below) = (y * width, min(y + 1, height - 1) * width)
          for x in 0..<width {
            let right = min(x + 1, width - 1)
            let (a, b) = (Int(from[row + x]), Int(from[row + right]))
            let (c, d) = (Int(from[below + x]), Int(from[below + right]))
            let at = y * 4 * width + x * 2
            to[at] = UInt8(a)
            to[at + 1] = UInt8((a + b) / 2)
            to[at + 2 * width] = UInt8((a + c) / 2)
            to[at + 2 * width + 1] = UInt8((a + b + c + d) / 4)
          }
        }
      }
    }
    return result
  }

  // MARK: Straightening

  /// The steepest slope that is straightened: five degrees.
  private static let steepest = 0.0875

  /// Turns the picture so that its lines of text run level.
  static func straightened(_ picture: PDFPicture) -> PDFPicture {
    let slope = self.slope(of: picture)
    guard abs(slope) > 0.0015 else { return picture }
    var result = PDFPicture(width: picture.width, height: picture.height, scale: picture.scale)
    let length = (1 + slope * slope).squareRoot()
    // In 65,536ths of a pixel.
    let (cosine, sine) = (Int(65536 / length), Int(slope * 65536 / length))
    let (middleX, middleY) = (picture.width / 2, picture.height / 2)
    picture.grey.withUnsafeBufferPointer { from in
      result.grey.withUnsafeMutableBufferPointer { to in
        for y in 0..<picture.height {
          var fromX = (middleX << 16) - middleX * cosine - (y - middleY) * sine
          var fromY = (middleY << 16) - middleX * sine + (y - middleY) * cosine
          for x in 0..<picture.width {
            to[y * picture.width + x] = between(
              from, picture.width, picture.height, fromX, fromY)
            fromX += cosine
            fromY += sine
          }
        }
      }
    }
    return result
  }

  /// The grey at a place between pixels, in 65,536ths; white outside.
  private static func between(
    _ grey: UnsafeBufferPointer<UInt8>, _ width: Int, _ height: Int, _ x: Int, _ y: Int
  ) -> UInt8 {
    let (column, row) = (x >> 16, y >> 16)
    guard column >= 0, row >= 0, column + 1 < width, row + 1 < height else { return 255 }
    let (right, down) = ((x & 65535) >> 8, (y & 65535) >> 8)
    let at = row * width + column
    let upper = Int(grey[at]) * (256 - right) + Int(grey[at + 1]) * right
    let lower = Int(grey[at + width]) * (256 - right) + Int(grey[at + width + 1]) * right
    return UInt8((upper * (256 - down) + lower * down) >> 16)
  }

  /// How far lines of text sink for each pixel to the right: the slope whose rows differ most in ink.
  static func slope(of picture: PDFPicture) -> Double {
    let step = max(picture.width / 800, 1)
    var dark: [(x: Int, y: Int)] = []
    for y in stride(from: 0, to: picture.height, by: step) {
      for x in stride(from: 0, to: picture.width, by: step)
      where picture.grey[y * picture.width + x] < 128 {
        dark.append((x / step, y / step))
      }
    }
    guard dark.count > 50, dark.count < 200_000 else { return 0 }
    let rows = picture.height / step + 1
    var best = (slope: 0.0, score: sharpness(dark, 0, rows))
    func tryAll(_ slopes: [Double]) {
      for slope in slopes {
        let score = sharpness(dark, slope, rows)
        if score > best.score { best = (slope, score) }
      }
    }
    tryAll((-20...20).map { Double($0) * steepest / 20 })
    let coarse = best.slope
    tryAll((-8...8).map { coarse + Double($0) * steepest / 160 })
    return best.slope
  }

  /// How much neighbouring rows differ in ink when lines sink by `slope`.
  private static func sharpness(_ dark: [(x: Int, y: Int)], _ slope: Double, _ rows: Int) -> Int {
    let margin = 128
    var counts = [Int](repeating: 0, count: rows + 2 * margin)
    for point in dark {
      let row = point.y - Int((Double(point.x) * slope).rounded()) + margin
      if counts.indices.contains(row) { counts[row] += 1 }
    }
    return (1..<counts.count).reduce(0) { sum, row in
      let difference = counts[row] - counts[row - 1]
      return sum + difference * difference
    }
  }
}
