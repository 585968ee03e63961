import PayDomain

/// The keys of penalties: a block of one for each classification, for every provision and type of employment that
/// has rows.
///
/// Full-time and part-time share a block where every row is for both, as nearly all are.
struct PenaltyBlocks: Sendable {
  /// Whom a row is for.
  struct Scope {
    /// The provision.
    let provision: Int
    /// The types of employment.
    let types: [EmploymentType]
    /// The classifications, by place.
    let classes: [Int]
  }

  /// The block of each provision and type of employment; the first block has no rows.
  private let blocks: [Int32]
  private let classes: Int
  /// How many keys there are.
  let keyCount: Int

  /// Numbers the blocks that rows need.
  ///
  /// - Parameters:
  ///   - scopes: whom each row is for.
  ///   - provisions: how many provisions there are.
  ///   - classes: how many classifications there are.
  init(_ scopes: [Scope], provisions: Int, classes: Int) {
    let types = EmploymentType.allCases
    var hasRows = [Bool](repeating: false, count: provisions * types.count)
    var isSplit = [Bool](repeating: false, count: provisions)
    for scope in scopes {
      let first = scope.provision * types.count
      for type in scope.types { hasRows[first + PenaltyBlocks.place(of: type)] = true }
      if scope.types.contains(.fullTime) != scope.types.contains(.partTime) {
        isSplit[scope.provision] = true
      }
    }
    var blocks = [Int32](repeating: 0, count: hasRows.count)
    var last: Int32 = 0
    for provision in 0..<provisions {
      for type in types where hasRows[provision * types.count + PenaltyBlocks.place(of: type)] {
        let place = provision * types.count + PenaltyBlocks.place(of: type)
        if type == .partTime, !isSplit[provision] {
          blocks[place] = blocks[place - 1]
        } else {
          last += 1
          blocks[place] = last
        }
      }
    }
    self.blocks = blocks
    self.classes = classes
    keyCount = (Int(last) + 1) * classes
  }

  /// The key of a provision for a type of employment and a classification.
  func key(_ provision: Int, _ type: EmploymentType, _ classification: Int) -> Int {
    let place = provision * EmploymentType.allCases.count + PenaltyBlocks.place(of: type)
    return Int(blocks[place]) * classes + classification
  }

  /// The keys of a row, each once.
  func keys(of scope: Scope) -> RowKeys {
    var firsts: [Int] = []
    for type in scope.types {
      let first = key(scope.provision, type, 0)
      if !firsts.contains(first) { firsts.append(first) }
    }
    return RowKeys(firsts: firsts, places: scope.classes)
  }

  private static func place(of type: EmploymentType) -> Int {
    switch type {
    case .fullTime: 0
    case .partTime: 1
    case .casual: 2
    }
  }
}
