import BatchAudit
import PayDomain
import PayslipReading
import Profiles

/// Looks over the headings of exports for what a profile must explain.
enum ExportHeadings {
  /// The exports in a file; none for other documents and files that cannot be opened, which the run has named.
  static func surveys(
    of path: String, catalog: LayoutCatalog, facts: KnownFacts
  ) -> [ExportSurvey] {
    do throws(FileProblem) {
      let file = try FileBytes(path: path)
      return file.withBytes { bytes in
        switch DocumentFormat.sniff(bytes) {
        case .csv: [survey(bytes, named: path, catalog, facts)].compactMap { $0 }
        case .xlsx: sheets(bytes, of: path, catalog, facts)
        case .pdf, .xml, .picture: []
        }
      }
    } catch {
      return []
    }
  }

  /// The sheets of a spreadsheet with headings that are not understood.
  private static func sheets(
    _ bytes: UnsafeRawBufferPointer, of path: String, _ catalog: LayoutCatalog, _ facts: KnownFacts
  ) -> [ExportSurvey] {
    do throws(ReadingProblem) {
      let document = try SpreadsheetDocument(
        bytes: bytes, path: path, catalog: catalog, facts: facts)
      return document.sheets.map { sheet in
        ExportSurvey(
          name: "\(path), sheet \(sheet.sheetName)", state: .read(layout: sheet.layoutName),
          headings: CSVHeadings.unread(in: sheet).map(heading))
      }
    } catch {
      return refused(bytes, of: path, error, catalog, facts)
    }
  }

  /// The headings of a spreadsheet that fits no layout; none where it cannot be unpacked.
  private static func refused(
    _ bytes: UnsafeRawBufferPointer, of path: String, _ problem: ReadingProblem,
    _ catalog: LayoutCatalog, _ facts: KnownFacts
  ) -> [ExportSurvey] {
    do throws(ReadingProblem) {
      return try SpreadsheetDocument.headings(bytes, catalog: catalog, facts: facts).map {
        ExportSurvey(
          name: "\(path), sheet \($0.sheet)", state: .refused(problem.message),
          headings: $0.headings.map(heading))
      }
    } catch {
      return []
    }
  }

  /// The headings of one table that are not understood; nil when all are, or when it is no table.
  private static func survey(
    _ bytes: UnsafeRawBufferPointer, named name: String, _ catalog: LayoutCatalog,
    _ facts: KnownFacts
  ) -> ExportSurvey? {
    do throws(ReadingProblem) {
      let document = try CSVDocument(bytes: bytes, path: name, catalog: catalog, facts: facts)
      let unread = CSVHeadings.unread(in: document)
      return ExportSurvey(
        name: name, state: .read(layout: document.layoutName), headings: unread.map(heading))
    } catch {
      let guessed = CSVHeadings.guessed(bytes, catalog: catalog, facts: facts)
      guard !guessed.isEmpty else { return nil }
      return ExportSurvey(
        name: name, state: .refused(error.message), headings: guessed.map(heading))
    }
  }

  private static func heading(_ heading: CSVHeading) -> UnreadHeading {
    UnreadHeading(
      heading: heading.heading, guess: heading.column, cells: heading.cells,
      money: heading.money)
  }
}
