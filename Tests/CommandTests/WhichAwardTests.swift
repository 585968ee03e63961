import TestSupport
import Testing

/// `check` without an award: the questions, what they are worth, and where the pay would be lawful.
struct WhichAwardTests {
  private let folder = TemporaryFolder()

  /// A slip of one line, 20 h, that names what `facts` says and else nothing; no employer, no name.
  private func slip(_ rate: String, _ sum: String, award: String = "", level: String = "") -> String
  {
    folder.write(
      "slip.csv",
      "slip_id,award,classification,period_start,period_end,line,category,hours,rate,amount,gross\n"
        + "S1,\(award),\(level),2025-07-07,2025-07-13,Ordinary hours,ordinary,20,\(rate),\(sum),\(sum)\n"
    )
  }

  /// $27.16 is the rate of retail's level 2; level 3 earns $27.58, 20 h x $0.42 = $8.40; a casual of level 1 $33.19,
  /// 20 h x $6.03 = $120.60.
  @Test func `every award is looked under when asked`() {
    let file = slip("27.16", "543.20")
    let end = BuiltProgram.run(["check", file, "--brief", "--which-award"])
    #expect(end.status == 3, "it suggests and decides nothing")
    let text = end.output.split(separator: "\n").map { $0.trimmingPrefix { $0 == " " } }
      .joined(separator: " ")
    #expect(text.contains("MA000004 General Retail Industry Award 2020"))
    #expect(
      text.contains(
        "permanent: lawful up to Retail employee level 2 ($27.16 an ordinary hour); as Retail "
          + "employee level 3 ($27.58) 20.00 h are $0.42 an hour short, $8.40 in this pay"))
    #expect(
      text.contains(
        "casual: lawful at no level; as Retail employee level 1 ($33.19) 20.00 h are $6.03 an hour "
          + "short, $120.60 in this pay"))
    #expect(text.contains("It is no finding."))
    #expect(text.contains("an adult's rates are taken"))
    #expect(!text.contains("Surely wrong 1."))
  }

  @Test func `unasked it looks under what the slip's own words suggest`() {
    let file = slip("27.16", "543.20", level: "Barista")
    let end = BuiltProgram.run(["check", file])
    #expect(end.status == 3)
    #expect(end.output.contains("Under which award and level this pay would be lawful"))
    #expect(end.output.contains("MA000009 Hospitality"))
    #expect(end.output.contains("--which-award"))
    let named = BuiltProgram.run(["check", slip("27.16", "543.20", award: "MA000004")])
    #expect(!named.output.contains("Under which award and level"))
  }

  /// 20 h x $26.55 as level 1: a casual is owed $33.19, 20 h x $6.64 = $132.80.
  @Test func `the questions say what each answer is worth`() {
    let file = slip("26.55", "531.00", award: "MA000004", level: "level 1")
    let end = BuiltProgram.run(["check", file, "--all-adults", "--brief"])
    #expect(
      end.output.contains("If full-time or part-time: nothing short. If casual: $132.80 short."))
  }

  @Test func `several slips have their questions on one page, each once`() {
    let header =
      "slip_id,award,classification,employee,period_start,period_end,line,category,hours,rate,amount,gross\n"
    let rows = ["2025-07-07,2025-07-13", "2025-07-14,2025-07-20"].enumerated().map { number, days in
      "S\(number),MA000004,level 1,Ida Fenwright,\(days),Ordinary hours,ordinary,20,26.55,531.00,531.00\n"
    }
    let file = folder.write("slips.csv", header + rows.joined())
    let end = BuiltProgram.run(["check", file, "--all-adults"])
    let question = "Is the employee full-time, part-time or casual?"
    #expect(end.output.split(separator: question, omittingEmptySubsequences: false).count == 2)
    // Twice 20 h x $6.64.
    #expect(end.output.contains("If casual: $265.60 short."))
  }

  @Test func `with an award and no classification the levels are shown`() {
    let file = slip("27.16", "543.20", award: "MA000004")
    let end = BuiltProgram.run(
      ["check", file, "--all-adults", "--employment", "part-time"])
    #expect(
      end.output.contains("Lawful up to Retail employee level 2 ($27.16 an ordinary hour)"))
    #expect(
      end.output.contains("If the classification is Retail employee level 3: $8.40 short, $0.42"))
  }

  @Test func `another language stands in a file`() {
    let whole = BuiltProgram.run(["explain", "--words"]).output
    let words = folder.write(
      "fr.csv", whole.replacing("\nask.heading,Ask\n", with: "\nask.heading,À demander\n"))
    let file = slip("26.55", "531.00", award: "MA000004", level: "level 1")
    let end = BuiltProgram.run(["check", file, "--brief"], environment: ["GOINGRATE_WORDS": words])
    #expect(end.output.contains("\nÀ demander\n"))
    let torn = folder.write("torn.csv", "key,text\nask.heading,Ask\n")
    for bad in [torn, folder.path + "/none.csv"] {
      let end = BuiltProgram.run(["check", file], environment: ["GOINGRATE_WORDS": bad])
      #expect(end.status == 2)
      #expect(end.errors.contains(bad))
    }
  }
}
