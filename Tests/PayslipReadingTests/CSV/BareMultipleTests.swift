import PayDomain
import PayslipReading
import Testing

/// Lines whose label is a multiple alone.
///
/// Synthetic: 14.5 x 34.76 = 504.02, 6 x 41.72 = 250.32, 38 x 27.81 = 1056.78.
@Suite struct BareMultipleTests {
  private func categories(_ rows: [String]) throws -> [PayCategory]? {
    let header = "Employee,Period End,Pay Item,Hours,Rate,Amount\n"
    let lines = rows.map { "Example Ana,05/07/2026,\($0)\n" }
    let slips = try OpenedCSV(header + lines.joined()).slips
    return slips.first??.lines.map(\.category)
  }

  @Test func itIsOvertimeBesideOrdinaryHours() throws {
    let found = try categories(["Ordinary,38,27.81,1056.78", "T1.5,6,41.72,250.32"])
    #expect(found == [.ordinary, .overtime])
  }

  /// A casual's ordinary hours are paid at a multiple as well: 27.81 x 1.25 = 34.76, and nothing says which these are.
  @Test func withoutOrdinaryHoursItIsUnknown() throws {
    let found = try categories(["T1.25,14.5,34.76,504.02", "T1.5,6,41.72,250.32"])
    #expect(found == [.unknown, .unknown])
  }

  @Test func overtimeNamedStaysOvertime() throws {
    #expect(try categories(["Overtime T1.5,6,41.72,250.32"]) == [.overtime])
  }
}
