import AwardTables
import PayDomain
import Wording

/// A cell held by reference, so that comparing does not copy its texts.
final class PricedCell {
  /// The cell as the award answers it.
  let cell: Cell
  /// Which provision it prices.
  let provision: Int
  /// The cell's rate.
  let rate: Rate
  /// The cell's rate before rounding.
  let exact: ExactRate
  /// The cell's flat dollars an hour.
  let flat: Rate?
  /// What an hour earns, flat dollars included: for choosing the lowest and the highest.
  let hourly: Rate

  /// Holds a cell of a provision.
  init(_ cell: Cell, provision: Int) {
    self.cell = cell
    self.provision = provision
    rate = cell.rate
    exact = cell.exact
    flat = cell.flat
    hourly = cell.flat.map { cell.rate + $0 } ?? cell.rate
  }
}

/// A price, or why there is none.
enum Price {
  /// The figure is known.
  case known(PricedCell)
  /// The tables do not say, and why.
  case notCovered(Sentence)
}

/// One question's prices, each asked for once.
final class PriceSheet {
  /// The award asked.
  let award: Award
  /// Whose rates.
  let question: RateQuestion
  /// The price of an ordinary hour.
  let ordinary: Price
  /// The loadings on an hour of annual leave.
  private(set) lazy var leaveLoadings = award.leaveLoadings(for: question)
  private var prices: [Price?]
  private var choices: [(key: ChoiceKey, choice: Choice)] = []
  private var lookalikes: [(key: ChoiceKey, found: Lookalikes)] = []

  /// Opens the sheet of a question.
  init(award: Award, question: RateQuestion) {
    self.award = award
    self.question = question
    prices = Array(repeating: nil, count: award.provisions.count)
    let place = award.provisions(for: .ordinary, question: question).first {
      !award.provisions[$0].hasFurtherTerms
    }
    if let place {
      ordinary = PriceSheet.ask(award, place, question)
    } else {
      ordinary = .notCovered(
        WhyPhrase.ordinaryHours(["code": .text(award.code)]))
    }
  }

  private static func ask(_ award: Award, _ provision: Int, _ question: RateQuestion) -> Price {
    switch award.cell(provision, for: question) {
    case .cell(let cell): .known(PricedCell(cell, provision: provision))
    case .notCovered(let why): .notCovered(why)
    }
  }

  /// The price of a provision, by its place in the award's list.
  func price(_ provision: Int) -> Price {
    if let price = prices[provision] { return price }
    let price = PriceSheet.ask(award, provision, question)
    prices[provision] = price
    return price
  }

  /// Whether the award gives a percentage of the base for hours of one of some categories.
  func gives(_ percentage: Percentage, forAny categories: [PayCategory]) -> Bool {
    categories.contains { category in
      award.provisions(for: category, question: question).contains { place in
        guard case .known(let cell) = price(place) else { return false }
        return cell.cell.percentage == percentage
      }
    }
  }

  /// What the award gives at most for an hour of work of any kind; nil where it does not say all of them.
  private(set) lazy var dearest: PricedCell? = {
    var most: PricedCell?
    let places = PayCategory.allCases.filter(\.isWork).flatMap {
      award.provisions(for: $0, question: question)
    }
    for place in places {
      guard case .known(let cell) = price(place) else { return nil }
      if let known = most, known.hourly >= cell.hourly { continue }
      most = cell
    }
    return most
  }()

  /// The provisions that a line could fall under, priced; asked for once a key.
  func choice(_ key: ChoiceKey) -> Choice {
    let known = choices
    // The category alone tells most keys apart, and is compared without taking a copy of a key.
    for place in known.indices
    where known[place].key.category == key.category && known[place].key == key {
      return known[place].choice
    }
    let choice = Choice(key, on: self)
    choices.append((key, choice))
    return choice
  }

  /// The provisions that a line's label may mean although they stand under another name; looked for once a key.
  func lookalikes(_ key: ChoiceKey) -> Lookalikes {
    let known = lookalikes
    for place in known.indices where known[place].key == key { return known[place].found }
    let found = Lookalikes(key, on: self)
    lookalikes.append((key, found))
    return found
  }
}
