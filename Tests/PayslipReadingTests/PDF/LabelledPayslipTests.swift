import PayDomain
import Testing

@testable import PayslipReading

/// Payslips without a layout of their own, read by their labels and their sums.
struct LabelledPayslipTests {
  @Test func unitsAndRateBeforeTheDescription() throws {
    let slip = try #require(try PDFCase.slips("pdf/units-first.pdf").first)
    #expect(slip.source.layout == "payslip")
    #expect(slip.employee.value == "Petra Nolan")
    #expect(slip.employeeNumber.value == "0417")
    #expect(slip.classification.value == "Cook grade 2")
    #expect(slip.employment.value == .partTime)
    // `Week ending` says seven days: 19 − 6 = 13.
    #expect(slip.periodStart.value?.description == "2026-07-13")
    #expect(slip.periodEnd.value?.description == "2026-07-19")
    #expect(slip.paymentDate.value?.description == "2026-07-22")
    // 22.5 × 27.08 = 609.30; 5 × 33.85 = 169.25; the year-to-date column is left alone.
    #expect(
      slip.lines.map(\.short) == [
        "Ordinary Hours [ordinary] 22.50 h x $27.08 = $609.30",
        "Saturday [saturday] 5.00 h x $33.85 = $169.25",
        "Meal Allowance [expense_allowance] 1.00 h x $15.43 = $15.43",
        "Union fees [deduction] - x - = $12.40",
      ])
    // 609.30 + 169.25 + 15.43 = 793.98; 793.98 − 111.00 − 12.40 = 670.58.
    #expect(slip.gross.value == Money(cents: 79398))
    #expect(slip.gross.reading?.proof == .proved)
    #expect(slip.deductions.value == Money(cents: 1240))
    #expect(slip.net.value == Money(cents: 67058))
    #expect(slip.net.reading?.proof == .proved)
    #expect(slip.superGuarantee.value == Money(cents: 9528))
  }

  @Test func valuesUnderTheirLabels() throws {
    let slip = try #require(try PDFCase.slips("pdf/values-under-labels.pdf").first)
    #expect(slip.employer.value == "Cedar and Salt Pty Ltd")
    #expect(slip.employer.reading?.proof == .read)
    #expect(slip.abn.value == "76059574548")
    #expect(slip.employee.value == "Ravi Thorne")
    #expect(slip.employment.value == .casual)
    #expect(slip.period?.description == "2026-07-13 to 2026-07-19")
    // 30.4 × 27.16 = 825.664; 4 × 40.74 = 162.96; 825.66 + 162.96 + 6.25 = 994.87.
    #expect(slip.gross.value == Money(cents: 99487))
    // Printed `$139.00-` and `-$9.80`: what is taken off is positive here.
    #expect(slip.tax.value == Money(cents: 13900))
    #expect(slip.tax.reading?.text == "$139.00-")
    #expect(slip.deductions.value == Money(cents: 980))
    // 994.87 − 139.00 − 9.80 = 846.07.
    #expect(slip.net.value == Money(cents: 84607))
    #expect(slip.net.reading?.proof == .proved)
  }

  @Test func aFileOfSeveralSlips() throws {
    let slips = try PDFCase.slips("pdf/several-slips.pdf")
    #expect(slips.map(\.source.ordinal) == [1, 2])
    #expect(slips.map(\.employee.value) == ["Milo Aster", "Nadia Brolga"])
    // The first slip's Sunday line stands on its second page: 1602.00 + 267.04 + 160.20 = 2029.24.
    #expect(slips[0].lines.count { $0.section == .earnings } == 3)
    #expect(slips[0].gross.value == Money(cents: 202_924))
    #expect(slips[0].gross.reading?.proof == .proved)
    #expect(slips[1].lines.count { $0.section == .earnings } == 1)
    // 1014.60 − 142.00 = 872.60.
    #expect(slips[1].net.value == Money(cents: 87260))
    guard case .box(let page, _, _, _, _)? = slips[1].net.reading?.place else {
      Issue.record("a PDF figure stands in a box")
      return
    }
    #expect(page == 3)
  }

  @Test func negativesInFourForms() throws {
    let slip = try #require(try PDFCase.slips("pdf/negative-lines.pdf").first)
    #expect(
      slip.lines.filter { $0.section == .earnings }.map(\.amount.value) == [
        Money(cents: 102_600), Money(cents: -5400), Money(cents: 8100), Money(cents: -8000),
      ])
    #expect(slip.lines[1].quantity.value == Hours(minutes: -120))
    // 1026.00 − 54.00 + 81.00 − 80.00 = 973.00; 973.00 − 136.00 − 12.50 = 824.50.
    #expect(slip.gross.reading?.proof == .proved)
    #expect(slip.tax.value == Money(cents: 13600))
    #expect(slip.net.value == Money(cents: 82450))
    #expect(slip.net.reading?.proof == .proved)
  }

  @Test func withoutHeadingsHoursAndRateAreAGuess() throws {
    let slip = try #require(try PDFCase.slips("pdf/no-headings.pdf").first)
    let line = try #require(slip.lines.first)
    #expect(line.quantity.reading?.proof == .doubtful)
    #expect(line.rate.reading?.proof == .doubtful)
    // The amount is the product either way: 20 × 28 = 560.
    #expect(line.amount.value == Money(cents: 56000))
    #expect(line.amount.reading?.proof == .proved)
  }

  @Test func textThatNobodySeesDoesNotCount() throws {
    let slip = try #require(try PDFCase.slips("pdf/hidden-text.pdf").first)
    #expect(slip.lines.filter { $0.section == .earnings }.count == 1)
    #expect(slip.gross.value == Money(cents: 56000))
    #expect(slip.net.value == Money(cents: 48200))
    #expect(slip.remarks.contains { $0.contains("that nobody can see on the page") })
  }

  @Test func linesThatDoNotReachTheGrossStayAsPrinted() throws {
    let slip = try #require(try PDFCase.slips("pdf/gross-mismatch.pdf").first)
    // The line is 38 × 26.70 = 1014.60; the slip prints 1044.60.
    #expect(slip.gross.value == Money(cents: 104_460))
    #expect(slip.lines.map(\.amount.value) == [Money(cents: 101_460)])
    #expect(slip.remarks.isEmpty)
  }

  @Test func everyDemoSlipIsRead() throws {
    for name in [
      "demo/quillfeather/pdf/R115-2026-11-09.pdf", "demo/lantern-loom/pdf/T201-2026-06-29.pdf",
      "demo/lantern-loom/pdf/T208-2026-03-09.pdf",
    ] {
      let slip = try #require(try PDFCase.slips(name).first)
      #expect(slip.period != nil)
      #expect(slip.gross.reading?.proof == .proved)
    }
  }
}
