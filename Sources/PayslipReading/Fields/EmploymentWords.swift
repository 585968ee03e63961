import PayDomain

/// Reads the words that say how someone is employed.
public enum EmploymentWords {
  /// `Full-time`, `full time`, `fulltime`, `F/T`, `FT`, `PFT`, `Permanent full time`, the same for part time (`P/T`,
  /// `PT`), `Casual`, `CAS`, `Casual employee`, in any case.
  ///
  /// - Returns: nil for anything else: `Permanent` alone, `Fixed term` and `Contractor` do not say which.
  public static func employment(_ text: String) -> EmploymentType? {
    var words: [String] = []
    for word in text.lowercased().split(whereSeparator: { " -–_,\u{A0}".contains($0) }) {
      guard !ignored.contains(String(word)) else { continue }
      words.append(String(word))
    }
    switch words {
    case ["full", "time"], ["fulltime"], ["f/t"], ["ft"], ["pft"]: return .fullTime
    case ["part", "time"], ["parttime"], ["p/t"], ["pt"], ["ppt"]: return .partTime
    case ["casual"], ["cas"], ["casuals"]: return .casual
    default: return nil
    }
  }

  /// Words beside the type that change nothing about it.
  private static let ignored: Set<String> = [
    "permanent", "perm", "ongoing", "employee", "employment", "staff", "worker", "adult",
  ]
}
