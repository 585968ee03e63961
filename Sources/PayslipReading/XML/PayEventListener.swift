import PayDomain

/// Reads one document of a lodgement: the employer's, or an employee's.
///
/// Sums are told by their names, which end in `A`; of several alike, such as kinds of paid leave, the code that stands
/// beside the sum is part of its name.
final class PayEventListener: XMLListener {
  /// What the employer's document says; nil when it is an employee's.
  private(set) var employer: PayEventEmployer?
  /// The employee's event; nil when it is the employer's document.
  private(set) var slip: Payslip?

  /// An open element: its name, the code in it, and the sums in it.
  private struct Open {
    let name: String
    var code: String?
    var sums: [YearToDateSum] = []
  }

  private var open: [Open] = []
  private let linesBefore: Int32
  private var figures = XMLFigures()
  private var givenName: Field<String> = .notOnSlip
  private var familyName: Field<String> = .notOnSlip

  /// Makes a reader of a document that begins on a line of its file.
  init(firstLine: Int32) {
    linesBefore = firstLine - 1
    super.init()
  }

  override func opened(_ name: XMLName, in pass: XMLPass) {
    let name = pass.longName
    if open.isEmpty, name == "PAYEVNT" { employer = PayEventEmployer() }
    if open.isEmpty, name == "PAYEVNTEMP" {
      var event = Payslip(
        source: SlipSource(
          path: "", ordinal: 0, format: "xml", layout: PayEvents.layout, kind: .export))
      event.extent = .yearToDate
      event.remarks = ["every sum is one since July: it says nothing of a single pay"]
      slip = event
    }
    open.append(Open(name: name))
  }

  override func closed(text: UnsafeRawBufferPointer, in pass: XMLPass) {
    guard let element = open.popLast() else { return }
    let line = pass.line + linesBefore
    if element.name == "PersonNameDetails" { takeName() }
    for sum in element.sums { give(sum, of: element) }
    guard text.contains(where: { !XMLText.isBlank($0) }) else { return }
    if employer != nil {
      takeOfEmployer(element.name, text, line)
    } else if slip != nil {
      takeOfEmployee(element.name, text, line)
    }
  }

  private func takeOfEmployer(_ name: String, _ text: UnsafeRawBufferPointer, _ line: Int32) {
    if name == "AustralianBusinessNumberId", employer?.abn.value == nil {
      employer?.abn = figures.abn(text, line)
    } else if name.hasSuffix("DetailsOrganisationalNameT"), employer?.name.value == nil {
      employer?.name = figures.text(text, line)
    } else if name == "PaymentRecordTransactionD" {
      employer?.paymentDate = figures.dateOrUnreadable(text, line)
    }
  }

  private func takeOfEmployee(_ name: String, _ text: UnsafeRawBufferPointer, _ line: Int32) {
    switch name {
    case "TaxFileNumberId": break
    case "EmploymentPayrollNumberId": slip?.employeeNumber = figures.text(text, line)
    case "FamilyNameT": familyName = figures.text(text, line)
    case "GivenNameT": givenName = figures.text(text, line)
    case "EmploymentStartD": slip?.employmentStart = figures.dateOrUnreadable(text, line)
    case "PaymentBasisC": slip?.employment = basis(text, line)
    case "StartD" where isInPeriod: slip?.periodStart = figures.dateOrUnreadable(text, line)
    case "EndD" where isInPeriod: slip?.periodEnd = figures.dateOrUnreadable(text, line)
    case "TypeC", "EntitlementTypeC", "RemunerationTypeC":
      if !open.isEmpty { open[open.count - 1].code = XMLText.collapsed(text) }
    case _ where name.hasSuffix("A"): takeSum(name, text, line)
    case _: break
    }
  }

  private var isInPeriod: Bool { open.last?.name.hasPrefix("PayrollPeriod") == true }

  /// The employment type of a code: full-time, part-time, casual; other codes are none of them.
  private func basis(_ text: UnsafeRawBufferPointer, _ line: Int32) -> Field<EmploymentType> {
    let code = XMLText.collapsed(text)
    let types: [String: EmploymentType] = ["F": .fullTime, "P": .partTime, "C": .casual]
    guard let type = types[code] else { return .absent(.unreadable(code, .line(line))) }
    return .read(Reading(type, at: .line(line), text: code))
  }

  /// Keeps a sum with the element it stands in, until the code beside it is known.
  private func takeSum(_ name: String, _ text: UnsafeRawBufferPointer, _ line: Int32) {
    guard let sum = Figures.money(XMLText.trimmed(text)), !open.isEmpty else { return }
    let reading = Reading(sum, at: .line(line), text: XMLText.collapsed(text))
    open[open.count - 1].sums.append(YearToDateSum(name: name, amount: reading))
  }

  /// Gives a sum to the slip, under the name of the element it stood in where a code told it from others.
  private func give(_ sum: YearToDateSum, of element: Open) {
    var named = sum
    if let code = element.code { named.name = "\(element.name) \(code) \(sum.name)" }
    named.kind = PayEventListener.kind(of: sum.name, element)
    slip?.yearToDate.append(named)
  }

  /// Which sum to date an element states; nil for any other.
  ///
  /// The gross of an event leaves overtime, allowances and paid leave out, so it is not the gross that slips print.
  private static func kind(of name: String, _ element: Open) -> YearToDateKind? {
    if name == "IncomeTaxPayAsYouGoWithholdingTaxWithheldA" { return .tax }
    return name == "EmployerContributionsYearToDateA" && element.code == "L"
      ? .superGuarantee : nil
  }

  private func takeName() {
    guard let family = familyName.reading else {
      slip?.employee = givenName
      return
    }
    let name = givenName.value.map { "\($0) \(family.value)" } ?? family.value
    slip?.employee = .read(Reading(name, at: family.place, text: name))
  }
}
