import PayslipReading
import Testing

@Suite struct BusinessNumberTests {
  // Made up. 51 000 000 013: (5-1)·10 + 1·1 + 1·17 + 3·19 = 40 + 1 + 17 + 57 = 115, no multiple of 89.
  // 22 000 000 012: (2-1)·10 + 2·1 + 1·17 + 2·19 = 10 + 2 + 17 + 38 = 67, neither.
  // 41 000 000 111: (4-1)·10 + 1·1 + 1·15 + 1·17 + 1·19 = 30 + 1 + 51 = 82, neither; 7 more are needed:
  // 41 001 000 111 adds 1·7 (fifth digit), 89 in all: valid.
  @Test(arguments: ["41001000111", "41 001 000 111", "ABN: 41001000111", "ABN 41 001 000 111"])
  func readsAValidNumber(text: String) {
    #expect(BusinessNumber.abn(text) == "41001000111")
  }

  @Test(
    arguments: [
      "51000000013", "41000000111", "4100100011", "410010001110", "01001000111", "",
      "ABN", "41-001-000-111", "41OO1000111", "ACN 41001000111",
    ])
  func refuses(text: String) {
    #expect(BusinessNumber.abn(text) == nil)
  }
}
