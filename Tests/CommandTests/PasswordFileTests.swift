import TestSupport
import Testing

/// Locked PDFs are opened with a file of passwords, and no other way.
@Suite struct PasswordFileTests {
  private static let locked = "Fixtures/damaged/encrypted.pdf"
  private let folder = TemporaryFolder()

  private func read(_ passwords: String) -> ProgramEnd {
    BuiltProgram.run(
      ["read", Self.locked, "--password-file", folder.write("passwords", passwords)])
  }

  @Test(arguments: [
    "secret\n", "secret", "wrong\nsecret\r\n", "encrypted.pdf\tsecret\n",
    "other.pdf\twrong\n\nFixtures/damaged/encrypted.pdf\tsecret\n",
  ])
  func `the right password opens it`(passwords: String) {
    let end = read(passwords)
    #expect(end.status == 0, "\(end.errors)")
    #expect(end.output.contains("\"gross\""))
    #expect(!(end.output + end.errors).contains("secret"))
  }

  @Test(arguments: ["hunter2\n", "other.pdf\tsecret\nhunter2\n", "Secret\nsecret \nhunter2"])
  func `a wrong password is said to be wrong and not repeated`(passwords: String) {
    let end = read(passwords)
    #expect(end.status == 3)
    #expect(end.errors.contains("error: the document is locked and"))
    #expect(end.errors.contains("\n  help: check the password"))
    #expect(!end.errors.contains("hunter2"))
  }

  @Test func `without passwords, or with none for it, it is named as locked`() {
    for passwords in [nil, "other.pdf\tsecret\n"] {
      let end = passwords.map(read) ?? BuiltProgram.run(["read", Self.locked])
      #expect(end.status == 3)
      #expect(end.errors.contains("locked with a password"))
      #expect(end.errors.contains("--password-file"))
    }
  }

  @Test func `an audit opens it, and no report holds the password`() {
    let file = folder.write("passwords", "encrypted.pdf\tsecret\n")
    let audit = AuditedFolder([Self.locked], ["--password-file", file])
    #expect(audit.slips.count == 1 && audit.slips.first?["outcome"] != "not_read")
    for name in audit.files { #expect(!audit.text(name).contains("secret"), "\(name)") }
  }

  @Test(arguments: [("", "it holds no password"), ("  \n\n", "it holds no password")])
  func `a file without passwords ends the run`(contents: String, says: String) {
    let end = read(contents)
    #expect(end.status == 2)
    #expect(end.errors.contains("the password file `") && end.errors.contains(says))
  }

  @Test func `a file that is not there ends the run`() {
    let end = BuiltProgram.run([
      "audit", Self.locked, "--out", folder.path + "/o", "--password-file", "/none",
    ])
    #expect(end.status == 2)
    #expect(end.errors.contains("No such file"))
  }

  @Test func `neither an option nor the environment takes a password`() {
    let end = BuiltProgram.run(["read", Self.locked, "--password", "secret"])
    #expect(end.status == 64)
    let other = BuiltProgram.run(
      ["read", Self.locked], environment: ["GOINGRATE_PASSWORD": "secret"])
    #expect(other.status == 3)
  }
}
