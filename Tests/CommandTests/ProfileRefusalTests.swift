import TestSupport
import Testing

/// A profile that is wrong stops the run before it starts, with file, line and what is allowed.
struct ProfileRefusalTests {
  @Test(arguments: [
    ("award: MA000004\ncolour: blue\n", ":2:1: error: unknown key `colour`", "`award`"),
    ("award: MA000004\npay_cycle: sometimes\n", ":2:", "`weekly`"),
    ("award: MA000004\nemployees: [\n", ":", "README"),
    (
      "award: MA000004\nemployees:\n  - number: A1\n    born: yesterday\n",
      ":4:", "`born` must be"
    ),
    (
      "award: MA000004\nemployees:\n  - number: A1\n  - number: A1\n", ":4:", "keep one entry"
    ),
  ])
  func `a wrong profile is named with its line`(text: String, place: String, words: String) {
    let folder = TemporaryFolder()
    let slip = folder.write("slip.csv", InventedSlips.file([.clean]))
    let profile = folder.write("profile.yaml", text)
    let out = folder.path + "/out"
    for command in [["check", slip], ["audit", slip, "--out", out], ["read", slip]] {
      let end = BuiltProgram.run(command + ["--profile", profile])
      #expect(end.status == 2)
      #expect(end.output == "")
      #expect(end.errors.hasPrefix(profile + place), "\(end.errors)")
      #expect(end.errors.contains(words), "\(end.errors)")
    }
    #expect(Repository.files(below: out) == [])
  }
}
