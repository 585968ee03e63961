import PayDomain

/// How an ordinary rate moved: given by whoever asked the tables.
public struct RateHistory: Hashable, Sendable {
  /// A rate and the day it began.
  public struct Step: Hashable, Sendable {
    /// The first day; a pay period under way keeps the rate before.
    public var from: CivilDate
    /// Dollars an hour; nil from a day on which the tables stop knowing.
    public var rate: Rate?
    /// Dollars a week; nil where the award gives none.
    public var weekly: Money?

    /// Makes a step.
    public init(from: CivilDate, rate: Rate?, weekly: Money?) {
      self.from = from
      self.rate = rate
      self.weekly = weekly
    }
  }

  /// Whose rate: `MA000004 Level 1, full-time, adult`.
  public var title: String
  /// The steps, oldest first.
  public var steps: [Step]

  /// Makes a history.
  public init(title: String, steps: [Step]) {
    self.title = title
    self.steps = steps
  }

  /// How much higher a step is than the known one before, in thousandths of a per cent; nil for the first.
  private func rise(at place: Int) -> Int64? {
    guard let rate = steps[place].rate else { return nil }
    guard let before = steps[..<place].last(where: { $0.rate != nil })?.rate, before.micros > 0
    else { return nil }
    return (rate.micros - before.micros) * 100_000 / before.micros
  }

  /// The history with a bar for each step, wrapped to the style's width.
  public func text(style: TerminalStyle) -> String {
    var text = TerminalText(style)
    text.heading(title)
    let most = steps.compactMap(\.rate?.micros).reduce(0, max)
    let table = TerminalTable(
      rows: steps.indices.map { place in
        [
          "\(steps[place].from)", steps[place].rate?.description ?? "not known",
          steps[place].weekly.map { "\($0) a week" }.orEmptyCell,
          rise(at: place).map { RateHistory.percentage($0) }.orEmptyCell,
        ]
      }, numeric: [1, 2, 3])
    let room = style.width - 2 - table.lines.map(\.count).reduce(0, max) - 2
    for (line, step) in zip(table.lines, steps) {
      guard let rate = step.rate, most > 0, room >= 10 else {
        text.row(line, "", indent: 2)
        continue
      }
      let length = Int(rate.micros * Int64(room) / most)
      text.row(line, String(repeating: "▒", count: length), indent: 2)
    }
    return text.text
  }

  /// `+3.5 %`, to a tenth.
  private static func percentage(_ thousandths: Int64) -> String {
    let tenths = (thousandths.magnitude + 50) / 100
    return "\(thousandths < 0 ? "-" : "+")\(tenths / 10).\(tenths % 10) %"
  }

  /// The history as a picture: a step line over the years, whole numbers of pixels.
  public var svg: String {
    let (width, height, left, bottom) = (720, 320, 64, 40)
    let known = steps.filter { $0.rate != nil }
    guard let first = known.first?.from, let last = steps.last?.from,
      let most = known.compactMap(\.rate?.micros).max()
    else { return "" }
    let days = Int64(max(365, last.days(since: first) + 365))
    func x(_ day: CivilDate) -> Int64 {
      Int64(left) + Int64(day.days(since: first)) * Int64(width - left - 16) / days
    }
    func y(_ rate: Rate) -> Int64 {
      Int64(height - bottom) - rate.micros * Int64(height - bottom - 40) / most
    }
    var path = ""
    var before: Rate?
    for step in steps {
      if let rate = step.rate {
        path += before.map { "L\(x(step.from)) \(y($0)) L" } ?? "M"
        path += "\(x(step.from)) \(y(rate)) "
      } else if let before {
        path += "L\(x(step.from)) \(y(before)) "
      }
      before = step.rate
    }
    if let before { path += "L\(width - 16) \(y(before))" }
    func mark(_ words: String, _ day: CivilDate, _ height: Int64) -> String {
      "<text x=\"\(x(day))\" y=\"\(height)\" font-size=\"10\">\(words)</text>"
    }
    let marks = known.flatMap { step -> [String] in
      guard let rate = step.rate else { return [] }
      return [
        mark("\(step.from.parts.year)", step.from, Int64(height - bottom + 16)),
        mark("\(rate)", step.from, y(rate) - 5),
      ]
    }
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" font-family="sans-serif">
      <title>\(RateHistory.escaped(title))</title>
      <rect width="\(width)" height="\(height)" fill="#ffffff"/>
      <text x="\(left)" y="18" font-size="13">\(RateHistory.escaped(title))</text>
      <path d="\(path)" fill="none" stroke="#1f5f8b" stroke-width="2"/>
      \(marks.joined(separator: "\n"))
      </svg>

      """
  }

  private static func escaped(_ text: String) -> String {
    SafeText.clean(text).replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }
}
