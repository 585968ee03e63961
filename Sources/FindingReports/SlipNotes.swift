import AuditRules
import PayDomain
import Wording

/// A numbered note for the margin of the slip it is about.
public struct SlipNote: Hashable, Sendable {
  /// The number that stands at the marked line and before the note.
  public var number: Int
  /// The page, from 1.
  public var page: Int32
  /// What is marked: boxes on the page, each left, top, right, bottom in hundredths of a point from the top left.
  public var boxes: [SourcePlace]
  /// The note as it is printed, its heading first.
  public var lines: [String]
}

/// What is found on a PDF slip, as notes beside the lines it rests on.
public enum SlipNotes {
  /// The notes of slips of one document, in order; what is found and stands nowhere on a page has none.
  ///
  /// - Parameters:
  ///   - audits: the document's slips.
  ///   - titles: a plain title for each finding id.
  ///   - words: the language of the notes.
  /// - Returns: notes numbered from 1, and how many findings have no place on a page.
  public static func of(
    _ audits: [SlipAudit], titles: [String: String], words: Words = .english
  ) -> (notes: [SlipNote], withoutPlace: Int) {
    var found: [(result: CheckResult, page: Int32, boxes: [SourcePlace])] = []
    var withoutPlace = 0
    for audit in audits {
      for result in audit.results where result.isFound {
        let boxes = boxes(of: result, audit.slip)
        if let page = boxes.first?.page {
          found.append((result, page, boxes.filter { $0.page == page }))
        } else {
          withoutPlace += 1
        }
      }
    }
    found.sort { ($0.page, $0.boxes[0].top) < ($1.page, $1.boxes[0].top) }
    let notes = found.enumerated().map { index, note in
      SlipNote(
        number: index + 1, page: note.page, boxes: note.boxes,
        lines: lines(of: note.result, number: index + 1, titles, words))
    }
    return (notes, withoutPlace)
  }

  /// The lines it is about, whole; else what it rests on.
  private static func boxes(of result: CheckResult, _ slip: Payslip) -> [SourcePlace] {
    let lines = result.lines.compactMap { slip.line($0) }.compactMap { line in
      let parts = [
        line.quantity.reading?.place, line.rate.reading?.place, line.amount.reading?.place,
      ]
      return parts.compactMap { $0 }.reduce(line.place) { $0.joined(with: $1) }
    }
    return (lines.isEmpty ? result.places : lines).filter { $0.page != nil }
  }

  private static func lines(
    of result: CheckResult, number: Int, _ titles: [String: String], _ words: Words
  ) -> [String] {
    let title = result.title(titles, words) ?? result.check
    var lines = ["\(number)  \(title.startingUpper)"]
    if result.workings.isEmpty, !result.summary.isEmpty {
      lines.append(words.upper(result.summary))
    }
    for working in result.workings {
      lines.append(words.say(.notePaid, ["sum": working.paidInWords]))
      lines.append(words.say(.noteOwed, ["sum": working.owedInWords]))
      lines.append(
        words.say(
          CheckPhrase.noteHow([
            "derivation": .said(working.derivation), "reference": "\(working.reference)",
          ])))
    }
    if result.shortfall.provable > .zero {
      lines.append(words.say(.short, ["sum": "\(result.shortfall.provable)"]))
    }
    return lines
  }
}

extension SourcePlace {
  /// The page of a box; nil for any other place.
  var page: Int32? { if case .box(let page, _, _, _, _) = self { page } else { nil } }

  /// The upper edge of a box; the top of the page for any other place.
  fileprivate var top: Int32 { if case .box(_, _, let top, _, _) = self { top } else { 0 } }

  /// The box around both when they stand on one line of one page; else this.
  fileprivate func joined(with other: SourcePlace) -> SourcePlace {
    guard case .box(let page, let left, let top, let right, let bottom) = self,
      case .box(page, let otherLeft, let otherTop, let otherRight, let otherBottom) = other,
      otherTop < bottom + (bottom - top) / 2, otherBottom > top - (bottom - top) / 2
    else { return self }
    return .box(
      page: page, left: min(left, otherLeft), top: min(top, otherTop),
      right: max(right, otherRight), bottom: max(bottom, otherBottom))
  }
}
