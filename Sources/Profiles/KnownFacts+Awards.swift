import AwardTables
import PayDomain

extension KnownFacts {
  /// Takes awards that the user names by a title, a usual name or a code in small letters by their codes.
  ///
  /// What means none of the awards, or several, stays as it is written.
  public mutating func takeCodes(of library: AwardLibrary) {
    everyone.takeCode(of: library)
    employees = employees.mapValues { facts in
      var facts = facts
      facts.takeCode(of: library)
      return facts
    }
  }
}

extension EmployeeFacts {
  fileprivate mutating func takeCode(of library: AwardLibrary) {
    func code(_ text: String) -> String {
      guard case .some(let codes) = library.codes(matching: text), codes.count == 1 else {
        return text
      }
      return codes[0]
    }
    switch instrument {
    case .award(let text): instrument = .award(code(text))
    case .agreement(let name, let award):
      instrument = .agreement(name: name, award: award.map(code))
    case .other, nil: break
    }
  }
}
