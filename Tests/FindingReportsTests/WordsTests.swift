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

  /// Phrases that stand in several places and mean the same there, by their English: their keys.
  private static let shared: [String: [String]] = [
    "Taken for granted": ["why.taken", "page.granted"],
    "adult": ["rates.adult", "result.adult"],
    "aged {years}": ["rates.aged", "answer.aged"],
    "date of birth": ["name.date-of-birth", "taken.date-of-birth"],
    "day": ["name.day", "rate/minimum-engagement.says.day"],
    "gross": ["name.gross", "sum.gross"],
    "hours": ["name.hours", "unit.hours"],
    "net": ["name.net", "sum.net"],
    "shift": ["rate/minimum-engagement.says.shift", "kind.shift"],
    "super": ["name.super-guarantee", "sum.super-guarantee"],
    "tax": ["name.tax", "sum.tax"],
    "the day of payment": ["kind-of-fact.payment-date", "slip/missing-payment-date.says.item"],
    "the pay period": ["kind-of-fact.period", "slip/missing-period.says.item"],
    "{from} to {to}": ["check.period", "run/period-missing.says.gap"],
  ]

  /// Phrases are looked up by their English: those of one English have one translation, so it must be one meaning.
  @Test func `the phrases of one English are known`() {
    let phrases = Dictionary(grouping: Catalogue.all.filter { !$0.isText }, by: \.english)
    let shared = phrases.filter { $0.value.count > 1 }.mapValues { $0.map(\.key) }
    #expect(shared == Self.shared)
    // The language file has each once, under the key of the first.
    #expect(Catalogue.entries.count { !$0.isText } == phrases.count)
    let keys = Set(Catalogue.entries.map(\.key))
    for others in shared.values {
      #expect(others.map(keys.contains) == others.map { $0 == others[0] })
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
}
