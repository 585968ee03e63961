/// The sections of a slip that are open at one height, side by side, as a reader comes by their headings.
struct PDFRegions {
  /// A section and where it begins.
  struct Region {
    /// The left edge of its heading.
    var left: Int32
    /// What its heading says; nil when the columns have headings and the section has none.
    var section: SectionHeading?
    /// Whether only the columns say that pay lines follow.
    var isImplicit = false
    /// The words of the heading; nil when the section has none.
    var words: Range<Int>?
  }

  private(set) var regions: [Region] = []
  /// Whether sections stand side by side, so that each has an edge at its left.
  private var areBeside = false

  /// Whether no section is open.
  var isEmpty: Bool { regions.isEmpty }

  /// Whether some open section holds pay lines.
  var bearPay: Bool {
    regions.contains {
      $0.section?.section != nil || ($0.section == .leaveBalances && !$0.isImplicit)
    }
  }

  /// Closes every section and opens these.
  mutating func replace(with found: [Region]) {
    regions = found.sorted { $0.left < $1.left }
    areBeside = regions.count > 1
  }

  /// Opens a section beside others: it replaces what begins at about the same place, and what begins right of it
  /// stays.
  mutating func open(_ region: Region, slack: Int32) {
    if let place = place(at: region.left), abs(regions[place].left - region.left) < slack {
      regions[place] = region
    } else {
      areBeside = true
      regions.append(region)
      regions.sort { $0.left < $1.left }
    }
  }

  /// Closes all.
  mutating func close() {
    regions = []
    areBeside = false
  }

  /// Closes the section that a label at `left` stands in.
  mutating func close(at left: Int32) {
    guard let place = place(at: left) else { return }
    regions.remove(at: place)
  }

  /// The section that a label at `left` stands in: the last that begins left of it; nil when none is open.
  func region(at left: Int32) -> Region? {
    guard let place = place(at: left) else { return nil }
    return regions[place]
  }

  private func place(at left: Int32) -> Int? {
    let slack: Int32 = 600
    if let place = regions.lastIndex(where: { $0.left <= left + slack }) { return place }
    return regions.isEmpty || areBeside ? nil : 0
  }

  /// Whether a heading begins a section at the side of others: what follows under it begins where it does, and what
  /// stands left of it belongs to another table.
  func isAside(_ region: Region, row index: Int, of grid: PDFGrid) -> Bool {
    guard !isEmpty else { return false }
    var seen = 0
    for row in grid.rows[(index + 1)...] where seen < 3 {
      guard row.page == grid.rows[index].page else { break }
      guard row.cells.contains(where: { grid.cells[$0].figure != nil }) else { continue }
      seen += 1
      let height = row.bottom - row.top
      func hasText(at left: Int32) -> Bool {
        row.cells.contains {
          grid.cells[$0].figure == nil && abs(grid.cells[$0].left - left) < height * 2
        }
      }
      let isUnder = hasText(at: region.left)
      let left = grid.cells[row.cells.lowerBound].left
      if region.left < grid.width / 4 {
        // At the left margin: others stay open when their own lines go on at the right.
        if regions.contains(where: {
          $0.left > region.left + 3000 && hasText(at: $0.left)
        }) {
          return true
        }
      } else if isUnder, left < region.left - height * 4 || row.cells.count > 1 {
        return true
      }
    }
    return false
  }
}
