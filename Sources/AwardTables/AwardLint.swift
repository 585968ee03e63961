import PayDomain

/// Looks for everything wrong with a folder of awards that reading it one award at a time would not
/// show.
public enum AwardLint {
  /// The most bytes an `award.yaml` may have, so that reading it stays quick.
  private static let manifestLimit = 8192

  /// Reads every award of a folder and returns what is wrong; empty when nothing is.
  ///
  /// Tables that cannot be read or break the format give their first problem each. Of the others:
  /// worked examples that do not come out to the cent, a classification left out of a review, rows
  /// after an `ended` one, an index that is not equal to the folders.
  public static func lint(folder: String) -> [AwardProblem] {
    do throws(AwardProblem) {
      let index = try AwardIndex(folder: folder)
      var problems = try foldersNotInIndex(folder, index)
      problems += national(folder)
      _ = try ComparedGuide.read(folder: folder)
      for entry in index.entries { problems += lint(entry, index.path) }
      return problems
    } catch {
      return [error]
    }
  }

  /// Reads every agreement of a folder and returns what is wrong, as ``lint(folder:)`` does for awards.
  public static func lint(agreements folder: String) -> [AwardProblem] {
    do throws(AwardProblem) {
      let index = try AwardIndex(agreements: TableFolder.withoutSlash(folder))
      return index.entries.flatMap { lint($0, index.path) }
    } catch {
      return [error]
    }
  }

  /// Whether a folder is one of awards: it has an index.
  public static func hasIndex(_ folder: String) -> Bool {
    TableFolder.isFile("\(folder)/\(NationalSchemas.index.file)")
  }

  private static func national(_ folder: String) -> [AwardProblem] {
    do throws(AwardProblem) {
      _ = try NationalTables(path: "\(folder)/\(NationalTables.folder)")
      return []
    } catch {
      return [error]
    }
  }

  private static func foldersNotInIndex(
    _ folder: String, _ index: AwardIndex
  ) throws(AwardProblem) -> [AwardProblem] {
    let known = index.entries.map(\.folder) + [NationalTables.folder]
    let folders = try TableFolder.names(in: folder).filter {
      TableFolder.isFolder("\(folder)/\($0)")
    }
    return folders.filter { !known.contains($0) }.map {
      .lint(.notInIndex(folder: $0), at: TablePlace(file: index.path, line: 1, column: 1))
    }
  }

  private static func lint(
    _ entry: AwardIndex.Entry, _ index: String
  ) -> [AwardProblem] {
    do throws(AwardProblem) {
      let path = entry.path
      let award = try AwardLoader(path: path).load(code: entry.code)
      let length = try TableFolder.bytes(of: "\(path)/\(AwardManifest.file)").count
      let place = TablePlace(file: "\(path)/\(AwardManifest.file)", line: 1, column: 1)
      let tooLong: [AwardProblem] =
        length > manifestLimit
        ? [.lint(.tooLong(bytes: length, limit: manifestLimit), at: place)] : []
      return indexDifferences(entry, award, index) + tooLong + award.failingExamples
        + award.missingReviews + award.resumedRows
    } catch {
      return [error]
    }
  }

  /// What the index says of an award and the award does not.
  private static func indexDifferences(
    _ entry: AwardIndex.Entry, _ award: Award, _ path: String
  ) -> [AwardProblem] {
    // A folder of agreements has no index: its entries are what the agreements say.
    guard let line = entry.line else { return [] }
    let place = TablePlace(file: path, line: line, column: 1)
    let isNamed = AwardCode.isFolder(entry.folder, of: award.code)
    let pairs = [
      ("title", entry.title, award.title),
      ("names", entry.names.joined(separator: "|"), award.names.joined(separator: "|")),
      ("folder", isNamed ? award.code : entry.folder, award.code),
    ]
    return pairs.filter { $0.1 != $0.2 }.map {
      .lint(.index(column: $0.0, found: $0.1, expected: $0.2), at: place)
    }
  }
}

extension Award {
  /// The worked examples that do not come out to the cent.
  var failingExamples: [AwardProblem] {
    store.manifest.examples.compactMap { example in
      let expected = Rate(cents: example.expect.cents)
      let got = outcome(of: example)
      guard got != "\(expected)" else { return nil }
      return .lint(
        .example(what: example.what, expected: expected, got: got), at: example.places.expect)
    }
  }

  /// What the tables give for an example, as text: dollars for an hour, or why there is no figure.
  private func outcome(of example: AwardExample) -> String {
    guard
      let classification = classifications.firstIndex(where: { $0.id == example.classification }),
      let provision = provisions.firstIndex(where: { $0.id == example.provision })
    else { return "nothing" }
    let question = RateQuestion(
      classification: classification, employment: example.employment, age: example.age,
      dates: EffectiveDates(periodStart: example.on, day: example.on))
    switch cell(provision, for: question) {
    case .cell(let cell): return "\(cell.flat.map { cell.rate + $0 } ?? cell.rate)"
    case .notCovered(let why): return why.english
    }
  }

  /// Classifications that are open and have no row at a review: a date on which at least half of
  /// the open ones have one.
  var missingReviews: [AwardProblem] {
    let index = store.rates.index
    return rateChanges.flatMap { date -> [AwardProblem] in
      let open = classifications.indices.filter { isOpen($0, before: date) }
      let left = open.filter { place in
        !index.rows(of: place).contains { index.start(of: $0).date == date }
      }
      guard !open.isEmpty, left.count * 2 <= open.count else { return [] }
      return left.map { place in
        .lint(
          .noRateAtReview(classification: classifications[place].id, date: date),
          at: TablePlace(file: "\(folder)/rates.csv", line: 1, column: 1))
      }
    }
  }

  /// Whether the last row of a classification before a date has a rate.
  private func isOpen(_ classification: Int, before date: CivilDate) -> Bool {
    let index = store.rates.index
    let last = index.rows(of: classification).last { index.start(of: $0).date < date }
    return last.map { store.rates.rows[$0].hourly != nil } ?? false
  }

  /// Rows that follow one of the same key that says it has ended.
  var resumedRows: [AwardProblem] {
    resumed("rates.csv", store.rates.index, store.rates.rows.map(\.ground))
      + resumed("juniors.csv", store.juniors.index, store.juniors.rows.map(\.ground))
      + resumed("penalties.csv", store.penalties.index, store.penalties.rows.map(\.ground))
  }

  private func resumed(
    _ file: String, _ index: DatedIndex, _ grounds: [FigureGround]
  ) -> [AwardProblem] {
    var found: [Int: (ended: Int, again: Int)] = [:]
    for key in index.keys {
      let rows = Array(index.rows(of: key))
      for (row, next) in zip(rows, rows.dropFirst())
      where grounds[row].isEnded && grounds[next].gap == nil {
        found[next] = (row, next)
      }
    }
    return found.values.sorted { $0.again < $1.again }.map { pair in
      let fault = LintFault.resumesAfterEnd(
        ended: index.start(of: pair.ended).date, again: index.start(of: pair.again).date)
      return .lint(
        fault,
        at: TablePlace(file: "\(folder)/\(file)", line: grounds[pair.again].line, column: 1))
    }
  }
}
