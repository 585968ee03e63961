import TestSupport
import Testing

struct XeroFilesTests {
  private static let parts = ["employees.xml", "pay-items.xml", "pay-runs.xml", "payslips.xml"]
  private let folder = TemporaryFolder()

  private func place(_ part: String, in inner: String) {
    folder.write("\(inner)/\(part)", Repository.bytes("Fixtures/demo/quillfeather/xero/\(part)"))
  }

  private func slips(_ words: [String]) -> [String] { words.filter { $0.contains("#") } }

  @Test func `the four files are joined wherever they stand`() throws {
    let together = try RecordedRun([Repository.root + "/Fixtures/demo/quillfeather/xero"], jobs: 2)
    for (place, part) in Self.parts.enumerated() {
      self.place(part, in: ["a", "z/y", "m", "b"][place])
    }
    let apart = try RecordedRun([folder.path], jobs: 4)
    #expect(slips(apart.words) == slips(together.words))
    #expect(slips(apart.words).count == 10)
    #expect(apart.words.allSatisfy { !$0.contains("!") })
    // Every file ends once, those without slips of their own too.
    #expect(apart.words.filter { $0.hasSuffix(".") }.sorted() == Self.parts.map { $0 + "." })
    #expect(slips(apart.words).allSatisfy { $0.hasPrefix("payslips.xml#") })
  }

  @Test func `without the pay items no line has a meaning`() throws {
    for part in Self.parts where part != "pay-items.xml" { place(part, in: "in") }
    let words = try RecordedRun([folder.path], jobs: 2).words
    for slip in slips(words) {
      #expect(!slip.contains("ordinary") && !slip.contains("saturday"), "\(slip)")
    }
  }

  /// A pay run has each person's sums, which can be judged for what they are: no line is invented for them.
  @Test func `without the payslips the pay runs' slips have no lines`() throws {
    for part in Self.parts where part != "payslips.xml" { place(part, in: "in") }
    let words = try RecordedRun([folder.path], jobs: 2).words
    #expect(slips(words).allSatisfy { $0.hasPrefix("pay-runs.xml#") && $0.hasSuffix(" ") })
    #expect(words.filter { $0.hasSuffix(".") }.count == 3)
  }

  @Test func `a broken part is one problem of its own file`() throws {
    for part in Self.parts where part != "employees.xml" { place(part, in: "in") }
    let whole = Repository.bytes("Fixtures/demo/quillfeather/xero/employees.xml")
    folder.write("in/employees.xml", Array(whole.prefix(whole.count / 2)))
    let words = try RecordedRun([folder.path], jobs: 2).words
    #expect(words.filter { $0.hasPrefix("employees.xml!") }.count == 1)
    #expect(slips(words).allSatisfy { $0.hasPrefix("payslips.xml#") })
  }

  @Test func `the same export in two folders is not judged twice`() throws {
    for part in Self.parts { for inner in ["one", "two"] { place(part, in: inner) } }
    let words = try RecordedRun([folder.path], jobs: 2).words
    #expect(slips(words).count == 10, "\(words)")
  }

  @Test func `pay items and employees alone are a problem of each file`() throws {
    for part in ["employees.xml", "pay-items.xml"] { place(part, in: "in") }
    let words = try RecordedRun([folder.path], jobs: 2).words
    for part in ["employees.xml", "pay-items.xml"] {
      #expect(words.filter { $0.hasPrefix("\(part)!") }.count == 1, "\(words)")
    }
  }

  /// Invented: another payroll whose root has a name of Xero's, and nothing of Xero's in it.
  @Test func `another payroll's pay run is no export of Xero's`() throws {
    let run = """
      <PayRun Company="Invented Tarn"><Employees><Employee Code="E01"><Earnings>
      <Item Desc="Ordinary Hours" Qty="38.00" Rate="27.35" Total="1039.30"/>
      </Earnings></Employee></Employees></PayRun>
      """
    let roots = [
      ("run.xml", run),
      ("people.xml", "<Employees><Employee><Name>A</Name></Employee></Employees>"),
      ("answer.xml", "<Response><Employee><Name>A</Name></Employee></Response>"),
      ("numbered.xml", run.replacing("<Earnings>", with: "<EmployeeID>7</EmployeeID><Earnings>")),
    ]
    for (name, text) in roots { folder.write("in/\(name)", Array(text.utf8)) }
    let words = try RecordedRun([folder.path], jobs: 2).words
    for (name, _) in roots {
      #expect(words.filter { $0.hasPrefix("\(name)!") }.count == 1, "\(words)")
    }
  }
}
