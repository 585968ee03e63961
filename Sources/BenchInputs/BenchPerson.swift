import PayDomain

/// An invented employee: the same person for the same number.
struct BenchPerson {
  /// The employer's number for the person, `E000042`.
  let number: String
  /// First and last name, joined by a space; unique below 4,096 people.
  let name: String
  /// Date of birth: an adult throughout 2025-26.
  let born: CivilDate
  /// Full-time, part-time or casual.
  let employment: EmploymentType
  /// The retail level, 1 to 8.
  let level: Int

  /// Makes the person of an index, counted from 0.
  init(_ index: Int) {
    var numbers = SeededNumbers(seed: UInt64(index) &+ 0x5EED_0000)
    let first = BenchPerson.firstNames[index % BenchPerson.firstNames.count]
    let block = index / BenchPerson.firstNames.count
    let last = BenchPerson.lastNames[(index * 7 + block) % BenchPerson.lastNames.count]
    number = "E" + FigureText.padded(index, to: 6)
    name = first + " " + last
    // 1 January 1965 to about the end of 2000.
    born = CivilDate(dayNumber: Int32(numbers.within(-1826...11_322)))
    employment = EmploymentType.allCases[numbers.below(3)]
    level = numbers.below(8) + 1
  }

  /// The guide's figures for the person.
  var rates: RetailRates {
    employment == .casual ? RetailRates.casual[level - 1] : RetailRates.permanent[level - 1]
  }

  private static let firstNames = [
    "Abel", "Ada", "Alba", "Anton", "Bea", "Bram", "Cato", "Cleo", "Dara", "Dion", "Edie", "Elio",
    "Enid", "Ezra", "Faye", "Finn", "Gail", "Gus", "Hedy", "Hugo", "Ida", "Igor", "Ines", "Ivo",
    "Jade", "Joss", "June", "Kai", "Keva", "Kit", "Lars", "Lena", "Liv", "Lorne", "Mara", "Milo",
    "Mona", "Nell", "Nico", "Noa", "Odo", "Olga", "Orla", "Otis", "Pia", "Piet", "Quin", "Rafe",
    "Remy", "Rosa", "Rune", "Sage", "Sven", "Tess", "Thea", "Tova", "Ugo", "Una", "Vera", "Wade",
    "Wyn", "Yara", "Zeb", "Zoe",
  ]

  private static let lastNames = [
    "Ashgrove", "Barrowby", "Birchall", "Blythedale", "Bramwell", "Caldbeck", "Catterick",
    "Coldharbour", "Cressing", "Dalewood", "Dunmoor", "Eastlake", "Elmscott", "Fairholt",
    "Fernsby", "Foxlow", "Garthwick", "Gladwyn", "Greenhow", "Hartsop", "Hazelton", "Highfold",
    "Holloway", "Inglewood", "Ivelet", "Jarrowdale", "Keldmarsh", "Kingsett", "Langmere",
    "Larkspur", "Linwood", "Lockerby", "Marrick", "Mellowby", "Middleham", "Netherby", "Norcross",
    "Oakshott", "Orrest", "Pendragh", "Plumpton", "Quarrington", "Ravenglass", "Redmire",
    "Roseworth", "Rowanby", "Saltmarsh", "Seathwaite", "Silverdale", "Skelwith", "Stonethwaite",
    "Swindale", "Tarnside", "Thornbeck", "Thrushwood", "Ullock", "Underbank", "Wasdale",
    "Westerdale", "Whinfell", "Wildboar", "Winterburn", "Yewbarrow", "Yockenthwaite",
  ]
}
