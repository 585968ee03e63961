/// What an export of the pay database holds, told by its header.
enum ExportKind: String, CaseIterable {
  /// Classifications with their base and calculated rates.
  case classifications = "classification export"
  /// The awards' names.
  case awards = "award export"
  /// Allowances that are a share of a wage.
  case wageAllowances = "wage allowance export"
  /// Allowances in dollars that follow prices.
  case expenseAllowances = "expense allowance export"
  /// Penalties.
  case penalties = "penalty export"

  /// The columns that must be there, as the spreadsheets write them.
  ///
  /// The same columns in the database's other writing, `award_code` for `awardCode`, are the same.
  var columns: [String] {
    switch self {
    case .classifications:
      [
        "awardCode", "employeeRateTypeCode", "parentClassificationName", "classification",
        "basePayRateID", "baseRate", "baseRateType", "calculatedRate", "calculatedRateType",
      ]
    case .awards: ["awardCode", "name"]
    case .wageAllowances:
      ["awardCode", "allowance", "rate", "rateUnit", "allowanceAmount", "paymentFrequency"]
    case .expenseAllowances: ["awardCode", "allowance", "allowanceAmount", "paymentFrequency"]
    case .penalties: ["awardCode", "penaltyDescription", "rate", "penaltyCalculatedValue"]
    }
  }

  /// Columns by which the kind is told from the others.
  private var marks: [String] {
    switch self {
    case .classifications:
      [
        "classification", "baseRate", "baseRateType", "calculatedRate", "calculatedRateType",
        "classificationFixedID", "parentClassificationName",
      ]
    case .awards: ["name", "awardOperativeFrom", "awardOperativeTo"]
    case .wageAllowances: ["wageAllowanceID", "isAllPurpose", "rateUnit", "wageAllowanceFixedID"]
    case .expenseAllowances:
      ["expenseAllowanceID", "cpiSeriesID", "lastAdjustedYear", "roundValue"]
    case .penalties:
      ["penaltyID", "penaltyFixedID", "penaltyDescription", "penaltyCalculatedValue"]
    }
  }

  /// The kind whose marks the header has most of; nil when it has at most half of each one's.
  ///
  /// Of two with as many, the one that comes first above.
  static func of(header: [String]) -> ExportKind? {
    let headings = Set(header.map(folded))
    guard headings.contains(folded("awardCode")) || headings.contains("code") else { return nil }
    let scored = allCases.map { kind in
      (kind, kind.marks.count { headings.contains(folded($0)) } * 12 / kind.marks.count)
    }
    let best = scored.map(\.1).max()
    guard let best, best >= 4 else {
      // A copy with few columns: sums and what they are paid for, and no rate that they are a share of.
      let few = ["allowance", "allowanceamount", "paymentfrequency"]
      return few.allSatisfy(headings.contains) && !headings.contains("rateunit")
        ? .expenseAllowances : nil
    }
    return scored.first { $0.1 == best }?.0
  }

  /// A heading without case, spaces and underscores.
  static func folded(_ heading: String) -> String {
    heading.lowercased().filter { !$0.isWhitespace && $0 != "_" }
  }

  /// The same where a copy of an export has another word for it: `rate_percent`, `code`.
  static func column(_ heading: String) -> String {
    switch folded(heading) {
    case "code": "awardcode"
    case "ratepercent": "rate"
    case let name: name
    }
  }
}
