import PayDomain

/// What recognising layouts and reading fields cost beside poppler's own text pass, for `make bench` to print.
public struct PDFFieldCost: Sendable {
  /// The layout that the files are of.
  public let layout: String
  /// How many files there are of it.
  public let files: Int
  /// Reading fields over poppler's pass, in thousandths: the median of the rounds.
  public let thousandths: Int

  /// Times both sides in turn on this thread, for each layout apart.
  ///
  /// Poppler's side opens each file and takes the text, boxes and colours of its pages; the other side takes slips out of
  /// the words. Both have been done once before the clock runs.
  ///
  /// - Parameters:
  ///   - files: Whole PDF files; those that are no payslip are left out.
  ///   - payslips: The reader.
  ///   - rounds: How often each side is timed.
  /// - Returns: The costs by the layout's name; empty when poppler cannot be used.
  public static func measure(
    _ files: [[UInt8]], _ payslips: PDFPayslips, rounds: Int = 9
  ) -> [PDFFieldCost] {
    guard let text = PDFText() else { return [] }
    var groups: [String: [(file: [UInt8], pages: [PDFPage])]] = [:]
    for file in files {
      guard let pages = pages(of: file, text),
        case .slip(let slip) = payslips.read(pages, path: "")[0]
      else { continue }
      groups[slip.source.layout, default: []].append((file, pages))
    }
    return groups.sorted { $0.key < $1.key }.map { layout, group in
      let ratios = (0..<rounds).map { _ in
        let poppler = time { for each in group { takeText(of: each.file) } }
        let fields = time { for each in group { takeFields(of: each.pages, payslips) } }
        return Int(fields * 1000 / max(poppler, 1))
      }
      return PDFFieldCost(
        layout: layout, files: group.count, thousandths: ratios.sorted()[ratios.count / 2])
    }
  }

  private static func pages(of file: [UInt8], _ text: PDFText) -> [PDFPage]? {
    var reply: [UInt8] = []
    let status = file.withUnsafeBytes {
      text.read($0, passwords: [], limits: PDFLimits(), sight: nil, into: &reply)
    }
    guard status == .words || status == .doubted else { return nil }
    return reply.withUnsafeBytes { PDFWire.pages(in: $0) }
  }

  /// What is measured of the fields; a function of its own, so that `Scripts/instructions.sh` can count it alone.
  @inline(never)
  private static func takeFields(of pages: [PDFPage], _ payslips: PDFPayslips) {
    _ = payslips.read(pages, path: "")
  }

  /// Poppler's own pass over a file; a function of its own for the same reason.
  @inline(never)
  private static func takeText(of file: [UInt8]) {
    file.withUnsafeBytes { bytes in
      guard case .success(let document) = PDFSource.open(bytes) else { return }
      for index in 0..<document.pageCount {
        _ = document.sheet(index)?.characters(budget: .max) { _, _, _, _ in }
      }
    }
  }

  /// The time that some work takes, in nanoseconds.
  private static func time(_ work: () -> Void) -> Int64 {
    let spent = ContinuousClock().measure(work)
    return spent.components.seconds * 1_000_000_000 + spent.components.attoseconds / 1_000_000_000
  }
}
