import PayDomain
import PayslipReading
import Testing

@Suite struct CSVDatesTests {
  private static func export(end: String) -> String {
    "Employee,Period End,Pay Item,Hours,Rate,Amount\nExample Ana,\"\(end)\",Ordinary,10,30.00,300.00\n"
  }

  /// Forms of 13 September 2026, a Sunday.
  @Test(arguments: [
    "2026/09/13", "20260913", "Sun 13 Sep 2026", "Sunday, 13 September 2026", "Sun. 13/09/2026",
  ])
  func aDayIsRead(text: String) throws {
    let opened = try OpenedCSV(Self.export(end: text))
    #expect(opened.slips[0]?.periodEnd.value == CivilDate(year: 2026, month: 9, day: 13))
  }

  // 7 September is a Monday, 9 July a Thursday; there is no month 13; nobody is paid in 1026.
  @Test(arguments: ["Sun 07/09/2026", "20261309", "10260913", "2026091", "Mon"])
  func whatIsNoDayIsRefused(text: String) throws {
    let opened = try OpenedCSV(Self.export(end: text))
    #expect(opened.problems.map { $0?.code } == ["value/impossible-date"])
  }

  @Test func aDayWithoutLeadingNoughtStillProvesTheOrder() throws {
    // There is no month 14: the file is month first.
    let opened = try OpenedCSV(Self.export(end: "9/14/2026"))
    #expect(opened.slips[0]?.periodEnd.value == CivilDate(year: 2026, month: 9, day: 14))
  }

  @Test func aDateThatBeginsWithAYearMakesAnotherHandAmbiguous() throws {
    let header = "Employee,Period End,Pay Item,Hours,Rate,Amount\n"
    let opened = try OpenedCSV(
      header + "Example Ana,2026/07/05,Ordinary,10,30.00,300.00\n"
        + "Example Ben,07/08/2026,Ordinary,10,30.00,300.00\n")
    #expect(opened.problems.map { $0?.code } == [nil, "value/ambiguous-date"])
  }
}
