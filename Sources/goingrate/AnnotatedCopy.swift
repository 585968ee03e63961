import AuditRules
import BatchAudit
import FindingReports
import Glibc
import PayDomain
import PayslipReading
import Wording

/// A member's slip with each wrong line marked and a numbered note beside it.
struct AnnotatedCopy {
  private let input: String
  private let out: ReportFile
  private let passwords: PasswordList

  /// Looks whether a copy can be made, before anything is judged.
  ///
  /// - Throws: ``RunFailure``: several inputs, one that is no PDF, or a file in the way.
  init(
    of inputs: InputList, to path: String, force: Bool, passwords: PasswordList
  ) throws(RunFailure) {
    guard let entry = inputs.entries.first, inputs.entries.count == 1 else {
      throw .cannotAnnotate(reason: "\(inputs.entries.count) files were given, and notes go on one")
    }
    guard entry.path != "-" else {
      throw .cannotAnnotate(reason: "standard input is read once, and notes need the file again")
    }
    guard !Self.isSame(entry.path, path) else {
      throw .cannotAnnotate(
        reason: "the copy would stand in the place of the slip itself",
        help: "give --annotate another name, such as `slip-with-notes.pdf`")
    }
    input = entry.path
    self.passwords = passwords
    out = try ReportFile(path: path, force: force)
  }

  /// Draws what was found and writes the copy; without findings nothing is written.
  func write(_ audits: [SlipAudit], in words: Words) throws(RunFailure) {
    guard audits.allSatisfy({ $0.slip.source.format == "pdf" }) else {
      throw .cannotAnnotate(reason: "it is no PDF")
    }
    let (notes, withoutPlace) = SlipNotes.of(audits, titles: words.titles, words: words)
    if withoutPlace > 0 {
      Terminal.complain(
        "note: \(withoutPlace) of the findings \(withoutPlace == 1 ? "is" : "are") about something that "
          + "stands nowhere on the slip; no note was drawn for \(withoutPlace == 1 ? "it" : "them")\n"
      )
    }
    guard !notes.isEmpty else {
      return Terminal.complain("note: nothing found has a place on the slip; no copy was written\n")
    }
    let bytes = try drawn(notes)
    try out.write(bytes)
    try out.finish()
    try out.commit()
    Terminal.complain(
      "\(notes.count == 1 ? "one note" : "\(notes.count) notes") drawn in \(out.path)\n")
  }

  private static func isSame(_ one: String, _ other: String) -> Bool {
    var (left, right) = (stat(), stat())
    guard stat(one, &left) == 0, stat(other, &right) == 0 else { return false }
    return left.st_dev == right.st_dev && left.st_ino == right.st_ino
  }

  private func drawn(_ notes: [SlipNote]) throws(RunFailure) -> [UInt8] {
    let drawings = notes.map { note in
      PDFNote(
        number: note.number, page: Int(note.page), boxes: note.boxes.compactMap { $0.pdfBox },
        lines: note.lines)
    }
    let file: [UInt8]
    do throws(FileProblem) {
      file = try FileBytes(path: input).withBytes { Array($0) }
    } catch {
      throw .cannotAnnotate(reason: error.message)
    }
    do throws(ReadingProblem) {
      return try PDFWorkerPool().annotated(
        drawings, on: file, passwords: passwords.passwords(for: input))
    } catch {
      throw .cannotAnnotate(reason: error.message)
    }
  }
}

extension SourcePlace {
  /// The box on its page; nil for any other place.
  fileprivate var pdfBox: PDFBox? {
    guard case .box(_, let left, let top, let right, let bottom) = self else { return nil }
    return PDFBox(left: left, top: top, right: right, bottom: bottom)
  }
}
