import PayDomain
import TestSupport
import Testing

@testable import PayslipReading

/// Lines of a mapped document that bear the name of a sum; people and figures are invented.
///
/// 30 × 26.55 = 796.50; 796.50 − 120.00 − 12.00 = 664.50.
@Suite struct MappedTotalsTests {
  private func slip(_ body: String) throws -> Payslip {
    let folder = TemporaryFolder()
    let sums = ["gross", "tax", "deductions", "net", "super", "reimbursements"].map {
      "\($0),/pay/slip/\($0),\n"
    }
    folder.write(
      "map.csv",
      """
      holds,path,section
      each_slip,/pay/slip,
      each_line,/pay/slip/i,
      line,/pay/slip/i/@n,
      hours,/pay/slip/i/@h,
      rate,/pay/slip/i/@r,
      amount,/pay/slip/i/@v,
      each_line,/pay/slip/t,tax
      line,/pay/slip/t/@n,
      amount,/pay/slip/t/@v,
      \(sums.joined())
      """.trimmedEnd)
    let catalog = try LayoutCatalog(folder: layoutsFolder())
      .adding(xmlMapping: folder.path + "/map.csv")
    let emitted = Emitted()
    let text =
      "<pay><slip><i n=\"Ordinary\" h=\"30\" r=\"26.55\" v=\"796.50\"/>\(body)</slip></pay>"
    try Array(text.utf8).withUnsafeBytes { bytes in
      try XMLPayslips.read(bytes, path: "p.xml", catalog: catalog, facts: KnownFacts()) {
        emitted.slips.append($0.slip)
      }
    }
    return try #require(emitted.slips.first ?? nil)
  }

  private final class Emitted {
    var slips: [Payslip?] = []
  }

  private func element(_ name: String, _ sum: String) -> String { "<\(name)>\(sum)</\(name)>" }
  private func line(_ name: String, _ sum: String) -> String { "<i n=\"\(name)\" v=\"\(sum)\"/>" }

  private var stated: String {
    element("gross", "796.50") + element("tax", "120.00") + element("deductions", "12.00")
      + element("net", "664.50")
  }

  @Test func aLineIsTheSumThatNothingElseStates() throws {
    let read = try slip(
      line("gross", "796.50") + line("PAYG", "-100.00") + line("HELP", "20.00")
        + line("Deductions", "12.00") + line("net", "664.50"))
    #expect(read.tax.value == Money(cents: 12_000))
    #expect(read.deductions.value == Money(cents: 1200))
    #expect(read.lines.count == 1)
    #expect(read.tax.reading?.proof == .proved && read.deductions.reading?.proof == .proved)
  }

  @Test func linesAreTheSumsPartsWhereAnElementStatesIt() throws {
    let parts = line("PAYG", "100.00") + line("Tax", "20.00") + line("Super", "80.00")
    let read = try slip(stated + element("super", "95.58") + parts)
    #expect(read.tax.value == Money(cents: 12_000) && read.tax.reading?.proof == .proved)
    #expect(read.deductions.reading?.proof == .proved && read.net.reading?.proof == .proved)
    #expect(read.superGuarantee.value == Money(cents: 9558))
    #expect(read.lines.dropFirst().map(\.section) == [.tax, .tax, .employerSuper])
    #expect(read.lines.dropFirst().map(\.category) == [.tax, .tax, .superGuarantee])
  }

  /// Whether it stands before or behind the line makes no difference.
  @Test func theSumAmongItsPartsIsNoPart() throws {
    let parts = line("PAYG", "100.00") + line("Tax", "120.00")
    for body in [stated + parts, parts + stated] {
      let read = try slip(body)
      #expect(read.tax.value == Money(cents: 12_000))
      #expect(read.lines.dropFirst().map(\.amount.value) == [Money(cents: 10_000)])
    }
  }

  @Test(arguments: [("664.50", "120.00", 1), ("644.50", "140.00", 0)])
  func theNetSaysWhetherALoanStandsInTheTax(net: String, tax: String, lines: Int) throws {
    let body = stated.replacing("664.50", with: net) + line("HELP", "20.00")
    let read = try slip(body)
    #expect(read.tax.value.map { "\($0)" } == "$\(tax)")
    #expect(read.tax.reading?.proof == .proved)
    #expect(read.lines.count { $0.category == .studyLoan } == lines)
  }

  @Test func whatFitsNowhereIsRemarked() throws {
    let wrong = stated.replacing("664.50", with: "600.00")
    for (name, sum) in [("HELP", "20.00"), ("PAYG", "100.00"), ("Deductions", "13.00")] {
      #expect(try slip(stated + line("Extra tax", "20.00") + line(name, sum)).remarks == [])
      #expect(try slip(wrong + line(name, sum)).remarks.count == 1)
    }
    // A figure that stands twice is no doubt.
    #expect(try slip(wrong + line("PAYG", "120.00")).remarks == [])
  }

  /// A line whose label nobody knows stands in the same list.
  @Test func aLineBesideOthersOfTaxIsAPartOrTheSumOfThem() throws {
    let mapped = "<t n=\"Levy\" v=\"20.00\"/>"
    let rest =
      element("gross", "796.50") + element("deductions", "12.00") + element("net", "664.50")
    let parts = try slip(rest + mapped + line("PAYG", "100.00"))
    #expect(parts.tax == .notOnSlip)
    #expect(!parts.remarks.contains { $0.contains("twice") })
    #expect(parts.lines.filter { $0.section == .tax }.count == 2)
    let sum = try slip(rest + mapped + line("PAYG", "20.00"))
    #expect(sum.tax.value == Money(cents: 2000))
  }

  @Test(arguments: [("Deductions", "12.00"), ("gross", "796.50"), ("net", "664.50")])
  func aLineThatRepeatsASumAddsNothing(name: String, sum: String) throws {
    let same = try slip(stated + line(name, sum))
    #expect(same.lines.count == 1 && same.remarks == [])
    #expect(same.net.reading?.proof == .proved && same.deductions.value == Money(cents: 1200))
    let other = try slip(stated.replacing("664.50", with: "600.00") + line(name, "13.00"))
    #expect(other.remarks.count == 1)
    #expect(other.net.value == Money(cents: 60_000) && other.gross.value == Money(cents: 79_650))
  }
}

extension String {
  /// The text without the line breaks at its end, but one.
  fileprivate var trimmedEnd: String {
    var text = self
    while text.hasSuffix("\n\n") { text.removeLast() }
    return text
  }
}
