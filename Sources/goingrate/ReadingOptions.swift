import ArgumentParser
import BatchAudit
import Glibc
import PayDomain
import PayslipReading

/// How documents are opened and read.
struct ReadingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Passwords of locked PDFs: a file with one a line, or a file's name, a tab and its password.",
      valueName: "file"))
  var passwordFile: String?

  @Flag(
    help: """
      Read scans and photos too (PDFs without text, PNG, JPEG), with tesseract; slow, and relied on only where the \
      slip's own sums prove it.
      """)
  var ocr = false

  /// A run with these options.
  func apply(to batch: inout BatchRun, showsProgress: Bool) throws {
    if let passwordFile {
      batch.passwords = try Self.passwords(in: passwordFile, batch.cancellation)
    }
    guard ocr else { return }
    batch.scanReader = try ScanReader(
      path: getenv("PATH").map { String(cString: $0) } ?? "/usr/bin")
    guard showsProgress else { return }
    batch.scanProgress = { begun, known in
      Terminal.complain("\r\u{1B}[2Kreading pictures: \(begun) of \(known) so far\r")
    }
  }

  /// Says which protections the workers of a finished run did without.
  static func noteProtection(_ notes: RunNotes) {
    guard let missing = notes.missingLayers else { return }
    Terminal.complain(
      "note: PDFs were read without these protections, which this system lacks: \(missing)\n")
  }

  private static func passwords(
    in path: String, _ cancellation: Cancellation
  ) throws -> PasswordList {
    let file: FileBytes
    do throws(FileProblem) { file = try FileBytes(path: path, cancellation: cancellation) } catch {
      throw RunFailure.passwordFile(path, reason: error.message)
    }
    guard file.count <= 1 << 20 else {
      throw RunFailure.passwordFile(path, reason: "it has more than a megabyte")
    }
    let list = PasswordList(text: file.withBytes { String(decoding: $0, as: UTF8.self) })
    guard (1...1000).contains(list.count) else {
      throw RunFailure.passwordFile(
        path, reason: list.count == 0 ? "it holds no password" : "it holds more than 1000 passwords"
      )
    }
    return list
  }
}
