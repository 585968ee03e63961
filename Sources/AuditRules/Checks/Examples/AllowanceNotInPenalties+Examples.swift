extension AllowanceNotInPenalties {
  /// The formula with figures.
  static let workedExample = """
    Manufacturing, level C13, from 1 July 2025: $24.95 an hour, and a leading hand's $47.00 a week \
    is $1.24 for each of 38 hours. Sunday at 200 % is 2 × ($24.95 + $1.24) = $52.38 an hour, not \
    2 × $24.95 = $49.90.
    """

  /// Synthetic slips that it is met, short and cannot be told for; run as tests.
  static let examples: [CheckExample] = [
    CheckExample(
      .met, "Sunday is priced with the allowance in it: 2 x (24.95 + 47.00 / 38) = 52.37",
      slip: """
        award MA000010; class c13-engineering-manufacturing-employee-level-ii; full-time; adult; 2025-07-07 to 2025-07-13
        Ordinary hours: 34.00 h x 24.95 = 848.30
        Leading hand [allowance]: 1.00 weeks x 47.00 = 47.00
        Sunday [sunday]: 4.00 h x 52.37 = 209.48
        """),
    CheckExample(
      .met,
      "an allowance for its own purpose stands outside: first aid is no part of the rate in retail",
      slip: """
        award MA000004; level 1; full-time; adult; 2025-07-07 to 2025-07-13
        Ordinary hours: 34.00 h x 26.55 = 902.70
        First aid [allowance]: 1.00 weeks x 13.89 = 13.89
        Sunday [sunday]: 4.00 h x 39.83 = 159.32
        """),
    CheckExample(
      .short, "worth a look: Sunday is 200 % of 24.95 alone",
      slip: """
        award MA000010; class c13-engineering-manufacturing-employee-level-ii; full-time; adult; 2025-07-07 to 2025-07-13
        Ordinary hours: 34.00 h x 24.95 = 848.30
        Leading hand [allowance]: 1.00 weeks x 47.00 = 47.00
        Sunday [sunday]: 4.00 h x 49.90 = 199.60
        """),
    CheckExample(
      .cannotTell, "nobody says whether full-time or part-time",
      slip: """
        award MA000010; class c13-engineering-manufacturing-employee-level-ii; adult; 2025-07-07 to 2025-07-13
        Ordinary hours: 34.00 h x 24.95 = 848.30
        Leading hand [allowance]: 1.00 weeks x 47.00 = 47.00
        Sunday [sunday]: 4.00 h x 49.90 = 199.60
        """),
  ]
}
