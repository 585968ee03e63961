/// Things found by what people write for them; only by the whole text, never by likeness.
struct NameIndex: Sendable {
  private var places: [String: [Int]] = [:]

  /// Makes an index that knows no name.
  init() {}

  /// Adds a name of a thing, folded already; one that it has already is passed over.
  mutating func add(_ folded: String, _ place: Int) {
    guard !folded.isEmpty else { return }
    let known = places[folded, default: []]
    if !known.contains(place) { places[folded] = (known + [place]).sorted() }
  }

  /// The things of a name, ascending; empty when none has it.
  subscript(folded: String) -> [Int] { places[folded, default: []] }

  /// The things a text could mean.
  ///
  /// The whole text decides when it is a name. Else the text is cut at its signs (`Level 2 - Shop
  /// assistant`): the parts that are names must agree, and what they agree on is the answer; parts
  /// that are no names say nothing.
  func match(_ text: String) -> TextMatch<Int> {
    let whole = self[FoldedText.fold(text)]
    guard whole.isEmpty else { return .some(whole) }
    let named = FoldedText.parts(of: text).map { self[FoldedText.fold($0)] }.filter { !$0.isEmpty }
    guard var common = named.first else { return .none }
    for part in named.dropFirst() { common = common.filter(part.contains) }
    return common.isEmpty ? .none : .some(common)
  }
}
