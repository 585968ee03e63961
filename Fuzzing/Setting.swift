import Glibc
import PayDomain

@testable import PayslipReading

/// What every target needs: the layouts and vocabulary, loaded once.
enum Setting {
  /// The layouts, from the folder that `GOINGRATE_LAYOUTS` names.
  static let catalog: LayoutCatalog = {
    guard let folder = getenv("GOINGRATE_LAYOUTS") else { fatalError("set GOINGRATE_LAYOUTS") }
    do { return try LayoutCatalog(folder: String(cString: folder)) } catch {
      fatalError("\(error)")
    }
  }()

  /// Uses a slip as a run does: everything of it is looked at, and nothing personal is left after masking.
  static func use(_ outcome: SlipOutcome) {
    switch outcome {
    case .slip(var slip):
      slip.mask(DetailMask())
      precondition(slip.lines.count < 1_000_000, "more lines than bytes")
      slip.doubt([.read])
    case .problem(let problem, _, _):
      precondition(!problem.masked(DetailMask()).message.isEmpty, "a problem without words")
    }
  }
}
