import AwardTables
import PayDomain
import TestSupport
import Testing

/// Labels in the award's own words, in shipped awards.
struct LabelBookTests {
  private static func book(_ code: String) throws -> (Award, LabelBook) {
    let award = try AwardLibrary(folder: PayGuide.root + "/Awards").award(code)
    return (award, LabelBook(award))
  }

  @Test(arguments: [
    "Monday to Friday after 6pm", "MON-FRI AFTER 6PM", "Mon - Fri, after 6pm 25%",
    "Casual - Monday to Friday after 6pm", "Monday to Friday after 6pm (x1.25)",
  ])
  func `a label that has all words of a provision and no others names it`(label: String) throws {
    let (award, book) = try LabelBookTests.book("MA000004")
    let named = try #require(book.provisions(named: label))
    #expect(named.category == .evening && !named.isLoading)
    #expect(named.places.map { award.provisions[$0].id } == ["evening"])
  }

  @Test(arguments: [
    "Monday to Friday", "after 6pm", "Monday to Friday after 7pm",
    "Monday to Friday after 6pm bonus",
    "Ordinary hours", "", "Roster B", "25%",
  ])
  func `a label with fewer words, more, or none names nothing`(label: String) throws {
    let (_, book) = try LabelBookTests.book("MA000004")
    #expect(book.provisions(named: label) == nil)
  }

  @Test func `a loading is the extra alone`() throws {
    let (_, book) = try LabelBookTests.book("MA000004")
    let named = try #require(book.provisions(named: "Monday to Friday after 6pm loading"))
    #expect(named.category == .evening && named.isLoading)
  }

  /// Payrolls write such words for every provision of the kind.
  @Test(arguments: ["Saturday", "Sunday", "SUN", "Sunday hrs"])
  func `common words leave open which provision of the kind is meant`(label: String) throws {
    let (_, book) = try LabelBookTests.book("MA000004")
    #expect(book.provisions(named: label)?.places.isEmpty != false)
  }

  /// A day off that was taken is paid at the ordinary rate.
  @Test func `a rostered day off is not work`() throws {
    for code in ["MA000004", "MA000009", "MA000010", "MA000018"] {
      let (_, book) = try LabelBookTests.book(code)
      #expect(book.provisions(named: "Rostered day off") == nil)
    }
  }

  /// `Permanent` may be said of the job.
  @Test(arguments: ["Permanent Night Shift", "Perm Nightshift", "Permanent night shift 30%"])
  func `a permanent night shift may be a permanent employee's night shift`(label: String) throws {
    let (_, book) = try LabelBookTests.book("MA000010")
    let named = try #require(book.provisions(named: label))
    #expect(named.category == .permanentNight && named.mayMeanPermanentJob)
  }

  @Test func `what an award says of others is not what the label says`() throws {
    let (award, book) = try LabelBookTests.book("MA000121")
    let named = try #require(book.provisions(named: "Sunday - shiftworkers"))
    #expect(!named.places.isEmpty)
    #expect(
      named.places.allSatisfy { !award.provisions[$0].condition.words.contains("not shiftworkers") }
    )
  }
}
