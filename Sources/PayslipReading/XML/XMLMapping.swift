import PayDomain

/// A dialect of XML that a file of `Layouts/` describes: which paths hold what.
struct XMLMapping: Sendable {
  /// An element on the way to something that is read.
  struct Node: Sendable {
    /// The element it stands in; -1 for the root.
    let parent: Int
    /// Elements below it that matter, by name.
    var children: [String: Int] = [:]
    /// Attributes that are read, by name.
    var attributes: [String: ExportColumn] = [:]
    /// What its own text holds; nil when that is not read.
    var text: ExportColumn?
    /// What opens with it.
    var opens = Opening.nothing
  }

  /// What an element begins.
  enum Opening: Hashable, Sendable {
    /// Nothing by itself.
    case nothing
    /// A slip.
    case slip
    /// A line, in a part of the slip; nil where its label says which.
    case line(LineSection?)
  }

  /// The layout's name.
  let name: String
  /// The name of the root element.
  let root: String
  /// The elements; the first is the root.
  let nodes: [Node]
  /// How dates of two numbers and a year are read; nil where only dates that begin with the year are.
  let dateOrder: DateOrder?
  /// The elements and attributes that matter, each once.
  let names: [String]

  /// The most elements and attributes of a mapping.
  private static let nameLimit = 200

  /// Reads the layout's file: columns `holds,path,section`.
  ///
  /// - Throws: `.layoutData` with the row and what is allowed.
  init(_ entry: LayoutEntry, file: String, folder: String) throws(ReadingProblem) {
    let table = try DataTable(
      LayoutFile.contents(of: file, in: folder), file: file, columns: ["holds", "path", "section"])
    try self.init(table, name: entry.name)
  }

  /// Reads a file of the user's own; the mapping has the file's name without its ending.
  ///
  /// - Throws: `.layoutData` with the path, the row and what is allowed.
  init(path: String) throws(ReadingProblem) {
    let slash = path.lastIndex(of: "/")
    let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    let bytes: [UInt8]
    do throws(ReadingProblem) {
      bytes = try LayoutFile.contents(of: name, in: slash.map { String(path[...$0]) } ?? ".")
    } catch .layoutData(_, let reason, let place) {
      throw .layoutData(file: path, reason: reason, place: place)
    } catch {
      throw error
    }
    let title = name.hasSuffix(".csv") ? String(name.dropLast(4)) : name
    try self.init(
      DataTable(bytes, file: path, columns: ["holds", "path", "section"]), name: title)
  }

  /// Reads the table of a layout.
  init(_ table: DataTable, name: String) throws(ReadingProblem) {
    var builder = XMLMappingBuilder(table)
    for row in table.rows { try builder.add(row) }
    guard let root = builder.root, builder.hasSlip else {
      throw .layoutData(
        file: table.file, reason: "no row says `each_slip`", place: .cell(row: 1, column: 1))
    }
    guard builder.names.count <= XMLMapping.nameLimit else {
      throw .layoutData(
        file: table.file, reason: "more than \(XMLMapping.nameLimit) names", place: nil)
    }
    self.name = name
    self.root = root
    nodes = builder.nodes
    dateOrder = builder.dateOrder
    names = builder.names.sorted()
  }

  /// Whether a node is another, or stands below it.
  func isInside(_ node: Int, _ other: Int) -> Bool {
    var place = node
    while place >= 0 {
      if place == other { return true }
      place = nodes[place].parent
    }
    return false
  }
}

/// Puts the rows of a mapping together.
private struct XMLMappingBuilder {
  private let table: DataTable
  var nodes: [XMLMapping.Node] = []
  var root: String?
  var hasSlip = false
  var dateOrder: DateOrder?
  var names: Set<String> = []

  init(_ table: DataTable) { self.table = table }

  /// Adds a row.
  mutating func add(_ row: DataTable.Row) throws(ReadingProblem) {
    let (holds, path, section) = (row.cells[0], row.cells[1], row.cells[2])
    guard holds == "each_line" || section.isEmpty else {
      throw table.fault("only `each_line` has a section", row, 2)
    }
    switch holds {
    case "dates":
      guard path == "day_first" || path == "month_first" else {
        throw table.fault("dates are `day_first` or `month_first`", row, 1)
      }
      dateOrder = path == "day_first" ? .dayFirst : .monthFirst
    case "each_slip":
      let node = try node(row, isAttribute: false).node
      guard nodes[node].opens == .nothing else { throw table.fault("stands twice", row, 1) }
      nodes[node].opens = .slip
      hasSlip = true
    case "each_line":
      let node = try node(row, isAttribute: false).node
      guard nodes[node].opens == .nothing else { throw table.fault("stands twice", row, 1) }
      nodes[node].opens = .line(
        section.isEmpty ? nil : try table.value(2, of: row, as: LineSection.self))
    case _: try addValue(row)
    }
  }

  /// Adds a row that says what a path holds.
  private mutating func addValue(_ row: DataTable.Row) throws(ReadingProblem) {
    guard let column = ExportColumn(rawValue: row.cells[0]), !column.isPairPart,
      column != .refused, column != .ignored
    else {
      let allowed = ExportColumn.allCases.filter {
        !$0.isPairPart && $0 != .refused && $0 != .ignored
      }
      let words = (["each_slip", "each_line", "dates"] + allowed.map(\.rawValue))
        .map { "`\($0)`" }.joined(separator: ", ")
      throw table.fault("`\(row.cells[0])` is not allowed; allowed are \(words)", row, 0)
    }
    let (node, attribute) = try node(row, isAttribute: true)
    if let attribute {
      guard nodes[node].attributes.updateValue(column, forKey: attribute) == nil else {
        throw table.fault("stands twice", row, 1)
      }
    } else {
      guard nodes[node].text == nil else { throw table.fault("stands twice", row, 1) }
      nodes[node].text = column
    }
  }

  /// The node of a row's path, made with those above it, and the attribute at the path's end.
  private mutating func node(
    _ row: DataTable.Row, isAttribute: Bool
  ) throws(ReadingProblem) -> (node: Int, attribute: String?) {
    var steps = row.cells[1].split(separator: "/", omittingEmptySubsequences: false).map(
      String.init)
    guard steps.count > 1, steps.removeFirst().isEmpty, !steps.contains(where: \.isEmpty) else {
      throw table.fault("a path is `/payroll/element` or `/payroll/element/@attribute`", row, 1)
    }
    var attribute: String?
    if let last = steps.last, last.hasPrefix("@") {
      guard isAttribute, last.count > 1, steps.count > 1 else {
        throw table.fault("an attribute cannot stand here", row, 1)
      }
      attribute = String(last.dropFirst())
      steps.removeLast()
    }
    guard root == nil || root == steps[0] else {
      throw table.fault("every path begins with the same root", row, 1)
    }
    root = steps[0]
    if nodes.isEmpty { nodes.append(XMLMapping.Node(parent: -1)) }
    names.formUnion(steps)
    if let attribute { names.insert(attribute) }
    var place = 0
    for step in steps.dropFirst() {
      if let child = nodes[place].children[step] {
        place = child
      } else {
        nodes.append(XMLMapping.Node(parent: place))
        nodes[place].children[step] = nodes.count - 1
        place = nodes.count - 1
      }
    }
    return (place, attribute)
  }
}
