import Testing

@testable import PayslipReading

/// Pictures that lie on their sides, without tesseract.
struct ScanTurningTests {
  /// Three pixels by two: 0 1 2 over 3 4 5.
  private static var picture: PDFPicture {
    var picture = PDFPicture(width: 3, height: 2, scale: 1)
    picture.grey = [0, 1, 2, 3, 4, 5]
    return picture
  }

  @Test(arguments: [
    (0, 3, [0, 1, 2, 3, 4, 5]), (1, 2, [3, 0, 4, 1, 5, 2]), (2, 3, [5, 4, 3, 2, 1, 0]),
    (3, 2, [2, 5, 1, 4, 0, 3]),
  ])
  func `a picture is turned clockwise`(quarters: Int, width: Int, grey: [UInt8]) {
    let turned = Self.picture.turned(quarters: quarters)
    #expect(turned.width == width)
    #expect(turned.grey == grey)
  }

  /// Words of a page, so many of them sure.
  private static func words(sure: Int, doubtful: Int) -> ScanWords {
    var table = "level\n"
    for place in 0..<(sure + doubtful) {
      table += "5\t1\t1\t1\t1\t1\t10\t\(place * 40)\t80\t20\t\(place < sure ? 95 : 30)\tword\n"
    }
    return ScanWords(table: table, picture: PDFPicture(width: 200, height: 4000, scale: 2))
  }

  private static var dark: PDFPicture {
    var picture = PDFPicture(width: 300, height: 200, scale: 2)
    for place in 0..<2000 { picture.grey[place] = 0 }
    return picture
  }

  @Test func `a page that reads well is read once`() throws {
    var reads = 0
    let turning = ScanTurning { _ in
      reads += 1
      return Self.words(sure: 40, doubtful: 10)
    }
    #expect(try turning.words(of: Self.dark).quarters == 0)
    #expect(reads == 1)
  }

  @Test func `a page on its head reads better turned`() throws {
    var reads = 0
    let turning = ScanTurning { _ in
      reads += 1
      return reads == 3 ? Self.words(sure: 40, doubtful: 10) : Self.words(sure: 5, doubtful: 60)
    }
    let page = try turning.words(of: Self.dark)
    #expect(page.quarters == 2)
    #expect(page.words.sureWords == 40)
    #expect(reads == 3)
  }

  @Test func `a poor page that reads no better stays as it is`() throws {
    let turning = ScanTurning { _ in Self.words(sure: 6, doubtful: 20) }
    #expect(try turning.words(of: Self.dark).quarters == 0)
  }

  @Test func `a blank page is read once`() throws {
    var reads = 0
    let turning = ScanTurning { _ in
      reads += 1
      return Self.words(sure: 0, doubtful: 0)
    }
    #expect(try turning.words(of: PDFPicture(width: 300, height: 200, scale: 2)).quarters == 0)
    #expect(reads == 1)
  }

  @Test(arguments: [2, 3, 4])
  func `what was read before time ran out is kept`(late: Int) throws {
    var reads = 0
    let turning = ScanTurning { (_) throws(ReadingProblem) in
      reads += 1
      if reads == late { throw .deadlinePassed(seconds: 60) }
      return reads == 2 ? Self.words(sure: 11, doubtful: 60) : Self.words(sure: 5, doubtful: 60)
    }
    let page = try turning.words(of: Self.dark)
    #expect(page.words.sureWords == (late == 2 ? 5 : 11))
    #expect(page.quarters == (late == 2 ? 0 : 1))
    #expect(reads == late)
  }

  @Test func `a picture that is not read in time as it lies, or cannot be read, is a problem`() {
    let late = ScanTurning { (_) throws(ReadingProblem) in throw .deadlinePassed(seconds: 60) }
    #expect(throws: ReadingProblem.deadlinePassed(seconds: 60)) { try late.words(of: Self.dark) }
    var reads = 0
    let lost = ScanTurning { (_) throws(ReadingProblem) in
      reads += 1
      if reads == 2 { throw .noReader(reason: "`tesseract` was lost") }
      return Self.words(sure: 5, doubtful: 60)
    }
    #expect(throws: ReadingProblem.self) { try lost.words(of: Self.dark) }
  }

  @Test func `a slip says which pages were turned`() {
    #expect(ScanTurning.remark([0, 0]) == nil)
    #expect(ScanTurning.remark([0, 3]) == "turned clockwise to be read: page 2 by 270 degrees")
  }
}
