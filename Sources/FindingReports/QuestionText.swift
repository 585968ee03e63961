import AuditRules
import PayDomain
import Wording

extension OpenQuestion.Answer {
  /// What it is worth, as the end of a sentence: `$84.20 short`, `nothing short`.
  func worth(_ words: Words) -> String {
    let (least, likely, most) = (shortfall.provable, shortfall.likely, shortfall.atMost)
    guard most > .zero else { return words.say(isJudged ? .answerNothing : .answerOpen) }
    guard least < most else { return words.say(.answerShort, ["sum": "\(least)"]) }
    if least == .zero, likely == most || likely == .zero {
      return words.say(.answerUpTo, ["sum": "\(most)"])
    }
    guard likely > least, likely < most else {
      return words.say(.answerRange, ["from": "\(least)", "to": "\(most)"])
    }
    guard least > .zero else {
      return words.say(.answerUpToLikely, ["likely": "\(likely)", "to": "\(most)"])
    }
    return words.say(
      .answerLikely, ["from": "\(least)", "likely": "\(likely)", "to": "\(most)"])
  }

  /// The answer with its worth as a sentence.
  func sentence(_ words: Words) -> String {
    words.say(.askAnswer, ["answer": words.say(self.words), "worth": worth(words)])
  }
}

extension OpenQuestion {
  /// What hangs on it, in brackets; nil where that is nothing or cannot be said.
  func worthInWords(_ words: Words) -> String? {
    hasWorth ? words.say(.askWorth, ["sum": "\(worth)"]) : nil
  }
}

/// Questions of a worker's pays for a terminal.
enum QuestionText {
  /// Adds questions, each with its worth and what every answer is worth, numbered from `first`; below the one about
  /// the award stands `awardHint`.
  static func append(
    _ questions: some Collection<OpenQuestion>, from first: Int = 1, awardHint: String? = nil,
    _ words: Words, to terminal: inout TerminalText
  ) {
    for (offset, question) in questions.enumerated() {
      let line = words.say(
        .askLine, ["number": "\(first + offset)", "question": words.say(question.fact.question)])
      let worth = question.answers.isEmpty ? question.worthInWords(words) : nil
      terminal.line(
        [line, worth].compactMap { $0 }.joined(separator: " "), indent: 2, hanging: 3, as: .open)
      if !question.answers.isEmpty {
        let answers = question.answers.map { $0.sentence(words) }.joined(separator: " ")
        terminal.line(answers, indent: 5)
      }
      if question.fact.kind == .instrument, let awardHint {
        terminal.line(awardHint, indent: 5, hanging: 2)
      }
    }
  }
}
