import AuditRules
import PayDomain
import Wording

extension Words {
  /// A phrase of this module with its slots filled.
  func say(_ phrase: CheckPhrase, _ values: KeyValuePairs<String, String> = [:]) -> String {
    say(Sentence(phrase, texts: values))
  }

  /// A phrase of this module with its slots filled.
  func say(_ phrase: PagePhrase, _ values: KeyValuePairs<String, String> = [:]) -> String {
    say(Sentence(phrase, texts: values))
  }

  /// A phrase that begins like a sentence.
  func upper(_ sentence: Sentence) -> String { say(sentence).startingUpper }

  /// A phrase as a sentence of its own.
  func full(_ sentence: Sentence) -> String {
    say(.fullStop, ["sentence": upper(sentence)])
  }

  /// What is counted.
  enum Counted {
    case slip
    case employee
    case file
    case check
    case moreSlip
    case moreQuestion
  }

  /// How many there are, with their name.
  ///
  /// **Limits:** tells one from many; a language with more numbers than two says the same of all.
  func count(_ number: Int, _ what: Counted) -> String {
    let (one, many): (CountPhrase, CountPhrase) =
      switch what {
      case .slip: (.oneSlip, .manySlips)
      case .employee: (.oneEmployee, .manyEmployees)
      case .file: (.oneFile, .manyFiles)
      case .check: (.oneCheck, .manyChecks)
      case .moreSlip: (.oneMoreSlip, .manyMoreSlips)
      case .moreQuestion: (.oneMoreQuestion, .manyMoreQuestions)
      }
    return number == 1 ? say(one()) : say(many(["count": "\(number)"]))
  }

  /// How many files of a folder were no slips.
  public func passedOver(_ count: Int) -> String { say(.passedOver, ["count": "\(count)"]) }

  /// Where the reports are.
  public func reports(in folder: String) -> String { say(.reportsIn, ["folder": folder]) }
}

extension UsedFact {
  /// What the fact is called.
  func named(_ words: Words) -> String {
    switch name {
    case "award": words.say(NamePhrase.award)
    case "classification": words.say(NamePhrase.classification)
    case "employment": words.say(NamePhrase.employment)
    case "age": words.say(NamePhrase.age)
    case _: name
    }
  }

  /// Its value and who says so: `casual (slip)`.
  func value(_ words: Words) -> String { "\(words.say(value)) (\(words.say(origin)))" }
}

extension SlipSource {
  /// The file and which slip of it.
  func named(_ words: Words) -> String {
    words.say(.slipOf, ["file": path, "number": "\(ordinal)"])
  }
}

extension Shortfall {
  /// The range on one line, of one figure with its name: `provable $30.00`.
  func inWordsWithName(_ words: Words) -> String {
    isRange ? inWords(words) : words.say(.provableSum, ["sum": "\(provable)"])
  }
}
