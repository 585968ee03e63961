import ArgumentParser
import PayDomain
import PayslipReading
import Profiles

/// The program: a worker when the batch starts it as one, else the command line.
@main
struct Program {
  static func main() {
    if CommandLine.arguments.dropFirst().first == PDFWorker.argument { PDFWorker.run() }
    if CommandLine.arguments.dropFirst().first == ScanWorker.argument { ScanWorker.run() }
    do {
      var command = try Goingrate.parseAsRoot()
      try command.run()
    } catch let problem as ProfileProblem {
      Terminal.complain(problem.lines(path: problem.file) + "\n")
      Goingrate.exit(withError: ExitCode(ExitStatus.failed))
    } catch let problem as RunFailure where problem.file != nil {
      Terminal.complain(problem.lines(path: problem.file ?? "goingrate") + "\n")
      Goingrate.exit(withError: ExitCode(ExitStatus.failed))
    } catch let problem as any Problem {
      Terminal.complain("goingrate: error: \(problem.message)\n")
      if let help = problem.help { Terminal.complain("  help: \(help)\n") }
      Goingrate.exit(withError: ExitCode(ExitStatus.failed))
    } catch {
      Goingrate.exit(withError: error)
    }
  }
}

/// The command and its subcommands.
struct Goingrate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "goingrate",
    abstract:
      "Reads Australian payslips, works out what the award says was owed, and reports what is missing.",
    discussion: """
      Start with one slip:
        goingrate check slip.pdf --award "retail award" --classification "level 1" --employment casual

      Everything happens on this machine: the program has no network code.

      Exit status: 0 every slip was judged and nothing was found; 1 something was found (a shortfall, breach or \
      mismatch); 2 the run itself failed; 3 finished, but some inputs could not be read or judged (wins over 1); \
      64 the command line is wrong.
      """,
    version: Version.number,
    subcommands: [
      CheckCommand.self, WhyCommand.self, AuditCommand.self, RatesCommand.self, ExplainCommand.self,
      AwardsCommand.self, ProfileCommand.self, ReadCommand.self, LayoutCommand.self,
      BaselineCommand.self,
    ])
}
