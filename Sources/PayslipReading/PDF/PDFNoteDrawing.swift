/// Draws notes on a copy of a slip, inside a worker.
enum PDFNoteDrawing {
  /// Draws the notes that are asked for.
  static func draw(
    _ request: PDFRequest, _ file: UnsafeRawBufferPointer, _ limits: PDFLimits,
    into reply: inout [UInt8]
  ) -> PDFStatus { .notDrawn }
}
