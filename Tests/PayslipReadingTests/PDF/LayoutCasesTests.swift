import PayDomain
import Testing

@testable import PayslipReading

/// Every layout of PDF slips picks its slip and reads it so that the sums prove it.
struct LayoutCasesTests {
  @Test func everyLayoutHasACaseThatPicksIt() throws {
    let catalog = try LayoutCatalog(folder: layoutsFolder())
    #expect(
      Set(LayoutCases.texts.map(\.layout))
        == Set(catalog.entries.filter { $0.format == .pdf }.map(\.name)))
    for (layout, text) in LayoutCases.texts {
      let slip = try #require(try LayoutCases.slips(text).first, "\(layout)")
      #expect(slip.source.layout == layout)
      #expect(slip.gross.reading?.proof == .proved, "gross of \(layout)")
      #expect(slip.net.reading?.proof == .proved, "net of \(layout)")
      #expect(slip.employee.value == "Jo Marlowe", "employee of \(layout)")
      #expect(slip.abn.value == "76059574548", "ABN of \(layout)")
    }
  }

  private func lines(_ text: String) throws -> [String] {
    let slip = try #require(try LayoutCases.slips(text).first)
    return slip.lines.map { "\($0.section.rawValue): \($0.short)" }
  }

  @Test func whatAnotherPageItemisesCountsOnce() throws {
    let slip = try #require(try LayoutCases.slips(LayoutCases.waHealth).first)
    // 1900 + 1900 − 100 = 3700, what page 1 sums up as 3800 and −100.
    let earnings = slip.lines.filter { $0.section == .earnings }
    #expect(earnings.map(\.amount.value?.cents) == [-10_000, 190_000, 190_000])
    #expect(earnings.map(\.isPriorPeriod) == [true, false, false])
    #expect(earnings[1].date.value?.description == "2026-07-06")
    #expect(slip.gross.value == Money(cents: 370_000))
    #expect(slip.stateSystem == "Western Australia")
  }

  @Test func aGridOfDaysIsNoTableOfFigures() throws {
    // 8 × 7.60 = 60.80 hours; 60.80 × 40 = 2432.00; 2 × 60 = 120; −3 × 40 = −120.
    #expect(
      try lines(LayoutCases.qldHealth) == [
        "earnings: Ordinary_Hours [ordinary] 60.80 h x $40.00 = $2,432.00",
        "earnings: Overtime_-_1.5 [overtime] 2.00 h x $60.00 = $120.00",
        "earnings: Ordinary_Hours [ordinary] -3.00 h x $40.00 = -$120.00",
      ])
    let slip = try #require(try LayoutCases.slips(LayoutCases.qldHealth).first)
    #expect(slip.lines[2].isPriorPeriod)
    #expect(slip.lines[2].date.value?.description == "2026-06-30")
    #expect(slip.stateSystem == "Queensland")
  }

  @Test func codesOfTwoCharactersSayNothing() throws {
    #expect(
      try lines(LayoutCases.bureau) == [
        "earnings: 01 NORMAL [ordinary] 38.00 h x $25.00 = $950.00",
        "earnings: OC ONCALL ALLOWANCE [allowance] - x - = $45.00",
        "tax: TX TAX [tax] - x - = $120.00",
        "employer_super: SS Superannuation 12% [super_guarantee] - x - = $114.00",
      ])
  }

  @Test func aTotalOfDeductionsWithTheTaxInItIsNotTheDeductions() throws {
    for text in [LayoutCases.fwo, LayoutCases.alesco] {
      let slip = try #require(try LayoutCases.slips(text).first)
      #expect(slip.deductions.value == nil)
      #expect(slip.tax.reading?.proof == .proved)
    }
  }

  @Test func onlyStateEmployersHaveAStateSystem() throws {
    for (layout, text) in LayoutCases.texts where !layout.contains("health") {
      #expect(try LayoutCases.slips(text).first?.stateSystem == nil)
    }
  }
}
