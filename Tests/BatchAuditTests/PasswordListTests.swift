import BatchAudit
import Testing

/// Which passwords are tried for which document.
struct PasswordListTests {
  private let list = PasswordList(
    text: "first\n\na.pdf\tfor a\nin/b.pdf\tfor b\r\n  \nwith blanks \nc.pdf\t\n")

  @Test func `a document's own come before those for all`() {
    #expect(list.passwords(for: "in/a.pdf") == ["for a", "first", "with blanks "])
    #expect(list.passwords(for: "in/b.pdf") == ["for b", "first", "with blanks "])
    #expect(list.passwords(for: "b.pdf") == ["first", "with blanks "])
    #expect(list.passwords(for: "c.pdf") == ["first", "with blanks "])
  }

  @Test func `blank lines and blank passwords are none`() {
    #expect(list.count == 4)
    #expect(PasswordList(text: "\n \n\r\n").count == 0)
    #expect(PasswordList().passwords(for: "a.pdf").isEmpty)
  }
}
