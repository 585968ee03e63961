import TestSupport
import Testing

/// A date of birth that cannot be makes no shortfall vanish.
struct BelievedDaysCommandTests {
  private let folder = TemporaryFolder()

  /// 10 h × $26.00 where $27.08 an hour is owed: $10.80 short of an adult's pay.
  private func slip(born: String) -> String {
    let text = InventedSlips.file([.short]).split(separator: ",", omittingEmptySubsequences: false)
      .map { $0 == "1991-03-08" ? born : String($0) }
    return folder.write("slip.csv", text.joined(separator: ","))
  }

  @Test func `the age is asked where a slip's birthday lies in the future`() {
    let end = BuiltProgram.run(["check", slip(born: "2062-03-08")])
    #expect(!end.output.contains("Nothing is missing"), "\(end.output)")
    #expect(end.output.contains("age"), "\(end.output)")
    #expect(BuiltProgram.run(["check", slip(born: "1962-03-08")]).output.contains("$10.80"))
    let read = BuiltProgram.run(["read", slip(born: "2062-03-08")])
    #expect(read.output.contains("the date of birth (row 2, column 6) cannot be"))
  }

  @Test func `one that is typed or in a profile is refused`() {
    let typed = BuiltProgram.run(["check", slip(born: ""), "--born", "2090-01-01"])
    #expect(typed.status == 64)
    #expect(typed.errors.contains("--born takes the day of birth of someone aged 10 to 100"))
    let profile = folder.write(
      "p.yaml", "award: MA000009\nemployees:\n  - {number: T201, born: 2090-02-03}\n")
    for command in [["check", slip(born: "")], ["profile", "check"]] {
      let options = command.first == "check" ? ["--profile", profile] : [profile]
      let end = BuiltProgram.run(command + options)
      #expect(end.status == 2)
      #expect(end.errors.hasPrefix("\(profile):3:"), "\(end.errors)")
    }
  }
}
