import PayDomain

/// Where a row's figure stands and how good it is, or why it has none.
struct FigureGround: Sendable {
  /// The clause.
  let clause: String
  /// The line of the file.
  let line: Int
  /// How good the figure is; nil in a gap.
  let basis: Basis?
  /// The row's note, when the row is a gap.
  let gap: String?
  /// The reason that ``gap`` begins with.
  let reason: GapReason?

  /// Whether the row says that the thing has ended.
  var isEnded: Bool { reason == .ended }
}

/// The columns that every dated table ends with, by place.
struct DatedColumns {
  private let from: Int
  private let starts: Int
  private let basis: Int?
  private let clause: Int
  private let note: Int

  /// Finds the columns of a table.
  init(_ schema: TableSchema) {
    from = schema.index(of: "from")
    starts = schema.index(of: "starts")
    basis = schema.columns.firstIndex { $0.name == "basis" }
    clause = schema.index(of: "clause")
    note = schema.index(of: "note")
  }

  /// When a row starts.
  func start(of row: TableRow) throws(AwardProblem) -> RowStart {
    guard let date = try row.date(from) else { throw row.problem(.blank(column: "from"), at: from) }
    let word = try row.word(starts, of: Words.starts)
    return RowStart(date: date, isPeriod: word == Words.starts[0])
  }

  /// Where a row stands and how good it is.
  func ground(of row: TableRow, isGap: Bool) -> FigureGround {
    let note = isGap ? row.text(self.note) : nil
    return FigureGround(
      clause: row.text(clause), line: row.line,
      basis: isGap ? nil : basis.flatMap { Basis(rawValue: row.text($0)) }, gap: note,
      reason: note.flatMap(GapReason.init(note:)))
  }

  /// The problem of two rows about the same thing that are not in the order of their dates.
  func clash(_ later: TableRow, _ above: TableRow) -> AwardProblem {
    do throws(AwardProblem) {
      let (date, earlier) = (try start(of: later).date, try start(of: above).date)
      guard date != earlier else {
        return later.problem(.duplicateRow(first: above.line), at: 0)
      }
      return later.problem(
        .datesOutOfOrder(date, after: earlier, line: above.line), at: from)
    } catch {
      return error
    }
  }
}
