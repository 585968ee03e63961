import Testing

@testable import PayslipReading

/// Names of employers of the states, and of businesses that only sound like them; places and people are made up.
struct StateEmployersTests {
  private let employers: StateEmployers

  init() throws { employers = try StateEmployers(folders: LayoutFolders(base: layoutsFolder())) }

  @Test(
    "An employer of a state is told by its name",
    arguments: [
      ("NSW Health", "New South Wales"), ("NSW Health Pathology", "New South Wales"),
      ("Wattle Plains Local Health District", "New South Wales"),
      ("Department of Education (NSW)", "New South Wales"),
      ("The Department of Fire Trails, New South Wales", "New South Wales"),
      ("Mulga Downs Hospital and Health Service", "Queensland"),
      ("QUEENSLAND POLICE SERVICE", "Queensland"),
      ("Mallee Ridge Local Health Network", "South Australia"),
      ("Department for Education", "South Australia"),
      ("Tasmanian Health Service", "Tasmania"), ("WA Country Health Service", "Western Australia"),
      ("Department of Lighthouses Western Australia", "Western Australia"),
      ("Shire of Saltbush", "Western Australia"), ("Victoria Police", "Victoria"),
      ("Department of Education", StateEmployers.unnamed),
      ("State of Western Australia", "Western Australia"), ("City of Perth", "Western Australia"),
      ("Brisbane City Council", "Queensland"),
      // Councils of some states are in the national system; the name does not say which state.
      ("Mulga Downs Shire Council", StateEmployers.unnamed),
      ("Saltbush City Council", StateEmployers.unnamed),
      // The name of more words counts, whatever a shorter one within it says.
      ("Department for Education, Children and Young People", "Tasmania"),
      ("Department for Education", "South Australia"),
      // A state counts before more words that name none.
      ("Department of the Premier and Cabinet NSW", "New South Wales"),
    ])
  func ofAState(name: String, state: String) { #expect(employers.state(of: name) == state) }

  @Test(
    "A business or a body of the national system is not",
    arguments: [
      "Victoria Street Cafe", "Queensland Health Foods Pty Ltd", "NSW Police Credit Union",
      "Police Association of NSW", "Department of Coffee", "Victorian Department of Education",
      "Department of Education, Victoria", "Department of Health (Vic)", "Sydney Street Bakery",
      "Australian Department of Health", "Northern Health", "Wattle Bend Bakery",
      "SA Health & Fitness Pty. Ltd.", "City of Gumtrees Bakery",
      "Saltbush City Council Social Club",
      "WA Health Foundation Inc", "Western Health",
      "Transport Workers Canteen", "Queensland Street Pharmacy", "Ambulance Victoria",
    ])
  func ofNone(name: String) { #expect(employers.state(of: name) == nil) }

  private func slip(_ text: String) throws -> String? {
    try #require(try LayoutCases.slips(text).first).stateSystem
  }

  @Test func aSlipOfAStateIsToldByItsEmployer() throws {
    #expect(try slip(LayoutCases.payslip) == nil)
    let text = LayoutCases.payslip.replacing("Wattle Bend Bakery  ", with: "NSW Health Bendville")
    #expect(try slip(text) == "New South Wales")
  }

  @Test func aSlipOfAStateIsToldByItsLetterhead() throws {
    let text = "Queensland Government\nDepartment of Education\n\n" + LayoutCases.payslip
    #expect(
      try slip(text.replacing("Employer:         Wattle Bend Bakery", with: "Site:   Saltbush"))
        == "Queensland")
    // A company is no employer of a state, whatever else stands on the page.
    #expect(try slip(text.replacing("Bend Bakery", with: "Pty Ltd    ")) == nil)
  }
}
