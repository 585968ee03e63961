import PayDomain
import Wording

/// How a slip stands to a thing it has to state.
enum ItemState {
  /// It states it.
  case stated
  /// Nothing was read that states it.
  case absent
  /// It need not state it, or another check says what is wrong with it.
  case notAsked
  /// Whether it has to state it, or does, depends on a fact.
  case open(MissingFact)
}

/// A check that a slip given to a worker states one thing.
///
/// A form of which nobody says what was left over is not looked at.
///
/// What was not read is not missing: it is found only where the whole document was read, its sums prove the reading, and
/// nothing was left over that could be the thing.
///
/// **Law:** Fair Work Act 2009 s 536(2); Fair Work Regulations 2009 reg 3.46.
protocol MissingItemCheck: SlipCheck {
  /// The thing.
  static var item: SlipItems { get }
  /// The thing in words: `the employer's ABN`.
  static var itemName: Sentence { get }
  /// How a slip stands to it.
  static func state(_ view: SlipView) -> ItemState
  /// What is taken for granted when it is missing.
  static var assumptions: [Sentence] { get }
}

extension MissingItemCheck {
  static var assumptions: [Sentence] { [] }

  static func judge(_ view: SlipView, into results: inout [CheckResult]) {
    guard view.isGivenToWorker, view.slip.unread != nil else { return }
    switch state(view) {
    case .notAsked: return
    case .stated:
      results.append(CheckResult(check: description.id, verdict: .met, kind: description.kind))
    case .open(let missing): results.append(.cannotTell(description, [missing]))
    case .absent:
      guard view.wasReadWhole(but: item) else {
        return results.append(.cannotTell(description, [.printedAnywhere(itemName)]))
      }
      var result = CheckResult(check: description.id, verdict: .short, kind: description.kind)
      result.summary = ResultPhrase.nowhere(["item": .said(itemName)])
      result.assumptions = assumptions + [ResultPhrase.wholeSlip()]
      results.append(result)
    }
  }
}

extension SlipView {
  /// Whether the slip is a document given to the worker, about one pay, by an employer the regulations hold for.
  ///
  /// Employers of a state system have rules of their own state.
  var isGivenToWorker: Bool {
    slip.source.kind == .document && slip.extent == .whole && slip.stateSystem == nil
  }

  /// Whether the whole document was read and understood, so that what was not found on it is not there.
  func wasReadWhole(but items: SlipItems) -> Bool {
    guard let unread = slip.unread, slip.remarks.isEmpty, work.unknown.isEmpty else { return false }
    guard !unread.mayHold(items) else { return false }
    let proofs = [slip.gross.proof, slip.net.proof]
    let isProved = proofs.contains(.proved) && !proofs.contains(.doubtful)
    // A sum that is not on the slip cannot be proved; its lines have to be.
    return isProved || items == .gross || items == .net
  }
}

extension Field {
  /// Whether it is stated, well or badly: a figure that cannot be read or is masked still stands there.
  var isStated: Bool { self != .notOnSlip }

  /// How a slip stands to a field that it has to state.
  var itemState: ItemState { isStated ? .stated : .absent }
}

extension MissingFact {
  /// Something that was not read may be printed.
  static func printedAnywhere(_ item: Sentence) -> MissingFact {
    MissingFact(
      .reading, why: WhyPhrase.printedAnywhere(["item": .said(item)]),
      question: AskPhrase.printedAnywhere(["item": .said(item)]))
  }
}
