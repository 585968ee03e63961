import Glibc

/// The process that becomes `tesseract`: the same program, started with a hidden word.
///
/// It gives up what tesseract does not need (the network, every folder but those of programs and its own data, writing
/// any file, endless time and memory) and then starts it with a picture on standard input.
public enum ScanWorker {
  /// The first argument that makes the program one.
  public static let argument = "scan-worker"

  /// Becomes the program whose path is the second argument; never returns.
  public static func run() -> Never {
    guard CommandLine.arguments.count == 3 else { exit(EX_USAGE) }
    let program = CommandLine.arguments[2]
    WorkerSeal.closeDescriptors(from: 3)
    limit(RLIMIT_AS, to: 2 << 30)
    limit(RLIMIT_CPU, to: rlim_t(ScanProcess.seconds))
    limit(RLIMIT_CORE, to: 0)
    limit(RLIMIT_FSIZE, to: 64 << 20)
    limit(RLIMIT_NOFILE, to: 64)
    if WorkerSeal.refuseNewPrivileges() {
      _ = WorkerSeal.confine(
        folders: folders, programs: [program, "/lib", "/lib64", "/usr/lib", "/usr/local/lib"])
      _ = WorkerSeal.refuseNetwork()
    }
    setenv("OMP_THREAD_LIMIT", "1", 1)
    let words = [
      program, "stdin", "stdout", "-l", "eng", "--psm", "11", "-c", "tessedit_create_tsv=1",
    ]
    var arguments = words.map { strdup($0) }
    arguments.append(nil)
    execv(program, arguments)
    exit(EX_UNAVAILABLE)
  }

  private static let folders = [
    "/etc/ld.so.cache", "/etc/ld.so.preload", "/usr/share/tesseract-ocr", "/usr/share/tessdata",
    "/usr/local/share/tessdata", "/dev/null", "/proc/self", "/sys/devices/system/cpu",
    "/usr/share/locale",
  ]

  private static func limit(_ resource: __rlimit_resource, to value: rlim_t) {
    var limit = rlimit(rlim_cur: value, rlim_max: value)
    setrlimit(__rlimit_resource_t(resource.rawValue), &limit)
  }
}
