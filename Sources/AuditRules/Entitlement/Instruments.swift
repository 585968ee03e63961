import AwardTables
import PayDomain

/// Which instrument a slip is judged by.
enum InstrumentAnswer {
  /// An award, for everything or for its base rate alone, and who says so.
  case award(AwardDesk, onlyBase: Bool, origin: String)
  /// It cannot be told.
  case unknown(MissingFact)
}

/// Finds the award that a slip is judged by, and keeps the awards it has opened.
///
/// **Limits:** a layout or an instrument of a state system is known only by its words.
final class Instruments {
  private let library: AwardLibrary
  private var desks: [String: AwardDesk] = [:]
  private var problems: [String: MissingFact] = [:]
  private var texts: [String: [String]] = [:]

  /// Starts with no award opened.
  init(library: AwardLibrary) { self.library = library }

  /// The instrument of a slip.
  func resolve(_ slip: Payslip, _ facts: EmployeeFacts, origin: String) -> InstrumentAnswer {
    guard !Instruments.isStateLayout(slip.source.layout) || facts.saysInstrument(in: origin) else {
      return .unknown(.stateSystem)
    }
    let printed = slip.instrument.value
    switch facts.instrument {
    case .other: return .unknown(.otherInstrument)
    case .agreement(_, let award):
      guard let award else { return .unknown(.agreementWithoutAward) }
      return open(award, onlyBase: true, origin: origin)
    case .award(let code):
      if let printed, !isConsistent(printed, with: code), !facts.saysInstrument(in: origin) {
        return .unknown(.conflictingInstrument(code))
      }
      return open(code, onlyBase: false, origin: origin)
    case nil:
      guard let printed else { return .unknown(.noInstrument) }
      return resolve(printed)
    }
  }

  private func resolve(_ printed: String) -> InstrumentAnswer {
    let codes = codes(matching: printed)
    guard let code = codes.first, !Instruments.namesAgreement(printed) else {
      return .unknown(.otherInstrument)
    }
    guard codes.count == 1 else { return .unknown(.severalInstruments(codes)) }
    return open(code, onlyBase: false, origin: "slip")
  }

  /// Whether the words on the slip could mean the award the user names.
  private func isConsistent(_ printed: String, with code: String) -> Bool {
    !Instruments.namesAgreement(printed) && codes(matching: printed).contains(code)
  }

  private func codes(matching text: String) -> [String] {
    if let known = texts[text] { return known }
    let found: [String] =
      switch library.codes(matching: text) {
      case .some(let codes): codes
      case .none: []
      }
    texts[text] = found
    return found
  }

  private func open(_ code: String, onlyBase: Bool, origin: String) -> InstrumentAnswer {
    if let desk = desks[code] { return .award(desk, onlyBase: onlyBase, origin: origin) }
    if let problem = problems[code] { return .unknown(problem) }
    do {
      let desk = AwardDesk(award: try library.award(code))
      desks[code] = desk
      return .award(desk, onlyBase: onlyBase, origin: origin)
    } catch {
      let missing = MissingFact.noTables(code, why: error.message)
      problems[code] = missing
      return .unknown(missing)
    }
  }

  /// Whether words name an agreement rather than an award.
  private static func namesAgreement(_ text: String) -> Bool {
    let folded = text.lowercased()
    return ["agreement", "enterprise", "eba"].contains { folded.contains($0) }
  }

  /// Whether a layout belongs to an employer of a state system.
  private static func isStateLayout(_ layout: String) -> Bool {
    layout.hasPrefix("wa-health") || layout.hasPrefix("queensland-health")
      || layout.hasPrefix("qld-health")
  }
}

extension EmployeeFacts {
  /// Whether a profile says which instrument applies; the command line's `--award` alone does not settle a conflict.
  func saysInstrument(in origin: String) -> Bool {
    instrument != nil && origin.contains("profile")
  }
}
