/// A score as tables of Markdown.
struct ScoreText {
  private let score: Score

  /// Makes the text of a score.
  init(_ score: Score) { self.score = score }

  /// Everything.
  var whole: String {
    [
      table("check", score.checks, hasPrecision: true), open,
      table("fault", score.faults, hasPrecision: false), oddities, reasons,
      accusations("Findings on clean slips", score.onClean),
      accusations("Findings that the planted fault does not explain", score.beside),
      sums("Wrong sums", score.wrongSums),
      sums("Sums below what is owed, the range told not reaching it", score.lower),
    ].joined(separator: "\n")
  }

  private static let outcomes = Outcome.allCases

  private func table(
    _ title: String, _ tallies: [String: Score.Tally], hasPrecision: Bool
  ) -> String {
    var heads = [title, "planted"] + ScoreText.outcomes.map(\.rawValue) + ["recall"]
    if hasPrecision { heads += ["false", "precision"] }
    var rows: [[String]] = []
    var sum = Score.Tally()
    for (name, tally) in tallies.sorted(by: { $0.key < $1.key }) {
      rows.append(row(name, tally, hasPrecision))
      sum.planted += tally.planted
      sum.findings += tally.findings
      sum.trueFindings += tally.trueFindings
      sum.outcomes.merge(tally.outcomes) { $0 + $1 }
    }
    rows.append(row("**all**", sum, hasPrecision))
    return markdown(heads, rows)
  }

  private func row(_ name: String, _ tally: Score.Tally, _ hasPrecision: Bool) -> [String] {
    var cells = [name, "\(tally.planted)"]
    cells += ScoreText.outcomes.map { "\(tally.outcomes[$0, default: 0])" }
    cells.append(ScoreText.share(tally.detected, of: tally.planted))
    guard hasPrecision else { return cells }
    cells.append("\(tally.findings - tally.trueFindings)")
    cells.append(ScoreText.share(tally.trueFindings, of: tally.findings))
    return cells
  }

  private var open: String {
    let rows = score.open.sorted { $0.key < $1.key }.map { check, count in
      [check, "\(count.slips)", "\(count.asked)"]
    }
    let all = score.open.values.reduce((0, 0)) { ($0.0 + $1.slips, $0.1 + $1.asked) }
    return markdown(
      ["what the slip leaves open", "slips", "asked about"],
      rows + [["**all**", "\(all.0)", "\(all.1)"]])
  }

  private var oddities: String {
    let rows = score.oddities.sorted { $0.key < $1.key }.map { name, oddity in
      [
        name, "\(oddity.slips)", "\(oddity.judged)", "\(oddity.cannotTell)", "\(oddity.accused)",
      ]
    }
    let all = score.oddities.values.reduce(into: Score.Oddity()) {
      $0.slips += $1.slips
      $0.judged += $1.judged
      $0.cannotTell += $1.cannotTell
      $0.accused += $1.accused
    }
    let last = [
      "**all**", "\(all.slips)", "\(all.judged)", "\(all.cannotTell)", "\(all.accused)",
    ]
    return markdown(
      ["lawful oddity", "slips", "judged", "with cannot tell", "accused"], rows + [last])
  }

  private var reasons: String {
    let lines = score.reasons.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let said = lines.map(\.key).joined(separator: " ")
    let meanings = ScoreText.meanings.filter { said.contains($0.word) }
    return "Faults not found, by reason:\n"
      + lines.map { "  \($0.value)  \($0.key)\n" }.joined()
      + meanings.map { "  \($0.word): \($0.meaning)\n" }.joined()
  }

  /// Why each kind of reason keeps a fault from being found.
  private static let meanings = [
    (
      word: "line_meaning",
      meaning: "the label is in words of nobody's vocabulary, or the line may be hours lawfully "
        + "paid so (a public holiday not worked) or what is paid on top of hours in another line; "
        + "a column that says the category settles the first, dated lines often the last"
    ),
    (
      word: "day_or_time",
      meaning: "several provisions of the award fit the label, and the pay is right under one"
    ),
    (
      word: "arrangement",
      meaning: "the pay is right under an agreement such as time off instead"
    ),
    (
      word: "set_off",
      meaning: "other pay of the same period may answer the gap"
    ),
    (
      word: "hours",
      meaning: "averaging or days off saved may explain the hours; a profile's word settles it"
    ),
    (
      word: "an apprenticeship, traineeship",
      meaning: "the classification's title is one that apprentices or trainees have too"
    ),
    (
      word: "not covered",
      meaning: "our tables have no rate for the row; the guide has one"
    ),
    (
      word: "no result",
      meaning: "the pay is within the rounding that hours and rates printed with decimals allow, "
        + "or the check needs what only a profile says"
    ),
  ]

  private func accusations(_ title: String, _ list: [Score.Accusation]) -> String {
    "\(title): \(list.count)\n"
      + list.map { accusation in
        let slip = accusation.slip
        return "  \(slip.id) \(slip.award) \(slip.year) (\(slip.name); \(slip.size)): "
          + "\(accusation.row.check) on \(accusation.row.lines): \(accusation.row.summary)\n"
      }.joined()
  }

  private func sums(_ title: String, _ slips: [AuditedSlip]) -> String {
    "\(title): \(slips.count)\n"
      + slips.map { slip in
        let planted = slip.planted
        let owed = planted.owed.map(FigureText.dollars) ?? "no sum"
        return "  \(planted.id) \(planted.award) \(planted.year) (\(planted.name); "
          + "\(planted.size)): \(planted.check) owed \(owed)\n"
          + slip.rows.filter(\.counts).map { row in
            "    found \(row.check) \(FigureText.dollars(row.provable)) on \(row.lines): "
              + "\(row.summary)\n"
          }.joined()
      }.joined()
  }

  private static func share(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "–" }
    let tenths = part * 1000 / whole
    return "\(tenths / 10).\(tenths % 10) %"
  }

  private func markdown(_ heads: [String], _ rows: [[String]]) -> String {
    let rule = heads.indices.map { $0 == 0 ? "---" : "---:" }
    return ([heads, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
  }
}
