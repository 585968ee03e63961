import Glibc

/// One run of tesseract over one picture.
enum ScanProcess {
  /// The processor time one picture may take, in seconds.
  static let seconds = 60

  /// The words of a picture as tesseract's table.
  ///
  /// - Parameters:
  ///   - picture: a cleaned picture.
  ///   - executable: this program, which becomes tesseract.
  ///   - reader: the path of tesseract.
  /// - Returns: the table.
  /// - Throws: `.noReader` where it does not start or fails, `.deadlinePassed`.
  static func table(
    of picture: PDFPicture, executable: String, reader: String
  ) throws(ReadingProblem) -> String {
    let (input, output) = (WorkerSeal.memoryFile(), WorkerSeal.memoryFile())
    defer {
      close(input)
      close(output)
    }
    guard input >= 0, output >= 0, fill(input, with: picture) else {
      throw .noReader(reason: "there is no memory for the picture")
    }
    let pid = try start([executable, ScanWorker.argument, reader], input: input, output: output)
    let status = try wait(for: pid)
    guard status == 0 else {
      throw .noReader(reason: "`tesseract` ended with \(ending(status))")
    }
    return contents(of: output)
  }

  /// Writes a picture as the simplest of picture files.
  private static func fill(_ file: Int32, with picture: PDFPicture) -> Bool {
    let bytes = Array("P5\n\(picture.width) \(picture.height)\n255\n".utf8) + picture.grey
    let isWritten = bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let count = write(file, buffer.baseAddress?.advanced(by: written), buffer.count - written)
        guard count > 0 else { return false }
        written += count
      }
      return true
    }
    return isWritten && lseek(file, 0, SEEK_SET) == 0
  }

  private static func start(
    _ words: [String], input: Int32, output: Int32
  ) throws(ReadingProblem) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var arguments = words.map { strdup($0) }
    defer { arguments.forEach { free($0) } }
    arguments.append(nil)
    var pid: pid_t = 0
    let code = posix_spawn(&pid, words[0], &actions, nil, arguments, environ)
    guard code == 0 else {
      throw .noReader(reason: strerror(code).map { String(cString: $0) } ?? "error \(code)")
    }
    return pid
  }

  private static func wait(for pid: pid_t) throws(ReadingProblem) -> Int32 {
    var status: Int32 = 0
    for _ in 0..<(seconds * 2 * 100) {
      let ended = waitpid(pid, &status, WNOHANG)
      if ended == pid { return status }
      if ended < 0, errno != EINTR { throw .noReader(reason: "`tesseract` was lost") }
      usleep(10_000)
    }
    kill(pid, SIGKILL)
    while waitpid(pid, &status, 0) < 0, errno == EINTR {}
    throw .deadlinePassed(seconds: seconds)
  }

  private static func ending(_ status: Int32) -> String {
    let signal = status & 0x7F
    return signal == 0 ? "status \((status >> 8) & 0xFF)" : "signal \(signal)"
  }

  private static func contents(of file: Int32) -> String {
    let count = Int(lseek(file, 0, SEEK_END))
    guard count > 0 else { return "" }
    var bytes = [UInt8](repeating: 0, count: count)
    let got = pread(file, &bytes, count, 0)
    return String(decoding: bytes.prefix(max(got, 0)), as: UTF8.self)
  }
}
