import Testing

@testable import PayslipReading

/// Words from characters and boxes.
struct PDFWordBuilderTests {
  /// The words of characters 5 points wide and 10 high; a number in `gaps` shifts what follows, in hundredths.
  private func words(
    _ text: String, gaps: [Int: Int32] = [:], size: Int32 = 1000, left start: Int32 = 1000
  ) -> [String] {
    var builder = PDFWordBuilder(width: 60000, height: 80000)
    var left = start
    for (index, scalar) in text.unicodeScalars.enumerated() {
      left += gaps[index] ?? 0
      let bytes = Array(String(scalar).utf8)
      bytes.withUnsafeBufferPointer {
        builder.add(
          scalar.value, utf8: $0, box: (left, 5000, left + size / 2, 5000 + size), pale: false)
      }
      left += size / 2
    }
    let page = builder.finish()
    return page.words.map { page.text(of: $0) }
  }

  @Test func aSpaceEndsAWord() {
    #expect(words("Net Pay") == ["Net", "Pay"])
    #expect(words("Net\u{A0}Pay") == ["Net", "Pay"])
  }

  @Test func aGapEndsAWordFromAFifthOfTheHeight() {
    #expect(words("PayRate", gaps: [3: 199]) == ["PayRate"])
    #expect(words("PayRate", gaps: [3: 200]) == ["Pay", "Rate"])
  }

  @Test func aStepBackEndsAWord() {
    #expect(words("100200", gaps: [3: -1500]) == ["100", "200"])
  }

  @Test func aCharacterDrawnTwiceCountsOnce() {
    // Each second character lies on the first: bold by drawing twice.
    #expect(words("NNeett", gaps: [1: -490, 3: -490, 5: -490]) == ["Net"])
  }

  @Test func aDoubleLetterStays() {
    #expect(words("Nett") == ["Nett"])
    #expect(words("1100") == ["1100"])
  }

  @Test func typeBelowAPointIsNotSeen() {
    #expect(words("999", size: 99) == [])
    #expect(words("999", size: 100) == ["999"])
  }

  @Test func textOffThePageIsNotSeen() {
    #expect(words("999", left: 60000) == [])
    #expect(words("999", left: 59999) == ["999"])
    #expect(words("999", left: -1500) == [])
  }
}
