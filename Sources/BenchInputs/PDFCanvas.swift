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

  /// Which cut of the page's typeface, or the letterhead's own.
  enum Face {
    /// As the rest of the text.
    case plain
    /// Slanted, as notes are.
    case slanted
    /// The other family, as a letterhead has it.
    case letterhead
  }

  /// Draws one line of text.
  ///
  /// - Returns: the width it takes, in points.
  @discardableResult
  func text(
    _ text: String, _ x: Double, _ y: Double, size: Double = 8.5, bold: Bool = false,
    side: Side = .left, face: Face = .plain
  ) -> Double {
    let weight = bold ? CAIRO_FONT_WEIGHT_BOLD : CAIRO_FONT_WEIGHT_NORMAL
    let slant = face == .slanted ? CAIRO_FONT_SLANT_OBLIQUE : CAIRO_FONT_SLANT_NORMAL
    let other = family == "DejaVu Sans" ? "DejaVu Serif" : "DejaVu Sans"
    cairo_select_font_face(context, face == .letterhead ? other : family, slant, weight)
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

  /// Draws the frame of a cell, shaded or not, as ruled tables have them.
  func cell(_ x: Double, _ y: Double, width: Double, height: Double, isShaded: Bool) {
    if isShaded {
      cairo_set_source_rgb(context, 0.93, 0.93, 0.96)
      cairo_rectangle(context, x, y, width, height)
      cairo_fill(context)
    }
    cairo_set_source_rgb(context, 0, 0, 0)
    cairo_set_line_width(context, 0.4)
    cairo_rectangle(context, x, y, width, height)
    cairo_stroke(context)
  }

  /// Draws an invented employer's mark in curves, as most slips carry one in their head.
  func mark(_ x: Double, _ y: Double) {
    let steps = [(9.0, 2.0), (6.5, 6.5), (2.0, 9.0), (-2.0, 9.0), (-6.5, 6.5), (-9.0, 2.0)]
    for ring in 1...6 {
      for (dx, dy) in steps + steps.map({ (-$0.0, -$0.1) }) {
        let scale = Double(ring) / 3
        cairo_move_to(context, x, y)
        cairo_curve_to(
          context, x + dx * scale, y + dy, x + dx, y + dy * scale, x + dx * scale, y + dy * scale)
        cairo_curve_to(context, x + dy, y + dx * scale, x + dy * scale, y + dx, x, y)
      }
      cairo_set_source_rgb(context, 0.2, 0.3, 0.1 * Double(ring))
      cairo_fill(context)
    }
    cairo_set_source_rgb(context, 0, 0, 0)
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
