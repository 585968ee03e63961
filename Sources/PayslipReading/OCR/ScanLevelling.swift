/// Lays the lines of a photographed page level.
///
/// A picture is straightened as a whole before it is read; what was photographed from the side rises at its top and falls
/// at its foot all the same, and a label then stands level with the figures of the row above or below. Words of one line
/// that stand close together tell how much the page rises there; among slopes near that the one counts that brings most
/// words level.
struct ScanLevelling {
  /// A word's place on the line that letters stand on.
  struct Spot {
    /// Half way between its left and right edges.
    var x: Double
    /// Where its letters stand.
    var y: Double
    /// Its height.
    var height: Double
    /// The line that the reader of pictures gave it.
    var line: Int
  }

  /// How much a page rises from left to right at the middle of its text, and how much more so at the foot of it.
  private struct Rise {
    var slope = 0.0
    var turn = 0.0
  }

  private let spots: [Spot]
  private let middle: (x: Double, y: Double)
  /// From the middle of the text to its foot.
  private let reach: Double
  private let usual: Double

  /// Looks at the words of a page of a width.
  init(_ spots: [Spot], width: Double) {
    self.spots = spots
    let tops = spots.map(\.y).sorted()
    if let first = tops.first, let last = tops.last {
      (middle, reach) = ((width / 2, tops[tops.count / 2]), max((last - first) / 2, 1))
    } else {
      (middle, reach) = ((width / 2, 0), 1)
    }
    let heights = spots.map(\.height).sorted()
    usual = heights.isEmpty ? 1 : max(heights[heights.count / 2], 1)
  }

  /// How far each word is to be moved up; nil where the page is level as it is, or nothing tells.
  var shifts: [Double]? {
    guard let local = localRise else { return nil }
    let middles = spots.map(\.x).sorted()
    guard let first = middles.first, let last = middles.last else { return nil }
    let width = max(last - first, usual)
    // Further off, labels would come level with the figures of the next row.
    let step = usual * ScanLevelling.mostShift / width / Double(ScanLevelling.steps)
    let near = sharpest(about: local, step: step, fineness: 4)
    let best = sharpest(
      about: near, step: step / Double(ScanLevelling.steps), fineness: 10)
    let shifts = spots.map { shift($0, best) }
    guard shifts.contains(where: { abs($0) > usual / 5 }) else { return nil }
    return shifts
  }

  /// The rise near one that brings most words level, to a part of a letter's height.
  private func sharpest(about start: Rise, step: Double, fineness: Double) -> Rise {
    var (best, most) = (start, sharpness(start, fineness))
    for slope in -ScanLevelling.steps...ScanLevelling.steps {
      for turn in -ScanLevelling.steps...ScanLevelling.steps {
        var rise = start
        rise.slope += Double(slope) * step
        rise.turn += Double(turn) * step
        let sharpness = sharpness(rise, fineness)
        if sharpness > most { (best, most) = (rise, sharpness) }
      }
    }
    return best
  }

  /// How far apart words may come by what is tried beside the slopes of lines, in heights of a letter; no row is so near.
  private static let mostShift = 0.8
  /// How many slopes are tried to either side.
  private static let steps = 6

  /// How much lines rise from word to word: half of the widths between words lie on either side; nil without lines.
  private var localRise: Rise? {
    var slopes: [(slope: Double, width: Double)] = []
    for (one, other) in zip(spots, spots.dropFirst()) where one.line == other.line {
      let width = other.x - one.x
      guard width > usual else { continue }
      slopes.append(((other.y - one.y) / width, width))
    }
    slopes.sort { $0.slope < $1.slope }
    let half = slopes.reduce(0) { $0 + $1.width } / 2
    var sum = 0.0
    for (slope, width) in slopes {
      sum += width
      if sum >= half { return Rise(slope: slope) }
    }
    return nil
  }

  /// How far a word is moved up to be level.
  private func shift(_ spot: Spot, _ rise: Rise) -> Double {
    (rise.slope + rise.turn * (spot.y - middle.y) / reach) * (spot.x - middle.x)
  }

  /// How much words stand in lines when a rise is taken out: the more on one line, the more.
  private func sharpness(_ rise: Rise, _ fineness: Double) -> Int {
    var counts: [Int: Int] = [:]
    for spot in spots {
      let y = spot.y - shift(spot, rise)
      let place = Int((y / usual * fineness).rounded())
      counts[place, default: 0] += 2
      counts[place - 1, default: 0] += 1
      counts[place + 1, default: 0] += 1
    }
    return counts.values.reduce(0) { $0 + $1 * $1 }
  }
}
