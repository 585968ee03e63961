/// Holds one filled cell against the type of its column.
struct TypeCheck {
  /// The row.
  let row: TableRow
  /// The column, by its place in the schema.
  let column: Int
  /// What the award declares.
  let vocabulary: Vocabulary

  /// Requires the cell to be of a type.
  func check(_ type: ColumnType) throws(AwardProblem) {
    switch type {
    case .text: break
    case .identity: _ = try row.identity(column)
    case .date: _ = try row.date(column)
    case .money: _ = try row.money(column)
    case .percentage: _ = try row.percentage(column)
    case .percentages: _ = try row.percentages(column)
    case .time: _ = try row.minutes(column)
    case .hours: _ = try row.hours(column)
    case .count: _ = try row.count(column)
    case .coefficient: _ = try row.coefficient(column)
    case .word(let allowed): _ = try row.word(column, of: allowed)
    case .words(let allowed): _ = try row.words(column, of: allowed)
    case .scope: _ = try row.scope(column, in: vocabulary)
    case .declared(let kinds): try checkDeclared(kinds)
    case .allDeclared(let kind): try checkAllDeclared(kind)
    case .ownOrClassification: try checkClassification(orOneOf: [Words.own])
    case .rateOrClassification: try checkClassification(orOneOf: [Words.own, Words.week])
    case .age: _ = try row.age(column)
    case .ageOrAdult: if row.text(column) != Words.adult { _ = try row.age(column) }
    case .service: _ = try row.service(column)
    case .facts: try checkFacts()
    }
  }

  private func checkDeclared(_ kinds: [Vocabulary.Kind]) throws(AwardProblem) {
    let name = row.text(column)
    guard kinds.contains(where: { vocabulary.place(of: name, $0) != nil }) else {
      let fault = TableFault.undeclared(
        kind: kinds.map(\.rawValue).joined(separator: " or "), found: name,
        declared: kinds.flatMap(vocabulary.names))
      throw row.problem(fault, at: column)
    }
  }

  private func checkAllDeclared(_ kind: Vocabulary.Kind) throws(AwardProblem) {
    for name in row.list(column) { _ = try row.place(of: name, column, kind, vocabulary) }
  }

  private func checkClassification(orOneOf words: [String]) throws(AwardProblem) {
    guard !words.contains(row.text(column)) else { return }
    try checkDeclared([.classification])
  }

  private func checkFacts() throws(AwardProblem) {
    for condition in row.list(column) {
      let parts = condition.split(separator: "=", omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[1].isEmpty else {
        throw row.unknownWord(condition, column, ["fact=value"])
      }
      _ = try row.place(of: String(parts[0]), column, .fact, vocabulary)
    }
  }
}

extension TableRow {
  /// The classifications of a scope, by place, ascending: `*`, `stream:x` and ids, each `!` one
  /// left out.
  func scope(_ column: Int, in vocabulary: Vocabulary) throws(AwardProblem) -> [Int] {
    let words = text(column)
    if let known = table.scopes.withLock({ $0[words] }) { return known }
    let places = try readScope(column, vocabulary)
    table.scopes.withLock { $0[words] = places }
    return places
  }

  private func readScope(_ column: Int, _ vocabulary: Vocabulary) throws(AwardProblem) -> [Int] {
    var isIn = [Bool](repeating: false, count: vocabulary.count(.classification))
    for word in list(column) {
      let isLeftOut = word.hasPrefix("!")
      let name = isLeftOut ? String(word.dropFirst()) : word
      for place in try classifications(named: name, column, vocabulary) {
        isIn[place] = !isLeftOut
      }
    }
    let places = isIn.indices.filter { isIn[$0] }
    guard !places.isEmpty else {
      throw unknownWord(text(column), column, ["*", "stream:x", "ids", "! before one left out"])
    }
    return places
  }

  /// The classifications of one word of a scope.
  private func classifications(
    named name: String, _ column: Int, _ vocabulary: Vocabulary
  ) throws(AwardProblem) -> [Int] {
    if name == "*" { return Array(0..<vocabulary.count(.classification)) }
    guard name.hasPrefix("stream:") else {
      return [try place(of: name, column, .classification, vocabulary)]
    }
    let stream = String(name.dropFirst("stream:".count))
    _ = try place(of: stream, column, .stream, vocabulary)
    return vocabulary.classifications(ofStream: stream)
  }

  /// An age: a number of completed years, or `under_` and a number.
  func age(_ column: Int) throws(AwardProblem) -> JuniorAge? {
    guard !isBlank(column) else { return nil }
    let allowed = "an age in years, `17`, or `under_` and one, `under_16`"
    let word = text(column)
    let isUnder = word.hasPrefix("under_")
    let digits = Array((isUnder ? word.dropFirst("under_".count) : word[...]).utf8)
    guard let years = FigureText.decimal(digits[...], places: 0), (1...99).contains(years) else {
      throw number(column, allowed: allowed)
    }
    return isUnder ? .under(Int(years)) : .exactly(Int(years))
  }

  /// A length of service: `up_to_n_months` or `over_n_months`.
  func service(_ column: Int) throws(AwardProblem) -> ServiceSide? {
    guard !isBlank(column) else { return nil }
    let parts = text(column).split(separator: "_", omittingEmptySubsequences: false)
    let heading = parts.dropLast(2).joined(separator: "_")
    guard parts.count >= 3, parts[parts.count - 1] == "months",
      let months = FigureText.decimal(Array(parts[parts.count - 2].utf8)[...], places: 0),
      heading == "up_to" || heading == "over"
    else { throw number(column, allowed: "`up_to_6_months` or `over_6_months`") }
    return ServiceSide(months: Int(months), isOver: heading == "over")
  }
}

/// The age a junior percentage is for.
enum JuniorAge: Hashable, Sendable {
  /// Of this age in completed years.
  case exactly(Int)
  /// Younger than this age.
  case under(Int)

  /// The oldest age in completed years it is for.
  var oldest: Int {
    switch self {
    case .exactly(let years): years
    case .under(let years): years - 1
    }
  }
}

/// One side of a step in length of service.
struct ServiceSide: Hashable, Sendable {
  /// The months of the step.
  let months: Int
  /// Whether more than ``months``; otherwise it is for that many or fewer.
  let isOver: Bool
}
