/// A day written out.
enum DayPhrase: String, Phrases {
  case day = "{number} {month} {year}"
}

/// Where something stood in a document.
enum PlacePhrase: String, Phrases {
  case cell = "row {row}, column {column}"
  case sheetCell = "sheet `{sheet}`, row {row}, column {column}"
  case box = "page {page} at {place}"
  case line = "line {line}"
  case asserted = "as the user says"
}

/// The months, in order.
enum MonthPhrase: String, Phrases {
  case january = "January"
  case february = "February"
  case march = "March"
  case april = "April"
  case may = "May"
  case june = "June"
  case july = "July"
  case august = "August"
  case september = "September"
  case october = "October"
  case november = "November"
  case december = "December"
}

extension CatalogueEntry {
  /// How days and places in documents are written.
  public static let daysAndPlaces: [CatalogueEntry] =
    list(of: DayPhrase.self, in: "date") + list(of: MonthPhrase.self, in: "date")
    + list(of: PlacePhrase.self, in: "place")
}
