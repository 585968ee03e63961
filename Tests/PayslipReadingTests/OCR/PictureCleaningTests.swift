import Testing

@testable import PayslipReading

/// Light and lines of a picture are made even.
struct PictureCleaningTests {
  /// A page of dark bars that sink by `slope` pixels for each to the right.
  private func bars(slope: Double, paper: (Int, Int) -> UInt8 = { _, _ in 255 }) -> PDFPicture {
    var picture = PDFPicture(width: 1600, height: 900, scale: 1)
    for y in 0..<picture.height {
      for x in 0..<picture.width {
        let row = Double(y) - Double(x) * slope
        let isInk = Int(row.rounded(.down) + 3000) % 60 < 12 && x > 100 && x < 1500 && x % 40 < 30
        let light = paper(x, y)
        picture.grey[y * picture.width + x] = isInk ? light / 4 : light
      }
    }
    return picture
  }

  @Test(arguments: [-0.06, -0.02, 0.0, 0.01, 0.05])
  func `the slope of lines is found`(slope: Double) {
    #expect(abs(PictureCleaning.slope(of: bars(slope: slope)) - slope) < 0.0015)
  }

  @Test func `crooked lines are made level`() {
    let level = PictureCleaning.straightened(bars(slope: 0.04))
    #expect(abs(PictureCleaning.slope(of: level)) < 0.002)
  }

  @Test func `level lines are left as they are`() {
    let picture = bars(slope: 0)
    #expect(PictureCleaning.straightened(picture) == picture)
  }

  @Test func `paper in the shade becomes white and ink stays dark`() {
    let shaded = bars(slope: 0) { x, _ in UInt8(240 - x / 12) }
    let even = PictureCleaning.evened(shaded)
    let (paper, ink) = (even.grey[40 * 1600 + 1450], even.grey[3 * 1600 + 1450])
    #expect(paper > 235)
    #expect(ink < 110)
  }

  @Test func `an empty page has no slope`() {
    #expect(PictureCleaning.slope(of: PDFPicture(width: 500, height: 500, scale: 1)) == 0)
  }
}
