import Glibc
import Testing

@testable import AwardTables

/// The tables that ship: `GOINGRATE_AWARDS`, or `Awards/` of this checkout.
private let shippedAwards: String = {
  if let path = getenv("GOINGRATE_AWARDS") { return String(cString: path) }
  let parts = #filePath.split(separator: "/").dropLast(3)
  return "/" + parts.joined(separator: "/") + "/Awards"
}()

@Suite("The tables that ship", .enabled(if: access("\(shippedAwards)/index.csv", R_OK) == 0))
struct ShippedAwardsTests {
  @Test("pass every check of the lint")
  func lint() {
    #expect(AwardLint.lint(folder: shippedAwards).map(\.diagnostic) == [])
  }
}
