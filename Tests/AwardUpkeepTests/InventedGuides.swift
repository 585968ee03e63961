import AwardUpkeep
import PayslipReading
import TestSupport

/// Pay guides drawn for tests; synthetic, with figures of published guides where a test says so.
enum InventedGuides {
  private static let pool = PDFWorkerPool(executable: BuiltProgram.path)

  /// The pages of a guide of these lines.
  static func pages(_ lines: String) throws -> [PDFPage] {
    try pool.words(of: TextPDF.bytes(lines))
  }

  /// A guide of these lines with the foot of one for Retail from 1 July 2025.
  static func guide(_ lines: String, foot: String = retail) throws -> PayGuide {
    let each = lines.replacing("\u{0C}", with: "\n\n\(foot)\u{0C}")
    return try PayGuide(pages: pages(each + "\n\n" + foot))
  }

  /// The foot of a page.
  static let retail = "Award Code: MA000004 Effective: 01/07/2025 Published: 16/02/2026"
}
