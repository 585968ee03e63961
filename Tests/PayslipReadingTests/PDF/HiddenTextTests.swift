import PayDomain
import Testing

@testable import PayslipReading

/// Text that a program finds and a person doesn't see never counts; text that is seen does, whatever its colour.
struct HiddenTextTests {
  /// What stands visibly on each page of these tests.
  private static let seen = DrawnPDF.text("Gross 479.48", 50, 700)

  /// The words of a page, with what was said of it.
  private func page(_ content: String) throws -> PDFPage {
    try #require(try PDFCase.pool.words(of: DrawnPDF.bytes(content)).first)
  }

  private func words(_ page: PDFPage) -> [String] { page.words.map { page.text(of: $0) } }

  /// How a figure can be hidden: the operators that draw `999.99` so.
  static let hidden: [(how: String, content: String)] = [
    ("white on paper", DrawnPDF.text("999.99", 50, 650, "1 1 1 rg")),
    ("nearly white", DrawnPDF.text("999.99", 50, 650, "0.99 0.98 0.97 rg")),
    (
      "in the colour of a band", "0 0 0.5 rg 40 640 200 30 re f " + DrawnPDF.text("999.99", 50, 650)
    ),
    ("without ink", DrawnPDF.text("999.99", 50, 650, "3 Tr")),
    ("for clipping alone", DrawnPDF.text("999.99", 50, 650, "7 Tr")),
    ("of no size", DrawnPDF.text("999.99", 50, 650, size: 0)),
    ("tiny", "q 0.05 0 0 0.05 50 650 cm " + DrawnPDF.text("999.99", 0, 0) + "Q"),
    ("off the page", DrawnPDF.text("999.99", 50, 900)),
    ("beside the page", DrawnPDF.text("999.99", -300, 650)),
    ("under a white box", DrawnPDF.text("999.99", 50, 650) + "1 g 40 640 200 30 re f 0 g"),
    ("under a black box", DrawnPDF.text("999.99", 50, 650) + "0 g 40 640 200 30 re f"),
    ("cut off", "q 300 300 10 10 re W n " + DrawnPDF.text("999.99", 50, 650) + "Q"),
  ]

  @Test(arguments: hidden.indices)
  func `a hidden figure is left out and counted`(index: Int) throws {
    let (how, content) = Self.hidden[index]
    for order in [Self.seen + content, "q " + content + " Q 0 g " + Self.seen] {
      let page = try page(order)
      #expect(words(page) == ["Gross", "479.48"], "\(how)")
      // poppler itself drops what lies off the page and what has no size.
      let isDropped = ["of no size", "off the page", "beside the page"].contains(how)
      #expect(page.hiddenFigures == 1 || (isDropped && page.hiddenFigures == 0), "\(how)")
    }
  }

  /// How a figure can look odd and be seen all the same.
  static let visible: [(how: String, content: String)] = [
    (
      "white on a dark band",
      "0 0 0.5 rg 40 640 200 30 re f " + DrawnPDF.text("999.99", 50, 650, "1 g")
    ),
    ("pale grey", DrawnPDF.text("999.99", 50, 650, "0.75 g")),
    ("yellow", DrawnPDF.text("999.99", 50, 650, "0.9 0.8 0 rg")),
    ("outlined", DrawnPDF.text("999.99", 50, 650, "1 Tr")),
    ("on a band drawn first", "0.9 g 40 640 200 30 re f 0 g " + DrawnPDF.text("999.99", 50, 650)),
    ("inside its clip", "q 40 640 200 30 re W n " + DrawnPDF.text("999.99", 50, 650) + "Q"),
    ("beside a later box", DrawnPDF.text("999.99", 50, 650) + "0.5 g 40 600 200 30 re f"),
    ("above a rule", DrawnPDF.text("999.99", 50, 650) + "0 g 40 647 200 1 re f"),
    (
      "between rules", "0 g 40 645 200 1 re f 40 660 200 1 re f " + DrawnPDF.text("999.99", 50, 650)
    ),
    ("small", DrawnPDF.text("999.99", 50, 650, size: 4)),
  ]

  @Test(arguments: visible.indices)
  func `a figure that can be seen counts`(index: Int) throws {
    let (how, content) = Self.visible[index]
    let page = try page(Self.seen + "0 g " + content)
    #expect(words(page).filter { !$0.isEmpty }.sorted() == ["479.48", "999.99", "Gross"], "\(how)")
    #expect(page.hiddenFigures == 0, "\(how)")
    #expect(page.marks.subtracting(Self.drawn) == [], "\(how)")
    #expect(!page.words.contains { $0.isPale }, "\(how)")
  }

  /// What is said of every file that holds a picture.
  private static let drawn: PDFPageMarks = [.hasPictures, .hasOutlines]
  private static let picture = "q 300 0 0 300 30 500 cm /P Do Q "

  @Test func `figures under a picture are marked`() throws {
    #expect(try page(Self.seen + Self.picture).marks.subtracting(Self.drawn) == .pictured)
  }

  @Test func `figures without ink on a picture are marked`() throws {
    let page = try page(Self.picture + DrawnPDF.text("999.99", 50, 650, "3 Tr"))
    #expect(page.marks.subtracting(Self.drawn) == .pictured)
  }

  @Test func `a picture beside the figures, or under them as paper, marks nothing`() throws {
    let beside = try page(Self.seen + "q 50 0 0 50 400 100 cm /P Do Q")
    #expect(beside.marks.subtracting(Self.drawn) == [])
    #expect(try page(Self.picture + Self.seen).marks.subtracting(Self.drawn) == [])
  }

  /// A figure under another, each drawn as the operators say; what is shown is 222.22 at its place, or further right.
  static let covered: [(how: String, content: String, seen: [String])] = [
    (
      "white under black",
      DrawnPDF.text("111.11", 50, 650, "1 g") + DrawnPDF.text("222.22", 50, 650, "0 g"),
      ["222.22"]
    ),
    (
      "white over black",
      DrawnPDF.text("222.22", 50, 650) + DrawnPDF.text("111.11", 50, 650, "1 1 1 rg"), ["222.22"]
    ),
    (
      "under a white box, the new figure beside it",
      DrawnPDF.text("111.11", 50, 650) + "1 g 40 640 200 30 re f 0 g "
        + DrawnPDF.text("222.22", 70, 650), ["222.22"]
    ),
    // Both may be what is drawn: neither is read.
    (
      "under a white box, the new figure at its place",
      DrawnPDF.text("111.11", 50, 650) + "1 g 40 640 200 30 re f 0 g "
        + DrawnPDF.text("222.22", 50, 650), []
    ),
  ]

  @Test(arguments: covered.indices)
  func `a figure under another never wins over it`(index: Int) throws {
    let (how, content, figures) = Self.covered[index]
    let page = try page(Self.seen + content)
    #expect(words(page) == ["Gross", "479.48"] + figures, "\(how)")
    #expect(page.hiddenFigures == 2 - Int32(figures.count), "\(how)")
    #expect(page.marks.contains(.stacked) == figures.isEmpty, "\(how)")
  }

  @Test(arguments: ["(999.99)", "<FEFF003900390039002E00390039>", "(\\071\\071\\071.99)"])
  func `figures with a text of their own are marked`(text: String) throws {
    let content = "/Span <</ActualText \(text)>> BDC " + DrawnPDF.text("111.11", 50, 650) + "EMC "
    #expect(try page(Self.seen + content).marks.contains(.retold))
  }

  @Test(arguments: ["(fi)", "<FEFF00660069>", "(\\376\\377\\000f)"])
  func `letters with a text of their own mark nothing`(text: String) throws {
    let content = "/Span <</ActualText \(text)>> BDC " + DrawnPDF.text("fi", 50, 650) + "EMC "
    #expect(try !page(Self.seen + content).marks.contains(.retold))
  }

  @Test func `fake bold is read once`() throws {
    let page = try page(
      DrawnPDF.text("479.48", 50, 700) + DrawnPDF.text("479.48", 50, 700)
        + "BT /F 10 Tf 50.3 650 Td (Net) Tj ET BT /F 10 Tf 50 650 Td (Net) Tj ET")
    #expect(words(page) == ["479.48", "Net"])
  }

  /// A forged slip: what is seen says $479.48, a hidden line says more.
  @Test func `a hidden sum never wins and is remarked on`() throws {
    let catalog = try LayoutCatalog(folder: layoutsFolder())
    let slip = """
      \(DrawnPDF.text("Employee: Robin Example", 50, 760))
      \(DrawnPDF.text("Pay period: 06/07/2026 to 12/07/2026", 50, 740))
      \(DrawnPDF.text("Description", 50, 720))\(DrawnPDF.text("Hours", 250, 720))
      \(DrawnPDF.text("Rate", 350, 720))\(DrawnPDF.text("Amount", 450, 720))
      \(DrawnPDF.text("Ordinary hours", 50, 700))\(DrawnPDF.text("10.00", 250, 700))
      \(DrawnPDF.text("20.00", 350, 700))\(DrawnPDF.text("200.00", 450, 700))
      \(DrawnPDF.text("Gross", 50, 660))\(DrawnPDF.text("200.00", 450, 660))
      \(DrawnPDF.text("Tax", 50, 640))\(DrawnPDF.text("0.00", 450, 640))
      \(DrawnPDF.text("Net pay", 50, 620))\(DrawnPDF.text("200.00", 450, 620))
      """
    let lie =
      "q " + DrawnPDF.text("Gross", 50, 780, "3 Tr") + DrawnPDF.text("300.00", 450, 780, "3 Tr")
      + "Q "
    func read(_ content: String) throws -> Payslip {
      let pages = try PDFCase.pool.words(of: DrawnPDF.bytes(content))
      let reader = PDFPayslips(catalog: catalog, facts: KnownFacts())
      switch try #require(reader.read(pages, path: "slip.pdf").first) {
      case .slip(let slip): return slip
      case .problem(let problem, _, _): throw problem
      }
    }
    let (honest, forged) = (try read(slip), try read(lie + slip))
    #expect(honest.remarks == [])
    #expect(forged.gross == honest.gross)
    #expect(forged.lines == honest.lines)
    #expect(forged.remarks.first?.hasPrefix("1 figure that nobody can see on the page") == true)
  }
}
