/// Gives pages and photos as pictures, inside a worker.
enum PDFPhotograph {
  /// The most pixels a picture may have.
  static let mostPixels = 40_000_000

  /// Draws the page that is asked for, or opens the photo.
  ///
  /// - Parameters:
  ///   - request: which page, and what may open the file.
  ///   - file: the whole file.
  ///   - limits: what one document may cost.
  ///   - reply: receives the picture, in the form of ``PDFPicture``'s bytes.
  /// - Returns: `.bytes`, or why there is no picture.
  static func take(
    _ request: PDFRequest, _ file: UnsafeRawBufferPointer, _ limits: PDFLimits,
    into reply: inout [UInt8]
  ) -> PDFStatus { .notDrawn }
}
