import PayDomain

/// A slip being laid out: what is printed goes into the blocks, and what that says into the truth.
struct Sheet {
  /// What the slip says.
  let content: SlipContent
  /// How it writes figures.
  let style: FigureStyle
  /// What is printed so far.
  var blocks: [Block] = []
  /// What has been said so far.
  var truth = SlipTruth()

  /// Makes an empty sheet.
  init(_ content: SlipContent, _ style: FigureStyle) {
    self.content = content
    self.style = style
    truth.beside = BesideTruth()
  }

  /// Says a sum to date, `gross`, `tax`, `net` or `super_guarantee`, of which this pay has `cents`.
  mutating func sayYear(_ kind: String, cents: Int) -> String {
    truth.beside?.yearToDate[kind] = PlainFigure.money(content.year(cents))
    return style.money(content.year(cents))
  }

  /// Says a sum to date of which the layout prints the words.
  mutating func sayYear(of field: FieldName, cents: Int) -> String {
    switch field {
    case .gross, .tax, .net, .superGuarantee: sayYear(field.rawValue, cents: cents)
    default: style.money(content.year(cents))
    }
  }

  /// Says a balance of leave: the figures named, in hundredths of an hour.
  mutating func sayLeave(
    _ label: String, opening: Int? = nil, accrued: Int? = nil, taken: Int? = nil,
    closing: Int? = nil
  ) {
    func plain(_ hundredths: Int?) -> String? { hundredths.map { PlainFigure.decimal($0 * 100) } }
    truth.beside?.leave.append(
      LeaveTruth(
        label: label, kind: label.contains("Personal") ? "personal" : "annual",
        opening: plain(opening), accrued: plain(accrued), taken: plain(taken),
        closing: plain(closing)))
  }

  /// Says a part of the net pay.
  mutating func sayPayment(_ account: String?, cents: Int) -> String {
    truth.beside?.payments.append(
      PaymentTruth(account: account, amount: PlainFigure.money(cents)))
    return style.money(cents)
  }

  /// Says a field in words, and returns the words.
  mutating func say(_ field: FieldName, _ text: String) -> String {
    truth.fields[field.rawValue] = text
    return text
  }

  /// Says a field whose printed form is not its value.
  mutating func say(_ field: FieldName, _ value: String, as printed: String) -> String {
    truth.fields[field.rawValue] = value
    return printed
  }

  /// Says a sum.
  mutating func say(_ field: FieldName, cents: Int) -> String {
    say(field, PlainFigure.money(cents), as: style.money(cents))
  }

  /// Says a day.
  mutating func say(_ field: FieldName, day: CivilDate) -> String {
    say(field, day.description, as: style.day(day))
  }

  /// Says nothing of a sum, but allows a reader to have it.
  mutating func allow(_ field: FieldName, cents: Int) {
    truth.allowed[field.rawValue] = PlainFigure.money(cents)
  }

  /// Says nothing of a text, but allows a reader to have it.
  mutating func allowText(_ field: FieldName, _ text: String) {
    truth.allowed[field.rawValue] = text
  }

  /// Says the ABN, in groups or not.
  mutating func abn(grouped: Bool = true) -> String {
    say(.abn, content.employer.abn, as: content.employer.printedABN(grouped: grouped))
  }

  /// Says both ends of the period with a word between.
  mutating func period(_ between: String = " - ") -> String {
    say(.periodStart, day: content.start) + between + say(.periodEnd, day: content.end)
  }

  /// Which figures of a line a layout prints.
  struct Printed {
    /// Hours or another quantity.
    var quantity = true
    /// Dollars for one.
    var rate = true
    /// The day worked.
    var day = false
  }

  /// What a line's figures look like; empty where the line has none.
  struct LineText {
    /// The label.
    let label: String
    /// Hours or another quantity.
    let quantity: String
    /// Dollars for one.
    let rate: String
    /// Money of this pay.
    let amount: String
    /// Money of the year.
    let year: String
    /// The day worked.
    let day: String

    /// The texts in an order: `l`abel, `q`uantity, `r`ate, `a`mount, `y`ear, `d`ay, `-` for none.
    func cells(_ order: String) -> [String] {
      order.map { letter in
        switch letter {
        case "l": label
        case "q": quantity
        case "r": rate
        case "a": amount
        case "y": year
        case "d": day
        case "$": style.isEmpty ? "" : "$"
        default: ""
        }
      }
    }

    /// What `$` stands for: not empty when the line has money.
    private var style: String { amount }
  }

  /// Says a line of earnings under its own wording, or the `label` it has here.
  mutating func line(
    _ line: ContentLine, label: String? = nil, prints: Printed = Printed(), isPrior: Bool = false
  ) -> LineText {
    let label = label ?? line.wording.label
    let day = line.day.map { content.start.adding(days: $0) }
    let hasDay = prints.day && day != nil
    var said = LineTruth(
      label: label.split(separator: "\n").joined(separator: " "), categories: line.kind.categories,
      section: line.kind.section, form: line.kind.form,
      multiplier: line.kind.form == "whole" ? line.wording.multiple : nil,
      amount: PlainFigure.money(line.amount))
    if prints.quantity, let quantity = line.quantity {
      said.quantity = PlainFigure.decimal(quantity)
      said.unit = line.unit
    }
    if prints.rate { said.rate = line.rate.map(PlainFigure.decimal) }
    if hasDay { said.date = day?.description }
    said.isPriorPeriod = isPrior || line.kind.categories.contains("back_pay")
    truth.lines.append(said)
    return LineText(
      label: label,
      quantity: said.quantity == nil ? "" : Sheet.text(line.quantity.map(style.hours)),
      rate: said.rate == nil ? "" : Sheet.text(line.rate.map(style.rate)),
      amount: style.money(line.amount), year: style.money(line.yearToDate),
      day: hasDay ? Sheet.text(day.map(style.day)) : "")
  }

  /// What stands where something may be missing: nothing.
  private static func text(_ value: String?) -> String {
    if let value { value } else { "" }
  }

  /// Says a line that has an amount only: a deduction, tax, super or an expense paid back.
  mutating func other(
    _ label: String, _ category: String, section: String, cents: Int, mayBeLeftOut: Bool = false
  ) -> LineText {
    truth.lines.append(
      LineTruth(
        label: label, categories: [category], section: section, form: "whole", multiplier: nil,
        amount: PlainFigure.money(cents), mayBeLeftOut: mayBeLeftOut))
    return LineText(
      label: label, quantity: "", rate: "", amount: style.money(cents),
      year: style.money(content.year(cents)), day: "")
  }
}
