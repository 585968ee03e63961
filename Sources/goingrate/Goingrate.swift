import ArgumentParser
import PayslipReading

/// The program: a hidden worker when the batch starts it as one, else the command line.
@main
struct Program {
  static func main() {
    Goingrate.main()
  }
}

/// The command and its subcommands.
struct Goingrate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "goingrate",
    abstract: "Reads Australian payslips, works out what the award says was owed, and reports what is missing.",
    discussion: """
      Start with one slip:
        goingrate check slip.pdf --award MA000004 --classification "level 1" --employment casual

      Everything happens on this machine: the program has no network code.

      Exit status: 0 every slip was judged and nothing was found; 1 something was found; 2 the run itself failed; \
      3 finished, but some inputs could not be read or judged (wins over 1); 64 the command line is wrong.
      """,
    version: Version.number,
    subcommands: []
  )
}
