import AwardTables
import PayDomain
import Profiles

/// What a profile names and the tables don't have.
enum ProfileDoubts {
  /// The awards and classifications that are none, each once.
  static func list(_ facts: KnownFacts, _ library: AwardLibrary) -> [ProfileDoubt] {
    let people = facts.employees.values.map { $0.completed(by: facts.everyone) }
    return ([facts.everyone] + people).compactMap { doubt(of: $0, library) }.inOrder
  }

  private static func doubt(of facts: EmployeeFacts, _ library: AwardLibrary) -> ProfileDoubt? {
    let code: String
    switch facts.instrument {
    case .award(let text), .agreement(_, .some(let text)): code = text
    case .agreement, .other, nil: return nil
    }
    let award: Award
    do throws(AwardProblem) {
      award = try library.award(code)
    } catch {
      return facts.instrumentPlace.map { unusable(error, code, at: $0, library) }
    }
    // What is agreed on instead of a rate, and training, need no classification.
    guard facts.isTraining != true, facts.arrangement == nil, let name = facts.classification,
      let place = facts.classificationPlace, case .none = award.classifications(matching: name)
    else { return nil }
    let titles = award.classifications.map(\.title)
    let known = NearestNames.few(NearestNames.titles(to: name, among: titles), of: titles.count)
    return ProfileDoubt(
      place, words: "\(code) has no classification `\(name)`",
      help: "\(known); write one of them, as `goingrate rates \(code)` lists them")
  }

  private static func unusable(
    _ problem: AwardProblem, _ text: String, at place: AssertedPlace, _ library: AwardLibrary
  ) -> ProfileDoubt {
    guard case .unknownAward = problem else {
      return ProfileDoubt(
        place, words: "the tables of \(text) cannot be used: \(problem.message)",
        help: problem.help ?? "mend the tables, or name another award")
    }
    let index = library.index.map { (code: $0.code, title: $0.title) }
    var meant = NearestNames.awards(to: text, among: index)
    if case .some(let codes) = library.codes(matching: text), !codes.isEmpty {
      meant = index.filter { codes.contains($0.code) }.map { "\($0.code) \($0.title)" }
    }
    let help = AwardProblem.unknownAward(text, near: meant).help
    return ProfileDoubt(
      place, words: "there is no award `\(text)`; expected is the code or the name of one",
      help: "write its code here; \(help ?? "`goingrate awards list` shows them")")
  }
}
