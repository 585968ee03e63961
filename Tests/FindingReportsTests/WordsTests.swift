import AuditRules
import TestSupport
import Testing
import Wording

@testable import FindingReports

/// The catalogue of sentences: every key has its text, and a language must have every key with its slots.
@Suite struct WordsTests {
  @Test func `every phrase has a key of its own, a text and whole slots`() {
    let entries = Catalogue.entries
    #expect(Set(entries.map(\.key)).count == entries.count)
    for entry in entries {
      #expect(!entry.english.isEmpty, "\(entry.key)")
      let opened = entry.english.count { $0 == "{" }
      #expect(opened == entry.english.count { $0 == "}" }, "\(entry.key)")
      let slots = Words.slots(in: entry.english)
      #expect(opened == slots.count, "\(entry.key) has a slot twice")
      #expect(slots.allSatisfy { $0.allSatisfy(\.isLetter) }, "\(entry.key)")
    }
  }

  /// Phrases are looked up by their English.
  @Test func `no two phrases have one English`() {
    var keys: [String: String] = [:]
    for entry in Catalogue.entries where !entry.isText {
      let other = keys.updateValue(entry.key, forKey: entry.english)
      #expect(other == nil, "\(entry.key) says what \(other ?? "") says")
    }
  }

  @Test func `the texts of every check stand in the catalogue`() {
    let keys = Set(Catalogue.entries.map(\.key))
    for check in CheckRegistry.all {
      for text in ["title", "law", "explanation", "formula", "cleared-by", "how-wrong"] {
        #expect(keys.contains("\(check.id).\(text)"), "\(check.id) \(text)")
      }
    }
  }

  @Test func `a check is described in the language in use`() throws {
    let check = try #require(CheckRegistry.description(of: "penalty/sunday-underpaid"))
    let words = try Words(
      csv: Words.english.csv.replacing("," + check.title + "\n", with: ",Dimanche\n"))
    #expect(check.said(in: words).title == "Dimanche")
    #expect(check.said(in: words).law == check.law)
    #expect(words.titles[check.id] == "Dimanche")
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
    #expect(
      problem(csv.replacing("ask.heading,Ask\n", with: "ask.heading, \n"))?.code == "words/empty")
    #expect(problem(csv.replacing("ask.heading,Ask\n", with: "")) == .missing("ask.heading"))
    for found in [
      problem(""), problem("a\n"), problem("a,b\n"), problem("key,text\nx,y\n"),
    ].compactMap({ $0 }) {
      #expect(!found.message.isEmpty && found.help != nil && !found.code.isEmpty)
    }
  }
}
