import CCairo

/// Writes pages as a PDF with embedded fonts.
///
/// The only file here that knows the drawing library.
enum CairoWriter {
  /// Families that the drawing library finds on most systems; where one is missing another takes its place.
  static let families = [
    "DejaVu Sans", "DejaVu Serif", "Liberation Sans", "Liberation Serif", "Liberation Sans Narrow",
    "Nimbus Sans", "DejaVu Sans Mono",
  ]

  /// Writes a file.
  ///
  /// - Throws: ``MakingProblem/cannotWrite(path:reason:)``.
  static func write(_ pages: [PlacedPage], _ style: PageStyle, to path: String)
    throws(MakingProblem)
  {
    guard let surface = cairo_pdf_surface_create(path, style.width, style.height),
      let context = cairo_create(surface)
    else { throw .cannotWrite(path: path, reason: "out of memory") }
    defer {
      cairo_destroy(context)
      cairo_surface_destroy(surface)
    }
    // A fixed day, so that the same slip is the same bytes.
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, "2026-01-01T00:00:00Z")
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_SUBJECT, Employer.notice)
    for page in pages {
      for box in page.boxes { draw(box, context) }
      for text in page.texts { draw(text, style.family, context) }
      cairo_show_page(context)
    }
    cairo_surface_finish(surface)
    let status = cairo_surface_status(surface)
    guard status != CAIRO_STATUS_SUCCESS else { return }
    let reason = cairo_status_to_string(status).map { String(cString: $0) }
    throw .cannotWrite(path: path, reason: reason ?? "no reason given")
  }

  private static func draw(_ box: PlacedBox, _ context: OpaquePointer) {
    cairo_set_line_width(context, 0.5)
    cairo_set_source_rgb(context, 0.3, 0.3, 0.3)
    guard box.height > 0 else {
      cairo_move_to(context, box.x, box.y)
      cairo_line_to(context, box.x + box.width, box.y)
      cairo_stroke(context)
      return
    }
    cairo_rectangle(context, box.x, box.y, box.width, box.height)
    guard let ink = box.ink else {
      cairo_stroke(context)
      return
    }
    let shade = ink == .reversed ? 0.15 : 0.9
    cairo_set_source_rgb(context, shade, shade, shade)
    cairo_fill(context)
  }

  private static func draw(_ text: PlacedText, _ family: String, _ context: OpaquePointer) {
    let isWhite = text.ink == .reversed || text.ink == .hidden
    let shade = isWhite ? 1.0 : 0.0
    cairo_set_source_rgb(context, shade, shade, shade)
    cairo_select_font_face(
      context, family, CAIRO_FONT_SLANT_NORMAL,
      text.isBold ? CAIRO_FONT_WEIGHT_BOLD : CAIRO_FONT_WEIGHT_NORMAL)
    cairo_set_font_size(context, text.size)
    var extents = cairo_text_extents_t()
    cairo_text_extents(context, text.text, &extents)
    cairo_move_to(context, text.isRight ? text.x - extents.x_advance : text.x, text.y)
    cairo_show_text(context, text.text)
  }
}
