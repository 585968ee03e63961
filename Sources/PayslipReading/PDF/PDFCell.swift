import PayDomain

/// A number in a cell of its own.
struct PDFFigure: Hashable, Sendable {
  /// What stands beside the number and says what it counts.
  enum Mark: UInt8, Sendable {
    /// Nothing.
    case none
    /// `hrs`, `days` behind it, or a time of hours and minutes.
    case quantity
    /// `@` before it or `/hr` behind it.
    case rate
    /// A per cent sign, or a multiple such as `x1.5`.
    case share
  }

  /// The number in millionths, negative where it is printed so; of a share the whole is one.
  var micros: Int64
  /// How many decimals are printed.
  var places: Int
  /// Whether a dollar sign stands before it.
  var hasDollar: Bool
  /// What stands beside it.
  var mark = Mark.none
  /// What a word behind it says it counts; nil when none does.
  var unit: LineUnit?
  /// Whether it can be the dollars of an hour although no sign says so: it has cents and is no multiple.
  var isRate: Bool { places >= 2 && mark == .none && micros > 5_000_000 }

  /// The time that is printed as hours and minutes; nil for any other number.
  var time: Hours?

  /// The number in hundredths; nil when it has finer digits that are not zeros, or cannot be money.
  var cents: Int64? {
    micros % 10_000 == 0 && time == nil && mark != .share && mark != .quantity
      ? micros / 10_000 : nil
  }
  private static let halfDigits: [Int64] = [500_000, 50_000, 5000, 500, 50, 5]
  /// Half of the last printed digit, in millionths.
  var halfDigit: Int64 {
    places < PDFFigure.halfDigits.count ? PDFFigure.halfDigits[places] : 0
  }
  /// Whether it looks like money: a dollar sign, or two decimals and no mark of anything else.
  var looksLikeMoney: Bool { cents != nil && mark == .none && (hasDollar || places == 2) }
}

/// Words that belong together: a label, a value or one figure.
struct PDFCell: Sendable {
  /// The words, as indices into the grid's.
  var words: Range<Int>
  /// The left edge, of a figure without its currency sign.
  var left: Int32
  /// The upper edge.
  var top: Int32
  /// The right edge.
  var right: Int32
  /// The lower edge.
  var bottom: Int32
  /// The left edge of a figure's currency sign; nil when it has none apart from the digits.
  var signLeft: Int32?
  /// The number, when the cell is one.
  var figure: PDFFigure?
  /// What the whole text means as a label.
  var meaning = PDFMeaning()
  /// What the first words mean when the whole text means nothing, and how many words they are.
  var prefix: (meaning: PDFMeaning, words: Int)?
  /// Whether the text ends with a colon.
  var endsWithColon = false
  /// Whether any word is drawn in white.
  var isPale = false
  /// What the text says of the figure beside it, when it says nothing else.
  var unit: PDFUnitWord?

  /// The distance between the upper and the lower edge.
  var height: Int32 { bottom - top }
  /// Half way between the left and the right edge.
  var center: Int32 { (left + right) / 2 }
  /// Whether the cell is known as a label, whole or with a colon.
  var isLabel: Bool { figure == nil && (endsWithColon || !meaning.isEmpty) }

  /// Whether the text only says what the figure beside it counts.
  var isUnit: Bool { unit != nil }

  /// How far the nearest of the left edges, the right edges and the centers are apart.
  func misalignment(with other: PDFCell) -> Int32 {
    let apart = misalignment(left: other.left, right: other.right)
    guard let sign = other.signLeft ?? signLeft else { return apart }
    return min(apart, abs((other.signLeft == nil ? other.left : left) - sign))
  }

  /// The same with the edges of a column.
  func misalignment(left otherLeft: Int32, right otherRight: Int32) -> Int32 {
    min(
      abs(left - otherLeft), abs(right - otherRight), abs(center - (otherLeft + otherRight) / 2))
  }
}

/// Cells on one line of a page, left to right.
struct PDFRow: Sendable {
  /// The cells, as indices into the grid's.
  var cells: Range<Int>
  /// The page, from 1.
  var page: Int32
  /// The upper edge of the highest word.
  var top: Int32
  /// The lower edge of the lowest word.
  var bottom: Int32
  /// Whether it is of a table of the year that stands beside the pay, and comes behind the other rows of its page.
  var isApart = false
}
