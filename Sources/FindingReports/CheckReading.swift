import AuditRules
import PayDomain
import Wording

extension CheckText {
  /// Adds what was read from the slip, and how sure each line is.
  ///
  /// Where the lines contradict the gross nothing proves both: each figure is said to agree with what it does.
  func append(read audit: SlipAudit, to terminal: inout TerminalText) {
    let slip = audit.slip
    let contradicts =
      slip.linesComeToGross == false
      && !audit.results.contains { $0.check == "sum/gross-mismatch" && $0.isMet }
    terminal.gap()
    terminal.heading(words.say(.whatWasRead))
    for (name, value) in people(of: slip) {
      if let value { terminal.pair(words.say(name), value) }
    }
    append(lines: slip.lines, contradicts, to: &terminal)
    for (name, field) in CheckText.sums(of: slip) {
      let name = words.say(name)
      if let reading = field.reading {
        let phrase = contradicts && reading.proof == .proved ? .sumsAgree : reading.proof.phrase
        terminal.pair(name, "\(reading.value) (\(words.say(phrase)))")
      } else if case .absent(.unreadable(let text, let place)) = field {
        terminal.pair(
          name, words.say(CheckPhrase.unreadable(["text": .text(text), "place": .place(place)])))
      }
    }
    let absent = CheckText.absent(from: slip).map { words.say($0) }
    if !absent.isEmpty {
      terminal.pair(words.say(.notOnSlip), absent.joined(separator: ", "))
    }
    for path in slip.otherFiles { terminal.pair(words.say(.alsoRead), path) }
    for remark in slip.remarks {
      terminal.line(words.say(.notUnderstood, ["what": remark]), indent: 2, hanging: 2)
    }
  }

  private func append(
    lines: [PayLine], _ contradict: Bool, to terminal: inout TerminalText
  ) {
    guard !lines.isEmpty else {
      terminal.line(words.say(.noLines), indent: 2)
      return
    }
    terminal.line(words.say(.lines), indent: 2)
    let table = TerminalTable(
      rows: lines.map { line in
        [
          line.label, line.quantityInWords.map(words.say).orEmptyCell,
          (line.rate.value?.description).orEmptyCell,
          (line.amount.value?.description).orEmptyCell, words.say(line.proofPhrase(contradict)),
        ]
      }, numeric: [1, 2, 3])
    for row in table.lines { terminal.row(row, "", indent: 4) }
  }

  private func people(of slip: Payslip) -> [(CheckPhrase, String?)] {
    [
      (.employee, slip.employee.value),
      (.number, slip.employeeNumber.value),
      (.employer, slip.employer.value),
      (.abn, slip.abn.value),
      (.payPeriod, slip.period(words)),
      (.paidOn, slip.paymentDate.value.map { words.say($0) }),
      (.award, slip.instrument.value),
      (.classification, slip.classification.value),
      (.employment, (slip.employment.value?.said).map(words.say)),
      (.born, slip.born.value.map { words.say($0) }),
      (.hourlyRate, slip.hourlyRate.value?.description),
      (.salary, slip.annualSalary.value.map { words.say(.aYear, ["sum": "\($0)"]) }),
    ]
  }

  private static func sums(of slip: Payslip) -> [(CheckPhrase, Field<Money>)] {
    [
      (.gross, slip.gross), (.tax, slip.tax), (.deductions, slip.deductions),
      (.reimbursements, slip.reimbursements), (.net, slip.net),
      (.superGuarantee, slip.superGuarantee),
    ]
  }

  private static func absent(from slip: Payslip) -> [NamePhrase] {
    let stated: [(NamePhrase, Bool)] = [
      (.award, slip.instrument.value != nil),
      (.classification, slip.classification.value != nil),
      (.employmentType, slip.employment.value != nil),
      (.dateOfBirth, slip.born.value != nil),
      (.dayOfPayment, slip.paymentDate.value != nil),
      (.gross, slip.gross.value != nil),
      (.net, slip.net.value != nil),
      (.superGuarantee, slip.superGuarantee.value != nil),
    ]
    return stated.filter { !$0.1 }.map(\.0)
  }
}

extension Proof {
  /// How sure a reading is, in plain words.
  var phrase: CheckPhrase {
    switch self {
    case .doubtful: .doubtful
    case .read: .asPrinted
    case .proved: .proved
    }
  }
}

extension PayLine {
  /// How sure the amount is, or else the rate or quantity; empty when none is stated.
  ///
  /// Sums prove an amount, and no hours or rate that do not make it.
  /// Of lines that contradict the gross no more is proved than that hours times rate are the amount.
  fileprivate func proofPhrase(_ contradicts: Bool) -> CheckPhrase {
    let proof = amount.reading?.proof ?? rate.reading?.proof ?? quantity.reading?.proof
    guard proof == .proved else { return proof?.phrase ?? .noFigures }
    let factors = [quantity.reading?.proof, rate.reading?.proof].compactMap { $0 }
    let makeAmount = factors.allSatisfy { $0 == .proved }
    if contradicts { return factors.count < 2 || !makeAmount ? .asPrinted : .timesRate }
    return makeAmount ? .proved : .amountProved
  }
}
