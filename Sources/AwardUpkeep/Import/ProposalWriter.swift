import Glibc
import PayDomain

/// Writes a proposal into the tables: rows are added, nothing else is touched.
public struct ProposalWriter {
  /// What was done, and what is left to do by hand.
  public struct Outcome: Sendable {
    /// The files written, by path.
    public var written: [String] = []
    /// What could not be done exactly, each with what to write where.
    public var leftToDo: [String] = []
  }

  /// The decision behind the rates, as a row's `instrument`; empty when nobody said.
  public var instrument = String()
  /// The day on which a person looked through everything else of the year, which makes the tables
  /// answer until the next review; nil where nobody has.
  public var lookedThroughOn: CivilDate?

  /// Makes a writer.
  public init() {}

  /// Writes every award that changes; each file is replaced whole or not at all.
  ///
  /// - Throws: ``ImportProblem/notWritable(folder:reason:)`` before anything is written, or the
  ///   operating system's reason at the first file that cannot be written.
  public func write(_ proposal: ImportProposal) throws -> Outcome {
    var outcome = Outcome()
    var files: [(path: String, bytes: [UInt8])] = []
    for award in proposal.awards {
      files += try edits(of: award, proposal, &outcome)
    }
    for (path, _) in files {
      let folder = String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)])
      guard access(folder, W_OK) == 0 else {
        throw ImportProblem.notWritable(folder: folder, reason: String(cString: strerror(errno)))
      }
    }
    for (path, bytes) in files {
      try replace(path, bytes)
      outcome.written.append(path)
    }
    return outcome
  }

  private func edits(
    of award: AwardProposal, _ proposal: ImportProposal, _ outcome: inout Outcome
  ) throws -> [(path: String, bytes: [UInt8])] {
    var files: [(path: String, bytes: [UInt8])] = []
    var manifest = try ManifestEdit(path: "\(award.folder)/award.yaml")
    let before = manifest.bytes
    if award.changesTables {
      let source = "mapd-\(proposal.year)"
      guard
        manifest.hasSource(source)
          || manifest.addSource(
            id: source,
            title: "Modern Awards Pay Database, rates of \(proposal.reviewDate.inWords)",
            publisher: "Fair Work Commission", dated: proposal.dated)
      else {
        outcome.leftToDo.append(
          "\(manifest.path): add a source `\(source)`, each source on a line, and import again")
        return []
      }
      if award.changesRates { files.append(try rates(of: award, source: source)) }
      if award.changesAllowances { files.append(try allowances(of: award, source: source)) }
      if !award.identities.isEmpty { files.append(try identities(of: award)) }
    }
    extend(&manifest, award, proposal, &outcome)
    if manifest.bytes != before { files.append((manifest.path, manifest.bytes)) }
    return files
  }

  /// Makes the tables of an award answer for the new year, where a person has looked through them.
  private func extend(
    _ manifest: inout ManifestEdit, _ award: AwardProposal, _ proposal: ImportProposal,
    _ outcome: inout Outcome
  ) {
    let review = proposal.reviewDate
    let (year, month, day) = review.parts
    guard let next = CivilDate(year: year + 1, month: month, day: day)?.adding(days: -1) else {
      return
    }
    if let today = lookedThroughOn {
      let reason = award.notLookedThrough(until: next, on: today, hasRates: proposal.hasRates)
      if let reason {
        outcome.leftToDo.append("\(manifest.path): `covers_to` is not moved to \(next): \(reason)")
      } else {
        manifest.set("checked_on", to: today)
        manifest.set("covers_to", to: next)
        outcome.leftToDo += manifest.leftToDo
      }
    } else if !award.rates.isEmpty {
      outcome.leftToDo.append(
        "\(manifest.path): `covers_to: \(next)` and `checked_on`, once the rest of the award has"
          + " been looked through")
    }
  }

  private func rates(
    of award: AwardProposal, source: String
  ) throws -> (path: String, bytes: [UInt8]) {
    let path = "\(award.folder)/rates.csv"
    var edit = try TableEdit(path: path)
    let rows =
      award.rates.map {
        ($0.classification, $0.from, RateRow.text($0, instrument: instrument, source: source))
      } + award.gaps.map { ($0.classification, $0.from, RateRow.text($0)) }
    for (key, from, text) in rows.sorted(by: { $0.1 < $1.1 }) {
      edit.add(text, key: key, from: from)
    }
    return (path, edit.bytes)
  }

  private func allowances(
    of award: AwardProposal, source: String
  ) throws -> (path: String, bytes: [UInt8]) {
    let path = "\(award.folder)/allowances.csv"
    var edit = try TableEdit(path: path)
    for proposal in award.allowances {
      let rows =
        proposal.rows.map {
          ($0, AllowanceRow.text($0, instrument: instrument, source: source))
        } + proposal.gaps.map { ($0, AllowanceRow.text(gap: $0)) }
      for (row, text) in rows.sorted(by: { $0.0.from < $1.0.from }) {
        edit.add(text, below: Array(row.cells.prefix(2).map(\.text)), from: row.from)
      }
    }
    return (path, edit.bytes)
  }

  private func identities(of award: AwardProposal) throws -> (path: String, bytes: [UInt8]) {
    let path = "\(award.folder)/identities.csv"
    var edit = try TableEdit(path: path)
    for identity in award.identities.sorted(by: { $0.from < $1.from }) {
      edit.add(RateRow.text(identity), key: identity.classification, from: identity.from)
    }
    return (path, edit.bytes)
  }

  /// Writes a file under another name beside it and renames it.
  private func replace(_ path: String, _ bytes: [UInt8]) throws(ImportProblem) {
    let temporary = "\(path).\(getpid()).part"
    let mode = permissions(of: path)
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw failure(path) }
    var done = 0
    while done < bytes.count {
      let wrote = bytes.withUnsafeBytes { source -> Int in
        guard let start = source.baseAddress else { return 0 }
        return Glibc.write(descriptor, start + done, bytes.count - done)
      }
      guard wrote > 0 else {
        let problem = failure(path)
        close(descriptor)
        unlink(temporary)
        throw problem
      }
      done += wrote
    }
    fchmod(descriptor, mode)
    guard close(descriptor) == 0, rename(temporary, path) == 0 else {
      let problem = failure(path)
      unlink(temporary)
      throw problem
    }
  }

  private func permissions(of path: String) -> mode_t {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o777 : 0o644
  }

  private func failure(_ path: String) -> ImportProblem {
    .notWritable(folder: path, reason: String(cString: strerror(errno)))
  }
}

extension AwardProposal {
  /// Why the tables cannot be said to answer until a day; nil when they can.
  fileprivate func notLookedThrough(
    until last: CivilDate, on today: CivilDate, hasRates: Bool
  ) -> String? {
    guard today <= last else { return "it lies before today, \(today)" }
    guard hasRates else { return "the classification export was not given" }
    guard unchanged + rates.count > 0 else { return "the export has no rate of the award" }
    let things =
      left.count + ended.count + allowances.reduce(0) { $0 + $1.left.count + $1.ended.count }
      + (penaltyComparison.map(\.different) ?? []).count
    guard things == 0 else {
      return "\(CountedWords.text(things, "thing is", "things are")) left for a person"
    }
    return nil
  }
}
