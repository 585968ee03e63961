import PayDomain
import Testing

@testable import PayslipReading

/// Places on pages that were turned to be read.
@Suite struct TurnedPagesTests {
  /// A picture of 30 by 20 with one dark pixel, turned, and the pixel's place found again on the one as it lies.
  @Test(arguments: 0...3)
  func aPlaceIsThatOnThePageAsItLies(quarters: Int) throws {
    var picture = PDFPicture(width: 30, height: 20, scale: 1)
    for place in picture.grey.indices { picture.grey[place] = 255 }
    picture.grey[4 * 30 + 7] = 0
    let turned = picture.turned(quarters: quarters)
    let dark = try #require(turned.grey.firstIndex(of: 0))
    let (left, top) = (Int32(dark % turned.width), Int32(dark / turned.width))
    let page = TurnedPages.Page(
      quarters: quarters, width: Int32(turned.width), height: Int32(turned.height))
    let place = TurnedPages(pages: [page]).place(
      .box(page: 1, left: left, top: top, right: left + 1, bottom: top + 1))
    #expect(place == .box(page: 1, left: 7, top: 4, right: 8, bottom: 5))
  }

  private let pages = TurnedPages(pages: [
    TurnedPages.Page(quarters: 0, width: 200, height: 300),
    TurnedPages.Page(quarters: 2, width: 200, height: 300),
  ])
  private let upright = SourcePlace.box(page: 1, left: 10, top: 20, right: 60, bottom: 30)
  private let turned = SourcePlace.box(page: 2, left: 10, top: 20, right: 60, bottom: 30)
  private let moved = SourcePlace.box(page: 2, left: 140, top: 270, right: 190, bottom: 280)

  @Test func pagesThatWereNotTurnedAndOtherPlacesStay() {
    #expect(pages.place(upright) == upright)
    #expect(pages.place(.line(3)) == .line(3))
    #expect(pages.place(turned) == moved)
    let beyond = SourcePlace.box(page: 3, left: 1, top: 2, right: 3, bottom: 4)
    #expect(pages.place(beyond) == beyond)
  }

  @Test func everyFigureOfASlipIsMoved() throws {
    func field<Value>(_ value: Value) -> Field<Value> {
      .read(Reading(value, at: turned, text: ""))
    }
    var line = PayLine(label: "Ordinary", category: .ordinary, place: turned)
    line.quantity = field(Hours(minutes: 60))
    line.amount = .absent(.unreadable("x", turned))
    var slip = Payslip(
      source: SlipSource(path: "", ordinal: 1, format: "pdf", layout: "payslip", kind: .document))
    slip.lines = [line]
    slip.gross = field(Money(cents: 5))
    slip.employee = field("Ana Example")
    slip.periodEnd = field(try #require(CivilDate(year: 2026, month: 7, day: 5)))
    slip.remarks = ["`Ordinary` (\(turned)): open"]
    pages.move(&slip)
    #expect(slip.lines[0].place == moved)
    #expect(slip.lines[0].quantity.reading?.place == moved)
    #expect(slip.lines[0].amount == .absent(.unreadable("x", moved)))
    #expect(slip.gross.reading?.place == moved)
    #expect(slip.employee.reading?.place == moved)
    #expect(slip.periodEnd.reading?.place == moved)
    #expect(slip.remarks == ["`Ordinary` (\(moved)): open"])
  }
}
