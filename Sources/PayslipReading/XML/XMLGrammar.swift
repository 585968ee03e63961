/// A place of a dialect: an element or attribute under a certain parent.
protocol XMLPlace: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == UInt8 {
  /// Each place with the parent it may stand under and its name there, in the dialect's own order.
  ///
  /// The root's parent is the document itself.
  static var positions: [(place: Self, parent: Self, name: String)] { get }
}

/// Which names may stand under which parents, as one table look-up.
struct XMLGrammar<Place: XMLPlace>: Sendable {
  /// The vocabulary to give to a pass.
  let names: [String]
  /// A place for each pair of parent and name, or nil.
  private let table: [Place?]

  /// Compiles the positions of all places.
  init() {
    let positions = Place.positions
    let names = Set(positions.map(\.name)).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: zip(names, 1...))
    var table: [Place?] = Array(repeating: nil, count: Place.allCases.count << 8)
    for position in positions {
      guard let number = numbers[position.name] else { continue }
      table[Int(position.parent.rawValue) << 8 | number] = position.place
    }
    self.names = names
    self.table = table
  }

  /// The place of a name under a parent; nil when it may not stand there.
  func place(_ name: XMLName, in parent: Place) -> Place? {
    table[Int(parent.rawValue) << 8 | Int(name)]
  }

  /// The names that may stand under a parent, in the dialect's own order.
  static func allowed(in parent: Place) -> [String] {
    Place.positions.filter { $0.parent == parent }.map(\.name)
  }
}
