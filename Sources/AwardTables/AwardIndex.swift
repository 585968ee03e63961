/// The awards and agreements there are, and the names each is known by.
struct AwardIndex: Sendable {
  /// One award or agreement.
  struct Entry: Sendable {
    /// Its code.
    let code: String
    /// The folder's name.
    let folder: String
    /// The folder's path.
    let path: String
    /// The title.
    let title: String
    /// Other names.
    let names: [String]
    /// The line of `index.csv`; nil for a folder of agreements, which has no index.
    let line: Int?
  }

  /// The file that says what there is, for messages; the folder itself where it is one of agreements.
  let path: String
  /// The entries by code.
  let entries: [Entry]
  /// The awards by what people call them; made when a name is first asked for.
  private let names: LazyNames
  /// The agreements by their whole names alone: the year of an agreement says which one it is.
  private let agreements: NameIndex

  /// Reads the index of a folder of awards, and the agreements that stand beside them.
  ///
  /// - Throws: ``AwardProblem`` when it cannot be read or breaks the format.
  init(folder: String, agreements: String? = nil) throws(AwardProblem) {
    let schema = NationalSchemas.index
    let path = "\(folder)/\(schema.file)"
    let table = try CheckedTable(
      CSVTable(path: path, bytes: TableFolder.bytes(of: path)), schema: schema)
    try table.check(with: Vocabulary())
    var entries: [Entry] = []
    for row in table.rows {
      let code = row.text(0)
      guard AwardCode.isCode(code) else { throw row.problem(.code(found: code), at: 0) }
      guard AwardCode.isFolder(row.text(1), of: code), !row.bytes(1).contains(UInt8(ascii: "/"))
      else {
        throw row.problem(.wrongCode(found: row.text(1), expected: code), at: 1)
      }
      entries.append(
        Entry(
          code: code, folder: row.text(1), path: "\(folder)/\(row.text(1))", title: row.text(2),
          names: AwardIndex.parts(row.text(3)), line: row.line))
    }
    if let agreements {
      for entry in try AwardIndex.agreements(of: agreements) {
        try AwardIndex.refuse(entry, takenBy: entries)
        entries.append(entry)
      }
    }
    self.init(path: path, entries)
  }

  /// Reads what agreements a folder holds: each is a folder in it, named for its code.
  ///
  /// - Throws: ``AwardProblem`` when there is none, or one whose `award.yaml` breaks the format.
  init(agreements folder: String) throws(AwardProblem) {
    self.init(path: folder, try AwardIndex.agreements(of: folder))
  }

  /// The texts between bars.
  private static func parts(_ text: String) -> [String] {
    text.utf8.split(separator: UInt8(ascii: "|")).map { String(Substring($0)) }
  }

  private init(path: String, _ entries: [Entry]) {
    self.path = path
    self.entries = entries.sorted { $0.code < $1.code }
    names = LazyNames()
    agreements = AwardIndex.agreementNames(of: self.entries)
  }

  /// The agreements of a folder; files beside them are for people.
  private static func agreements(of folder: String) throws(AwardProblem) -> [Entry] {
    let names = try TableFolder.names(in: folder).filter {
      TableFolder.isFolder("\(folder)/\($0)")
    }
    guard !names.isEmpty else { throw .noAgreements(folder) }
    var entries: [Entry] = []
    for name in names {
      let entry = try agreement("\(folder)/\(name)", name)
      try refuse(entry, takenBy: entries)
      entries.append(entry)
    }
    return entries
  }

  /// The agreement of one folder, as its `award.yaml` names it.
  private static func agreement(_ path: String, _ name: String) throws(AwardProblem) -> Entry {
    let file = "\(path)/\(AwardManifest.file)"
    let manifest = try AwardManifest(path: file, bytes: TableFolder.bytes(of: file))
    let code = manifest.code
    guard AwardCode.isAgreement(code) else {
      throw .table(
        AwardCode.isAward(code) ? .awardsCode(found: code) : .code(found: code),
        at: manifest.codePlace)
    }
    guard AwardCode.isFolder(name, of: code) else {
      throw .table(.wrongCode(found: code, expected: name), at: manifest.codePlace)
    }
    return Entry(
      code: code, folder: name, path: path, title: manifest.title, names: manifest.names, line: nil)
  }

  /// Refuses a code that another folder has.
  private static func refuse(_ entry: Entry, takenBy others: [Entry]) throws(AwardProblem) {
    guard let other = others.first(where: { $0.code == entry.code }) else { return }
    throw .table(
      .takenCode(found: entry.code, by: other.path),
      at: TablePlace(file: "\(entry.path)/\(AwardManifest.file)", line: 1, column: 1))
  }

  /// The entry of a code; nil when there is none.
  func entry(_ code: String) -> Entry? { entries.first { $0.code == code } }

  /// The codes that a text could mean.
  ///
  /// An award's code in the text decides, whatever stands around it, and one we do not have means nothing.
  /// Else the text is a title or other name, whatever its year; nothing is matched by likeness. An
  /// agreement is meant only by the whole of its code, title or other name.
  func codes(matching text: String) -> TextMatch<String> {
    let own = agreements[FoldedText.fold(text)].map { entries[$0].code }
    guard case .some(let codes) = awards(matching: text) else {
      return own.isEmpty ? .none : .some(own)
    }
    return .some(codes + own.filter { !codes.contains($0) })
  }

  /// The awards that a text could mean.
  private func awards(matching text: String) -> TextMatch<String> {
    let written = AwardIndex.codes(in: text)
    guard written.isEmpty else {
      let known = entries.map(\.code).filter { written.contains($0.lowercased()) }
      return known.count == written.count ? .some(known) : .none
    }
    let names = names.get { AwardIndex.names(of: entries) }
    let folded = names[AwardIndex.foldName(text)]
    if !folded.isEmpty { return .some(folded.map { entries[$0].code }) }
    guard case .some(let places) = names.match(text) else { return .none }
    return .some(places.map { entries[$0].code })
  }

  private static func agreementNames(of entries: [Entry]) -> NameIndex {
    var names = NameIndex()
    for (place, entry) in entries.enumerated() where AwardCode.isAgreement(entry.code) {
      for name in [entry.code, entry.title] + entry.names {
        names.add(FoldedText.fold(name), place)
      }
    }
    return names
  }

  private static func names(of entries: [Entry]) -> NameIndex {
    var names = NameIndex()
    for (place, entry) in entries.enumerated() where AwardCode.isAward(entry.code) {
      for name in [entry.code, entry.title] + entry.names {
        names.add(FoldedText.fold(name), place)
        names.add(foldName(name), place)
      }
    }
    return names
  }

  /// A name folded, without `the` before it and a year after it.
  private static func foldName(_ name: String) -> String {
    var words = FoldedText.fold(name).split(separator: " ")
    if words.first == "the" { words.removeFirst() }
    if let last = words.last, last.utf8.count == 4, Int(last) != nil { words.removeLast() }
    return words.joined(separator: " ")
  }

  /// The different award codes in a text, lower case: `ma` and six digits.
  private static func codes(in text: String) -> Set<String> {
    let words = FoldedText.fold(text).split(separator: " ")
    return Set(
      words.filter { word in
        AwardCode.isAward(word.uppercased())
      }.map(String.init))
  }
}
