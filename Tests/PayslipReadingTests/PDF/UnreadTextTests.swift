import PayDomain
import TestSupport
import Testing

@testable import PayslipReading

/// What is left over of a slip: nothing that a person reads on it may be called missing.
struct UnreadTextTests {
  /// A slip of which every word is understood.
  private static let slip = """
    Example Bakery Pty Ltd
    ABN 51 824 753 556
    PAYSLIP

    Employee: Jo Vale              Pay Date: 16/07/2025
    Pay Period: 07/07/2025 - 13/07/2025   Employment Status: Casual

    EARNINGS                       Hours      Rate      Amount
    Ordinary Hours                 20.00     33.19      663.80

    Gross Pay                                           663.80
    Tax                                                  60.00
    Net Pay                                             603.80

    Superannuation                                       79.66
    Super Fund: Example Workers Fund
    """

  private func read(_ change: (String) -> String = { $0 }) throws -> Payslip {
    let reader = PDFPayslips(
      catalog: try LayoutCatalog(folder: layoutsFolder()), facts: KnownFacts())
    let pages = try PDFCase.pool.words(of: TextPDF.bytes(change(Self.slip)))
    guard case .slip(let slip)? = reader.read(pages, path: "-").first else {
      Issue.record("no slip was read")
      return Payslip(
        source: SlipSource(path: "-", ordinal: 1, format: "pdf", layout: "", kind: .document))
    }
    return slip
  }

  @Test func nothingIsLeftOverOfAPlainSlip() throws {
    #expect(try read().unread == UnreadText())
  }

  private static let fund = "Super Fund: Example Workers Fund"
  private static let day = "Pay Date: 16/07/2025"
  private static let number = "ABN 51 824 753 556"
  private static let net = "Net Pay                                             603.80"
  private static let line = "Ordinary Hours                 20.00     33.19      663.80"
  private static let superLine = "Superannuation                                       79.66"

  /// Other ways to state a thing, which no layout knows: what stands there may be it.
  private static let otherWays: [(item: SlipItems, what: String, instead: String)] = [
    (.superFund, fund, "HESTA"), (.superFund, fund, "USI HST0100AU"),
    (.superFund, fund, "Paid to Tern Mutual"),
    (.superFund, fund, "Member number 123456"),
    (.superFund, superLine + "\n" + fund, superLine + "      Tern Mutual"),
    (.superFund, "PAYSLIP", "PAYSLIP      Super: Tern Mutual"),
    (.superFund, "PAYSLIP", "Superannuation\nTern Mutual"),
    (.paymentDate, day, "Processed 16/07/2025"), (.paymentDate, day, "Payday Wed 16th July"),
    (.paymentDate, day, "16.7.25"), (.paymentDate, day, "Paid: 16.07"),
    (.paymentDate, day, "Pay Date: 20250716"), (.paymentDate, "PAYSLIP", "SLIP OF 16 JULY"),
    (.period, "Pay Period: 07/07/2025 - 13/07/2025", "Wk 2 FY26"),
    (.period, "Pay Period: 07/07/2025 - 13/07/2025", "PP02"),
    (.period, "Pay Period: 07/07/2025 - 13/07/2025", "7 Jul to 13 Jul"),
    (.abn, number, "51 824 753 556"), (.abn, number, "51   824   753   556"),
    (.abn, number, "Registered no 51824753556"), (.abn, number, "ACN 824 753 556"),
    (.net, net, "Deposited 603.80"), (.superAmount, superLine + "\n" + fund, "HESTA 79.66"),
    (.superAmount, superLine + "\n" + fund, "Your superannuation is shown elsewhere"),
    (.superAmount, superLine + "\n" + fund, "Page 1 of 2"),
    (.superAmount, superLine + "\n" + fund, "Continued..."),
    (.hours, line, "Ordinary Hours    33.19   663.80\nMon 5:00 Tue 5:00 Wed 5:00"),
    (.hourlyRate, line, "Ordinary Hours   20.00    663.80\nYour rate is $33.19 each hour"),
  ]

  @Test(arguments: otherWays.indices)
  func `what is stated in another way is not missing`(index: Int) throws {
    let (item, what, instead) = Self.otherWays[index]
    let slip = try read { $0.replacing(what, with: instead) }
    #expect(slip.unread?.mayHold(item) ?? true, "\(instead)")
  }

  /// Things left out of a slip that is otherwise understood.
  private static let leftOut: [(item: SlipItems, what: String)] = [
    (.superFund, fund), (.superAmount, superLine + "\n" + fund), (.paymentDate, day),
    (.period, "Pay Period: 07/07/2025 - 13/07/2025"), (.net, net),
  ]

  @Test(arguments: leftOut.indices)
  func `what is left out of an understood slip is missing`(index: Int) throws {
    let (item, what) = Self.leftOut[index]
    let slip = try read { $0.replacing(what, with: "") }
    #expect(slip.unread.map { !$0.mayHold(item) } ?? false, "\(what)")
  }

  @Test func slipsThatShareAPageShareWhatItSays() throws {
    let reader = PDFPayslips(
      catalog: try LayoutCatalog(folder: layoutsFolder()), facts: KnownFacts())
    let pages = try PDFCase.pool.words(of: PDFCase.bytes("pdf/several-slips.pdf"))
    for outcome in reader.read(pages, path: "-") {
      guard case .slip(let slip) = outcome else { continue }
      #expect(slip.unread != nil)
    }
  }
}
