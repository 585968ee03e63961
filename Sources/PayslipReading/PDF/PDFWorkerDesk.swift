/// Answers one request after another, inside a worker.
struct PDFWorkerDesk {
  /// Reads the words.
  let text: PDFText
  /// What one document may cost.
  let limits: PDFLimits
  /// Whether type that is not part of a file can be drawn here.
  let canDrawType: Bool

  /// Answers a request.
  ///
  /// - Parameters:
  ///   - request: what is asked.
  ///   - file: the whole file.
  ///   - reply: receives the whole reply, header first.
  func answer(_ request: PDFRequest, _ file: UnsafeRawBufferPointer, into reply: inout [UInt8]) {
    reply.append(contentsOf: PDFWire.header(length: 0))
    var status = status(request, file, into: &reply)
    if reply.count > PDFWire.largestReply { status = .tooManyWords }
    // Pages without words still say how many they are.
    if !status.hasPages, status != .bytes {
      reply.removeLast(reply.count - PDFWire.headerBytes)
    }
    let header = PDFWire.header(length: reply.count - PDFWire.headerBytes, status: status.rawValue)
    reply.replaceSubrange(0..<PDFWire.headerBytes, with: header)
  }

  private func status(
    _ request: PDFRequest, _ file: UnsafeRawBufferPointer, into reply: inout [UInt8]
  ) -> PDFStatus {
    switch request.kind {
    case .words:
      return text.read(
        file, passwords: request.passwords, limits: limits, sight: nil, into: &reply)
    case .seenWords:
      let sight = PDFSight(canDrawType: canDrawType, scan: PDFContentScan(file))
      return text.read(
        file, passwords: request.passwords, limits: limits, sight: sight, into: &reply)
    case .picture: return PDFPhotograph.take(request, file, limits, into: &reply)
    case .notes: return PDFNoteDrawing.draw(request, file, limits, into: &reply)
    }
  }
}
