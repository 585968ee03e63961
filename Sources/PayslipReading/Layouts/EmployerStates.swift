import PayDomain

/// The states of the employers of one file, each name looked up once.
struct EmployerStates {
  /// The most names kept; beyond them only speed is lost.
  private static let limit = 4096

  private let employers: StateEmployers
  private var known: [String: String?] = [:]
  /// The name asked for last, since most files are of one employer.
  private var last: (name: String, state: String?)?

  /// Knows no employer yet.
  init(_ employers: StateEmployers) { self.employers = employers }

  /// The state whose system a slip's employer belongs to; nil for any other employer, and where none is named.
  mutating func state(of employer: Field<String>) -> String? {
    guard case .read(let reading) = employer else { return nil }
    if let last, last.name == reading.value { return last.state }
    let state: String?
    if let found = known[reading.value] {
      state = found
    } else {
      state = employers.state(of: reading.value)
      if known.count < EmployerStates.limit { known[reading.value] = .some(state) }
    }
    last = (reading.value, state)
    return state
  }
}
