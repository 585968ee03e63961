import Glibc

/// How a run of a program ended and what it said.
public struct ProgramEnd: Sendable {
  /// The exit status; 128 and the signal's number when a signal ended it, as a shell says it.
  public let status: Int32
  /// What stood on standard output.
  public let output: String
  /// What stood on standard error.
  public let errors: String
  /// True when it was killed because it ran longer than allowed.
  public let ranTooLong: Bool
}

/// The built command, run as people run it: another process, with files for its streams.
public enum BuiltProgram {
  /// The command beside the test bundle.
  public static let path: String = {
    guard let own = realpath("/proc/self/exe", nil) else { return "goingrate" }
    defer { free(own) }
    let folder = String(cString: own).split(separator: "/").dropLast().joined(separator: "/")
    return "/\(folder)/goingrate"
  }()

  /// Runs the command, or another `program`, to its end, started in `folder`.
  ///
  /// `input` stands on its standard input; `environment` is added to an otherwise bare one (`PATH` alone).
  public static func run(
    _ arguments: [String], input: String = "", environment: [String: String] = [:],
    folder: String = Repository.root, program: String = path
  ) -> ProgramEnd {
    RunningProgram(
      arguments, input: input, environment: environment, folder: folder, program: program
    ).end()
  }

  /// Runs a line of shell, in which `$GOINGRATE` is the built command.
  public static func shell(_ line: String, folder: String = Repository.root) -> ProgramEnd {
    run(["-c", line], environment: ["GOINGRATE": path], folder: folder, program: "/bin/sh")
  }
}

/// A program that was started and may still be running.
public final class RunningProgram {
  private let process: pid_t
  private let streams: TemporaryFolder

  /// Starts a program; the parameters are those of ``BuiltProgram/run(_:input:environment:folder:program:)``.
  ///
  /// The paths name files for the streams, as a terminal's; what is printed there is not in ``ProgramEnd``.
  public init(
    _ arguments: [String], input: String = "", inputPath: String? = nil, outputPath: String? = nil,
    errorPath: String? = nil, environment: [String: String] = [:],
    folder: String = Repository.root, program: String = BuiltProgram.path
  ) {
    streams = TemporaryFolder()
    let inputPath = inputPath ?? streams.write("input", input)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let write = O_WRONLY | O_CREAT | O_NOCTTY
    posix_spawn_file_actions_addopen(&actions, 0, inputPath, O_RDONLY | O_NOCTTY, 0)
    posix_spawn_file_actions_addopen(
      &actions, 1, outputPath ?? "\(streams.path)/output", write, 0o600)
    posix_spawn_file_actions_addopen(
      &actions, 2, errorPath ?? "\(streams.path)/errors", write, 0o600)
    let bare = ["PATH": "/usr/local/bin:/usr/bin:/bin"]
    let variables = bare.merging(environment) { $1 }.map { "\($0.key)=\($0.value)" }
    // `env` becomes the program once it stands in the folder: the process stays the same.
    process = RunningProgram.spawn(
      "/usr/bin/env", ["-C", folder, program] + arguments, variables, &actions)
  }

  private static func spawn(
    _ program: String, _ arguments: [String], _ variables: [String],
    _ actions: inout posix_spawn_file_actions_t
  ) -> pid_t {
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    var settings = variables.map { strdup($0) } + [nil]
    defer { for word in words + settings { free(word) } }
    var attributes = unblocked()
    defer { posix_spawnattr_destroy(&attributes) }
    var started: pid_t = 0
    let failure = posix_spawn(&started, program, &actions, &attributes, &words, &settings)
    precondition(failure == 0, "\(program) can be started")
    return started
  }

  /// Signals as a terminal's shell hands them on; the threads of a test block most of them.
  private static func unblocked() -> posix_spawnattr_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
    posix_spawnattr_setflags(&attributes, Int16(flags))
    return attributes
  }

  /// Sends a signal.
  public func send(_ signal: Int32) { kill(process, signal) }

  /// Whether it ended; what it said is still to be taken with ``end(within:)``.
  public var hasEnded: Bool {
    var information = siginfo_t()
    let isKnown = waitid(P_PID, id_t(process), &information, WEXITED | WNOHANG | WNOWAIT) == 0
    return isKnown && information.si_signo == SIGCHLD
  }

  /// Waits for the end; a program that runs longer than `seconds` hangs, however busy the machine, and is killed.
  public func end(within seconds: Int = 300) -> ProgramEnd {
    var left = seconds * 500
    var status: Int32 = 0
    while waitpid(process, &status, WNOHANG) == 0 {
      left -= 1
      if left == 0 { kill(process, SIGKILL) }
      usleep(2000)
    }
    let signal = status & 0x7F
    return ProgramEnd(
      status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal,
      output: Repository.text("\(streams.path)/output"),
      errors: Repository.text("\(streams.path)/errors"), ranTooLong: left <= 0)
  }
}
