import PayDomain

/// A file that could not be read, for the end of a profile.
public struct UnreadFile: Hashable, Sendable {
  /// The diagnostic, without its help.
  public var words: String

  /// Makes one.
  public init(words: String) { self.words = words }
}

/// An award that the words on the slips could mean; a suggestion, never an answer.
public struct AwardCandidate: Hashable, Sendable {
  /// The award's code.
  public var code: String
  /// Its title.
  public var title: String
  /// Why it is suggested, as a phrase.
  public var why: String

  /// Makes a candidate.
  public init(code: String, title: String, why: String) {
    self.code = code
    self.title = title
    self.why = why
  }
}

/// Writes the first profile of an employer from what its files say.
///
/// What the files say themselves stands in comments and says nothing; what only a person can say stands as a
/// question, `"?"`. So a profile that nobody has edited yet changes no result. The same survey gives the same bytes.
public struct ProfileDraft {
  private let survey: ProfileSurvey
  private let exports: [ExportSurvey]
  private let candidates: [AwardCandidate]
  private let unread: [UnreadFile]
  private let files: Int

  /// Makes a draft.
  ///
  /// - Parameters:
  ///   - survey: what the slips say.
  ///   - exports: the exports among the files and their headings.
  ///   - candidates: awards that words on the slips could mean.
  ///   - unread: files and slips that could not be read.
  ///   - files: how many files were looked at.
  public init(
    survey: ProfileSurvey, exports: [ExportSurvey], candidates: [AwardCandidate],
    unread: [UnreadFile], files: Int
  ) {
    self.survey = survey
    self.exports = exports
    self.candidates = candidates
    self.unread = unread
    self.files = files
  }

  /// The profile as YAML.
  public var text: String {
    var draft = DraftText()
    addOpening(to: &draft)
    addEmployer(to: &draft)
    addInstrument(to: &draft)
    addPeriods(to: &draft)
    addIssues(to: &draft)
    addCodes(to: &draft)
    DraftEmployees(people: survey.people, nameless: survey.employees[nil]).add(to: &draft)
    DraftColumns(exports: exports).add(to: &draft)
    addMapping(to: &draft)
    addUnread(to: &draft)
    return draft.text
  }

  private func addOpening(to draft: inout DraftText) {
    let name = survey.employers.ranked.first?.word ?? "this employer"
    draft.comment("What you know about \(name), and the payslips don't say.", "")
    var seen = [DraftText.count(survey.slips, "slip") + " in " + DraftText.count(files, "file")]
    if let span = survey.periods.span {
      seen.append("\(span.first.inWords) to \(span.last.inWords)")
    }
    seen.append(DraftText.count(survey.people.count, "employee"))
    seen.append("\(survey.earnings) of earnings")
    draft.comment("Seen: \(seen.joined(separator: "; ")).")
    if survey.sumsOnly > 0 {
      draft.comment(
        "\(DraftText.count(survey.sumsOnly, "slip")) of them state sums only, without hours or"
          + " rates: they can bear out others and are never priced.")
    }
    if !unread.isEmpty {
      draft.comment(
        "\(unread.count == 1 ? "1 file or slip" : "\(unread.count) files or slips") could not be read: see the end."
      )
    }
    draft.comment(
      "",
      "How to use this file:",
      "  \"?\"    is a question. Put the answer in its place, or take the line out.",
      "  #      begins what says nothing. Take the # away, and it is your word.",
      "  goingrate profile check THIS-FILE PATH...    says what is open and what hangs on it",
      "  goingrate audit PATH... --profile THIS-FILE --out REPORT    uses it",
      "What stands here without # is your assertion: reports name it as one.")
  }

  private func addEmployer(to draft: inout DraftText) {
    draft.section("The employer")
    let names = survey.employers.ranked
    let abns = survey.abns.ranked
    addFound("employer", names, to: &draft)
    addFound("abn", abns, to: &draft)
    draft.comment("Slips that state another ABN take nothing from this file.")
  }

  /// Adds a key with the one value seen; with several, a question and each value as a comment.
  private func addFound(
    _ key: String, _ found: [(word: String, tally: Tally)], to draft: inout DraftText
  ) {
    guard found.count == 1, let only = found.first else {
      let note = found.isEmpty ? "no slip says it" : "the files say more than one:"
      draft.entry(key, DraftText.quoted("?"), note: note)
      for (word, tally) in found.prefix(20) {
        draft.entry("#   \(key)", DraftText.quoted(word), note: DraftText.measure(tally))
      }
      return
    }
    draft.entry(key, DraftText.quoted(only.word), note: DraftText.count(only.tally.slips, "slip"))
  }

  private func addInstrument(to draft: inout DraftText) {
    draft.section("What sets the pay")
    let printed = survey.instruments.ranked
    let open = survey.employees.values.reduce(into: Tally()) { $0.add($1.uninstructed) }
    if open.slips > 0 {
      draft.comment(
        "Which award or agreement? It is never guessed; without it no rate is compared.",
        "On this hang \(DraftText.measure(open)).")
      draft.entry("award", DraftText.quoted("?"), note: "a code or usual name, MA000004")
    } else {
      draft.comment("The slips name it themselves; say it here only if they are wrong.")
      draft.line("# award: MA000004")
    }
    for (word, tally) in printed.prefix(12) {
      draft.comment("  printed on \(DraftText.measure(tally)): \(DraftText.quoted(word))")
    }
    if !candidates.isEmpty {
      draft.comment(
        "By words on the slips it could be one of these; `goingrate awards show CODE` says whom each covers:"
      )
      for candidate in candidates {
        draft.comment("  \(candidate.code)  \(candidate.title)  (\(candidate.why))")
      }
    }
    draft.comment("An enterprise agreement, with the award beside it for the base rate:")
    draft.line("# agreement: \"its name or code\"")
    draft.comment("Anything else, such as a state award, a contractor or nobody's employee:")
    draft.line("# instrument: \"in your words\"")
    draft.comment(
      "May pay above the award make up for penalties? none: no contract says so; clause: one does.")
    draft.line("# set_off: none")
    draft.comment("Is everyone 21 or older, or paid as an adult?")
    draft.line("# all_adults: yes")
  }

  private func addPeriods(to draft: inout DraftText) {
    draft.section("The pay cycle")
    DraftPeriods(periods: survey.periods, ends: survey.people.map(\.person.ends)).add(to: &draft)
  }

  private func addCodes(to draft: inout DraftText) {
    DraftCodes(codes: survey.rankedCodes).add(to: &draft)
  }

  private func addIssues(to draft: inout DraftText) {
    draft.section("When slips were given, and deductions from minors")
    draft.comment(
      "A slip is due within one working day of its pay. Only a day printed on it or said here counts:",
      "the day of payment, then the day the workers were given their slips.")
    draft.line("# payslips_issued:")
    draft.line("#   2026-07-10: 2026-07-14")
    draft.comment(
      "Did a parent or guardian agree in writing to what is deducted from workers under 18?",
      "no: none did, and no law or court orders it. It can stand at an employee as well.")
    draft.line("# guardian_agreed: no")
  }

  private func addMapping(to draft: inout DraftText) {
    draft.section("Exports in XML")
    draft.comment(
      "For a dialect of XML that nothing reads: a file beside this one that says which elements hold what,",
      "with the columns holds,path,section. Layouts/README-xml.md shows one.")
    draft.line("# xml_mapping: our-payroll.csv")
  }

  private func addUnread(to draft: inout DraftText) {
    guard !unread.isEmpty else { return }
    draft.section("What could not be read")
    for file in unread.prefix(200) { draft.comment(file.words) }
    if unread.count > 200 { draft.comment("and \(unread.count - 200) more") }
  }
}
