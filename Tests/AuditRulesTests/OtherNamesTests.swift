import AuditRules
import PayDomain
import Testing

/// Slips under one number whose names plainly differ.
///
/// All slips are synthetic. Retail level 1 from 1 July 2025: 20 x (26.55 - 20.00) = 131.00 short.
@Suite struct OtherNamesTests {
  private func provable(_ names: [String], number: String = "7") throws -> [Money] {
    let text = "award MA000004; level 1; part-time; adult; 2025-07-07 to 2025-07-13"
    return try auditsBesideOthers(
      names.map { _ in text + "\nOrdinary hours: 20.00 h x 20.00 = 400.00" }
    ) { slip, place in
      func said(_ text: String) -> Field<String> {
        .read(Reading(text, at: .line(1), text: text))
      }
      slip.employer = said("Synthetic Grocer Pty Ltd")
      slip.employee = said(names[place])
      slip.employeeNumber = said(number)
    }.map(\.provable)
  }

  @Test func `are no copies of each other`() throws {
    #expect(
      try provable(["Maeve Carrowley", "Quill Example"]) == [Money("131.00"), Money("131.00")])
  }

  @Test(arguments: [
    "Maeve Carrowley", "CARROWLEY, Maeve", "M Carrowley", "Maeve Ferndale", "Carrowley", "M. C.",
    "M\u{E6}ve C\u{E0}rrowley",
  ])
  func `names of one person are`(name: String) throws {
    #expect(try provable(["Maeve Carrowley", name]) == [Money("131.00"), .zero])
  }
}
