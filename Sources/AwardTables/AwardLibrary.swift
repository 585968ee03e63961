import PayDomain
import Synchronization

/// The awards found at run time; each is loaded when it is first asked for, once.
///
/// Safe to use from several threads.
public final class AwardLibrary: Sendable {
  /// The folder the awards are in.
  public let folder: String
  /// The national tables.
  public let national: NationalTables
  /// Every award's and agreement's code, title and other names, read without loading its tables; by code.
  public let index: [(code: String, title: String, names: [String])]
  private let entries: AwardIndex
  private let loaded = Mutex<[String: Result<Award, AwardProblem>]>([:])

  /// Opens a folder of awards: reads its index and the national tables, no award.
  ///
  /// `agreements` is a folder of agreements that stand beside the awards; of them `award.yaml` is read.
  ///
  /// - Throws: ``AwardProblem`` when the folder or the national tables are not usable.
  public init(folder: String, agreements: String? = nil) throws(AwardProblem) {
    let trimmed = TableFolder.withoutSlash(folder)
    self.folder = trimmed
    let (entries, national) = try Concurrently.both { () throws(AwardProblem) in
      try AwardIndex(folder: trimmed, agreements: agreements.map(TableFolder.withoutSlash))
    } _: { () throws(AwardProblem) in
      try NationalTables(path: "\(trimmed)/\(NationalTables.folder)")
    }
    self.entries = entries
    self.national = national
    index = entries.entries.map { ($0.code, $0.title, $0.names) }
  }

  /// The award of a code, loaded when first asked for.
  ///
  /// Others who ask at the same time wait for the same loading; tables that do not pass the checks
  /// are the same problem each time.
  ///
  /// - Throws: ``AwardProblem``: unknown code, or tables that do not pass the checks.
  public func award(_ code: String) throws(AwardProblem) -> Award {
    guard let entry = entries.entry(code) else {
      throw .unknownAward(code, near: [])
    }
    let result = loaded.withLock { loaded in
      if let known = loaded[code] { return known }
      let fresh = load(entry)
      loaded[code] = fresh
      return fresh
    }
    return try result.get()
  }

  /// The codes of the awards that a text on a slip could mean: code, title or other name.
  ///
  /// A code anywhere in the text decides. Nothing is matched by likeness.
  public func codes(matching text: String) -> TextMatch<String> { entries.codes(matching: text) }

  /// Whether a code is one of an agreement, not of an award.
  public func isAgreement(_ code: String) -> Bool {
    AwardCode.isAgreement(code) && entries.entry(code) != nil
  }

  /// SHA-256 over the national tables and every award loaded so far, in code order.
  public var digest: String {
    let awards = loaded.withLock { loaded in
      loaded.sorted { $0.key < $1.key }.compactMap { pair in
        guard case .success(let award) = pair.value else { return nil as (String, [UInt8])? }
        return (pair.key, Array(award.digest.utf8))
      }
    }
    let national = (NationalTables.folder, Array(national.digest.utf8))
    return TableDigest.hex([national] + awards)
  }

  private func load(_ entry: AwardIndex.Entry) -> Result<Award, AwardProblem> {
    do throws(AwardProblem) {
      return .success(try AwardLoader(path: entry.path).load(code: entry.code))
    } catch {
      return .failure(error)
    }
  }
}
