/// Makes a photo or scan fit for reading: even light, straight lines, enough pixels.
///
/// **Limits:** a page that lies on its side or stands on its head is not turned.
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
    for y in 0..<picture.height {
      for x in 0..<picture.width {
        let white = max(around[y / square * columns + x / square], 40)
        let index = y * picture.width + x
        result.grey[index] = UInt8(min(255, Int(picture.grey[index]) * 255 / white))
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
    for y in 0..<result.height {
      for x in 0..<result.width {
        result.grey[y * result.width + x] = picture.between(
          Double(x) / 2 - 0.25, Double(y) / 2 - 0.25)
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
    let (cosine, sine) = (1 / length, slope / length)
    let (middleX, middleY) = (Double(picture.width) / 2, Double(picture.height) / 2)
    for y in 0..<result.height {
      for x in 0..<result.width {
        let (dx, dy) = (Double(x) - middleX, Double(y) - middleY)
        result.grey[y * result.width + x] = picture.between(
          middleX + dx * cosine - dy * sine, middleY + dx * sine + dy * cosine)
      }
    }
    return result
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

extension PDFPicture {
  /// The grey between pixels, white outside.
  fileprivate func between(_ x: Double, _ y: Double) -> UInt8 {
    let (left, top) = (x.rounded(.down), y.rounded(.down))
    let (column, row) = (Int(left), Int(top))
    guard column >= 0, row >= 0, column + 1 < width, row + 1 < height else {
      let (nearX, nearY) = (Int(x.rounded()), Int(y.rounded()))
      guard nearX >= 0, nearY >= 0, nearX < width, nearY < height else { return 255 }
      return grey[nearY * width + nearX]
    }
    let (right, down) = (x - left, y - top)
    let at = row * width + column
    let upper = Double(grey[at]) * (1 - right) + Double(grey[at + 1]) * right
    let lower = Double(grey[at + width]) * (1 - right) + Double(grey[at + width + 1]) * right
    return UInt8(min(max(upper * (1 - down) + lower * down, 0), 255))
  }
}
