import PayDomain

/// Values of XML elements as fields with their line; the first that cannot be read is kept as a
/// problem.
///
/// A blank element is a field that is not on the slip. In a file written by a program a figure that
/// is not one
/// is damage, so the slip that holds it is refused and named rather than read in part.
struct XMLFigures {
  /// The first thing wrong since the last ``reset()``.
  private(set) var problem: ReadingProblem?
  private var words = ByteTable<String>()
  private var days = ByteTable<(text: String, date: CivilDate?)>()
  private var abns = ByteTable<String?>()
  private var employments = ByteTable<EmploymentType?>()

  /// Makes a reader of values.
  init() {}

  /// Forgets the problem, for the next slip.
  mutating func reset() { problem = nil }

  /// Keeps a problem unless there is one already.
  mutating func refuse(_ problem: ReadingProblem) {
    if self.problem == nil { self.problem = problem }
  }

  /// A sum of money.
  mutating func money(
    _ bytes: UnsafeRawBufferPointer, _ name: @autoclosure () -> String, _ line: Int32
  )
    -> Field<Money>
  {
    figure(bytes, name, "1234.56", line, Figures.money)
  }

  /// Dollars for one unit.
  mutating func rate(
    _ bytes: UnsafeRawBufferPointer, _ name: @autoclosure () -> String, _ line: Int32
  )
    -> Field<Rate>
  {
    figure(bytes, name, "26.5500", line, Figures.rate)
  }

  /// Hours or another quantity.
  mutating func hours(
    _ bytes: UnsafeRawBufferPointer, _ name: @autoclosure () -> String, _ line: Int32
  )
    -> Field<Hours>
  {
    figure(bytes, name, "7.60", line, Figures.hours)
  }

  /// A figure as `read` reads it; `expected` shows what one looks like.
  @inline(__always)
  private mutating func figure<Value>(
    _ bytes: UnsafeRawBufferPointer, _ name: () -> String, _ expected: String, _ line: Int32,
    _ read: (UnsafeRawBufferPointer) -> Value?
  ) -> Field<Value> {
    guard !isBlank(bytes) else { return .notOnSlip }
    guard let value = read(bytes) else { return unreadable(name(), expected, line) }
    return .read(Reading(value, at: .line(line), text: String(bytes: bytes)))
  }

  /// A multiple in per cent; nil when blank.
  mutating func percentage(
    _ bytes: UnsafeRawBufferPointer, _ name: @autoclosure () -> String, _ line: Int32
  )
    -> Percentage?
  {
    guard !isBlank(bytes) else { return nil }
    let value = Figures.percentage(bytes)
    if value == nil {
      refuse(.unreadableFigure(field: name(), expected: "150", place: .line(line)))
    }
    return value
  }

  /// A day.
  mutating func date(
    _ bytes: UnsafeRawBufferPointer, _ name: @autoclosure () -> String, _ line: Int32
  )
    -> Field<CivilDate>
  {
    guard !isBlank(bytes) else { return .notOnSlip }
    let (text, date) = day(bytes)
    guard let value = date else {
      refuse(
        .impossibleDate(text: String(text.prefix(24)), field: name(), place: .line(line)))
      return .notOnSlip
    }
    return .read(Reading(value, at: .line(line), text: text))
  }

  /// Text, blanks collapsed.
  mutating func text(_ bytes: UnsafeRawBufferPointer, _ line: Int32) -> Field<String> {
    guard !isBlank(bytes) else { return .notOnSlip }
    let text = XMLText.collapsed(bytes)
    return .read(Reading(text, at: .line(line), text: text))
  }

  /// Text that many slips share, such as the employer's name, blanks collapsed.
  mutating func sharedText(_ bytes: UnsafeRawBufferPointer, _ line: Int32) -> Field<String> {
    guard !isBlank(bytes) else { return .notOnSlip }
    let text = words.value(for: bytes) { XMLText.collapsed(bytes) }
    return .read(Reading(text, at: .line(line), text: text))
  }

  /// `true` or `false`, also `1` and `0`; anything else is refused.
  mutating func flag(
    _ bytes: UnsafeRawBufferPointer, _ name: @autoclosure () -> String, _ line: Int32
  ) -> Bool {
    switch String(bytes: XMLText.trimmed(bytes)) {
    case "true", "1": return true
    case "false", "0": return false
    default:
      refuse(.unknownWord(field: name(), allowed: ["true", "false"], place: .line(line)))
      return false
    }
  }

  private mutating func day(_ bytes: UnsafeRawBufferPointer) -> (text: String, date: CivilDate?) {
    days.value(for: bytes) { (XMLText.collapsed(bytes), XMLDates.date(bytes)) }
  }

  private func isBlank(_ bytes: UnsafeRawBufferPointer) -> Bool {
    bytes.allSatisfy(XMLText.isBlank)
  }

  private mutating func unreadable<Value>(_ name: String, _ expected: String, _ line: Int32)
    -> Field<Value>
  {
    refuse(.unreadableFigure(field: name, expected: expected, place: .line(line)))
    return .notOnSlip
  }
}

/// Days as XML exports write them.
enum XMLDates {
  /// The day of `2026-07-01`, `2026-07-01T00:00:00` with or without `Z`, or
  /// `/Date(1573692155000+0000)/`.
  ///
  /// - Returns: nil for anything else: a day first, and a time other than midnight, could each be
  ///   read as two
  ///   different days.
  static func date(_ bytes: UnsafeRawBufferPointer) -> CivilDate? {
    let inner = XMLText.trimmed(bytes)
    if inner.first == UInt8(ascii: "/") { return Dates.date(inner) }
    guard inner.count >= 10, inner[4] == UInt8(ascii: "-") else { return nil }
    let time = inner[10...]
    let isMidnight = time.isEmpty || time.allSatisfy { midnight.contains($0) }
    return isMidnight ? Dates.date(inner) : nil
  }

  /// The bytes that a midnight is written with.
  private static let midnight = Set("T0:.Z".utf8)
}

extension XMLFigures {
  /// An ABN; one whose check fails is a field that cannot be read, because the slip is judged all
  /// the same.
  mutating func abn(_ bytes: UnsafeRawBufferPointer, _ line: Int32) -> Field<String> {
    let text = sharedText(bytes, line)
    guard let reading = text.reading else { return text }
    guard let abn = abns.value(for: bytes, make: { BusinessNumber.abn(String(bytes: bytes)) })
    else {
      return .absent(.unreadable(reading.text, reading.place))
    }
    return .read(Reading(abn, at: reading.place, text: reading.text))
  }

  /// Full-time, part-time or casual; other words are a field that cannot be read.
  mutating func employment(_ bytes: UnsafeRawBufferPointer, _ line: Int32)
    -> Field<EmploymentType>
  {
    let text = sharedText(bytes, line)
    guard let reading = text.reading else { return .notOnSlip }
    let type = employments.value(for: bytes) { EmploymentWords.employment(reading.value) }
    guard let type else {
      return .absent(.unreadable(reading.text, reading.place))
    }
    return .read(Reading(type, at: reading.place, text: reading.text))
  }

  /// A day whose failing costs no slip: one that cannot be is a field that cannot be read.
  mutating func dateOrUnreadable(_ bytes: UnsafeRawBufferPointer, _ line: Int32)
    -> Field<CivilDate>
  {
    guard !isBlank(bytes) else { return .notOnSlip }
    let (text, date) = day(bytes)
    guard let date else { return .absent(.unreadable(text, .line(line))) }
    return .read(Reading(date, at: .line(line), text: text))
  }
}

extension Field {
  /// Whether the document does not say the value at all.
  ///
  /// Said by pattern and not by `==`, which for a generic enum costs more than reading a figure.
  var isSilent: Bool {
    switch self {
    case .read: false
    case .absent(.notOnSlip): true
    case .absent(.unreadable), .absent(.masked), .absent(.notApplicable): false
    }
  }
}
