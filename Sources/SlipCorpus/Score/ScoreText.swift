/// A score as tables of Markdown.
struct ScoreText {
  private let score: Score

  /// Makes the text of a score.
  init(_ score: Score) { self.score = score }

  /// Everything.
  var whole: String {
    [
      table("check", score.checks, hasPrecision: true),
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
    return "Faults not found, by reason:\n"
      + lines.map { "  \($0.value)  \($0.key)\n" }.joined()
  }

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
