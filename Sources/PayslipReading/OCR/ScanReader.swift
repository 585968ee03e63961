import Glibc
import PayDomain

/// Reads payslips from pictures: pages without text, outlined letters, PNG and JPEG photos.
///
/// A worker draws and cleans the picture, tesseract reads it, the words take the same way as those of any PDF. What comes
/// of it is doubtful until the slip's own sums prove it.
public struct ScanReader: Sendable {
  private let reader: String
  private let executable: String
  /// The most pages of one document that are read.
  static let mostPages = 40

  /// Finds tesseract on the path.
  ///
  /// - Parameters:
  ///   - path: folders with colons between, as in the environment.
  ///   - executable: this program, which becomes tesseract behind its own locks.
  /// - Throws: `.noReader` when it isn't there.
  public init(
    path: String, executable: String = "/proc/self/exe"
  ) throws(ReadingProblem) {
    let folders = path.split(separator: ":").map { String($0) }
    guard let folder = folders.first(where: { access($0 + "/tesseract", X_OK) == 0 }) else {
      throw .noReader(reason: "`tesseract` is not on the path")
    }
    reader = folder + "/tesseract"
    self.executable = executable
  }

  /// Reads the slips of one document.
  ///
  /// - Parameters:
  ///   - file: the whole file: a PDF, PNG or JPEG.
  ///   - pages: how many pages the PDF has; nil for a photo.
  ///   - passwords: what may open it.
  ///   - path: the document's path as the user gave it.
  ///   - slips: reads slips from words.
  ///   - pool: its workers draw the pages.
  /// - Returns: at least one outcome.
  public func read(
    _ file: [UInt8], pages: Int?, passwords: [String], path: String, slips: PDFPayslips,
    pool: PDFWorkerPool
  ) -> [SlipOutcome] {
    do throws(ReadingProblem) {
      let count = pages ?? 1
      guard count <= ScanReader.mostPages else {
        throw .overBudget(what: "pages of pictures", limit: ScanReader.mostPages)
      }
      let turning = ScanTurning { (picture) throws(ReadingProblem) in
        let table = try ScanProcess.table(of: picture, executable: executable, reader: reader)
        return ScanWords(table: table, picture: picture)
      }
      var words: [ScanWords] = []
      var quarters: [Int] = []
      for page in 0..<count {
        let request = PDFRequest(kind: .picture, passwords: passwords, page: page)
        let picture = try pool.picture(of: file, request)
        let page = try turning.words(of: picture)
        words.append(page.words)
        quarters.append(page.quarters)
      }
      guard words.contains(where: { !$0.page.words.isEmpty }) else {
        throw ReadingProblem.nothingLegible(pages: count)
      }
      let outcomes = ScanRepair { slips.read($0, path: path) }.slips(words)
      guard let remark = ScanTurning.remark(quarters) else { return outcomes }
      let turned = TurnedPages(
        pages: zip(quarters, words).map {
          TurnedPages.Page(quarters: $0, width: $1.page.width, height: $1.page.height)
        })
      return outcomes.map { outcome in
        guard case .slip(var slip) = outcome else { return outcome }
        turned.move(&slip)
        slip.remarks.append(remark)
        return .slip(slip)
      }
    } catch {
      return [.problem(error, path: path, ordinal: 0)]
    }
  }
}

extension PDFWorkerPool {
  /// A cleaned picture of a page or photo.
  func picture(of file: [UInt8], _ request: PDFRequest) throws(ReadingProblem) -> PDFPicture {
    guard case .bytes(let bytes) = try drawn(file, request), let picture = PDFPicture(bytes: bytes)
    else { throw noAnswer }
    return picture
  }

  /// What a worker that draws answers.
  func drawn(
    _ file: [UInt8], _ request: PDFRequest
  ) throws(ReadingProblem) -> PDFWorkerStream.Reply {
    guard file.count <= limits.fileBytes else {
      throw .tooLarge(bytes: file.count, limit: limits.fileBytes)
    }
    let result = drawers.withStream { stream in
      stream.submit(0, file, request)
      return stream.nextReply()?.result
    }
    return try (result ?? .failure(noAnswer)).get()
  }
}

extension ReadingProblem {
  /// What is said of a picture that is not to be read.
  public static func picture(_ bytes: UnsafeRawBufferPointer) -> ReadingProblem {
    .notAPayslipFormat(found: ContentKind(sniffing: bytes).found)
  }
}
