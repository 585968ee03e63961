import Testing

@testable import FindingReports

@Suite struct ExplainTextTests {
  @Test func `an explanation in paragraphs`() {
    let finding = FindingExplanation(
      id: "penalty/sunday-underpaid", kind: "shortfall", title: "Sunday paid below its rate",
      explanation: "Hours on a Sunday\nare paid more.\n\nThe slip shows less.",
      law: "The award's penalty clause.", cleared: "A roster that shows another day.")
    #expect(
      ExplainText.text(finding) == """
        penalty/sunday-underpaid: Sunday paid below its rate
        Kind: shortfall

        Hours on a Sunday are paid more.

        The slip shows less.

        The law
        The award's penalty clause.

        What would clear it
        A roster that shows another day.

        """)
  }
}
