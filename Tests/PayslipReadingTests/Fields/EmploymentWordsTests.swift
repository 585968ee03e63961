import PayDomain
import PayslipReading
import Testing

@Suite struct EmploymentWordsTests {
  static let words: [(String, EmploymentType)] = [
    ("Full-time", .fullTime), ("full time", .fullTime), ("FT", .fullTime), ("F/T", .fullTime),
    ("Permanent Full Time", .fullTime), ("full_time", .fullTime), ("Part-Time", .partTime),
    ("PT", .partTime), ("Casual", .casual), ("CAS", .casual), ("Casual employee", .casual),
  ]

  @Test(arguments: words)
  func reads(text: String, employment: EmploymentType) {
    #expect(EmploymentWords.employment(text) == employment)
  }

  @Test(arguments: ["Permanent", "Fixed term", "fixed-term", "Contractor", "", "Casually", "time"])
  func refuses(text: String) {
    #expect(EmploymentWords.employment(text) == nil)
  }
}
