import AwardTables
import PayDomain

/// Rows of an export that are about one allowance, one after the other in time.
struct ExportedLine {
  /// The rows, oldest first; those of one day have the same figure.
  var rows: [ExportedAllowance]
  /// Its title in the forms that are compared.
  let titles: [String]
  /// What it is paid for; nil where the database's words are not known.
  let unit: AllowanceUnit?

  /// Starts a line with a row.
  init(_ row: ExportedAllowance) {
    rows = [row]
    let joined = [row.title, "\(row.parent) \(row.title)", "\(row.title) \(row.parent)"]
    let plain = joined.map(\.foldedTitle)
    let full = joined.map { "\($0) \(row.frequency)".foldedTitle }
    titles = Array(Set(plain + full).subtracting([String()])).sorted()
    unit = FrequencyWords.unit(row.frequency)
  }

  /// Takes a row that is a twin of the last one or follows on it; false for any other.
  mutating func take(_ row: ExportedAllowance) -> Bool {
    guard let last = rows.last else { return false }
    let isTwin = last.from == row.from && last.cents == row.cents && last.share == row.share
    let follows = last.to.map { $0 < row.from } ?? false
    guard isTwin || follows else { return false }
    rows.append(row)
    return true
  }
}

extension ExportedLine {
  /// Whether it is paid for something else than a unit of ours.
  ///
  /// What is paid `per occasion` may be a meal or a night, words that are not known may be anything, and a part
  /// of a day is paid as a day where nobody says otherwise.
  func contradicts(unit own: String) -> Bool {
    guard let unit, unit != .occasion, !own.isEmpty, own != AllowanceUnit.asWorded.rawValue,
      own != AllowanceUnit.occasion.rawValue
    else { return false }
    let started = "started_"
    let bare = { (name: String) in
      name.hasPrefix(started) ? String(name.dropFirst(started.count)) : name
    }
    return bare(unit.rawValue) != bare(own)
  }
}

/// Joins an award's allowances of one kind to the lines of an export, one to one and never by guess.
struct AllowanceMatcher {
  /// An allowance of ours and the line that it is.
  struct Match {
    /// The place of the allowance.
    let own: Int
    /// The place of the line.
    let line: Int
    /// How the two were joined, `words, unit and clause`.
    let how: String
  }

  /// Our allowances.
  let own: [HeldAllowance]
  /// The lines of the export.
  let lines: [ExportedLine]
  /// What was joined, in the order of our allowances.
  private(set) var matches: [Match] = []
  private var evidence: [[AllowanceEvidence]] = []
  private var isTaken: [Bool]

  /// Joins what can be joined.
  ///
  /// - Parameters:
  ///   - own: the allowances that have begun by the day, of one kind.
  ///   - rows: the award's rows of that kind.
  ///   - day: the day from which most of the export holds.
  init(_ own: [HeldAllowance], rows: [ExportedAllowance], on day: CivilDate) {
    self.own = own
    lines = AllowanceMatcher.lines(rows)
    isTaken = Array(repeating: false, count: lines.count)
    let lines = lines
    evidence = own.map { allowance in
      let held = [allowance.row(before: day), allowance.row(on: day)].compactMap { $0 }
      let words = OwnWords((held.last?.words).orEmptyPart)
      return lines.map { AllowanceMatcher.evidence(words, held, $0) }
    }
    for level in AllowanceEvidence.levels { join(level) }
    joinAlike(.words)
    joinAlike(.ending)
    matches.sort { $0.own < $1.own }
  }

  /// The places of our allowances that nothing was joined to.
  var left: [Int] {
    let found = Set(matches.map(\.own))
    return own.indices.filter { !found.contains($0) }
  }

  /// The lines that no allowance of ours is.
  var strangers: [ExportedLine] { lines.indices.filter { !isTaken[$0] }.map { lines[$0] } }

  /// The lines with words of an allowance of ours that was not joined; those free of another one.
  func candidates(of own: Int) -> [ExportedLine] {
    lines.indices.filter { !isTaken[$0] && evidence[own][$0].isAboutWords }.map { lines[$0] }
  }

  /// Rows of one title, clause and frequency that follow one another are one line.
  private static func lines(_ rows: [ExportedAllowance]) -> [ExportedLine] {
    var lines: [ExportedLine] = []
    var places: [[String]: [Int]] = [:]
    let ordered = rows.enumerated().sorted {
      ($0.element.from, $0.offset) < ($1.element.from, $1.offset)
    }
    for (_, row) in ordered {
      let key = [row.title, row.parent, row.clause, row.frequency]
      if let place = places[key, default: []].first(where: { lines[$0].take(row) }) {
        _ = place
      } else {
        places[key, default: []].append(lines.count)
        lines.append(ExportedLine(row))
      }
    }
    return lines
  }

  private static func evidence(
    _ words: OwnWords, _ held: [HeldAllowanceRow], _ line: ExportedLine
  ) -> AllowanceEvidence {
    var found = words.evidence(line.titles)
    guard let last = held.last else { return found }
    if last.unit == line.unit.map(\.rawValue) { found.insert(.unit) }
    if !line.contradicts(unit: last.unit) { found.insert(.noOtherUnit) }
    if !last.clause.isEmpty, line.rows.contains(where: { $0.clause == last.clause }) {
      found.insert(.clause)
    }
    let isSame = held.contains { row in
      line.rows.contains { each in
        if let share = row.share { return each.share == share }
        return row.cents.map { $0 == each.cents || $0 == each.before } ?? false
      }
    }
    if isSame { found.insert(.figure) }
    return found
  }

  /// Joins those that have this much in common with one another and with nothing else.
  private mutating func join(_ level: AllowanceEvidence) {
    let found = Set(matches.map(\.own))
    var wanted = Array(repeating: 0, count: lines.count)
    for row in evidence {
      for place in row.indices where row[place].isSuperset(of: level) { wanted[place] += 1 }
    }
    for place in own.indices where !found.contains(place) {
      let fitting = lines.indices.filter { evidence[place][$0].isSuperset(of: level) }
      guard fitting.count == 1, let line = fitting.first, wanted[line] == 1, !isTaken[line] else {
        continue
      }
      isTaken[line] = true
      matches.append(Match(own: place, line: line, how: level.description))
    }
  }

  /// Joins as many allowances as lines that have the same words and unit, all with one figure now and
  /// one before: whichever is which, the figure is the same.
  private mutating func joinAlike(_ words: AllowanceEvidence) {
    let level = words.union(.unit)
    var groups: [[Int]: [Int]] = [:]
    for place in left {
      let fitting = lines.indices.filter {
        !isTaken[$0] && evidence[place][$0].isSuperset(of: level)
      }
      if !fitting.isEmpty { groups[fitting, default: []].append(place) }
    }
    for (fitting, places) in groups.sorted(by: { $0.key[0] < $1.key[0] }) {
      guard fitting.count == places.count, !fitting.contains(where: { isTaken[$0] }),
        Set(fitting.map { lines[$0].figures }).count == 1,
        Set(places.map { own[$0].figures }).count == 1
      else { continue }
      for (place, line) in zip(places, fitting) {
        isTaken[line] = true
        matches.append(
          Match(own: place, line: line, how: "\(level.description), all of them with one figure"))
      }
    }
  }
}

extension ExportedLine {
  /// The figures with their days, to be compared.
  fileprivate var figures: [String] {
    rows.map { "\($0.from) \($0.cents as Any) \($0.share as Any)" }
  }
}

extension HeldAllowance {
  /// The figures with their days, to be compared.
  fileprivate var figures: [String] {
    rows.suffix(2).map { "\($0.from) \($0.cents as Any) \($0.share as Any)" }
  }
}
