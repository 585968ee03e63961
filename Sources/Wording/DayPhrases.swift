/// A day written out.
enum DayPhrase: String, Phrases {
  case day = "{number} {month} {year}"
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
  /// How days are written.
  public static let days: [CatalogueEntry] =
    list(of: DayPhrase.self, in: "date") + list(of: MonthPhrase.self, in: "date")
}
