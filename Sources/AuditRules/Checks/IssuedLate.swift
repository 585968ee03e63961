import PayDomain
import Wording

/// Finds slips that were given to the worker too long after they were paid.
///
/// **Law:** Fair Work Act 2009 s 536(1): within one working day of the payment; the figures stand in `slip_times.csv`.
/// **Limits:** the place of work is not known: a holiday of any state counts, and one more of a town or a show.
enum IssuedLate: SlipCheck {
  static let description = CheckDescription(
    id: "slip/issued-late", kind: .breach, title: "the slip was given late",
    law: "Fair Work Act 2009 s 536(1)",
    explanation: """
      A payslip has to be given within one working day of the payment. The slip prints the day it was given, or \
      the profile says it (`payslips_issued`), and that is later, even if every public holiday of any state \
      and a local one are left out. Where both say a day, the earlier is taken. The date of a file proves nothing.
      """,
    formula:
      "late = issued after the second day from the payment that is a working day in every state: the first has to do, the other may be a local holiday",
    workedExample: workedExample,
    clearedBy: "Proof that the slip was given earlier, on paper or on line.",
    howWrong: """
      The printed day may be that of a copy printed again, and a day in the profile is the user's word for every \
      slip of that payment. A slip that is a day late is not found, since a local holiday may lie between.
      """,
    examples: examples)

  /// What it says.
  enum Say: String, Phrases {
    case late = "paid on {paid}, issued on {issued}: {days} weekdays later"
    case holidays = "public holidays between the payment and the issue are not known"
    case askHolidays = "Which days between the payment and the issue were public holidays at work?"
    case issueAsPrinted = "the day of payment or of issue was read by guess"
    case asSaid = "given on {issued}, as {origin} says on line {line}"
    case twoDays = "the slip and the profile name different days on which it was given"
    case askTwoDays = "On which of {first} and {second} was the slip given?"
    case askIssueAsPrinted = "On which day was the pay paid, and on which day was the slip given?"
  }

  static func judge(_ view: SlipView, into results: inout [CheckResult]) {
    let said = view.facts.slipsIssued
    guard !said.isEmpty || view.slip.issueDate.isStated, view.isGivenToWorker,
      case .read(let paid) = view.slip.paymentDate,
      let times = view.calendar.slipTimes(on: paid.value)?.value,
      let issue = Issue(view.slip.issueDate.reading, said[paid.value])
    else { return }
    let days = weekdays(after: paid.value, to: issue.day)
    guard days > times.workingDays else {
      guard let other = issue.other, weekdays(after: paid.value, to: other) > times.workingDays
      else {
        return results.append(
          CheckResult(check: description.id, verdict: .met, kind: description.kind))
      }
      return results.append(.cannotTell(description, [.twoDays(issue.day, other)]))
    }
    let last = view.calendar.businessDay(
      times.workingDays + times.localHolidays, after: paid.value)
    // Where no table has the holidays, there may be as many as there ever are.
    let isLate =
      last.map { issue.day > $0 } ?? (days > times.workingDays + times.holidays)
    let isRead =
      issue.proof != .doubtful && paid.proof != .doubtful && view.slip.remarks.isEmpty
    var result = CheckResult(
      check: description.id,
      verdict: !isRead
        ? .cannotTell([.issueAsPrinted]) : isLate ? .short : .cannotTell([.holidays]),
      kind: description.kind)
    result.summary = Say.late([
      "paid": "\(paid.value)", "issued": "\(issue.day)", "days": "\(days)",
    ])
    result.places = [paid.place, issue.place]
    result.proof = min(paid.proof, issue.proof)
    if let line = issue.line {
      result.assumptions = [
        Say.asSaid([
          "issued": "\(issue.day)", "origin": .said(view.origin.said), "line": "\(line)",
        ])
      ]
    }
    results.append(result)
  }

  /// The day a slip was given, the earlier where slip and profile name one each.
  private struct Issue {
    let day: CivilDate
    /// The later day, where two are named.
    var other: CivilDate?
    let place: SourcePlace
    let proof: Proof
    /// The line of the profile that says it; nil where the slip prints it.
    var line: Int?

    /// Nil where neither names one.
    init?(_ printed: Reading<CivilDate>?, _ said: AssertedDay?) {
      if let printed, said.map({ printed.value <= $0.day }) ?? true {
        (day, place, proof) = (printed.value, printed.place, printed.proof)
        if let said, said.day != printed.value { other = said.day }
      } else if let said {
        (day, place, proof) = (said.day, .asserted, .read)
        (other, line) = (printed?.value, said.line)
      } else {
        return nil
      }
    }
  }

  /// How many Mondays to Fridays lie after a day, up to and with another; zero when that is not later.
  private static func weekdays(after start: CivilDate, to end: CivilDate) -> Int {
    let days = end.days(since: start)
    guard days > 0 else { return 0 }
    let rest = days % Weekday.allCases.count
    let ofRest = (days - rest + 1..<days + 1).count { day in
      let weekday = start.adding(days: day).weekday
      return weekday != .saturday && weekday != .sunday
    }
    return days / Weekday.allCases.count * workingWeek + ofRest
  }

  /// The Mondays to Fridays of a week.
  private static let workingWeek = Weekday.allCases.count { $0 != .saturday && $0 != .sunday }
}

extension MissingFact {
  /// Public holidays between payment and issue are not known.
  fileprivate static let holidays = MissingFact(
    .dayOrTime, IssuedLate.Say.holidays, ask: IssuedLate.Say.askHolidays)
  /// The days may have been misread.
  fileprivate static let issueAsPrinted = MissingFact(
    .reading, IssuedLate.Say.issueAsPrinted, ask: IssuedLate.Say.askIssueAsPrinted)
  /// Slip and profile name different days, and only the later is late.
  fileprivate static func twoDays(_ first: CivilDate, _ second: CivilDate) -> MissingFact {
    MissingFact(
      .dayOrTime, why: IssuedLate.Say.twoDays(),
      question: IssuedLate.Say.askTwoDays(["first": "\(first)", "second": "\(second)"]))
  }
}
