/// An invented employee.
struct Person {
  /// First and last name.
  let name: String
  /// The employer's number for the person.
  let number: String
  /// `full_time`, `part_time` or `casual`, the words of the reader's output.
  let employment: String
  /// A street and a suburb that are not anybody's.
  let address: [String]
  /// What the person is classified as.
  let classification: String
  /// What the person does.
  let job: String

  /// Draws a person.
  init(_ draws: inout Draws) {
    name = draws.pick(Person.firstNames) + " " + draws.pick(Person.lastNames)
    number = draws.pick(["", "E", "P", "0"]) + String(draws.within(1021...98_765))
    employment = draws.pick(["full_time", "part_time", "casual", "casual"])
    address = [
      "\(draws.within(1...240)) \(draws.pick(["Sample Road", "Example Street", "Specimen Lane"]))",
      draws.pick(["Ballarat VIC 3350", "Dubbo NSW 2830", "Albany WA 6330", "Roma QLD 4455"]),
    ]
    let (job, classification) = draws.pick(Person.jobs)
    self.job = job
    self.classification = classification
  }

  /// How the employment is written; the wording is drawn.
  func employmentText(_ draws: inout Draws) -> String {
    switch employment {
    case "full_time": draws.pick(["Full-time", "Full Time", "full time"])
    case "part_time": draws.pick(["Part-time", "Part Time", "part time"])
    default: draws.pick(["Casual", "casual", "CASUAL"])
    }
  }

  private static let firstNames = [
    "Abel", "Ada", "Anton", "Bea", "Bram", "Cleo", "Dara", "Dion", "Edie", "Elio", "Ezra", "Faye",
    "Gus", "Hedy", "Hugo", "Ida", "Ines", "Ivo", "Joss", "Keva", "Lars", "Lorne", "Mara", "Milo",
    "Nell", "Nico", "Odo", "Orla", "Pia", "Quin", "Rafe", "Rune", "Sven", "Thea", "Ugo", "Vera",
  ]
  private static let lastNames = [
    "Ashgrove", "Barrowby", "Birchall", "Bramwell", "Catterick", "Cressing", "Dalewood", "Dunmoor",
    "Elmscott", "Fernsby", "Foxlow", "Garthwick", "Greenhow", "Hartsop", "Hazelton", "Inglewood",
    "Keldmarsh", "Kingsett", "Larkspur", "Lockerby", "Marrick", "Netherby", "Oakshott", "O'Hartle",
    "Pendragh", "Redmire", "Saltmarsh", "Seathwaite", "Smith-Tarn", "Ullock", "van der Whin",
  ]
  private static let jobs = [
    ("Shop assistant", "Retail Employee Level 1"), ("Cook", "Cook grade 3"),
    ("Support worker", "SACS Level 2 Pay Point 3"), ("Storeperson", "Storeworker Grade 2"),
    ("Cleaner", "Cleaning Service Employee Level 1"), ("Receptionist", "Level 3 Year 2"),
    ("Enrolled nurse", "Enrolled Nurse PP4"), ("Driver", "Transport Worker Grade 4"),
  ]
}
