import Wording

/// Why the tables do not say something.
enum GapPhrase: String, Phrases {
  case notBefore = "{what} of {code} are not covered before {date}"
  case notFrom = "{what} of {code} are not covered from {date}"
  case because = "{what}: {note}"
  case afterCheck = "rates of {code} after {end} are not known: its tables were checked on {day}"
  case noRate = "{code} has no rate for this classification"
  case noWeeklyWage = "{code} has no weekly wage for this classification"
  case noWeeklyWageOf = "{code} has no weekly wage for {title}"
  case noSalary = "{code} has no salary for {title}"
  case noFigure = "`{provision}` of {code} has no figure for {employment} {title}"
  case noApprentice = "{code} has no such apprentice"
  case otherFacts = "apprentice rates of {code} depend on facts not asked for"
  case allowanceNotBefore = "this allowance of {code} is not covered before {date}"
  case percentageOfWhat = "{code} does not say of which rate this allowance is a percentage"
}

/// What tables hold.
enum TablePhrase: String, Phrases {
  case baseRates = "base rates"
  case juniorRates = "junior rates"
  case apprenticeRates = "apprentice rates"
  case penalties = "penalties"
  case allowances = "allowances"
  case payments = "payments"
  case leaveLoadings = "loadings on annual leave"
  case weekOverHours = "the week's wage over its hours"
}

extension CatalogueEntry {
  /// What the award tables say; the words of their own rows and notes stay as they are written there.
  public static let awardTables: [CatalogueEntry] =
    list(of: GapPhrase.self, in: "tables") + list(of: TablePhrase.self, in: "tables")
    + list(of: SharePhrase.self, in: "share") + list(of: AllowanceUnitPhrase.self, in: "unit")
}
