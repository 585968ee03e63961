import PayDomain

/// How somebody is employed.
enum EmploymentPhrase: String, Phrases {
  case fullTime = "full-time"
  case partTime = "part-time"
  case casual = "casual"
}

extension EmploymentType {
  /// The type as people say it.
  public var said: Sentence {
    switch self {
    case .fullTime: EmploymentPhrase.fullTime()
    case .partTime: EmploymentPhrase.partTime()
    case .casual: EmploymentPhrase.casual()
    }
  }
}

/// Who says something.
enum OriginPhrase: String, Phrases {
  case slip = "slip"
  case slipAt = "slip, {place}"
  case commandLine = "command line"
  case profile = "profile {file}"
  case profileAndCommandLine = "profile {file} and command line"
}

extension FactOrigin {
  /// Who says it, in any language.
  public var said: Sentence {
    switch self {
    case .commandLine: OriginPhrase.commandLine()
    case .profile(let path): OriginPhrase.profile(["file": .text(path)])
    case .profileAndCommandLine(let path):
      OriginPhrase.profileAndCommandLine(["file": .text(path)])
    }
  }
}

extension Sentence {
  /// The slip itself says it; `place` is where, nil where nobody asked.
  public static func slip(at place: SourcePlace?) -> Sentence {
    place.map { OriginPhrase.slipAt(["place": .place($0)]) } ?? OriginPhrase.slip()
  }
}

extension CatalogueEntry {
  /// How people are employed, and who says so.
  public static let pay: [CatalogueEntry] =
    list(of: EmploymentPhrase.self, in: "employment") + list(of: OriginPhrase.self, in: "origin")
}
