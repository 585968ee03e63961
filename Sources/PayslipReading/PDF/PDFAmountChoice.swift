import PayDomain

/// Chooses the column of this pay where rows show several sums and no heading says which, by the sum of the lines.
enum PDFAmountChoice {
  /// Sets the amounts of guessed earnings lines so that all lines make the gross, where exactly one way does.
  ///
  /// Where two ways do, as in a table of this pay and the year to date that agree each with itself, the smaller sum is
  /// taken and stays a guess.
  static func choose(_ rows: inout [PDFTableRow], _ grid: PDFGrid) {
    for index in rows.indices where rows[index].hasSeveralAmounts {
      rows[index].isGuess = true
      rows[index].doubtAmounts()
    }
    let guessed = rows.indices.filter { rows[$0].isEarnings && rows[$0].isGuess }
    guard !guessed.isEmpty else { return chooseOther(&rows) }
    let gross = gross(of: rows)
    var settled: Int64 = 0
    for row in rows where row.isEarnings && !row.isGuess {
      if let cents = row.figure(.amount)?.figure.cents { settled += cents }
    }
    var options: [(position: Position, sum: Int64)] = []
    for option in [Position.first, .last, .second, .beforeLast] {
      if let sum = sum(of: guessed, at: option, rows), gross.contains(settled + sum) {
        options.append((option, sum))
      }
    }
    guard let first = options.first else { return }
    guard sums(options.map(\.position), guessed, rows).count > 1 else {
      for index in guessed { take(first.position, &rows[index]) }
      return
    }
    // No pay is more than what the year came to with it, but nothing says that one of the columns is the year's.
    let least = options.min { $0.sum.magnitude < $1.sum.magnitude }
    if let least { for index in guessed { take(least.position, &rows[index], isGuess: true) } }
  }

  /// What guessed rows come to with the figure at a position; nil where one has none there.
  private static func sum(
    of guessed: [Int], at option: Position, _ rows: [PDFTableRow]
  ) -> Int64? {
    var sum: Int64 = 0
    for index in guessed {
      guard let place = option.place(in: rows[index]),
        let cents = rows[index].figures[place].figure.cents
      else { return nil }
      sum += cents
    }
    return sum
  }

  /// Takes the other sum of every line of earnings where the one that was taken makes no gross and the other does.
  ///
  /// Of a first pay the year's column shows nearly the same, and no heading says which is which. It stays a guess.
  private static func chooseOther(_ rows: inout [PDFTableRow]) {
    var sums: (taken: Int64, other: Int64) = (0, 0)
    var others: [(row: Int, figure: Int)] = []
    for index in rows.indices where rows[index].isEarnings {
      guard let taken = rows[index].figure(.amount), let cents = taken.figure.cents else {
        continue
      }
      sums.taken += cents
      guard taken.ground != .heading,
        let other = otherSum(of: rows[index]),
        let otherCents = rows[index].figures[other].figure.cents, otherCents != cents
      else {
        sums.other += cents
        continue
      }
      guard !rows[index].isProduct else { return }
      sums.other += otherCents
      others.append((index, other))
    }
    guard !others.isEmpty else { return }
    let gross = gross(of: rows)
    guard !gross.contains(sums.taken), gross.contains(sums.other) else { return }
    for (row, figure) in others {
      for index in rows[row].figures.indices where rows[row].figures[index].role == .amount {
        rows[row].figures[index].role = nil
      }
      rows[row].figures[figure].role = .amount
      rows[row].figures[figure].isLabelled = false
      rows[row].figures[figure].ground = .sum
      rows[row].isGuess = true
    }
  }

  /// The one figure of a row that looks like money and that nothing says anything of; nil when there are none or several.
  private static func otherSum(of row: PDFTableRow) -> Int? {
    var other: Int?
    for index in row.figures.indices
    where row.figures[index].role == nil && row.figures[index].figure.looksLikeMoney {
      guard other == nil else { return nil }
      other = index
    }
    return other
  }

  /// The sums that rows of the gross show.
  static func gross(of rows: [PDFTableRow]) -> Set<Int64> {
    Set(
      rows.filter { isGross($0.kind) }.flatMap { row in
        // A heading over one of the sums tells it from the year's.
        let told = row.figures.filter { $0.role == .amount && $0.ground == .heading }
        let sums = told.isEmpty ? row.figures.filter { $0.role != .yearToDate } : told
        return sums.compactMap(\.figure.cents)
      })
  }

  /// A place among the figures of a row that could be its amount.
  private enum Position {
    case first
    case second
    case beforeLast
    case last

    /// The index of the figure.
    func place(in row: PDFTableRow) -> Int? {
      let money = row.figures.indices.filter { index in
        let figure = row.figures[index]
        return (figure.role == nil || figure.role == .amount) && figure.figure.cents != nil
          && figure.figure.looksLikeMoney
      }
      switch self {
      case .first: return money.first
      case .second: return money.count > 1 ? money[1] : nil
      case .beforeLast: return money.count > 1 ? money[money.count - 2] : nil
      case .last: return money.last
      }
    }
  }

  private static func isGross(_ kind: PDFTableRow.Kind) -> Bool {
    kind == .sum(.gross) || kind == .total(.earnings)
  }

  /// The different choices among options: first and last are the same where a row has one figure.
  private static func sums(
    _ options: [Position], _ guessed: [Int], _ rows: [PDFTableRow]
  ) -> Set<[Int64?]> {
    Set(
      options.map { option in
        guessed.map { index in
          option.place(in: rows[index]).map { rows[index].figures[$0].figure.micros }
        }
      })
  }

  /// Takes the figure at a position for the amount; `isGuess` says that another could be it as well.
  private static func take(
    _ option: Position, _ row: inout PDFTableRow, isGuess: Bool = false
  ) {
    guard let place = option.place(in: row) else { return }
    for index in row.figures.indices where row.figures[index].role == .amount {
      row.figures[index].role = nil
    }
    row.figures[place].role = .amount
    row.figures[place].isLabelled = !isGuess
    row.figures[place].ground = .sum
    row.isGuess = isGuess
  }
}

extension PDFTableRow {
  /// Whether the heading of amounts reaches over several figures of a line of earnings that is no product.
  fileprivate var hasSeveralAmounts: Bool {
    isEarnings && !isProduct && figures.count > 1 && figures.count { $0.role == .amount } > 1
  }

  /// Takes away that a heading says which figure is the amount.
  fileprivate mutating func doubtAmounts() {
    for index in figures.indices where figures[index].role == .amount {
      figures[index].isLabelled = false
    }
  }
}
