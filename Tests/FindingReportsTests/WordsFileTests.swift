import TestSupport
import Testing
import Wording

@testable import FindingReports

/// The file of a language: what it may look like, and how each fault in it is told.
@Suite struct WordsFileTests {
  private let csv = Words.english.csv

  private func problem(_ csv: String) -> WordsProblem? { problem(Array(csv.utf8)) }

  private func problem(_ bytes: [UInt8]) -> WordsProblem? {
    do throws(WordsProblem) {
      _ = try Words(utf8: bytes)
      return nil
    } catch { return error }
  }

  /// The catalogue with the text of one key, as it stands in the file.
  private func with(heading text: String) -> String {
    csv.replacing("\nask.heading,Ask\n", with: "\nask.heading,\(text)\n")
  }

  /// The line of the key's row in the catalogue.
  private var line: Int {
    csv.split(separator: "\n", omittingEmptySubsequences: false)
      .firstIndex { $0.hasPrefix("ask.heading,") }.map { $0 + 1 } ?? -1
  }

  @Test(arguments: ["Demander", "\"Demander, svp\"", "\"Dire \"\"qui\"\" et\nquand\""])
  func `a text stands alone or in quotes`(text: String) throws {
    let said = try Words(csv: with(heading: text)).say(.ask)
    let plain = text.hasPrefix("\"") ? String(text.dropFirst().dropLast()) : text
    #expect(said == plain.replacing("\"\"", with: "\""))
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `lines end in any way`(end: String) throws {
    let words = try Words(
      csv: with(heading: "Demander").split(separator: "\n").joined(separator: end))
    #expect(words.say(.ask) == "Demander")
  }

  @Test func `a byte order mark and blank lines are passed over`() throws {
    let text = "\u{FEFF}\n" + with(heading: "Demander\n\n")
    #expect(try Words(csv: text).say(.ask) == "Demander")
    #expect(problem("\u{FEFF}clef,texte\n") == .heading(["clef", "texte"], line: 1))
  }

  @Test func `a quote that is never closed is told with the line it opens on`() {
    #expect(problem("key,text\nask.heading,\"Ask\n") == .unclosedQuote(line: 2))
    // It takes in the rows behind it, up to the next quote.
    guard case .behindQuote(let opened, let closed) = problem(with(heading: "\"Ask")) else {
      Issue.record("expected a quote that is closed too late")
      return
    }
    #expect(opened == line && closed > line)
    #expect(problem(csv + "no.such,\"x") == .unclosedQuote(line: csv.count { $0 == "\n" } + 1))
  }

  @Test(arguments: ["\"Demander\" svp", "\"a\"b", "\"a\" ", "\"\"a"])
  func `text behind a closing quote is refused`(text: String) {
    #expect(problem(with(heading: text)) == .behindQuote(line: line, closedOn: line))
  }

  @Test func `the line counts, not the row`() {
    let long = csv.replacing("key,text\n", with: "\nkey,text\n\n")
      .replacing("ask.heading,Ask\n", with: "ask.heading,\"a\nb\r\nc\"\n\nno.such,x\n")
    #expect(problem(long) == .unknownKey("no.such", line: line + 2 + 4))
  }

  @Test func `another encoding is told with the first line that shows it`() {
    // As Latin-1 writes é.
    let text = Array(with(heading: "Pr#sent").utf8).map { $0 == UInt8(ascii: "#") ? 0xE9 : $0 }
    #expect(problem(text) == .encoding(line: line))
    #expect(problem([0xFF, 0xFE, 0x6B, 0x00]) == .encoding(line: 1))
  }

  @Test func `a file that is not whole is refused with its line`() {
    #expect(problem("") == .missing("verdict.missing"))
    #expect(problem("clef,texte\n") == .heading(["clef", "texte"], line: 1))
    #expect(problem("key;text\n") == .heading(["key;text"], line: 1))
    #expect(problem("key,text\nscreen.sums\n") == .columns(1, line: 2))
    #expect(problem(with(heading: "Ask, please")) == .columns(3, line: line))
    #expect(problem("key,text\nno.such,x\n") == .unknownKey("no.such", line: 2))
    #expect(problem(csv.replacing("{sum} short", with: "{summe} short"))?.code == "words/slots")
    #expect(
      problem(csv + "ask.heading,Ask\n")
        == .twice("ask.heading", line: csv.count { $0 == "\n" } + 1))
    #expect(problem(with(heading: " ")) == .empty("ask.heading", line: line))
    #expect(problem(csv.replacing("ask.heading,Ask\n", with: "")) == .missing("ask.heading"))
  }

  @Test func `every problem says what was found, where, and what to do`() {
    let problems: [WordsProblem] = [
      .encoding(line: 3), .unclosedQuote(line: 3), .behindQuote(line: 3, closedOn: 3),
      .columns(1, line: 3),
      .heading(["a"], line: 3), .unknownKey("a", line: 3), .twice("a", line: 3),
      .empty("a", line: 3), .slots("a", wanted: [], found: ["b"], line: 3), .missing("a"),
    ]
    #expect(Set(problems.map(\.code)).count == problems.count)
    for problem in problems {
      let isWithoutLine = problem == .missing("a")
      #expect(
        problem.lines(path: "fr.csv")
          .hasPrefix(isWithoutLine ? "fr.csv: error: " : "fr.csv:3: error: "))
      #expect(problem.lines(path: "fr.csv").contains("\n  help: "))
      #expect(problem.message.last != "." && problem.message.first?.isUppercase == false)
    }
    #expect(WordsProblem.columns(1, line: 3).message.contains("1 field,"))
  }
}
