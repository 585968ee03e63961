import AwardTables
import PayDomain

/// What the words of labels give away; each text is looked at once.
///
/// Not safe to share between threads.
final class SlipWordDesk {
  /// What the words of one text mean on one day.
  struct Answer {
    /// What they mean, each with its row.
    var meanings: [NationalFigure<SlipWordMeaning>] = []
    /// Whether the text has no word that the table does not have, but for numbers.
    var isWhole = false

    /// The row that gives a meaning; nil when none does.
    func reference(of meaning: SlipWordMeaning) -> LegalReference? {
      meanings.first { $0.value == meaning }?.reference
    }

    /// Whether the text says nothing but this.
    func saysOnly(_ meaning: SlipWordMeaning) -> Bool {
      isWhole && meanings.allSatisfy { $0.value == meaning }
    }
  }

  private let words: SlipWords
  private var known = TextTable<(places: [Int], isWhole: Bool)>()

  /// Starts with no text looked at.
  init(_ words: SlipWords) { self.words = words }

  /// What the words of a text mean on a day; nil when it has none of the table's.
  func read(_ text: String, on day: CivilDate) -> Answer? {
    let found = known.value(for: text) { words.places(in: text) }
    guard !found.places.isEmpty else { return nil }
    let meanings = found.places.compactMap { words.meaning($0, on: day) }
    return meanings.isEmpty ? nil : Answer(meanings: meanings, isWhole: found.isWhole)
  }
}

extension SlipView {
  /// The day by which the words of the slip are read: of payment, else the period's last.
  var wordDay: CivilDate? {
    slip.paymentDate.value ?? slip.periodEnd.value ?? slip.periodStart.value
  }

  /// What the words of a text of the slip mean; nil when they mean nothing known, or the slip has no day.
  func words(_ text: String) -> SlipWordDesk.Answer? {
    wordDay.flatMap { calendar.words.read(text, on: $0) }
  }

  /// Whether a label may be named: what one says of a worker's private life is for the worker alone.
  func maySpeak(of label: String) -> Bool {
    guard audience != .workerAlone, let words = words(label) else { return true }
    return words.reference(of: .familyViolenceLeave) == nil
      && words.reference(of: .familyViolenceLeaveGrace) == nil
  }
}
