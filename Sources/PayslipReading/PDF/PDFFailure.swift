/// Why a worker gave no words for a document.
enum PDFFailure: Error, Hashable {
  /// The worker looked and says why not.
  case refused(PDFStatus)
  /// The pages hold no text; how many they are.
  case noText(pages: Int)
  /// The file is larger than is sent to a worker; its size in bytes.
  case tooLarge(Int)
  /// The document took longer than it may.
  case deadline(milliseconds: Int)
  /// The document needed more of the processor than it may.
  case processorTime
  /// The worker ran out of the memory it may use.
  case memory
  /// The worker ended while it read the document; the signal that ended it, or nil for an exit.
  case died(signal: Int32?)
  /// No worker could be started; the operating system's own text.
  case noWorker(reason: String)
  /// The worker answered with something that is no answer.
  case nonsense

  /// The failure as the reader of a report sees it.
  ///
  /// - Parameters:
  ///   - limits: what was allowed.
  ///   - file: the document, to tell a file cut short from a broken one.
  /// - Returns: the problem to report.
  func problem(_ limits: PDFLimits, file: [UInt8] = []) -> ReadingProblem {
    switch self {
    case .refused(let status): PDFFailure.problem(status, limits, file)
    case .noText(let pages): .noTextLayer(pages: pages)
    case .tooLarge(let bytes): .tooLarge(bytes: bytes, limit: limits.fileBytes)
    case .deadline(let milliseconds): .deadlinePassed(seconds: (milliseconds + 999) / 1000)
    case .processorTime: .deadlinePassed(seconds: (limits.milliseconds + 999) / 1000)
    case .memory: .memoryLimit(megabytes: limits.workerBytes >> 20)
    case .died(let signal): .workerDied(signal: signal ?? -1)
    case .noWorker(let reason): .cannotOpen(reason: "the reading process did not start: \(reason)")
    case .nonsense: .damaged(reason: "the reading process gave no usable answer")
    }
  }

  private static func problem(
    _ status: PDFStatus, _ limits: PDFLimits, _ file: [UInt8]
  ) -> ReadingProblem {
    switch status {
    case .encrypted: .encrypted
    case .damaged:
      PDFSignature.hasEnd(file)
        ? .damaged(reason: "its parts cannot be put together")
        : .truncated(missing: "the end of the PDF")
    case .noPages: .damaged(reason: "it has no page")
    case .tooManyPages: .overBudget(what: "pages", limit: limits.pages)
    case .tooManyGlyphs: .overBudget(what: "characters", limit: limits.glyphs)
    case .tooManyWords: .overBudget(what: "words", limit: limits.words)
    case .tooManyObjects: .overBudget(what: "objects", limit: limits.objects)
    case .notDrawn: .damaged(reason: "its pages cannot be drawn")
    case .words, .hello, .noText, .doubted, .bytes:
      .damaged(reason: "the reading process gave no usable answer")
    }
  }
}

/// The marks at both ends of a PDF.
enum PDFSignature {
  /// Whether `%PDF-` stands in the first kilobyte, as readers of PDF ask.
  static func hasStart(_ file: [UInt8]) -> Bool { contains(Array("%PDF-".utf8), file.prefix(1024)) }

  /// Whether `%%EOF` stands in the last two kilobytes.
  static func hasEnd(_ file: [UInt8]) -> Bool { contains(Array("%%EOF".utf8), file.suffix(2048)) }

  /// What a file without the start looks like.
  static func kind(of file: [UInt8]) -> String {
    file.withUnsafeBytes { ContentKind(sniffing: $0) }.found
  }

  private static func contains(_ mark: [UInt8], _ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count >= mark.count else { return false }
    return (bytes.startIndex...bytes.endIndex - mark.count).contains { at in
      bytes[at..<at + mark.count].elementsEqual(mark)
    }
  }
}
