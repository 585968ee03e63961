import PayDomain
import Testing

@testable import AwardTables

@Suite("Written forms of figures")
struct FigureTextTests {
  private func bytes(_ text: String) -> ArraySlice<UInt8> { Array(text.utf8)[...] }

  @Test(
    "money has exactly two decimals and no sign",
    arguments: [("0.05", 5), ("27.81", 2781), ("1056.80", 105_680), ("270830.00", 27_083_000)])
  func money(_ text: String, _ cents: Int64) {
    #expect(FigureText.money(bytes(text)) == Money(cents: cents))
  }

  @Test(
    "anything else is no money",
    arguments: [
      "", "27", "27.8", "27.811", ".81", "27.", "$27.81", "-27.81", "1,056.80", "27,81", " 27.81",
      "027.81", "1e3.00", "12345678901.00",
    ])
  func noMoney(_ text: String) {
    #expect(FigureText.money(bytes(text)) == nil)
  }

  @Test("decimals up to a number of places, as a whole number of the last")
  func decimals() {
    #expect(FigureText.decimal(bytes("121.7"), places: 3) == 121_700)
    #expect(FigureText.decimal(bytes("150"), places: 3) == 150_000)
    #expect(FigureText.decimal(bytes("0"), places: 0) == 0)
    #expect(FigureText.decimal(bytes("7.6"), places: 6) == 7_600_000)
    #expect(FigureText.decimal(bytes("1.2345"), places: 3) == nil)
    #expect(FigureText.decimal(bytes("1."), places: 3) == nil)
    #expect(FigureText.decimal(bytes("1.5"), places: 0) == nil)
    #expect(FigureText.decimal(bytes("1.2.3"), places: 3) == nil)
    #expect(FigureText.decimal(bytes("00"), places: 0) == nil)
  }

  @Test("clock times from midnight to midnight")
  func times() {
    #expect(FigureText.minutes(bytes("00:00")) == 0)
    #expect(FigureText.minutes(bytes("18:30")) == 18 * 60 + 30)
    #expect(FigureText.minutes(bytes("24:00")) == 24 * 60)
    for text in ["24:01", "7:00", "07:60", "0700", "07.00", "-1:00", ""] {
      #expect(FigureText.minutes(bytes(text)) == nil)
    }
  }

  @Test("identities are lower-case words with signs between")
  func identities() {
    for text in ["retail-1", "a", "under_17", "overtime-mon-sat-first"] {
      #expect(FigureText.isIdentity(bytes(text)))
    }
    for text in ["", "Retail", "-a", "a-", "a--b", "a b", "é"] {
      #expect(!FigureText.isIdentity(bytes(text)))
    }
  }

  @Test("reasons for a gap stand at the start of the note")
  func reasons() {
    #expect(GapReason(note: "ended") == .ended)
    #expect(GapReason(note: "not covered: nobody knows") == .notCovered)
    #expect(GapReason(note: "start uncertain, re-issued") == .startUncertain)
    for note in ["", "endedness", "it ended", "Not covered", "uncertain"] {
      #expect(GapReason(note: note) == nil)
    }
  }

  @Test("cells of CSV: quotation marks, commas, line ends inside, nothing at the end")
  func csv() throws {
    let table = try CSVTable(
      path: "t.csv", bytes: Array("a,b\r\n\"x, \"\"y\"\"\",\n\n\"two\nlines\",z".utf8))
    #expect(table.rowCount == 2)
    #expect(table.texts(row: 0) == ["a", "b"])
    #expect(table.texts(row: 1) == ["x, \"y\"", ""])
    #expect(table.texts(row: 2) == ["two\nlines", "z"])
    #expect(table.lines == [1, 2, 4])
    #expect(try CSVTable(path: "t.csv", bytes: []).rowCount == 0)
    #expect(throws: AwardProblem.self) { try CSVTable(path: "t", bytes: Array("\"open".utf8)) }
  }
}
