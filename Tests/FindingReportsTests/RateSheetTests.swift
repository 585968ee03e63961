import PayDomain
import Testing

@testable import FindingReports

@Suite struct RateSheetTests {
  @Test func `rates stand in columns and what is not known says why`() {
    let sheet = RateSheet(
      title: "Level 1, casual, adult",
      rows: [
        RateSheet.Row(
          what: "ordinary", rate: Rate(cents: 900), derivation: "published", reference: nil),
        RateSheet.Row(
          what: "Sunday", rate: Rate(cents: 1350), derivation: "150 % of $9.00",
          reference: LegalReference(instrument: "MA999999", clause: "22.1", row: "penalties.csv:9")),
        RateSheet.Row(
          what: "overtime", rate: nil, derivation: "not covered before 2030", reference: nil),
      ], notes: ["the rates are computed, not published"])
    #expect(
      RateSheetText.text(sheet) == """
        Level 1, casual, adult
              $9.00  ordinary · published
             $13.50  Sunday · 150 % of $9.00 · MA999999 clause 22.1 (penalties.csv:9)
          not known  overtime · not covered before 2030
          The rates are computed, not published.

        """)
  }
}
