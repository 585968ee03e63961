import AwardTables
import PayDomain

/// The `award.yaml` of an agreement that is begun from an award.
enum DraftManifest {
  /// The id of the source that the draft's rows without dates name.
  static let source = "copied"

  /// The keys whose lines are the award's own.
  private static let copied = ["employment_types", "hours", "rounding", "casual", "streams"]

  /// The text of the file.
  static func text(of manifest: String, _ award: Award, _ plan: AgreementDraft.Plan) -> String {
    let blocks = ManifestBlocks(manifest)
    let own = copied.compactMap { key in blocks.text(of: key) }.joined()
    let coverage = "To be confirmed. \(award.code) covers: \(award.coverage)"
    let basis = "\(award.title) (\(award.code)), tables checked on \(award.checkedOn)"
    return """
      # Begun from \(award.code) on \(plan.today). No pay is held against a row that says `\(AgreementDraft.mark)`:
      # hold it against the agreement, write the figure, `basis`, `clause` and `source`, and empty its note.
      code: \(plan.code)
      title: \(quoted(plan.title))
      coverage: \(quoted(coverage))
      names: []
      checked_on: \(plan.today)
      # The last day before a figure of the agreement may change.
      covers_to: \(max(award.coversTo, plan.today))
      # Copied from \(award.code): the agreement may say otherwise.
      \(own)# Add the agreement itself, with an id for the rows to name.
      sources:
        - {id: \(source), title: \(quoted(basis)), publisher: "the award tables", dated: \(award.checkedOn)}
      gaps:
        - \(quoted("Rows that say `\(AgreementDraft.mark)` are copies of \(award.code) without its figures."))
        - \(quoted("What the agreement has and \(award.code) has not is missing, junior ages among it."))
      examples: []

      """
  }

  /// A text as a YAML scalar in double quotes.
  private static func quoted(_ text: String) -> String {
    let clean = text.unicodeScalars.filter { $0.value >= 0x20 }.map(String.init).joined()
    return
      "\"\(clean.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
  }
}

/// The top-level keys of an `award.yaml` with their lines, as they stand.
struct ManifestBlocks {
  /// The keys in the file's order, each with its own lines; comments between keys are left out.
  let blocks: [(key: String, text: String)]

  /// Cuts a file at the lines that begin with a key.
  init(_ manifest: String) {
    var blocks: [(key: String, text: String)] = []
    for line in manifest.split(whereSeparator: \.isNewline) {
      if let first = line.first, first.isLetter, let colon = line.firstIndex(of: ":") {
        blocks.append((String(line[..<colon]), line + "\n"))
      } else if line.first != "#", !blocks.isEmpty {
        blocks[blocks.count - 1].text += line + "\n"
      }
    }
    self.blocks = blocks
  }

  /// What weekly wages are rounded to, in cents; one cent where the file does not say.
  var weeklyStep: Int64 {
    let words = text(of: "rounding").map { $0.split { " {},\n".contains($0) }.map(String.init) }
    guard let words, let place = words.firstIndex(of: "weekly:"), place + 1 < words.count,
      let cents = RateMoves.cents(words[place + 1]), cents > 0
    else { return 1 }
    return cents
  }

  /// The lines of a key; nil when it is not there.
  func text(of key: String) -> String? { blocks.first { $0.key == key }?.text }
}
