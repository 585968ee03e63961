import MadeSlips

/// Draws the slips of a corpus: the same for the same seed.
struct CorpusMaker {
  private let books: [GuideBook]
  private let older: [String: GuideBook]
  private let national: SuperFigures
  private let sums: AllowanceSums
  private let seed: UInt64

  /// Reads the guides.
  init(root: String, seed: UInt64) throws {
    let all = try GuideBook.all(root: root)
    books = try all.map {
      try GuideBook(award: $0.award, year: $0.year, on: $0.on, root: root)
    }.filter { !$0.rows.isEmpty }
    // The list goes from the older year to the newer.
    older = Dictionary(books.map { ($0.award, $0) }) { first, _ in first }
    national = try SuperFigures(root: root)
    sums = try AllowanceSums(root: root)
    self.seed = seed
  }

  /// Lawful slips.
  static let clean =
    CleanRates.recipes + CleanDays.recipes + CleanLeave.recipes + CleanSums.recipes
    + CleanArrangements.recipes + CleanDocuments.recipes + CleanLabels.recipes
    + OpenFaults.recipes

  /// Slips with one fault.
  static let faulty =
    FaultRates.recipes + FaultPenalties.recipes + FaultSums.recipes
    + FaultLeave.recipes + FaultDocuments.recipes

  /// Makes at least so many slips: of five, three are clean, and the awards come by turns.
  func slips(_ count: Int) -> [CorpusSlip] {
    let clean = CorpusMaker.repeated(CorpusMaker.clean)
    let faulty = CorpusMaker.repeated(CorpusMaker.faulty)
    var made: [CorpusSlip] = []
    var turns = (clean: 0, faulty: 0)
    while made.count < count {
      let isClean = (turns.clean + turns.faulty) % 5 < 3
      let recipes = isClean ? clean : faulty
      let turn = isClean ? turns.clean : turns.faulty
      if isClean { turns.clean += 1 } else { turns.faulty += 1 }
      made += slips(recipes[turn % recipes.count], number: made.count, turn: turn)
    }
    return made
  }

  /// The slips of a recipe in the next award it can be made in; none where there is no such award.
  private func slips(_ recipe: Recipe, number: Int, turn: Int) -> [CorpusSlip] {
    var draws = Draws(seed: seed &* 1_000_003 &+ UInt64(number))
    let first = draws.below(books.count)
    for step in books.indices {
      let book = books[(first + step) % books.count]
      let before = older[book.award].flatMap { $0.year < book.year ? $0 : nil }
      var setting = Setting(
        draws: Draws(seed: seed &* 7_368_787 &+ UInt64(number &* 512 &+ step)), book: book,
        older: before, number: number, national: national,
        sums: sums)
      if let made = recipe.make(&setting) { return made }
    }
    return []
  }

  /// Each recipe as often as its weight says, those of one kind apart from each other.
  private static func repeated(_ recipes: [Recipe]) -> [Recipe] {
    let most = recipes.reduce(1) { max($0, $1.weight) }
    return (0..<most).flatMap { round in recipes.filter { $0.weight > round } }
  }
}
