import TestSupport
import Testing

/// `goingrate layout` and the user's own layouts, through the built command.
@Suite struct LayoutCommandTests {
  /// An invented slip whose sums prove it: 38 × 25 = 950.00; 950.00 − 150.00 = 800.00.
  private static let slip = """
    PAY SLIP
    Firm:             Wattle Bend Bakery          ABN:   76 059 574 548
    Whom:             Jo Marlowe                  Pay date:   22/07/2026
    Pay period:       13/07/2026 - 19/07/2026

    Description            Hours       Rate        Amount
    Ordinary hours         38.00       25.00       950.00
    Gross pay                                      950.00
    PAYG tax                                       150.00
    Net pay                                        800.00
    """

  private static let own = """
    title: Invented payroll
    fingerprint: [firm, whom]
    extends: payslip
    fields:
      employer: [firm]
      employee: [whom]
    """

  @Test func `a draft holds labels and nothing of the person`() {
    let folder = TemporaryFolder()
    let slip = folder.write("slip.pdf", TextPDF.bytes(Self.slip))
    let draft = BuiltProgram.run(["layout", "new", slip])
    #expect(draft.status == 0)
    #expect(draft.output.contains("extends: payslip"))
    #expect(draft.output.contains("quantity: [hours]"))
    for secret in ["Marlowe", "marlowe", "950", "76 059", "Wattle"] {
      #expect(!draft.output.contains(secret), "\(secret)")
    }
    // What the draft says is a layout that can be used as it is.
    _ = folder.write("own/draft.yaml", draft.output)
    let test = BuiltProgram.run(["layout", "test", slip, "--layouts", folder.path + "/own"])
    #expect(test.status == 0, "\(test.errors)")
  }

  @Test func `a layout of one's own is added and named`() {
    let folder = TemporaryFolder()
    let slip = folder.write("slip.pdf", TextPDF.bytes(Self.slip))
    _ = folder.write("own/invented.yaml", Self.own)
    let test = BuiltProgram.run(["layout", "test", slip, "--layouts", folder.path + "/own"])
    #expect(test.status == 0, "\(test.errors)")
    #expect(test.output.contains("layout invented"))
    #expect(test.output.contains("Jo Marlowe"))
    #expect(test.output.contains("1 proved by their sums"))
    let without = BuiltProgram.run(["layout", "test", slip])
    #expect(without.output.contains("layout payslip"))
    #expect(!without.output.contains("Jo Marlowe"))
  }

  @Test func `a wrong file among one's own layouts is named with its place`() {
    let folder = TemporaryFolder()
    let slip = folder.write("slip.pdf", TextPDF.bytes(Self.slip))
    _ = folder.write("own/wrong.yaml", Self.own + "\nrows: [a]\n")
    let read = BuiltProgram.run(["read", slip, "--layouts", folder.path + "/own"])
    #expect(read.status == 2)
    #expect(read.errors.contains("wrong.yaml"))
    #expect(read.errors.contains("own/wrong.yaml:7:1: error: unknown key `rows`"))
    #expect(read.errors.contains("help: mend the file named"))
    let none = BuiltProgram.run(["read", slip, "--layouts", folder.path + "/none"])
    #expect(none.status == 2)
    #expect(none.errors.contains("/none: error: cannot open the folder of layouts: No such file"))
    #expect(!none.errors.contains("restore"))
  }

  @Test(arguments: [
    ("x.csv", "employee,gross\n", "x.csv: error: found a table or other text"),
    ("x.jpg", "\u{89}PNG", "x.jpg: error: found "),
    ("x.xml", "<payslips/>", "x.xml: error: found XML, expected a payslip as PDF"),
  ])
  func `a draft needs a PDF`(name: String, text: String, words: String) {
    let folder = TemporaryFolder()
    let end = BuiltProgram.run(["layout", "new", folder.write(name, text)])
    #expect(end.status == 2)
    #expect(end.output == "")
    #expect(end.errors.contains(words), "\(end.errors)")
    #expect(end.errors.contains("expected a payslip as PDF"))
    #expect(!end.errors.contains("--ocr"))
    let none = BuiltProgram.run(["layout", "new", folder.path + "/nosuch.pdf"])
    #expect(none.errors.contains("/nosuch.pdf: error: cannot open: No such file or directory"))
  }

  /// The sums stand under labels that no vocabulary has: 950.00 - 150.00 = 800.00.
  @Test func `a draft names what is still to be said`() {
    let folder = TemporaryFolder()
    let words = Self.slip.replacing("Gross pay  ", with: "Sum entitled").replacing(
      "PAYG tax ", with: "ATO slice")
    let draft = BuiltProgram.run(["layout", "new", folder.write("slip.pdf", TextPDF.bytes(words))])
    #expect(draft.status == 0, "\(draft.errors)")
    #expect(draft.output.contains("#  gross: [label as printed]"), "\(draft.output)")
    #expect(draft.output.contains("#  tax: [label as printed]"))
    #expect(draft.output.contains("ato slice"))
    #expect(!draft.output.contains("#  net: "))
  }

  @Test func `a reading is explained row by row`() {
    let folder = TemporaryFolder()
    let slip = folder.write("slip.pdf", TextPDF.bytes(Self.slip))
    let read = BuiltProgram.run(["read", "--explain", slip])
    #expect(read.status == 0)
    #expect(read.output.contains("`Ordinary hours` is a line of earnings"))
    #expect(read.output.contains("hours x rate = amount"))
    #expect(read.output.contains("come to the gross, $950.00"))
  }

  @Test func `a slip that no sum proves ends with 3`() {
    let folder = TemporaryFolder()
    let slip = folder.write(
      "slip.pdf", TextPDF.bytes(Self.slip.replacing("800.00", with: "700.00")))
    let test = BuiltProgram.run(["layout", "test", slip])
    #expect(test.status == 3)
    #expect(test.output.contains("0 proved by their sums"))
  }
}
