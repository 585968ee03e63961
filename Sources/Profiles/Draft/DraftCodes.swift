import PayDomain

/// Writes every pay code and heading of pay that was seen, most money first, with what it is taken to mean.
///
/// A code that is understood stands behind a `#`; one that is not is a question.
struct DraftCodes {
  /// The codes, in the order they are written.
  let codes: [SurveyedCode]

  /// Adds the codes.
  func add(to draft: inout DraftText) {
    draft.section("Pay codes and headings of pay")
    guard !codes.isEmpty else { return draft.comment("No line of pay was seen.") }
    let open = codes.filter { $0.settled == nil }
    let total = codes.reduce(into: Tally()) { $0.add($1.tally) }
    let asked = open.reduce(into: Tally()) { $0.add($1.tally) }
    draft.comment(
      "Most money first. Behind a # stands how a code is read already: take the # away and change",
      "the word where that is wrong. A \"?\" was not understood, and nothing that depends on its",
      "lines is judged: \(DraftText.count(open.count, "code")) of \(codes.count),"
        + " \(DraftText.count(asked.lines, "line")) of \(DraftText.grouped(total.lines)),"
        + " \(asked.money) of \(total.money).")
    addWords(to: &draft)
    draft.line("pay_codes:" + (open.isEmpty ? " {}" : ""))
    let entries = codes.map(DraftCodes.entry)
    let width = entries.reduce(0) { max($0, min(76, $1.count)) }
    draft.line("  #" + DraftText.right("lines   slips        dollars", width + 26))
    for (code, entry) in zip(codes, entries) {
      let figures =
        DraftText.right(DraftText.grouped(code.tally.lines), 7)
        + DraftText.right(DraftText.grouped(code.tally.slips), 8)
        + DraftText.right("\(code.tally.money)", 15)
      let remark = DraftCodes.remark(code)
      let note = figures + (remark.isEmpty ? "" : "  " + DraftText.plain(remark))
      draft.line(DraftText.padded(entry, to: width) + "  #" + note)
    }
  }

  /// The words a code can mean, in lines.
  private func addWords(to draft: inout DraftText) {
    var line = "Words:"
    for category in PayCategory.allCases where category != .unknown {
      if line.count + category.rawValue.count > 92 {
        draft.comment(line)
        line = "   "
      }
      line += " " + category.rawValue
    }
    draft.comment(line)
    draft.comment(
      "More: {category: saturday, form: loading_only, multiplier: 25%} pays the extra alone;",
      "its hours stand in another line too.")
  }

  /// The code with its meaning; behind a `#` where it is understood.
  private static func entry(_ code: SurveyedCode) -> String {
    guard let reading = code.settled else { return "  \(DraftText.quoted(code.label)): \"?\"" }
    return "  # \(DraftText.quoted(code.label)): \(meaning(reading))"
  }

  /// A reading as a profile writes it.
  static func meaning(_ reading: CodeReading) -> String {
    var parts = ["category: \(reading.category.rawValue)"]
    switch reading.form {
    case .whole: break
    case .loadingOnly: parts.append("form: loading_only")
    }
    if let multiplier = reading.multiplier { parts.append("multiplier: \(multiplier.plain)%") }
    return parts.count == 1 ? reading.category.rawValue : "{\(parts.joined(separator: ", "))}"
  }

  /// Why a code is a question: how its lines were read; empty for one that is understood.
  private static func remark(_ code: SurveyedCode) -> String {
    guard code.settled == nil else { return "" }
    let ways = code.readings.sorted {
      ($1.value, $0.key.category.rawValue, meaning($0.key))
        < ($0.value, $1.key.category.rawValue, meaning($1.key))
    }
    guard ways.count > 1 else { return "first at \(code.example)" }
    let words = ways.map { reading, lines in
      "\(reading.category == .unknown ? "not understood" : meaning(reading)) in \(lines)"
    }
    return words.joined(separator: ", ")
  }
}
