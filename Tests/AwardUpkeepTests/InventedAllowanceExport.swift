/// Invented allowance exports of 2031, in the columns of the pay database.
///
/// Lamps rose by 5 %, 20.00 → 21.00; meals and oilskins by 4 %, 15.00 → 15.60 and 1.25 → 1.30; the tower is 2.5 % of the
/// new 22.11 an hour, 0.55275, to 0.55.
struct InventedAllowanceExport {
  static let codes = ["MA999997", "MA999998", "MA999999"]
  private static let days = "2031-07-01,,2031-06-10"

  static let wageHeader =
    "awardCode,publishedYear,wageAllowanceFixedID,clauses,parentAllowance,allowance,isAllPurpose,"
    + "rate,rateUnit,allowanceAmount,paymentFrequency,operativeFrom,operativeTo,lastModifiedDateTime\n"
  static let expenseHeader =
    "awardCode,publishedYear,expenseAllowanceFixedID,cpiSeriesID,roundValue,lastAdjustedYear,clauses,"
    + "parentAllowance,allowance,isAllPurpose,allowanceAmount,paymentFrequency,operativeFrom,"
    + "operativeTo,lastModifiedDateTime\n"

  /// One wage allowance.
  static func wage(
    _ code: String, _ title: String, clause: String, rate: String = "", amount: String,
    per: String = "per week", allPurpose: Bool = false, id: Int = 10
  ) -> String {
    "\(code),2031,\(id),\(clause),,\(title),\(allPurpose ? 1 : 0),\(rate),Percent,\(amount),\(per),\(days)\n"
  }

  /// One expense allowance.
  static func expense(
    _ code: String, _ title: String, clause: String, amount: String, per: String = "per occasion",
    id: Int = 10, days: String = days
  ) -> String {
    "\(code),2031,\(id),A1,2,2030,\(clause),,\(title),0,\(amount),\(per),\(days)\n"
  }

  /// The wage allowances of an award as they should be.
  static func soundWages(_ code: String) -> String {
    wage(
      code, "Tower allowance—climbing", clause: "19.1", rate: "2.5", amount: "0.55",
      per: "per hour", allPurpose: true)
      + wage(code, "Lamp allowance", clause: "19.2", amount: "21")
  }

  /// The expense allowances of an award as they should be.
  static func soundExpenses(_ code: String, meal: String = "15.6") -> String {
    expense(code, "Oilskin laundering", clause: "19.3", amount: "1.3", per: "per shift")
      + expense(code, "Meal allowance—overtime", clause: "19.4", amount: meal)
  }

  /// A wage export with rows added.
  static func wages(adding rows: String = "") -> String {
    wageHeader + codes.map(soundWages).joined() + rows
  }

  /// An expense export with the first lighthouse's rows exchanged.
  static func expenses(_ own: String? = nil) -> String {
    expenseHeader
      + codes.map { $0 == "MA999998" ? own ?? soundExpenses($0) : soundExpenses($0) }.joined()
  }
}
