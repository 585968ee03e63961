import PayDomain

/// The loadings on annual leave of an award.
struct LeaveLoadingTable: Sendable {
  /// One row of `leave_loading.csv`.
  struct Row: Sendable {
    /// The percentage of the ordinary hourly rate; nil in a gap.
    let percentage: Percentage?
    /// Whether penalties are paid instead where they are more.
    let orPenalties: Bool
    /// Where it stands.
    let ground: FigureGround
  }

  /// The rows, in the file's order.
  let rows: [Row]
  private let index: DatedIndex
  private let classCount: Int

  /// For whom a row can be: everybody, others than shiftworkers, shiftworkers.
  static let workers: [Bool?] = [nil, false, true]

  /// Reads a checked table; an award without one says nothing of leave.
  ///
  /// - Throws: ``TableFault`` for two rows about one classification, employment, worker and date.
  init(_ table: CheckedTable?, vocabulary: Vocabulary) throws(AwardProblem) {
    classCount = vocabulary.count(.classification)
    var rows: [Row] = []
    var keys: [RowKeys] = []
    var starts: [RowStart] = []
    let schema = LeaveSchemas.leaveLoading
    let dated = DatedColumns(schema)
    let (scope, employment) = (schema.index(of: "classifications"), schema.index(of: "employment"))
    let (shift, share) = (schema.index(of: "shiftworkers"), schema.index(of: "percentage"))
    let penalties = schema.index(of: "or_penalties")
    for row in table.map({ Array($0.rows) }) ?? [] {
      let percentage = try row.percentage(share)
      rows.append(
        Row(
          percentage: percentage, orPenalties: !row.isBlank(penalties),
          ground: dated.ground(of: row, isGap: percentage == nil)))
      let worker = row.isBlank(shift) ? nil : row.text(shift) == "yes"
      let types = try row.words(employment, of: Words.employment).compactMap {
        EmploymentType(rawValue: $0)
      }
      let classes = try row.scope(scope, in: vocabulary)
      keys.append(
        RowKeys(
          firsts: types.map { [classCount] in LeaveLoadingTable.key(worker, $0, 0, classCount) },
          places: classes))
      starts.append(try dated.start(of: row))
    }
    self.rows = rows
    index = try DatedIndex(
      keyCount: LeaveLoadingTable.workers.count * EmploymentType.allCases.count * classCount,
      keys: keys, starts: starts
    ) { later, above in
      guard let table else { return .cannotRead(file: schema.file, reason: "not there") }
      return dated.clash(
        TableRow(table: table, number: later + 1), TableRow(table: table, number: above + 1))
    }
  }

  /// What is known for a worker, employment type and classification on the dates.
  func find(_ worker: Bool?, _ question: RateQuestion) -> DatedIndex.Found {
    index.find(
      LeaveLoadingTable.key(worker, question.employment, question.classification, classCount),
      on: question.dates)
  }

  /// When a row starts.
  func start(of row: Int) -> CivilDate { index.start(of: row).date }

  private static func key(
    _ worker: Bool?, _ type: EmploymentType, _ classification: Int, _ classCount: Int
  ) -> Int {
    let who =
      switch worker {
      case nil: 0
      case .some(let isShiftworker): isShiftworker ? 2 : 1
      }
    let place =
      switch type {
      case .fullTime: 0
      case .partTime: 1
      case .casual: 2
      }
    return (who * EmploymentType.allCases.count + place) * classCount + classification
  }
}
