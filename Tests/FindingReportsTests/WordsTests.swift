import TestSupport
import Testing

@testable import FindingReports

/// The catalogue of sentences: every key has its text, and a language must have every key with its slots.
@Suite struct WordsTests {
  @Test func `every phrase has a key of its own, a text and whole slots`() {
    #expect(Set(Phrase.allCases.map(\.rawValue)).count == Phrase.allCases.count)
    for phrase in Phrase.allCases {
      #expect(!phrase.english.isEmpty, "\(phrase.rawValue)")
      let opened = phrase.english.count { $0 == "{" }
      #expect(opened == phrase.english.count { $0 == "}" }, "\(phrase.rawValue)")
      #expect(opened == phrase.slots.count, "\(phrase.rawValue) has a slot twice")
      #expect(phrase.slots.allSatisfy { $0.allSatisfy(\.isLetter) }, "\(phrase.rawValue)")
    }
  }

  @Test func `the catalogue is read back as it is written`() throws {
    let again = try Words(csv: Words.english.csv)
    for phrase in Phrase.allCases { #expect(again.say(phrase) == phrase.english) }
  }

  /// A made-up language: every word doubled, the slots as they are.
  @Test func `another language stands in a file`() throws {
    let csv = Words.english.csv
      .replacing("ask.heading,Ask\n", with: "ask.heading,\"Demander, svp\"\n")
      .replacing("ask.answer-short,{sum} short\n", with: "ask.answer-short,manquent {sum}\r\n")
    let words = try Words(csv: csv)
    #expect(words.say(.ask) == "Demander, svp")
    #expect(words.say(.answerShort, ["sum": "$8.40"]) == "manquent $8.40")
  }

  @Test func `slots are filled, and braces in a value are left alone`() {
    let said = Words.english.say(.answerRange, ["from": "{to}", "to": "$2.00"])
    #expect(said == "{to} to $2.00 short")
  }

  @Test func `a file that is not whole is refused with the row`() {
    let csv = Words.english.csv
    func problem(_ csv: String) -> WordsProblem? {
      do throws(WordsProblem) {
        _ = try Words(csv: csv)
        return nil
      } catch { return error }
    }
    #expect(problem("") == .missing("verdict.missing"))
    #expect(problem("clef,texte\n") == .heading(["clef", "texte"]))
    #expect(problem("key,text\nscreen.sums\n") == .columns(1, row: 2))
    #expect(problem("key,text\nno.such,x\n") == .unknownKey("no.such", row: 2))
    #expect(
      problem(csv.replacing("{sum} short", with: "{summe} short"))?.code == "words/slots")
    #expect(problem(csv + "ask.heading,Ask\n")?.code == "words/twice")
    #expect(problem(csv.replacing("ask.heading,Ask\n", with: "")) == .missing("ask.heading"))
    for found in [
      problem(""), problem("a\n"), problem("a,b\n"), problem("key,text\nx,y\n"),
    ].compactMap({ $0 }) {
      #expect(!found.message.isEmpty && found.help != nil && !found.code.isEmpty)
    }
  }
}
