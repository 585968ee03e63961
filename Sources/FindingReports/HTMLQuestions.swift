import AuditRules
import PayDomain
import Wording

/// The questions of one worker's pays in the report.
extension HTMLReport {
  /// How many questions stand open; the others stand with their slips.
  private static let mostQuestions = 12

  /// Adds the questions, the most money first, each with what its answers are worth; nothing when there are none.
  static func append(questions: [OpenQuestion], to html: inout [UInt8]) {
    guard !questions.isEmpty else { return }
    html.append("div class=\"r open asks\"") { html in
      html.append("h3", "What to ask")
      html.append("ol class=\"q\"") { html in
        for question in questions.prefix(mostQuestions) { append(question, to: &html) }
      }
      let rest = questions.count - mostQuestions
      guard rest > 0 else { return }
      html.append("p", "\(rest.counted("more question")) beside the slips below.")
    }
  }

  private static func append(_ question: OpenQuestion, to html: inout [UInt8]) {
    html.append("li") { html in
      html.append("b", question.fact.question)
      let pays = question.pays > 1 ? "on \(question.pays.counted("slip"))" : nil
      let worth = question.answers.isEmpty ? question.worthInWords(.english) : nil
      let remarks = [pays, worth].compactMap { $0 }
      if !remarks.isEmpty { html.append(html: " " + remarks.joined(separator: " ")) }
      guard !question.answers.isEmpty else { return }
      html.append("ul") { html in
        for answer in question.answers { html.append("li", answer.sentence(.english)) }
      }
    }
  }
}
