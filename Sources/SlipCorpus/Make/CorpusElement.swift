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
    text += "  <employer abn=\"\(CorpusFiles.abn)\">\(CorpusFiles.employer)</employer>\n"
    let born = worker.printsBirth ? " born=\"\(worker.born)\"" : ""
    text += "  <employee number=\"\(worker.number)\"\(born)>\(worker.name)</employee>\n"
    text += element("instrument", worker.award)
    text += element("classification", worker.classification)
    text += element("employment", worker.employment)
    text += "  <period start=\"\(slip.start)\" end=\"\(slip.end)\"/>\n"
    text += element("payment-date", "\(slip.payment)")
    text += element("annual-salary", CorpusFiles.dollars(slip.annualSalary))
    if slip.isCorrection { text += element("correction", "true") }
    text += "  <lines>\n" + slip.lines.map(line).joined() + "  </lines>\n"
    text += element("gross", CorpusFiles.dollars(slip.gross))
    text += element("tax", CorpusFiles.dollars(slip.tax))
    text += element("deductions", CorpusFiles.dollars(slip.deductions))
    let back = slip.sum(.reimbursement)
    if back != 0 { text += element("reimbursements", CorpusFiles.dollars(back)) }
    text += element("net", CorpusFiles.dollars(slip.net))
    if let stated = slip.stated {
      text += "  <super fund=\"\(CorpusFiles.fund)\">\(FigureText.dollars(stated))</super>\n"
    }
    return text + "</payslip>"
  }

  private static func line(_ line: CorpusLine) -> String {
    var text = "    <line label=\"\(escaped(line.label))\""
    func add(_ name: String, _ value: String) {
      if !value.isEmpty { text += " \(name)=\"\(escaped(value))\"" }
    }
    add("category", line.part == .reimbursement ? "reimbursement" : line.category)
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
