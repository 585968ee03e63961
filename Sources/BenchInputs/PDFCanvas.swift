import CCairo

/// One A4 page of text and rules, written as a PDF with its font embedded.
///
/// The only file that knows the drawing library. Coordinates are in points from the top left.
struct PDFCanvas: ~Copyable {
  private let path: String
  private let surface: OpaquePointer
  private let context: OpaquePointer
  private let family: String

  /// Where a text stands to its point.
  enum Side {
    /// It begins there.
    case left
    /// It ends there.
    case right
  }

  /// Begins a page.
  ///
  /// - Throws: ``BenchProblem/cannotWrite(path:reason:)``.
  init(path: String, title: String, family: String) throws(BenchProblem) {
    guard let surface = cairo_pdf_surface_create(path, 595.28, 841.89),
      let context = cairo_create(surface)
    else { throw .cannotWrite(path: path, reason: "out of memory") }
    self.path = path
    self.surface = surface
    self.context = context
    self.family = family
    // A fixed day, so that the same slip is the same bytes.
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, "2026-01-01T00:00:00Z")
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, title)
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_SUBJECT, InventedEmployer.notice)
  }

  deinit {
    cairo_destroy(context)
    cairo_surface_destroy(surface)
  }

  /// Draws one line of text.
  ///
  /// - Returns: the width it takes, in points.
  @discardableResult
  func text(
    _ text: String, _ x: Double, _ y: Double, size: Double = 8.5, bold: Bool = false,
    side: Side = .left
  ) -> Double {
    let weight = bold ? CAIRO_FONT_WEIGHT_BOLD : CAIRO_FONT_WEIGHT_NORMAL
    cairo_select_font_face(context, family, CAIRO_FONT_SLANT_NORMAL, weight)
    cairo_set_font_size(context, size)
    var extents = cairo_text_extents_t()
    cairo_text_extents(context, text, &extents)
    cairo_move_to(context, side == .left ? x : x - extents.x_advance, y)
    cairo_show_text(context, text)
    return extents.x_advance
  }

  /// Draws a thin rule across the page.
  func rule(_ y: Double) {
    cairo_set_line_width(context, 0.5)
    cairo_move_to(context, 42, y)
    cairo_line_to(context, 553, y)
    cairo_stroke(context)
  }

  /// Ends the page and writes the file.
  ///
  /// - Throws: ``BenchProblem/cannotWrite(path:reason:)``.
  func finish() throws(BenchProblem) {
    cairo_show_page(context)
    cairo_surface_finish(surface)
    let status = cairo_surface_status(surface)
    guard status != CAIRO_STATUS_SUCCESS else { return }
    let reason = cairo_status_to_string(status).map { String(cString: $0) }
    throw .cannotWrite(path: path, reason: reason ?? "no reason given")
  }
}
