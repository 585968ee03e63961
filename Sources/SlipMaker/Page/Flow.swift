/// Sets blocks into pages.
struct Flow {
  private let style: PageStyle
  private let widths: FontWidths
  private(set) var pages = [PlacedPage()]
  private static let top = 46.0

  /// Whether a figure ran into the column before it.
  private var isTight = false

  /// The pages of some blocks; smaller than the style says when figures would run into each other.
  static func pages(_ blocks: [Block], _ style: PageStyle) -> [PlacedPage] {
    var style = style
    while true {
      var flow = Flow(style: style, widths: FontWidths(family: style.family))
      var y = Flow.top
      flow.set(blocks, style.margin, style.width - 2 * style.margin, &y)
      guard flow.isTight, style.size > 5 else { return flow.pages }
      style.size -= 0.5
    }
  }

  private init(style: PageStyle, widths: FontWidths) {
    self.style = style
    self.widths = widths
  }

  private mutating func set(
    _ blocks: [Block], _ x: Double, _ width: Double, _ y: inout Double
  ) {
    for block in blocks {
      switch block {
      case .grid(let grid): set(grid, x, width, &y)
      case .space(let points): y += points
      case .rule:
        pages[pages.count - 1].boxes.append(
          PlacedBox(x: x, y: y, width: width, height: 0, ink: nil))
        y += 3
      case .newPage: turn(&y)
      case .beside(let left, let right, let share):
        var (ends, page) = ((y, y), pages.count)
        set(left, x, width * share - 8, &ends.0)
        if pages.count == page { set(right, x + width * share, width * (1 - share), &ends.1) }
        page = pages.count
        y = max(ends.0, ends.1)
      }
    }
  }

  private mutating func turn(_ y: inout Double) {
    pages.append(PlacedPage())
    y = Flow.top
  }

  private mutating func set(_ grid: Grid, _ x: Double, _ width: Double, _ y: inout Double) {
    let total = grid.columns.reduce(0) { $0 + $1.share }
    var edges = [x]
    for column in grid.columns {
      edges.append(edges[edges.count - 1] + width * column.share / total)
    }
    for row in grid.rows.map({ $0.filled(to: grid.columns.count) }) {
      let size = style.size * row.scale
      let cells = wrapped(row, grid.columns, edges, size)
      let count = cells.map(\.count).max() ?? 1
      let height = Double(max(1, count)) * size * style.leading
      if y + height > style.height - 42 { turn(&y) }
      back(row, grid, edges, y, height)
      for (place, lines) in cells.enumerated() {
        let isRight = grid.columns[place].isRight && !row.isTitle
        if isRight {
          let room = edges[place + 1] - edges[place] - 5
          let widest = lines.map { widths.width($0, size, row.isBold) }.max()
          if let widest, widest > room { isTight = true }
        }
        put(lines, row, isRight, edges[place], edges[place + 1], size, y)
      }
      y += height
    }
  }

  private mutating func back(
    _ row: Row, _ grid: Grid, _ edges: [Double], _ y: Double, _ height: Double
  ) {
    let last = pages.count - 1
    if row.ink == .reversed || row.ink == .shaded, let first = edges.first, let end = edges.last {
      pages[last].boxes.append(
        PlacedBox(x: first, y: y, width: end - first, height: height, ink: row.ink))
    }
    guard grid.isFramed else { return }
    for (left, right) in zip(edges, edges.dropFirst()) {
      pages[last].boxes.append(
        PlacedBox(x: left, y: y, width: right - left, height: height, ink: nil))
    }
  }

  private mutating func put(
    _ lines: [String], _ row: Row, _ isRight: Bool, _ left: Double, _ right: Double,
    _ size: Double, _ y: Double
  ) {
    let drawn = row.ink == .tiny ? 0.4 : size
    for (index, line) in lines.enumerated() where !line.isEmpty {
      pages[pages.count - 1].texts.append(
        PlacedText(
          text: line, x: isRight ? right - 2 : left + 2,
          y: y + size * (Double(index) * style.leading + (style.leading + 0.7) / 2),
          size: drawn, isBold: row.isBold, isRight: isRight, ink: row.ink))
    }
  }

  /// The lines of each cell: broken at line feeds, and at spaces where it would run into the next text.
  private func wrapped(
    _ row: Row, _ columns: [Column], _ edges: [Double], _ size: Double
  ) -> [[String]] {
    row.cells.indices.map { place in
      var end = place + 1
      let isRight = columns[place].isRight && !row.isTitle
      if !isRight {
        while end < row.cells.count, row.cells[end].isEmpty { end += 1 }
      }
      let room = isRight ? Double.infinity : edges[end] - edges[place] - 6
      return row.cells[place].split(separator: "\n", omittingEmptySubsequences: false)
        .flatMap { broken(String($0), room, size, row.isBold) }
    }
  }

  private func broken(_ text: String, _ room: Double, _ size: Double, _ isBold: Bool) -> [String] {
    guard widths.width(text, size, isBold) > room else { return [text] }
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, widths.width(last + " " + word, size, isBold) <= room {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
