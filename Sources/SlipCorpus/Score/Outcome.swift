/// What became of a planted fault.
enum Outcome: String, CaseIterable {
  /// Found under its check with the very sum.
  case exact
  /// Found, perhaps under another id, with less than the sum, which lies in the range told.
  case inRange = "in range"
  /// Found, perhaps under another id, with less than the sum, and the range told does not reach it: the hours are taken for
  /// hours that earn less.
  case lower
  /// Found with more than the sum that is owed, or as something that is not wrong.
  case wrongSum = "wrong sum"
  /// Found with the very sum under the id of another check.
  case otherID = "other id"
  /// Not found; the check says which fact is missing.
  case cannotTell = "cannot tell"
  /// The slip was not judged.
  case notJudged = "not judged"
  /// Nothing was said.
  case missed

  /// Whether the fault counts as detected.
  var isDetected: Bool {
    switch self {
    case .exact, .inRange, .lower, .wrongSum, .otherID: true
    case .cannotTell, .notJudged, .missed: false
    }
  }

  /// The outcome of a faulty slip.
  init(_ slip: AuditedSlip) {
    let planted = slip.planted
    let found = slip.rows.filter(\.counts)
    let own = found.filter { $0.check == planted.check }
    if !own.isEmpty {
      self = Outcome.compare(own, planted.owed, open: slip.rows.filter(\.cannotTell))
    } else if let other = found.first(where: { $0.provable == planted.owed }) ?? found.first {
      self = Outcome.elsewhere(other, planted)
    } else if !slip.isJudged {
      self = .notJudged
    } else {
      self = slip.rows.contains { $0.cannotTell } ? .cannotTell : .missed
    }
  }

  /// The outcome of a finding of another check.
  private static func elsewhere(_ row: FoundRow, _ planted: PlantedSlip) -> Outcome {
    guard let owed = planted.owed else {
      return planted.also.contains(row.check) ? .otherID : .wrongSum
    }
    guard row.provable < owed else { return row.provable == owed ? .otherID : .wrongSum }
    guard row.provable > 0 else { return .wrongSum }
    return owed <= row.atMost ? .inRange : .lower
  }

  /// The outcome of findings; what could not be told beside them belongs to the range.
  private static func compare(
    _ rows: [FoundRow], _ owed: Int?, open: [FoundRow] = []
  ) -> Outcome {
    guard let owed else { return .exact }
    let provable = rows.reduce(0) { $0 + $1.provable }
    guard provable != owed else { return .exact }
    let most = (rows + open).reduce(0) { $0 + $1.atMost }
    guard provable < owed else { return .wrongSum }
    return owed <= most ? .inRange : .lower
  }
}
