import AwardTables
import PayDomain
import Wording

/// Which instrument a slip is judged by.
enum InstrumentAnswer {
  /// An award, for everything or for its base rate alone, and who says so.
  case award(AwardDesk, onlyBase: Bool, origin: Sentence?)
  /// It cannot be told.
  case unknown(MissingFact)
}

/// Finds the award that a slip is judged by, and keeps the awards it has opened.
///
/// **Limits:** a slip of a state employer that no layout of its own fits, and an instrument of a state system, are
/// known only by their words.
final class Instruments {
  private let library: AwardLibrary
  private var desks: [String: AwardDesk] = [:]
  private var problems: [String: MissingFact] = [:]
  private var texts = TextTable<Meaning>()
  private var terms = TextTable<TermsWords>()

  /// What a text on a slip names.
  private struct Meaning {
    let codes: [String]
    let namesAgreement: Bool
    /// Whether it speaks of a state's award.
    let namesState: Bool
    /// Whether it names an arrangement on the pay beside the award.
    let namesArrangement: Bool
    /// Where it names no award: those whose title holds every word of it, as `Retail` does of one.
    let shortened: [String]

    /// Whether it names something else than the award.
    func contradicts(_ code: String) -> Bool {
      namesAgreement || !(codes.isEmpty ? shortened : codes).contains(code)
    }
  }

  /// Starts with no award opened.
  init(library: AwardLibrary) { self.library = library }

  /// The instrument of a slip.
  func resolve(_ view: SlipView, origin: FactOrigin) -> InstrumentAnswer {
    if let state = view.slip.stateSystem, !view.facts.saysInstrument(in: origin) {
      return .unknown(.stateSystem(state))
    }
    let printed = view.slip.instrument.value.map(meaning)
    switch view.facts.instrument {
    case .other: return .unknown(.otherInstrument)
    case .agreement(_, let award):
      guard let award else { return .unknown(.agreementWithoutAward) }
      return open(award, onlyBase: true, origin: origin.said, view.facts.instrumentPlace)
    case .award(let code):
      if let printed, printed.contradicts(code), !view.facts.saysInstrument(in: origin) {
        return .unknown(.conflictingInstrument(code))
      }
      return open(code, onlyBase: false, origin: origin.said, view.facts.instrumentPlace)
    case nil:
      guard let printed else { return .unknown(.noInstrument) }
      return resolve(printed)
    }
  }

  /// What tells a classification of an opened award from its others: its adult full-time rate by the last rates of
  /// the tables.
  func rank(of title: String, in code: String) -> ClassificationRank {
    guard let award = desks[code]?.award,
      let place = award.classifications.firstIndex(where: { $0.title == title })
    else { return .unknown }
    let day = EffectiveDates(periodStart: award.coversTo, day: award.coversTo)
    let question = RateQuestion(
      classification: place, employment: .fullTime, age: .adult, dates: day)
    guard case .cell(let cell) = award.cell(0, for: question),
      let rate = Int32(exactly: cell.base.micros / 100)
    else { return .unknown }
    return ClassificationRank(
      award: UInt16(truncatingIfNeeded: WordHash.mix(WordHash.hash(code))), rate: rate)
  }

  /// An award's desk; nil when its tables cannot be used.
  func desk(of code: String) -> AwardDesk? {
    if case .award(let desk, _, _) = open(code, onlyBase: false, origin: nil) { desk } else { nil }
  }

  /// What other texts of a slip than its instrument say against the award's terms; nil where they say nothing, or a
  /// profile says which instrument applies.
  func otherTerms(_ view: SlipView, origin: FactOrigin) -> MissingFact? {
    guard !view.facts.saysInstrument(in: origin) else { return nil }
    if view.slip.instrument.value.map({ meaning($0).namesArrangement }) ?? false {
      return .ofLine(.arrangement)
    }
    // Terms can stand beside the classification and the employment type.
    return said(view.slip.classification.value) ?? said(view.slip.employment.printed)
  }

  /// What a text says against the award's terms.
  private func said(_ text: String?) -> MissingFact? {
    guard let text else { return nil }
    let said = TermsWords.cached(text, in: &terms)
    if said.namesOther { return .otherInstrument }
    return said.namesArrangement ? .ofLine(.arrangement) : nil
  }

  private func resolve(_ printed: Meaning) -> InstrumentAnswer {
    guard let code = printed.codes.first, !printed.namesAgreement else {
      return .unknown(.otherInstrument)
    }
    guard printed.codes.count == 1 else { return .unknown(.severalInstruments(printed.codes)) }
    return open(code, onlyBase: false, origin: nil)
  }

  /// The award whose base rate an agreement that a slip names is held against: the one that is named with it, else the
  /// user's; nil where no agreement is named, or no award beside it.
  func award(besideAgreementOf slip: Payslip, userSays known: EmployeeFacts) -> String? {
    guard let printed = slip.instrument.value.map(meaning), printed.namesAgreement,
      !printed.namesState, printed.codes.count < 2
    else { return nil }
    if let code = printed.codes.first { return code }
    if case .award(let code) = known.instrument { return code }
    return nil
  }

  /// The awards that a text on a slip could mean.
  func codes(of text: String) -> [String] { meaning(text).codes }

  private func meaning(_ text: String) -> Meaning {
    texts.value(for: text) { read(text) }
  }

  private func read(_ text: String) -> Meaning {
    let codes: [String] =
      switch library.codes(matching: text) {
      case .some(let codes): codes
      case .none: []
      }
    let terms = TermsWords(text)
    // The whole name of an agreement whose tables are at hand names it, and no unknown one.
    let isOurs = !codes.isEmpty && codes.allSatisfy(library.isAgreement)
    // Beside a level, `EA` is an assistant and an enterprise a place to work.
    let words = FoldedWords(text)
    let namesOther = terms.namesOther || words.contain("enterprise") || words.containWords("ea")
    // "Retail Award - State" is no modern award, though its words fit one.
    let namesState = words.containWords("state")
    return Meaning(
      codes: codes, namesAgreement: !isOurs && namesOther || namesState,
      namesState: namesState,
      namesArrangement: !isOurs && terms.namesArrangement,
      shortened: codes.isEmpty ? awards(whoseTitleHolds: text) : [])
  }

  private func awards(whoseTitleHolds text: String) -> [String] {
    func words(_ text: String) -> [Substring] {
      text.lowercased().split { !$0.isLetter }
    }
    let wanted = words(text)
    guard !wanted.isEmpty else { return [] }
    return library.index.filter { Set(words($0.title)).isSuperset(of: wanted) }.map(\.code)
  }

  private func open(
    _ code: String, onlyBase: Bool, origin: Sentence?, _ place: AssertedPlace? = nil
  ) -> InstrumentAnswer {
    if let desk = desks[code] { return .award(desk, onlyBase: onlyBase, origin: origin) }
    if let problem = problems[code] { return .unknown(problem.asserted(at: place)) }
    do {
      let desk = AwardDesk(award: try library.award(code))
      desks[code] = desk
      return .award(desk, onlyBase: onlyBase, origin: origin)
    } catch {
      let missing = MissingFact.noTables(code, why: error.message)
      problems[code] = missing
      return .unknown(missing.asserted(at: place))
    }
  }
}

extension EmployeeFacts {
  /// Whether a profile says which instrument applies; the command line's `--award` alone does not settle a conflict.
  func saysInstrument(in origin: FactOrigin) -> Bool {
    instrument != nil && origin.profile != nil
  }
}
