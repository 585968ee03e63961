import PayDomain

/// A first version of a layout's file, from what one slip shows.
///
/// Names, numbers and sums of the slip are left out: only labels and headings are written down.
public struct PDFLayoutDraft: Sendable {
  /// The YAML.
  public let text: String

  private let grid: PDFGrid
  private let slip: Payslip
  private let rows: [PDFTableRow]

  /// Drafts the layout of a slip.
  init(grid: PDFGrid, slip: Payslip, rows: [PDFTableRow]) {
    self.grid = grid
    self.slip = slip
    self.rows = rows
    text = PDFLayoutDraft.text(grid, slip, rows)
  }

  private static func text(_ grid: PDFGrid, _ slip: Payslip, _ rows: [PDFTableRow]) -> String {
    let words = DraftWords(grid)
    var lines = [
      "# A draft by `goingrate layout new`, from what one slip shows. It holds labels and headings alone: no name, no",
      "# number and no sum of the slip. Layouts/README.md says what each key means. Save it in a folder of your own as",
      "# NAME.yaml, and give the folder with --layouts; `goingrate layout test --layouts DIR FILE...` shows what it reads.",
      "",
      "title: My payroll's payslip",
      "# Pieces of text that the first page of every such slip has, and no other slip; `;` between two means either.",
    ]
    lines.append("fingerprint: \(list(words.fingerprint))")
    lines += [
      "# Everything that goingrate knows of labels and headings holds too.", "extends: payslip", "",
    ]
    lines.append("# Labels of what the slip says once.")
    lines += mapping("fields", words.fields)
    lines += wanted(words.fields, grid, slip, rows)
    lines.append("# Headings above groups of lines.")
    lines += mapping("sections", words.sections)
    lines.append("# Headings above columns of figures.")
    lines += mapping("columns", words.columns)
    if !words.unknownHeadings.isEmpty {
      lines.append(
        "# Headings that are not known; give each its column, or `reference` where it is nothing of the pay:"
      )
      lines += words.unknownHeadings.map { "#   \($0)" }
    }
    lines += ["", "# What the lines were taken for; a pay code of your own belongs in a profile."]
    lines += lineComments(grid, slip)
    lines += ["", "# Still open:"]
    lines += open(slip, rows).map { "#   \($0)" }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func mapping(_ key: String, _ words: [(String, [String])]) -> [String] {
    guard !words.isEmpty else { return ["# \(key):"] }
    return ["\(key):"] + words.map { "  \($0.0): \(list($0.1))" }
  }

  /// The keys of what every slip says and no label was found for, and the labels that may be theirs, as comments.
  private static func wanted(
    _ fields: [(String, [String])], _ grid: PDFGrid, _ slip: Payslip, _ rows: [PDFTableRow]
  ) -> [String] {
    let keys = [
      "employer", "employee", "period", "payment_date", "gross", "tax", "net", "super_guarantee",
    ]
    let open = keys.filter { key in
      !fields.contains { $0.0 == key || (key == "period" && $0.0.hasPrefix("period_")) }
    }
    guard !open.isEmpty else { return [] }
    var lines = ["# No label of these was found; write it behind, and take the sign away:"]
    lines += open.map { "#  \($0): [label as printed]" }
    let sums = sumLabels(slip)
    guard !sums.isEmpty else { return lines }
    return lines + [
      "# Labels with one sum, taken for lines so far; one may be the gross, tax, net or super:"
    ]
      + sums.map { "#   \($0)" }
  }

  /// The labels of lines that have a sum alone, and no hours or rate.
  private static func sumLabels(_ slip: Payslip) -> [String] {
    let people = people(of: slip)
    var labels: [String] = []
    for line in slip.lines
    where line.category == .unknown && line.quantity.reading == nil && line.rate.reading == nil
      && line.amount.reading != nil
    {
      let label = plain(line.label, people).lowercased()
      if label.count(where: \.isLetter) > 2, !labels.contains(label) { labels.append(label) }
    }
    return labels
  }

  /// The words of the names that stand on the slip.
  private static func people(of slip: Payslip) -> Set<Substring> {
    Set(
      [slip.employee.value, slip.employer.value, slip.employeeNumber.value].compactMap(\.self)
        .flatMap { $0.lowercased().split(separator: " ") }.filter { $0.count > 2 })
  }

  /// A label without names and numbers.
  private static func plain(_ label: String, _ people: Set<Substring>) -> String {
    label.split(separator: " ").map { word in
      people.contains(Substring(word.lowercased())) ? "(name)" : hidden(String(word))
    }.joined(separator: " ")
  }

  private static func list(_ phrases: [String]) -> String {
    "[" + phrases.map(quoted).joined(separator: ", ") + "]"
  }

  /// A phrase as a YAML scalar.
  private static func quoted(_ phrase: String) -> String {
    let plain = phrase.utf8.allSatisfy { byte in
      byte &- 0x61 < 26 || byte == 0x20 || byte == 0x2D || byte &- 0x30 < 10 || byte == 0x2E
    }
    let isWord = phrase.first.map { $0.isLetter } ?? false
    guard plain, isWord, !["yes", "no", "on", "off", "true", "false", "null"].contains(phrase)
    else {
      return "\"" + phrase.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
    return phrase
  }

  /// The labels of lines with their categories; digits are hidden, because a label can hold a number of a person.
  private static func lineComments(_ grid: PDFGrid, _ slip: Payslip) -> [String] {
    let people = people(of: slip)
    return slip.lines.map { line in
      let words = plain(line.label, people)
      let unknown = line.category == .unknown ? "  <- not understood" : ""
      return
        "#   \(words): \(line.section.rawValue), \(line.category.rawValue)\(unknown)"
    }
  }

  /// A word whose digits are hidden where they are more than three.
  private static func hidden(_ word: String) -> String {
    let digits = word.utf8.count { $0 &- 0x30 < 10 }
    return digits > 3 ? String(word.map { $0.isNumber ? "#" : $0 }) : word
  }

  /// What a reader of the draft should look at.
  private static func open(_ slip: Payslip, _ rows: [PDFTableRow]) -> [String] {
    var open: [String] = []
    let facts: [(String, Bool)] = [
      ("employer", slip.employer.reading != nil), ("abn", slip.abn.reading != nil),
      ("employee", slip.employee.reading != nil),
      ("period_start or period", slip.periodStart.reading != nil),
      ("period_end", slip.periodEnd.reading != nil),
      ("payment_date", slip.paymentDate.reading != nil), ("gross", slip.gross.reading != nil),
      ("tax", slip.tax.reading != nil), ("net", slip.net.reading != nil),
      ("super_guarantee", slip.superGuarantee.reading != nil),
    ]
    for (name, isFound) in facts where !isFound { open.append("no label of \(name) was found") }
    if let gross = slip.gross.reading, gross.proof != .proved {
      open.append("the lines do not come to the gross, or nothing proves it")
    }
    if let net = slip.net.reading, net.proof != .proved {
      open.append("gross less tax and deductions does not prove the net")
    }
    let unplaced = rows.count { $0.kind == .open }
    if unplaced > 0 { open.append("\(unplaced) labels with figures were not placed") }
    let unknown = slip.lines.count { $0.category == .unknown }
    if unknown > 0 { open.append("\(unknown) lines were not understood") }
    return open.isEmpty ? ["nothing: the slip's own sums prove what was read"] : open
  }
}

/// The known labels and headings of a slip.
private struct DraftWords {
  private(set) var fields: [(String, [String])] = []
  private(set) var sections: [(String, [String])] = []
  private(set) var columns: [(String, [String])] = []
  private(set) var unknownHeadings: [String] = []
  private(set) var fingerprint: [String] = []

  init(_ grid: PDFGrid) {
    for row in grid.rows {
      let cells = grid.cells[row.cells]
      let isHead =
        cells.allSatisfy { $0.figure == nil }
        && cells.count { $0.meaning.column?.isOfFigures == true } > 1
      for cell in cells where cell.figure == nil {
        let text = TextFolding.folded(grid.text(of: cell))
        take(cell.meaning, text, isHead: isHead, isFirstPage: row.page == 1)
      }
    }
  }

  private mutating func take(
    _ meaning: PDFMeaning, _ text: String, isHead: Bool, isFirstPage: Bool
  ) {
    guard text.utf8.count < 60 else { return }
    if isHead {
      if let column = meaning.column {
        DraftWords.add(text, to: column.rawValue, in: &columns)
      } else if meaning.isEmpty, !unknownHeadings.contains(text) {
        unknownHeadings.append(text)
      }
    } else if let field = meaning.field {
      DraftWords.add(text, to: field.rawValue, in: &fields)
    } else if let section = meaning.section {
      DraftWords.add(text, to: section.rawValue, in: &sections)
    } else {
      return
    }
    // Longer headings say more about a payroll than `total` or `net pay`.
    let words = text.split(separator: " ").count
    if isFirstPage, !meaning.isEmpty, words > 1, fingerprint.count < 5, !fingerprint.contains(text)
    {
      fingerprint.append(text)
    }
  }

  private static func add(_ text: String, to name: String, in list: inout [(String, [String])]) {
    guard let known = list.firstIndex(where: { $0.0 == name }) else {
      return list.append((name, [text]))
    }
    if !list[known].1.contains(text) { list[known].1.append(text) }
  }
}

extension PDFPayslips {
  /// A draft of a layout for slips like the first of a document.
  ///
  /// - Throws: what keeps the document from being read at all; a slip that lacks what a payslip must have is drafted
  ///   nevertheless, because a layout is what it needs.
  public func draft(_ pages: [PDFPage]) throws(ReadingProblem) -> PDFLayoutDraft {
    let entry = try general()
    let layout = try layout(entry)
    guard let words = PDFSlipSplitter(layout: layout).slips(of: pages).first else {
      throw .noPayslipFields(nearest: misses(pages))
    }
    let source = SlipSource(
      path: "", ordinal: 1, format: "pdf", layout: entry.name, kind: .document)
    let (slip, rows) = read(words, layout, source)
    return PDFLayoutDraft(grid: words.grid, slip: slip, rows: rows)
  }
}
