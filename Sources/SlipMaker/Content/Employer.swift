/// An invented employer with an ABN that is made up; its check digits are right.
struct Employer {
  /// The name.
  let name: String
  /// The eleven digits.
  let abn: String
  /// A street and a suburb that are not anybody's.
  let address: [String]
  /// The award or agreement it follows.
  let instrument: String
  /// The fund it pays to.
  let fund: String

  /// What every drawn slip says about itself.
  static let notice = "Synthetic pay slip: invented employer, invented person. Not a real record."

  /// Draws an employer.
  init(_ draws: inout Draws) {
    name =
      draws.pick(["Marrowby", "Lantern Hill", "Quillfeather", "Tern & Daughters", "Copperleaf"])
      + " " + draws.pick(["Stores", "Kitchens", "Care", "Freight", "Cleaning Services"])
      + draws.pick([" Pty Ltd", " Pty. Ltd.", " Inc.", ""])
    abn = Employer.madeUpABN(&draws)
    address = ["\(draws.within(1...90)) Example Street", "Ballarat VIC 3350"]
    instrument = draws.pick([
      "General Retail Industry Award 2020", "Hospitality Industry (General) Award 2020",
      "Cleaning Services Award 2020", "Restaurant Industry Award 2020",
    ])
    fund = draws.pick(["Example Super Fund", "Sample Industry Super", "Specimen Retirement Trust"])
  }

  /// The ABN in groups, or without spaces.
  func printedABN(grouped: Bool) -> String {
    guard grouped else { return abn }
    let digits = Array(abn)
    return [digits[0..<2], digits[2..<5], digits[5..<8], digits[8..<11]].map { String($0) }
      .joined(separator: " ")
  }

  /// Nine drawn digits with the two check digits before them that the register's sum asks for.
  private static func madeUpABN(_ draws: inout Draws) -> String {
    let weights = [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]
    let body = (0..<9).map { _ in draws.within(0...9) }
    for check in 10...99 {
      var digits = [check / 10, check % 10] + body
      let text = digits.map(String.init).joined()
      digits[0] -= 1
      if zip(digits, weights).reduce(0, { $0 + $1.0 * $1.1 }) % 89 == 0 { return text }
    }
    return madeUpABN(&draws)
  }
}
