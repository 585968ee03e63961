import PayDomain

/// A spreadsheet: which slips its sheets hold, each read when asked for.
///
/// Every sheet is tried as an export; sheets that fit no layout are passed over where another fits. Of two sheets that
/// hold the same slips, the one with more of them is read: a summary beside its lines would be a second slip for one pay.
///
/// Immutable once made; several threads may read from it, each with a scratch for each sheet.
public final class SpreadsheetDocument: @unchecked Sendable {
  /// The sheets that hold slips, in the order of their tabs.
  public let sheets: [CSVDocument]
  /// What is wrong with sheets that are exports all the same.
  public let problems: [ReadingProblem]
  private let tables: [UnsafeMutableRawBufferPointer]

  /// Opens a spreadsheet.
  ///
  /// - Parameters:
  ///   - bytes: the whole file; must outlive the call only.
  ///   - path: as the user gave it, for the slips' sources.
  ///   - catalog: the layouts.
  ///   - facts: the user's meanings of labels and headings, and length of the pay cycle.
  ///   - limits: how much is unpacked.
  /// - Throws: a problem of the whole file: no spreadsheet, damaged, too large, or no sheet that fits a layout.
  public init(
    bytes: UnsafeRawBufferPointer, path: String, catalog: LayoutCatalog, facts: KnownFacts,
    limits: UnpackingLimits = .standard
  ) throws(ReadingProblem) {
    var found = Found()
    do throws(ZipFault) {
      let book = try Workbook(bytes: bytes, limits: limits, writing: .shown)
      let workers = SheetWorker.names(of: book.tabs.map(\.name))
      for tab in book.tabs {
        let sheet = try SheetTable(tab, of: book)
        found.add(
          sheet, named: tab.name, path, catalog, facts, isWorker: workers.contains(tab.name))
      }
    } catch {
      found.deallocate()
      throw SpreadsheetDocument.problem(error)
    }
    found.leaveRepeated()
    guard !found.sheets.isEmpty || !found.problems.isEmpty else {
      found.deallocate()
      throw found.nearest ?? .emptyFile
    }
    (sheets, problems, tables) = (found.sheets, found.problems, found.tables)
  }

  deinit { for table in tables { table.deallocate() } }

  /// How many slips all sheets hold.
  public var slipCount: Int { sheets.reduce(0) { $0 + $1.slipCount } }

  /// The sheet of a slip, counted over all sheets from 0, and which slip of the sheet it is.
  public func place(of slip: Int) -> (sheet: Int, slip: Int) {
    var rest = slip
    for (index, sheet) in sheets.enumerated() {
      if rest < sheet.slipCount { return (index, rest) }
      rest -= sheet.slipCount
    }
    preconditionFailure("a slip's index is below the document's count")
  }

  /// The headings of each sheet that nothing reads, or of the sheets of a spreadsheet that fits no layout.
  ///
  /// - Throws: a problem of the archive.
  public static func headings(
    _ bytes: UnsafeRawBufferPointer, catalog: LayoutCatalog, facts: KnownFacts
  ) throws(ReadingProblem) -> [(sheet: String, headings: [CSVHeading])] {
    do throws(ZipFault) {
      let book = try Workbook(bytes: bytes, limits: .standard, writing: .shown)
      var all: [(sheet: String, headings: [CSVHeading])] = []
      for tab in book.tabs {
        let table = try SheetTable(tab, of: book)
        let headings = table.bytes.withUnsafeBytes {
          CSVHeadings.guessed($0, catalog: catalog, facts: facts)
        }
        if !headings.isEmpty { all.append((tab.name, headings)) }
      }
      return all
    } catch {
      throw problem(error)
    }
  }

  private static func problem(_ fault: ZipFault) -> ReadingProblem {
    if fault.isOtherKind { return .notAPayslipFormat(found: "a ZIP archive without a spreadsheet") }
    if fault.isLimit { return .unpacksTooLarge(reason: fault.reason) }
    return .damaged(reason: fault.reason)
  }
}

/// What is found sheet by sheet.
private struct Found {
  var sheets: [CSVDocument] = []
  var problems: [ReadingProblem] = []
  var tables: [UnsafeMutableRawBufferPointer] = []
  /// The problem of the sheet that came nearest to a layout; nil before the first filled sheet.
  var nearest: ReadingProblem?
  private var slips = 0

  /// Tries a sheet as an export.
  mutating func add(
    _ sheet: SheetTable, named name: String, _ path: String, _ catalog: LayoutCatalog,
    _ facts: KnownFacts, isWorker: Bool
  ) {
    guard !sheet.bytes.isEmpty else { return }
    func open(
      _ bytes: [UInt8], where isRight: (CSVDocument) -> Bool
    ) throws(ReadingProblem) -> (CSVDocument, UnsafeMutableRawBufferPointer)? {
      let table = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
      table.copyBytes(from: bytes)
      do throws(ReadingProblem) {
        let document = try CSVDocument(
          bytes: UnsafeRawBufferPointer(table), path: path, catalog: catalog, facts: facts,
          sheet: SheetName(name), slipsBefore: slips)
        if isRight(document) { return (document, table) }
      } catch {
        table.deallocate()
        throw error
      }
      table.deallocate()
      return nil
    }
    var problem: ReadingProblem?
    do throws(ReadingProblem) {
      // A table that names its workers says more than its tab does.
      if let found = try open(sheet.bytes, where: { !isWorker || $0.namesWorkers }) {
        return add(found)
      }
    } catch { problem = error }
    for table in isWorker ? SheetWorker.tables(sheet.bytes, worker: name) : [] {
      do throws(ReadingProblem) {
        if let found = try open(table, where: { SheetWorker.isOfOne($0, name) }) {
          return add(found)
        }
      } catch { continue }
    }
    do throws(ReadingProblem) {
      if problem == nil, let found = try open(sheet.bytes, where: { _ in true }) {
        return add(found)
      }
    } catch { problem = error }
    if let problem { take(problem, ofSheet: name) }
  }

  private mutating func add(_ found: (CSVDocument, UnsafeMutableRawBufferPointer)) {
    slips += found.0.slipCount
    sheets.append(found.0)
    tables.append(found.1)
  }

  /// Leaves sheets out whose slips another sheet has in more detail; one that has others too is told, and one of two
  /// that say as much.
  mutating func leaveRepeated() {
    guard sheets.count > 1 else { return }
    let order = sheets.indices.sorted {
      (-sheets[$0].detail, $0) < (-sheets[$1].detail, $1)
    }
    var kept: [Int] = []
    for place in order {
      let sheet = sheets[place]
      let repeated = kept.map { (sheet.slipsRepeated(in: sheets[$0]), sheets[$0]) }
        .first { $0.0.count > 0 }
      guard let ((count, all), other) = repeated else {
        kept.append(place)
        continue
      }
      if count < all || other.detail == sheet.detail {
        problems.append(
          .inSheet(
            name: sheet.sheetName,
            problem: .repeatedSlips(count: count, of: all, sheet: other.sheetName)))
      }
    }
    guard kept.count < sheets.count else { return }
    kept.sort()
    for place in sheets.indices where !kept.contains(place) { tables[place].deallocate() }
    (sheets, tables) = (kept.map { sheets[$0] }, kept.map { tables[$0] })
    slips = 0
    for sheet in sheets {
      sheet.number(from: slips)
      slips += sheet.slipCount
    }
  }

  /// Keeps the problem of a sheet: one that is an export is named, others only where no sheet is.
  private mutating func take(_ problem: ReadingProblem, ofSheet name: String) {
    let named = ReadingProblem.inSheet(name: name, problem: problem)
    switch problem {
    case .noPayslipFields, .emptyFile, .noSlips, .notAPayslipFormat:
      if nearest == nil { nearest = named }
    case .missingColumns: nearest = named
    case _: problems.append(named)
    }
  }

  /// Gives back what the sheets found so far hold.
  func deallocate() {
    for table in tables { table.deallocate() }
  }
}
