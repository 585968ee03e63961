/// A PDF drawn from lines of text, for tests of what is read from one.
///
/// Runs of text two spaces apart stand in columns by their place on the line. A line that begins with `# ` is set in
/// larger type, `## ` in the largest; a form feed begins a page.
public enum TextPDF {
  /// The bytes of the PDF.
  public static func bytes(_ text: String) -> [UInt8] {
    let pages = text.split(separator: "\u{0C}", omittingEmptySubsequences: false).map(content)
    let kids = pages.indices.map { "\(4 + 2 * $0) 0 R" }.joined(separator: " ")
    var objects = [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for (place, page) in pages.enumerated() {
      objects.append(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 842 595] /Contents \(5 + 2 * place) 0 R "
          + "/Resources << /Font << /F1 3 0 R >> >> >>")
      objects.append("<< /Length \(page.utf8.count) >>\nstream\n\(page)\nendstream")
    }
    return file(objects)
  }

  private static func content(_ page: Substring) -> String {
    var content = ""
    var height = 560
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      let size = line.hasPrefix("## ") ? 16 : line.hasPrefix("# ") ? 12 : 8
      let words = size == 8 ? line : line.drop { $0 == "#" }.dropFirst()
      height -= size + 4
      for run in runs(words) {
        let text = run.text.replacing("(", with: "\\(").replacing(")", with: "\\)")
        content += "BT /F1 \(size) Tf \(40 + run.place * 5) \(height) Td (\(text)) Tj ET\n"
      }
    }
    return content
  }

  /// The pieces of a line between two spaces or more, with where they begin.
  private static func runs(_ line: Substring) -> [(place: Int, text: String)] {
    var runs: [(place: Int, text: String)] = []
    var spaces = 2
    for (place, character) in line.enumerated() {
      guard character != " " else {
        spaces += 1
        continue
      }
      if spaces > 1 {
        runs.append((place, ""))
      } else if spaces == 1 {
        runs[runs.count - 1].text += " "
      }
      runs[runs.count - 1].text.append(character)
      spaces = 0
    }
    return runs
  }

  private static func file(_ objects: [String]) -> [UInt8] {
    var text = "%PDF-1.4\n"
    var offsets: [Int] = []
    for (place, object) in objects.enumerated() {
      offsets.append(text.utf8.count)
      text += "\(place + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = text.utf8.count
    text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for offset in offsets {
      let digits = "\(offset)"
      text += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
    }
    text += "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n"
    return Array(text.utf8)
  }
}
