import AuditRules
import PayDomain
import Wording

/// The questions of one worker's pays in the report.
extension HTMLReport {
  /// How many questions stand open; the others stand with their slips.
  private static let mostQuestions = 12

  /// Adds the questions, the most money first, each with what its answers are worth; nothing when there are none.
  func append(questions: [OpenQuestion], to html: inout [UInt8]) {
    guard !questions.isEmpty else { return }
    html.append("div class=\"r open asks\"") { html in
      html.append("h3", say(.whatToAsk))
      html.append("ol class=\"q\"") { html in
        for question in questions.prefix(HTMLReport.mostQuestions) { append(question, to: &html) }
      }
      let rest = questions.count - HTMLReport.mostQuestions
      guard rest > 0 else { return }
      html.append("p", stamp.words.count(rest, .moreQuestion))
    }
  }

  private func append(_ question: OpenQuestion, to html: inout [UInt8]) {
    html.append("li") { html in
      html.append("b", stamp.words.say(question.fact.question))
      let pays =
        question.pays > 1 ? say(.onSlips, ["slips": stamp.words.count(question.pays, .slip)]) : nil
      let worth = question.answers.isEmpty ? question.worthInWords(stamp.words) : nil
      let remarks = [pays, worth].compactMap { $0 }
      if !remarks.isEmpty { html.append(html: " " + remarks.joined(separator: " ")) }
      guard !question.answers.isEmpty else { return }
      html.append("ul") { html in
        for answer in question.answers { html.append("li", answer.sentence(stamp.words)) }
      }
    }
  }
}
