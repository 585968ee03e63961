/// Slips of the corpus in goingrate's own XML, as documents that workers were given.
enum CorpusElement {
  /// The whole file.
  static func document(_ slips: [String]) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <!-- Synthetic slips: invented employer, invented people. -->
    <payslips document="document">
    \(slips.joined(separator: "\n"))
    </payslips>

    """
  }

  /// One slip.
  static func text(_ slip: CorpusSlip, id: String) -> String {
    let worker = slip.worker
    var text = "<payslip id=\"\(id)\">\n"
    let has = { (part: Omission) in !slip.omitted.contains(part) }
    text += "  <employer\(has(.abn) ? " abn=\"\(slip.abn)\"" : "")>"
    text += (has(.employer) ? CorpusFiles.employer : "") + "</employer>\n"
    let born = worker.printsBirth ? " born=\"\(worker.born)\"" : ""
    let started = worker.started.map { " started=\"\($0)\"" } ?? String()
    text += "  <employee number=\"\(worker.number)\"\(born)\(started)>"
    text += (has(.employee) ? worker.name : "") + "</employee>\n"
    text += element("instrument", worker.award)
    text += element("classification", worker.classification)
    text += element("employment", worker.employment)
    if has(.period) {
      text += "  <period start=\"\(slip.start)\" end=\"\(slip.end)\"/>\n"
    }
    if has(.payment) { text += element("payment-date", "\(slip.payment)") }
    text += element("issue-date", CorpusFiles.text(slip.issued))
    text += element("annual-salary", CorpusFiles.dollars(slip.annualSalary))
    if slip.isCorrection { text += element("correction", "true") }
    text += "  <lines>\n" + slip.lines.map(line).joined() + "  </lines>\n"
    if has(.gross) { text += element("gross", CorpusFiles.dollars(slip.gross)) }
    text += element("tax", CorpusFiles.dollars(slip.tax))
    text += element("deductions", CorpusFiles.dollars(slip.deductions))
    let back = slip.sum(.reimbursement)
    if back != 0 { text += element("reimbursements", CorpusFiles.dollars(back)) }
    if has(.net) { text += element("net", CorpusFiles.dollars(slip.net)) }
    if let stated = slip.stated {
      let fund = has(.fund) ? " fund=\"\(CorpusFiles.fund)\"" : ""
      text += "  <super\(fund)>\(FigureText.dollars(stated))</super>\n"
    }
    if let sum = slip.grossToDate {
      text += "  <to-date gross=\"\(FigureText.dollars(sum))\"/>\n"
    }
    if !slip.leave.isEmpty {
      text += "  <leave>\n" + slip.leave.map(balance).joined() + "  </leave>\n"
    }
    return text + "</payslip>"
  }

  private static func balance(_ leave: CorpusLeave) -> String {
    var text = "    <balance label=\"\(leave.label)\" kind=\"\(leave.kind)\""
    for (name, hundredths) in [
      ("opening", leave.opening), ("accrued", leave.accrued), ("taken", leave.taken),
      ("closing", leave.closing),
    ] {
      if let hundredths { text += " \(name)=\"\(FigureText.dollars(hundredths))\"" }
    }
    return text + "/>\n"
  }

  private static func line(_ line: CorpusLine) -> String {
    var text = "    <line label=\"\(escaped(line.label))\""
    func add(_ name: String, _ value: String) {
      if !value.isEmpty { text += " \(name)=\"\(escaped(value))\"" }
    }
    add("category", line.part == .reimbursement ? line.part.rawValue : line.category)
    add("section", line.part == .earnings ? "" : line.part.rawValue)
    add("form", line.form)
    add(line.unit.isEmpty ? "hours" : "quantity", line.quantity)
    add("unit", line.unit == "km" ? "kilometres" : line.unit)
    add("rate", line.rate)
    add("amount", FigureText.dollars(line.amount))
    add("date", CorpusFiles.text(line.date))
    if line.isPrior { add("prior", "true") }
    return text + "/>\n"
  }

  private static func element(_ name: String, _ value: String) -> String {
    value.isEmpty ? "" : "  <\(name)>\(escaped(value))</\(name)>\n"
  }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.append(character)
      }
    }
  }
}
