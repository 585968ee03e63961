import AwardTables
import PayDomain
import Wording

extension JudgeBench {
  /// The questions that a slip leaves open, with what each answer is worth; the most money first.
  ///
  /// Every answer is worth what the same judging says of the slip once the answer is taken as true.
  mutating func questions(of audit: SlipAudit, beside others: OtherSlips) -> [OpenQuestion] {
    var (questions, bounds) = QuestionsOfSlip.collect(audit)
    guard !questions.isEmpty else { return [] }
    let known = readings(of: audit.held, beside: others)
    let answers = AnswersToQuestions(
      slip: audit.slip, start: supposition(of: audit.slip, beside: others), known: known,
      unplaced: unplacedLines, codes: instrumentCodes(of: audit.slip),
      agreementAward: agreementAward(of: audit.slip))
    let now = audit.shortfall
    var idle: Set<MissingFact> = []
    for place in questions.indices {
      let choices = answers.choices(for: questions[place])
      var changes = choices.isEmpty
      let found = choices.map { choice in
        let supposed = judge(choice.supposition)
        changes = changes || !supposed.says(as: audit)
        return OpenQuestion.Answer(
          words: choice.words, shortfall: supposed.shortfall, isJudged: supposed.isJudged)
      }
      if !changes { idle.insert(questions[place].fact) }
      questions[place].answers = found.joined(mayGather: questions[place].fact.kind)
      questions[place].worth = found.spread(from: now) ?? bounds[place]
    }
    return questions.filter { !idle.contains($0.fact) }.mostFirst
  }
}

extension SlipAudit {
  /// Whether it comes to the same sums and findings as another, and both or neither are judged.
  fileprivate func says(as other: SlipAudit) -> Bool {
    func found(_ audit: SlipAudit) -> [FoundAt] {
      audit.results.filter(\.isFound).map { FoundAt(check: $0.check, lines: $0.lines) }
    }
    return shown == other.shown && isJudged == other.isJudged
      && Set(found(self)) == Set(found(other))
  }

  /// What was found, and of which lines.
  private struct FoundAt: Hashable {
    let check: String
    let lines: [Int]
  }

  /// The questions that the slip leaves open, in the order of results, without answers; each is worth the ranges that
  /// it keeps open.
  public var openQuestions: [OpenQuestion] {
    var (questions, bounds) = QuestionsOfSlip.collect(self)
    for place in questions.indices { questions[place].worth = bounds[place] }
    return questions
  }
}

/// The questions of a slip, before anything is known of their worth.
enum QuestionsOfSlip {
  /// Each question that a finding depends on once, in the order of results, and beside it the sum of the ranges that it keeps open.
  static func collect(_ audit: SlipAudit) -> (questions: [OpenQuestion], bounds: [Money]) {
    var questions: [OpenQuestion] = []
    var bounds: [Money] = []
    func place(of fact: MissingFact) -> Int {
      let known = questions.firstIndex {
        $0.fact.kind == fact.kind && $0.fact.question == fact.question
      }
      if let known { return known }
      questions.append(OpenQuestion(fact: fact))
      bounds.append(.zero)
      return questions.count - 1
    }
    var known: [Set<Int>] = []
    // By index: a copy of a result costs more than a look at its verdict.
    for index in audit.results.indices
    where !audit.results[index].isMet && audit.results[index].kind != .observation {
      for fact in audit.results[index].questions {
        let place = place(of: fact)
        let (check, lines) = (audit.results[index].check, audit.results[index].lines)
        if !questions[place].checks.contains(check) { questions[place].checks.append(check) }
        while known.count <= place { known.append([]) }
        for line in lines where known[place].insert(line).inserted {
          questions[place].lines.append(line)
        }
        let range = audit.results[index].shortfall
        bounds[place] += range.atMost - range.provable
      }
    }
    for fact in audit.notJudged { _ = place(of: fact) }
    return (questions, bounds)
  }
}

extension [OpenQuestion.Answer] {
  /// The most answers that are shown one by one.
  private static var mostShown: Int { 5 }

  /// What hangs on which of them is true: the widest of the spreads of the three sums, never below zero; nil when
  /// there are none.
  ///
  /// Of a single answer it is what it adds to what is proved `now`.
  fileprivate func spread(from now: Shortfall) -> Money? {
    guard let first else { return nil }
    guard count > 1 else { return Swift.max(.zero, first.shortfall.atMost - now.provable) }
    let spreads = [\Shortfall.provable, \.likely, \.atMost].compactMap { sum -> Money? in
      let sums = map { $0.shortfall[keyPath: sum] }
      guard let least = sums.min(), let most = sums.max() else { return nil }
      return most - least
    }
    return spreads.max()
  }

  /// Answers beside one another that are worth the same as one; of many classifications the last as a range.
  fileprivate func joined(mayGather kind: MissingFact.Kind) -> [OpenQuestion.Answer] {
    var groups: [[OpenQuestion.Answer]] = []
    for answer in self {
      if let last = groups.last?.last, last.shortfall == answer.shortfall,
        last.isJudged == answer.isJudged
      {
        groups[groups.count - 1].append(answer)
      } else {
        groups.append([answer])
      }
    }
    let over = groups.count - Self.mostShown
    if kind == .classification, over > 0 {
      groups[(groups.count - over - 1)...] = [groups[(groups.count - over - 1)...].flatMap { $0 }]
    } else if kind == .age, over > 0 {
      // The youngest, who are few at most workplaces.
      groups[...over] = [groups[...over].flatMap { $0 }]
    }
    return groups.map(OpenQuestion.Answer.init(together:))
  }
}

extension OpenQuestion.Answer {
  /// Several answers as one, in their order: `full-time or part-time`.
  fileprivate init(together answers: [OpenQuestion.Answer]) {
    self = answers[0]
    guard let last = answers.last, answers.count > 1 else { return }
    // `aged 15 to 18`, not `aged 15 to aged 18`.
    let years = last.words.says(AnswerPhrase.aged) ? last.words.slot("years") : nil
    let slots = (first: Slot.said(words), last: years ?? .said(last.words))
    if answers.count > 2 {
      words = AnswerPhrase.fromTo([
        "first": slots.first, "last": slots.last, "count": "\(answers.count)",
      ])
    } else if slots.last.english.contains(" or ") {
      words = AnswerPhrase.orElse(["first": slots.first, "last": slots.last])
    } else {
      words = AnswerPhrase.or(["first": slots.first, "last": slots.last])
    }
    for answer in answers {
      shortfall.provable = min(shortfall.provable, answer.shortfall.provable)
      shortfall.likely = max(shortfall.likely, answer.shortfall.likely)
      shortfall.atMost = max(shortfall.atMost, answer.shortfall.atMost)
      isJudged = isJudged && answer.isJudged
    }
  }
}
