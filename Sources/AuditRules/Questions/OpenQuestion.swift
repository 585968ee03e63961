import PayDomain
import Wording

/// A question whose answer would change what is said of a pay, with what each answer is worth.
public struct OpenQuestion: Hashable, Sendable {
  /// What the pay is short of if an answer is true.
  public struct Answer: Hashable, Sendable {
    /// The answer in plain words, `casual`: lower case where a sentence goes on with it.
    public var words: Sentence
    /// What the whole pay is short of under it, with everything else as it is; never netted.
    public var shortfall: Shortfall
    /// Whether the base rate can be told under it.
    public var isJudged: Bool

    /// Makes an answer.
    public init(words: Sentence, shortfall: Shortfall, isJudged: Bool = true) {
      self.words = words
      self.shortfall = shortfall
      self.isJudged = isJudged
    }
  }

  /// What is not known, why it matters and the question.
  public var fact: MissingFact
  /// The identities of the checks that it keeps open, each once, in the order of results; empty when it keeps the
  /// whole slip from being judged.
  public var checks: [String]
  /// The lines of the slip it is about, by index; empty for the whole slip.
  public var lines: [Int]
  /// What each answer is worth; empty where the answers cannot be listed.
  public var answers: [Answer]
  /// The most that hangs on it: by how much an answer can raise the sum of the pay above what is proved now.
  public var worth: Money

  /// On how many pays it is open.
  public var pays = 1

  /// Makes a question.
  public init(
    fact: MissingFact, checks: [String] = [], lines: [Int] = [], answers: [Answer] = [],
    worth: Money = .zero
  ) {
    self.fact = fact
    self.checks = checks
    self.lines = lines
    self.answers = answers
    self.worth = worth
  }

  /// Whether an answer changes the sum, as far as that can be said.
  public var hasWorth: Bool { worth > .zero }
}

extension [OpenQuestion] {
  /// The questions of several pays of one worker, each once, the most money first.
  ///
  /// What an answer is worth adds up over the pays; a pay that does not ask the question adds nothing to its answers.
  public static func together(_ questions: [OpenQuestion]) -> [OpenQuestion] {
    var all: [OpenQuestion] = []
    for question in questions { all.add(question) }
    return all.mostFirst
  }

  /// Adds a question of another pay of the worker to those that stand here, as ``together(_:)`` does.
  public mutating func add(_ question: OpenQuestion) {
    let place = firstIndex {
      $0.fact.kind == question.fact.kind && $0.fact.question == question.fact.question
    }
    guard let place else { return append(question) }
    self[place].add(question)
  }

  /// The questions with the most money first; those of one worth stay as they stand.
  public var mostFirst: [OpenQuestion] {
    enumerated().sorted {
      ($1.element.worth, $0.offset) < ($0.element.worth, $1.offset)
    }.map(\.element)
  }
}

extension OpenQuestion {
  /// Takes in the same question of another pay.
  fileprivate mutating func add(_ other: OpenQuestion) {
    for check in other.checks where !checks.contains(check) { checks.append(check) }
    // Lines are of one slip.
    lines = []
    worth += other.worth
    pays += other.pays
    guard answers.map(\.words) == other.answers.map(\.words) else {
      answers = []
      return
    }
    for (place, answer) in other.answers.enumerated() {
      answers[place].shortfall.provable += answer.shortfall.provable
      answers[place].shortfall.likely += answer.shortfall.likely
      answers[place].shortfall.atMost += answer.shortfall.atMost
      answers[place].isJudged = answers[place].isJudged && answer.isJudged
    }
  }
}

extension SlipAudit {
  /// What the pay is short of: what is found is provable, and what could not be told adds to the other two; no answer
  /// to a question that was worked out comes to more.
  public var shortfall: Shortfall {
    var sum = shown
    sum.atMost = max(sum.atMost, atStake)
    return sum
  }

  /// Takes in what the answers to its questions are worth.
  public mutating func reach(_ questions: [OpenQuestion]) {
    for answer in questions.flatMap(\.answers) {
      atStake = max(atStake, answer.shortfall.atMost)
    }
  }

  /// What its results come to.
  var shown: Shortfall {
    var sum = Shortfall.none
    for index in results.indices where !results[index].isMet {
      let range = results[index].shortfall
      switch results[index].verdict {
      case .met: continue
      case .short where results[index].kind == .observation: continue
      case .short: sum.provable += range.provable
      case .cannotTell: break
      }
      sum.likely += range.likely
      sum.atMost += range.atMost
    }
    return sum
  }
}
