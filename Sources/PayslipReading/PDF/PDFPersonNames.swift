/// Names of people and places by their form, for texts that no label names.
extension PDFGrid {
  /// Whether some words have the form of a person's name: two to four words with capital letters, and none that a place, a
  /// business, a job or a heading has.
  func mayBePerson(_ name: Range<Int>) -> Bool {
    guard (2...4).contains(name.count) else { return false }
    return PDFGrid.mayBePerson(name.map { text[words[$0].bytes] })
  }

  /// The same of a text with single spaces between its words.
  static func mayBePerson(name: String) -> Bool {
    let words = Array(name.utf8).split(separator: 0x20, omittingEmptySubsequences: false)
    return (2...4).contains(words.count) && mayBePerson(words)
  }

  private static func mayBePerson(_ words: [ArraySlice<UInt8>]) -> Bool {
    for (place, word) in words.enumerated() {
      let text = String(decoding: word, as: UTF8.self)
      let isBetween = place > 0 && place + 1 < words.count
      if isBetween, particles.contains(text.lowercased()) { continue }
      guard let first = word.first, first &- 0x41 < 26 || first >= 0xC3 && first < 0xE2 else {
        return false
      }
      let isComma = place == 0 && word.last == UInt8(ascii: ",")
      let bare = isComma ? word.dropLast() : word
      guard bare.allSatisfy(isOfName),
        !wordsOfNoPerson.contains(String(decoding: bare, as: UTF8.self).lowercased())
      else { return false }
    }
    return words.count { $0.count > 2 } > 1
  }

  /// Whether the words of a line from a cell on are of an address: a number or `PO Box` before a street, or a suburb
  /// before the state and the postcode.
  func isAddress(from cell: Int, row: Int) -> Bool {
    let last = rows[row].cells.last { index in
      index == cell || cells[index].left - cells[index - 1].right < cells[cell].height * 2
    }
    guard let last, last >= cell else { return false }
    return isAddress(of: cells[cell].words.lowerBound..<cells[last].words.upperBound)
  }

  /// The same of the words of a line.
  func isAddress(of line: Range<Int>) -> Bool {
    guard line.count >= 2, line.count <= 12 else { return false }
    let hasNumber = words[line.lowerBound].hasDigit || words[line.lowerBound + 1].hasDigit
    if hasNumber, says(PDFGrid.streets, in: line.dropFirst()) { return true }
    if says(["po", "p.o", "gpo", "p.o.", "locked", "rmb"], in: line.prefix(1)),
      says(["box", "bag"], in: line)
    {
      return true
    }
    let code = text[words[line.upperBound - 1].bytes]
    return line.count >= 3 && code.count == 4 && code.allSatisfy { $0 &- 0x30 < 10 }
      && says(PDFGrid.states, in: line.upperBound - 2..<line.upperBound - 1)
      && !words[line.lowerBound].hasDigit
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 || byte == UInt8(ascii: "'")
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }

  private static let particles: Set<String> = [
    "al", "bin", "binti", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "el", "la",
    "le", "ter", "van", "von",
  ]
  private static let states: [StaticString] = [
    "act", "nsw", "nt", "qld", "sa", "tas", "vic", "wa", "victoria", "queensland", "tasmania",
  ]
  private static let streets: [StaticString] = [
    "street", "st", "road", "rd", "avenue", "ave", "av", "drive", "dr", "court", "ct", "crescent",
    "cres", "cr", "place", "pl", "lane", "ln", "parade", "pde", "highway", "hwy", "way", "terrace",
    "tce", "close", "cl", "boulevard", "blvd", "circuit", "cct", "grove", "gr", "esplanade", "esp",
    "track", "loop", "rise", "square", "sq", "mews", "walk", "crt", "cove", "quay",
  ]
  /// Words that a line at the top of a slip has which is no person's name.
  private static let wordsOfNoPerson: Set<String> = [
    // Businesses.
    "pty", "ltd", "limited", "p/l", "inc", "incorporated", "trust", "trustee", "group", "co",
    "company", "corp", "corporation", "holdings", "enterprises", "partners", "partnership",
    "associates", "services", "service", "solutions", "systems", "industries", "international",
    "australia", "australian", "national", "association", "foundation", "society", "union",
    "council", "shire", "city", "town", "county", "regional", "government", "department", "dept",
    "ministry", "authority", "commission", "health", "hospital", "clinic", "medical", "dental",
    "pharmacy", "chemist", "care", "aged", "home", "homes", "homewares", "school", "college",
    "university", "academy", "education", "institute", "centre", "center", "childcare", "cafe",
    "café", "coffee", "espresso", "bar", "restaurant", "kitchen", "catering", "bakery", "bistro",
    "pizza", "grill", "hotel", "motel", "tavern", "inn", "resort", "club", "pub", "store",
    "stores", "shop", "shops", "retail", "market", "markets", "supermarket", "foods", "food",
    "meats", "butchery", "farm", "farms", "orchard", "orchards", "estate", "winery", "nursery",
    "plumbing", "electrical", "construction", "constructions", "building", "builders", "joinery",
    "concreting", "painting", "roofing", "landscaping", "gardens", "garden", "cleaning",
    "security", "transport", "logistics", "freight", "haulage", "couriers", "motors",
    "automotive", "mechanical", "engineering", "manufacturing", "fabrication", "mining", "energy",
    "hire", "rentals", "equipment", "machinery", "supplies", "trading", "imports", "wholesale",
    "design", "studio", "media", "printing", "consulting", "recruitment", "labour", "staffing",
    "accounting", "accountants", "legal", "lawyers", "bank", "credit", "insurance", "finance",
    "property", "realty", "church", "parish", "surf", "sports", "fitness", "gym", "hair", "beauty",
    "salon", "spa", "travel", "tours", "and", "the", "of", "for", "by",
    // Jobs, and how someone is employed.
    "manager", "supervisor", "officer", "assistant", "attendant", "director", "administrator",
    "coordinator", "clerk", "operator", "worker", "labourer", "apprentice", "trainee", "cook",
    "chef", "waiter", "barista", "nurse", "teacher", "carer", "educator", "driver", "cleaner",
    "guard", "technician", "mechanic", "electrician", "plumber", "carpenter", "receptionist",
    "cashier", "salesperson", "consultant", "associate", "crew", "team", "leader", "member",
    "senior", "junior", "casual", "permanent", "full-time", "part-time", "fulltime", "parttime",
    "adult", "level", "grade", "staff", "employee", "employees", "employer",
    // Headings and titles.
    "pay", "payslip", "payslips", "slip", "advice", "statement", "payroll", "payment", "payments",
    "remittance", "salary", "wage", "wages", "earnings", "income", "tax", "private", "personal",
    "confidential", "confidence", "strictly", "copy", "page", "weekly", "fortnightly", "monthly",
    "week", "fortnight", "month", "period", "date", "ending", "ended", "starting", "commencing",
    "details", "summary", "total", "totals", "name", "address", "contact", "number", "phone",
    "email", "fax", "mobile", "office", "head", "postal", "delivery", "attention", "abn", "acn",
    "super", "superannuation", "leave", "deductions", "allowances", "hours", "rate", "amount",
    "award", "agreement", "fund", "annual", "ordinary", "overtime", "net", "gross", "ytd",
    // Sheets.
    "sheet", "data", "report", "export", "import", "table", "list", "roster", "timesheet",
    "timesheets", "master", "template", "input", "output", "lookup", "chart", "notes", "codes",
    "rates", "old", "new", "draft", "run", "shift", "day", "night", "morning", "weekend",
    "financial", "year", "quarter", "current", "prior", "all", "other", "misc",
    // Places and days.
    "sydney", "melbourne", "brisbane", "perth", "adelaide", "hobart", "darwin", "canberra",
    "newcastle", "geelong", "springs", "junction", "vale", "glen", "waverley", "kilda", "box",
    "alice", "gold", "coast", "sunshine", "cove", "ridge", "flat", "forest", "gully", "falls",
    "street", "road", "avenue", "drive", "court", "crescent", "place", "lane", "parade", "highway",
    "terrace", "boulevard", "square", "plaza", "tower", "towers", "building", "floor", "unit",
    "suite", "level", "park", "parkway", "beach", "bay", "point", "hill", "hills", "heights",
    "valley", "river", "creek", "lake", "island", "north", "south", "east", "west", "upper",
    "lower", "mount", "port", "harbour", "site", "branch", "campus", "nsw", "vic", "qld", "tas",
    "act", "victoria", "queensland", "tasmania", "monday", "tuesday", "wednesday", "thursday",
    "friday", "saturday", "sunday", "january", "february", "april", "july", "august",
    "september", "october", "november", "december",
  ]
}

extension PDFGrid {
  /// Whether a word says that the day behind it is the first of a period, with a bracket before it or none.
  func isWordOfStart(_ word: Int) -> Bool {
    let names: [StaticString] = [
      "commenced", "(commenced", "commencing", "(commencing", "started", "(started", "starting",
      "(starting", "from", "(from", "began", "(began", "beginning", "(beginning", "starts",
      "(starts",
    ]
    return names.contains { isWord(word, $0) }
  }
}
