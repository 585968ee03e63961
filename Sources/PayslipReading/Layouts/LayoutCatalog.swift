import PayDomain

/// A row of `Layouts/index.csv`: a layout's name, and what its file is and fits.
public struct LayoutEntry: Hashable, Sendable {
  /// The readers.
  public enum Format: String, Hashable, Sendable, CaseIterable {
    /// A PDF.
    case pdf
    /// A CSV file.
    case csv
    /// An XML document.
    case xml
  }

  /// The layout's name, stable: `employment-hero-earnings`.
  public var name: String
  /// Which reader uses it.
  public var format: Format
  /// The file in `Layouts/`; nil for a layout that is code, such as an XML dialect.
  public var file: String?
  /// The layout in words.
  public var title: String
  /// Pieces of text that a document must all hold to fit, as printed; empty where the file decides.
  public var fingerprint: [String]
}

/// Everything loaded from the folder `Layouts/`, and from a folder of the user's own; immutable, shared by all readers.
///
/// Tables of CSV layouts are small and loaded at once; a PDF layout's file is parsed by the PDF reader only when
/// its fingerprint fits, but for the user's own, in which faults are to be found.
public struct LayoutCatalog: Sendable {
  /// The folders it was loaded from.
  public let folders: LayoutFolders
  /// What labels of pay lines mean.
  public let vocabulary: LabelVocabulary
  /// What labels of fields, columns and sections mean.
  public let labels: FieldLabels
  /// What words say of the rows of an export.
  let rowWords: RowWords
  /// Names of employers outside the national system.
  let stateEmployers: StateEmployers
  /// The named layouts, in the order of `index.csv`; the user's own behind the others.
  public let entries: [LayoutEntry]
  /// The CSV layouts, in the order of `index.csv`.
  let tables: [CSVLayout]
  /// The dialects of XML that a file describes, in the order of `index.csv`.
  private(set) var mappings: [XMLMapping]

  /// Loads a folder of layouts.
  ///
  /// - Throws: `.layoutData` naming the file, the row and what is allowed.
  public init(folder: String) throws(ReadingProblem) {
    try self.init(folders: LayoutFolders(base: folder))
  }

  /// Loads the layouts of a folder, with the user's own added to them or in their place.
  ///
  /// - Throws: `.layoutData` naming the file, the row and what is allowed.
  public init(folders: LayoutFolders) throws(ReadingProblem) {
    self.folders = folders
    vocabulary = try LabelVocabulary(folders: folders)
    labels = try FieldLabels(folders: folders)
    rowWords = try RowWords(folders: folders)
    stateEmployers = try StateEmployers(folders: folders)
    entries = try LayoutCatalog.entries(in: folders)
    var tables: [CSVLayout] = []
    for entry in entries where entry.format == .csv {
      let folder = entry.file.map(folders.folder) ?? folders.base
      tables.append(try CSVLayout(entry, folder: folder, words: labels.headingWords))
    }
    self.tables = tables
    var mappings: [XMLMapping] = []
    for entry in entries where entry.format == .xml {
      guard let file = entry.file else { continue }
      mappings.append(try XMLMapping(entry, file: file, folder: folders.folder(of: file)))
    }
    self.mappings = mappings
    guard folders.added != nil else { return }
    for entry in entries where entry.format == .pdf {
      guard let file = entry.file, folders.folder(of: file) == folders.added else { continue }
      _ = try PDFLayout(entry, catalog: self)
    }
  }

  /// The same with a dialect of XML that a file of the user's own describes; it goes before any other of the same root.
  ///
  /// - Throws: `.layoutData` naming the file by its path, with the row and what is allowed.
  public func adding(xmlMapping path: String) throws(ReadingProblem) -> LayoutCatalog {
    let mapping = try XMLMapping(path: path)
    var catalog = self
    catalog.mappings.removeAll { $0.root == mapping.root }
    catalog.mappings.append(mapping)
    return catalog
  }

  /// The layouts of both folders; one of the user's takes the place of one of the same name.
  private static func entries(in folders: LayoutFolders) throws(ReadingProblem) -> [LayoutEntry] {
    var entries = try indexed(in: folders.base)
    guard let added = folders.added else { return entries }
    var own = folders.folder(of: "index.csv") == added ? try indexed(in: added) : []
    for file in try folders.addedLayouts()
    where !own.contains(where: { $0.file == file }) && !entries.contains(where: { $0.file == file })
    {
      own.append(try PDFLayoutParser(file: file).entry(of: folders.contents(of: file)))
    }
    for entry in own {
      if let known = entries.firstIndex(where: { $0.name == entry.name }) {
        entries[known] = entry
      } else {
        entries.append(entry)
      }
    }
    return entries
  }

  /// Reads `index.csv`.
  private static func indexed(in folder: String) throws(ReadingProblem) -> [LayoutEntry] {
    let table = try DataTable(
      LayoutFile.contents(of: "index.csv", in: folder), file: "index.csv",
      columns: ["layout", "format", "file", "title", "fingerprint"])
    var entries: [LayoutEntry] = []
    for row in table.rows {
      guard !entries.contains(where: { $0.name == row.cells[0] }) else {
        throw table.fault("the layout `\(row.cells[0])` stands twice", row, 0)
      }
      entries.append(
        LayoutEntry(
          name: row.cells[0], format: try table.value(1, of: row, as: LayoutEntry.Format.self),
          file: row.cells[2].isEmpty ? nil : row.cells[2], title: row.cells[3],
          fingerprint: row.cells[4].split(separator: "|").map(String.init)))
    }
    return entries
  }

  /// The contents of a layout's file.
  ///
  /// - Throws: `.layoutData` with the operating system's reason.
  public func contents(of file: String) throws(ReadingProblem) -> [UInt8] {
    try folders.contents(of: file)
  }
}
