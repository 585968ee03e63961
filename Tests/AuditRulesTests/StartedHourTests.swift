import AuditRules
import PayDomain
import Testing

/// Hospitality's evening from 1 July 2025: 2.81 for each hour or part of an hour; grade 1 is 24.95 an hour.
///
/// However 3.5 hours fall into shifts, at least four hours are started: 4 x 2.81 = 11.24.
@Suite struct StartedHourTests {
  private let head = """
    award MA000009; class food and beverage attendant grade 1; part-time; adult; setoff none; \
    2025-07-07 to 2025-07-13
    Ordinary hours: 20.00 h x 24.95 = 499.00
    """

  private func found(_ line: String) throws -> [String: Money] {
    try audit(head + "\n" + line).found
  }

  @Test func anExtraOwesWholeStartedHours() throws {
    #expect(try found("Evening [evening, loading]: 3.50 h x ? = 11.24").isEmpty)
    // 11.24 - 3.5 x 2.81 = 11.24 - 9.84
    #expect(
      try found("Evening [evening, loading]: 3.50 h x 2.81 = 9.84")
        == ["penalty/evening-underpaid": Money("1.40")])
  }

  @Test func wholeLinesOweTheSame() throws {
    // 3.5 x 24.95 = 87.325 and 11.24: 98.565, to 98.57.
    #expect(try found("Evening [evening]: 3.50 h x ? = 98.57").isEmpty)
    // 3.5 x (24.95 + 2.81) = 97.16
    #expect(
      try found("Evening [evening]: 3.50 h x 27.76 = 97.16")
        == ["penalty/evening-underpaid": Money("1.41")])
  }

  @Test func wholeHoursAreAsBefore() throws {
    // 4 x 2.81 = 11.24; 4 x 27.76 = 111.04
    #expect(try found("Evening [evening, loading]: 4.00 h x 2.81 = 11.24").isEmpty)
    #expect(try found("Evening [evening]: 4.00 h x 27.76 = 111.04").isEmpty)
  }

  @Test func printedPrecisionIsAllowed() throws {
    // 3.99 may be 4.00: 4 x 2.81 = 11.24. 4.1 may be 4.05, which starts a fifth hour; 4.0 may not.
    #expect(try found("Evening [evening, loading]: 3.99 h x 2.81 = 11.24").isEmpty)
    #expect(try found("Evening [evening, loading]: 4.0 h x 2.81 = 11.24").isEmpty)
    // 5 x 2.81 = 14.05, less 11.52
    #expect(
      try found("Evening [evening, loading]: 4.1 h x 2.81 = 11.52")
        == ["penalty/evening-underpaid": Money("2.53")])
  }
}
