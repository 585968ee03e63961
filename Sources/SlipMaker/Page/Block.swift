/// A piece of a slip, laid out from the top of the page down.
///
/// The same blocks become a page drawn at coordinates and HTML with real tables, so that one slip can be
/// made by several PDF writers.
indirect enum Block: Encodable {
  /// Rows of cells in columns.
  case grid(Grid)
  /// Two stacks side by side; the number is the share of the width that the left one has.
  case beside([Block], [Block], Double)
  /// White, in points.
  case space(Double)
  /// A line across.
  case rule
  /// What follows stands on a new page.
  case newPage

  private enum Keys: String, CodingKey { case kind, grid, left, right, share, height }

  /// Writes the block for scripts that draw with other programs.
  func encode(to encoder: any Encoder) throws {
    var box = encoder.container(keyedBy: Keys.self)
    switch self {
    case .grid(let grid):
      try box.encode("grid", forKey: .kind)
      try box.encode(grid, forKey: .grid)
    case .beside(let left, let right, let share):
      try box.encode("beside", forKey: .kind)
      try box.encode(left, forKey: .left)
      try box.encode(right, forKey: .right)
      try box.encode(share, forKey: .share)
    case .space(let height):
      try box.encode("space", forKey: .kind)
      try box.encode(height, forKey: .height)
    case .rule: try box.encode("rule", forKey: .kind)
    case .newPage: try box.encode("page", forKey: .kind)
    }
  }
}

/// Rows of cells in columns.
struct Grid: Encodable {
  /// The columns from left to right.
  var columns: [Column]
  /// The rows from the top down.
  var rows: [Row] = []
  /// Whether cells have frames.
  var isFramed = false

  /// Makes a grid of columns as wide as the shares say; a negative share is a column set right.
  init(_ shares: [Double], framed: Bool = false) {
    columns = shares.map { Column(share: $0.magnitude, isRight: $0 < 0) }
    isFramed = framed
  }

  /// Adds a row.
  mutating func add(
    _ cells: [String], bold: Bool = false, scale: Double = 1, ink: Ink = .black
  ) {
    rows.append(Row(cells: cells, isBold: bold, scale: scale, ink: ink))
  }
}

/// A column of a grid.
struct Column: Encodable {
  /// Its share of the grid's width.
  let share: Double
  /// Whether what stands in it ends at its right edge.
  let isRight: Bool
}

/// A row of a grid.
struct Row: Encodable {
  /// A text for each column.
  ///
  /// A line feed begins another line; an empty text leaves its room to the one before.
  let cells: [String]
  /// Whether it is set bold.
  let isBold: Bool
  /// Its size to the page's.
  let scale: Double
  /// Its colour.
  let ink: Ink

  /// Whether its first text stands alone, as the name of a part does; it then begins at the left.
  var isTitle: Bool {
    guard let first = cells.first, !first.isEmpty, cells.count > 1 else { return false }
    return isBold && cells.dropFirst().allSatisfy(\.isEmpty)
  }

  /// The row with empty cells up to a number.
  func filled(to count: Int) -> Row {
    let gap = [String](repeating: "", count: max(0, count - cells.count))
    return Row(cells: cells + gap, isBold: isBold, scale: scale, ink: ink)
  }
}

/// How a row is coloured.
enum Ink: String, Encodable {
  /// Black on white.
  case black
  /// White on a dark band.
  case reversed
  /// Black on a light band.
  case shaded
  /// White on white: a person does not see it.
  case hidden
  /// Black, of no size that a person could read.
  case tiny
}
