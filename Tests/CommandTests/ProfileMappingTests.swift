import TestSupport
import Testing

/// A profile names the file that says what the elements of its employer's XML hold.
struct ProfileMappingTests {
  private static let mapping = """
    holds,path,section
    each_slip,/wages/person,
    each_line,/wages/person/item,
    employee,/wages/person/@who,
    line,/wages/person/item/@name,
    hours,/wages/person/item/@hours,
    rate,/wages/person/item/@rate,
    amount,/wages/person/item/@value,
    payment_date,/wages/run/@paid,
    period_start,/wages/run/@from,
    period_end,/wages/run/@to,

    """

  // 30 x 26.55 = 796.50; 796.50 - 96.50 = 700.00.
  private static let document = """
    <?xml version="1.0"?>
    <wages><run paid="2026-07-16" from="2026-07-06" to="2026-07-12"/>
      <person who="Mo Orrin">
        <item name="Ordinary" hours="30" rate="26.55" value="796.50"/>
        <item name="gross" value="796.50"/>
        <item name="PAYG" value="-96.50"/>
        <item name="net" value="700.00"/>
      </person>
    </wages>
    """

  private let folder = TemporaryFolder()
  private let slip: String

  init() { slip = folder.write("week.xml", Self.document) }

  @Test func `a dialect is read by the mapping beside the profile`() {
    let plain = BuiltProgram.run(["read", slip])
    #expect(plain.status == 3)
    _ = folder.write("our-payroll.csv", Self.mapping)
    let profile = folder.write("acme.yaml", "xml_mapping: our-payroll.csv\n")
    let read = BuiltProgram.run(["read", slip, "--profile", profile])
    #expect(read.status == 0, "\(read.errors)")
    #expect(read.output.contains("Mo Orrin"))
    #expect(read.output.contains("our-payroll"))
    let checked = BuiltProgram.run(
      ["check", slip, "--profile", profile, "--award", "MA000004", "--classification", "level 1"])
    #expect(!checked.errors.contains("error:"), "\(checked.errors)")
    #expect(BuiltProgram.run(["profile", "check", profile, slip]).errors == "")
  }

  @Test func `a mapping that is not there is named`() {
    let profile = folder.write("acme.yaml", "xml_mapping: gone.csv\n")
    for command in [["read", slip, "--profile", profile], ["profile", "check", profile]] {
      let end = BuiltProgram.run(command)
      #expect(end.status == 2)
      #expect(
        end.errors.hasPrefix("\(folder.path)/gone.csv: error: cannot open: No such file"),
        "\(end.errors)")
    }
  }

  @Test(
    "A file that is no mapping is refused with its place",
    arguments: [
      ("number,name\n7,Mo\n", ":1:1: error:", "holds,path,section"),
      ("holds,path,section\nage,/wages/person/@age,\n", ":2:1: error:", "`age` is not allowed"),
      ("holds,path,section\nline,/wages/item/@name,\n", ":1:1: error:", "each_slip"),
    ])
  func isNone(text: String, place: String, words: String) {
    let mapping = folder.write("other.csv", text)
    let profile = folder.write("acme.yaml", "xml_mapping: other.csv\n")
    for command in [["check", slip, "--profile", profile], ["profile", "check", profile]] {
      let end = BuiltProgram.run(command)
      #expect(end.status == 2)
      #expect(end.errors.hasPrefix(mapping + place), "\(end.errors)")
      #expect(end.errors.contains(words), "\(end.errors)")
    }
  }

  @Test func `a first profile says where a mapping goes`() {
    let own = folder.write("slip.csv", InventedSlips.file([.clean]))
    let draft = BuiltProgram.run(["profile", "init", own, "-o", "-"])
    #expect(draft.output.contains("# xml_mapping: our-payroll.csv"))
  }
}
