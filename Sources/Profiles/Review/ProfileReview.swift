import PayDomain

/// What a profile leaves open, and what hangs on each answer.
public struct ProfileReview: Sendable {
  /// A question with what answering it would change.
  struct Question: Hashable, Sendable {
    /// What is asked, in words.
    var words: String
    /// Where the profile asks it; nil where it does not yet.
    var spot: ProfileSpot?
    /// What hangs on it; nil where no files were given.
    var tally: Tally?
    /// Whom or what it is about, at most some.
    var examples: [String] = []
  }

  /// The open questions; those of files with most money first.
  private(set) var questions: [Question] = []
  /// What in the profile fits nothing in the files, or the files don't bear out.
  private(set) var remarks: [String] = []
  /// What the profile says and an audit can't use, or the slips contradict.
  private(set) var doubts: [ProfileDoubt] = []
  /// What was seen; nil where no files were given.
  private let survey: ProfileSurvey?

  /// Whether anything is open.
  public var isOpen: Bool { !questions.isEmpty || !doubts.isEmpty }

  /// Adds what the tables don't have.
  public mutating func add(_ found: [ProfileDoubt]) { doubts = (doubts + found).inOrder }

  /// Reviews a profile alone: the questions it asks, in its order.
  public init(_ sheet: ProfileSheet) {
    survey = nil
    if !sheet.namesInstrument, !sheet.gaps.contains(where: { $0.part == nil && $0.key == "award" })
    {
      questions.append(
        Question(words: "no `award`, `agreement` or `instrument` is named", spot: nil))
    }
    for gap in sheet.gaps {
      let of = gap.subject.map { " of \($0)" } ?? gap.part.map { " in `\($0)`" }
      questions.append(Question(words: "`\(gap.key)`" + (of ?? String()), spot: gap.spot))
    }
  }

  /// Reviews a profile beside the employer's files, which were read with it.
  public init(_ sheet: ProfileSheet, survey: ProfileSurvey, exports: [ExportSurvey]) {
    self.survey = survey
    let finder = OpenQuestions(sheet: sheet, survey: survey, exports: exports)
    questions = finder.questions.sorted { left, right in
      let (one, other) = (left.tally ?? Tally(), right.tally ?? Tally())
      return (other.money, other.slips, left.words) < (one.money, one.slips, right.words)
    }
    remarks = finder.remarks
    doubts = finder.doubts.inOrder
  }

  /// The review as text.
  ///
  /// - Parameter path: the profile, as the user gave it.
  /// - Returns: lines for a terminal, each question with what hangs on it.
  public func text(path: String) -> String {
    var text = "\(path): \(opening)\n"
    for doubt in doubts { text += doubt.lines }
    let hasTallies = questions.contains { $0.tally != nil }
    if hasTallies {
      text +=
        "\n" + DraftText.padded("Open, most money first", to: 52)
        + DraftText.right("slips", 8) + DraftText.right("lines", 8)
        + DraftText.right("dollars", 16) + "\n"
    }
    for question in questions { text += line(question, hasTallies: hasTallies) }
    if !remarks.isEmpty {
      text += "\nWorth a look\n"
      for remark in remarks { text += "  \(DraftText.plain(remark))\n" }
    }
    if hasTallies, questions.contains(where: { $0.spot == nil }) {
      text += "\nWhat has no line number is not in the profile yet.\n"
    }
    return text
  }

  private var opening: String {
    let asked = questions.isEmpty ? [] : [DraftText.count(questions.count, "question") + " open"]
    let found = doubts.isEmpty ? [] : [DraftText.count(doubts.count, "thing") + " to correct"]
    let open = isOpen ? (asked + found).joined(separator: ", ") : "nothing is open"
    guard let survey else { return open }
    return "\(open); seen \(DraftText.count(survey.slips, "slip")), \(survey.earnings) of earnings"
  }

  private func line(_ question: Question, hasTallies: Bool) -> String {
    let place = question.spot.map { "\($0.line): " } ?? String()
    var text = "  \(place)\(DraftText.plain(question.words))"
    if hasTallies {
      let tally = question.tally ?? Tally()
      text =
        DraftText.padded(text, to: 52)
        + DraftText.right(DraftText.grouped(tally.slips), 8)
        + DraftText.right(tally.lines > 0 ? DraftText.grouped(tally.lines) : "", 8)
        + DraftText.right("\(tally.money)", 16)
    }
    text += "\n"
    guard !question.examples.isEmpty else { return text }
    let shown = question.examples.prefix(8).map(DraftText.plain).joined(separator: ", ")
    let more = question.examples.count > 8 ? " and \(question.examples.count - 8) more" : ""
    return text + "      \(shown)\(more)\n"
  }
}
