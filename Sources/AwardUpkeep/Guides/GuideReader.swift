import PayDomain
import PayslipReading

/// Reads the tables of an official pay guide from the words of its pages.
///
/// Headings are set larger than the text and name the section; `Classification` begins a table's headings, which a
/// page may repeat; a row begins with its name, and what stands below without a figure goes on with it.
struct GuideReader {
  private let body: Int32
  /// Where the widest line ends, in hundredths of a point.
  private let right: Int32
  private var headings: [(text: String, height: Int32)] = []
  private var isSectionUsed = false
  private var table: GuideTable?
  private var lastHeading: GuideLine?
  private(set) var cells: [GuideCell] = []

  /// Reads all tables of the lines.
  init(_ lines: [GuideLine]) {
    let heights = lines.map(\.height).sorted()
    body = heights.isEmpty ? 0 : heights[heights.count / 2]
    right = lines.map(\.right).reduce(0, max)
    for line in lines { read(line) }
    endTable()
  }

  private mutating func read(_ line: GuideLine) {
    let first = line.words[0].text
    if GuideImprint.isFooter(line) { return }
    if line.height * 100 > body * 115 { return read(heading: line) }
    if (first == "Classification" || first == "Allowance" || first == "Allowances"),
      line.starts.count > 1
    {
      return begin(line, isAllowance: first != "Classification")
    }
    if first == "Table", line.words.count == 4, line.words[2].text == "of" { return endTable() }
    if table?.take(line) == false { endTable() }
  }

  private mutating func read(heading line: GuideLine) {
    endTable()
    defer { lastHeading = line }
    if isSectionUsed {
      headings = []
      isSectionUsed = false
    }
    if let last = lastHeading, let open = headings.indices.last, goesOn(line, after: last) {
      headings[open].text += " \(line.text)"
    } else {
      headings.append((line.text, line.height))
    }
  }

  /// Whether a heading is the rest of the one above it, which had no room for its first word.
  private func goesOn(_ line: GuideLine, after last: GuideLine) -> Bool {
    let first = line.words[0]
    return last.page == line.page && last.height == line.height
      && line.top - last.top < 2 * line.height
      && last.right + line.height / 4 + first.right - first.left > right
  }

  private mutating func begin(_ line: GuideLine, isAllowance: Bool) {
    var group = ""
    if let table, table.isOnEarlierPage(than: line) { group = table.group }
    endTable()
    isSectionUsed = true
    let smallest = headings.map(\.height).min()
    table = GuideTable(
      first: line, section: headings.filter { $0.height == smallest }.map(\.text),
      group: group, isAllowance: isAllowance)
  }

  private mutating func endTable() {
    table?.finish()
    if let table { cells += table.cells }
    table = nil
  }
}
