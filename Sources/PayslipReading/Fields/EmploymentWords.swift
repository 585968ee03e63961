import PayDomain

/// Reads the words that say how someone is employed.
public enum EmploymentWords {
  /// `Full-time`, `full time`, `fulltime`, `F/T`, `FT`, `PFT`, `Permanent full time`, the same for part time (`P/T`,
  /// `PT`), `Casual`, `CAS`, `Casual employee`, in any case.
  ///
  /// - Returns: nil for anything else: `Permanent` alone, `Fixed term` and `Contractor` do not say which.
  public static func employment(_ text: String) -> EmploymentType? {
    var words: [String] = []
    for word in parts(of: text.lowercased()) where !ignored.contains(word) { words.append(word) }
    switch words {
    case ["full", "time"], ["fulltime"], ["f/t"], ["ft"], ["pft"]: return .fullTime
    case ["part", "time"], ["parttime"], ["p/t"], ["pt"], ["ppt"]: return .partTime
    case ["casual"], ["cas"], ["casuals"]: return .casual
    default: return nil
    }
  }

  /// The words of a text in small letters.
  private static func parts(of text: String) -> [String] {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
      return text.split { " -–_,\u{A0}".contains($0) }.map(String.init)
    }
    // Nearly every text is so, and bytes are compared at a hundredth of the cost of characters.
    return text.utf8.split { byte in
      byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
        || byte == UInt8(ascii: ",")
    }.map { String(Substring($0)) }
  }

  /// Words beside the type that change nothing about it.
  private static let ignored: Set<String> = [
    "permanent", "perm", "ongoing", "employee", "employment", "staff", "worker", "adult",
  ]
}
