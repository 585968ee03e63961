extension PDFPicture {
  /// The picture turned clockwise by quarters of a circle, 0 to 3.
  func turned(quarters: Int) -> PDFPicture {
    guard (1...3).contains(quarters) else { return self }
    let isSideways = quarters != 2
    var result = PDFPicture(
      width: isSideways ? height : width, height: isSideways ? width : height, scale: scale)
    let (rows, columns) = (height, width)
    grey.withUnsafeBufferPointer { from in
      result.grey.withUnsafeMutableBufferPointer { to in
        for y in 0..<rows {
          for x in 0..<columns {
            let place =
              switch quarters {
              case 1: x * rows + (rows - 1 - y)
              case 2: (rows - 1 - y) * columns + (columns - 1 - x)
              case _: (columns - 1 - x) * rows + y
              }
            to[place] = from[y * columns + x]
          }
        }
      }
    }
    return result
  }

  /// Whether anything dark is on it: one pixel of some thousand.
  var hasInk: Bool { grey.count { $0 < 128 } > grey.count / 4000 }
}

/// Reads a picture the right way up: pages are laid on the glass sideways and on their heads.
///
/// A page that reads badly as it lies is turned a quarter of a circle at a time and read again, until it is legible. The
/// reading as it lies counts unless another has half as many sure words more, and is kept where time runs out.
struct ScanTurning {
  /// Reads a picture's words.
  let read: (PDFPicture) throws(ReadingProblem) -> ScanWords

  /// The words of a picture, and by how many quarters of a circle it was turned clockwise to be read.
  ///
  /// - Throws: what the reading of the picture as it lies throws; a turned one that is not read in time counts for
  ///   nothing.
  func words(of picture: PDFPicture) throws(ReadingProblem) -> (words: ScanWords, quarters: Int) {
    let plain = try read(picture)
    guard !plain.isLegible, picture.hasInk else { return (plain, 0) }
    var best = (words: plain, quarters: 0)
    // What was straightened lying on its side may be a little askew when it stands up.
    for quarters in 1...3 {
      let turned = PictureCleaning.straightened(picture.turned(quarters: quarters))
      let words: ScanWords
      do throws(ReadingProblem) { words = try read(turned) } catch .deadlinePassed {
        // The other ways would be as slow.
        break
      } catch {
        throw error
      }
      if words.sureWords > best.words.sureWords * 3 / 2, words.sureWords > plain.sureWords + 3 {
        best = (words, quarters)
      }
      if best.quarters > 0, best.words.isLegible { break }
    }
    return best
  }

  /// What a slip says of pages that were turned; nil when none was.
  ///
  /// `quarters` are those of each page.
  static func remark(_ quarters: [Int]) -> String? {
    let pages = quarters.enumerated().filter { $0.element > 0 }.map { place, quarter in
      "page \(place + 1) by \(quarter * 90) degrees"
    }
    guard !pages.isEmpty else { return nil }
    return "turned clockwise to be read: \(pages.joined(separator: ", "))"
  }
}

extension ScanWords {
  /// How many words of three letters or digits or more were read with some certainty.
  var sureWords: Int {
    zip(page.words, confidence).count { word, sure in
      sure >= 80
        && page.text[word.bytes].count { $0 &- 0x30 < 10 || $0 | 0x20 &- 0x61 < 26 } >= 3
    }
  }

  /// Whether most of the words are sure, and there are enough of them to be a payslip's.
  var isLegible: Bool { sureWords >= 12 && sureWords * 5 >= page.words.count * 2 }
}
