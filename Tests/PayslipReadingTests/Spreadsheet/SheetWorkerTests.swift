import PayDomain
import PayslipReading
import TestSupport
import Testing

/// Spreadsheets with a sheet for each worker, whom its tab alone names; people and figures are invented.
@Suite struct SheetWorkerTests {
  // 20 x 28.40 = 568.00, 5 x 35.50 = 177.50.
  private static let rows = [
    ["Period Start", "Period End", "Pay Item", "Hours", "Rate", "Amount"],
    ["02/02/2026", "08/02/2026", "Ordinary hours", "20", "28.4", "568"],
    ["02/02/2026", "08/02/2026", "Saturday", "5", "35.5", "177.5"],
    ["09/02/2026", "15/02/2026", "Ordinary hours", "20", "28.4", "568"],
  ]

  private func slips(_ sheets: [(String, [[String]])]) throws -> [Payslip] {
    let folder = TemporaryFolder()
    let path = folder.path + "/pay.xlsx"
    InventedSpreadsheet(sheets: sheets).write(path)
    let document = try Repository.bytes(path).withUnsafeBytes { bytes in
      try SpreadsheetDocument(
        bytes: bytes, path: "pay.xlsx", catalog: LayoutCatalog(folder: layoutsFolder()),
        facts: KnownFacts())
    }
    return (0..<document.slipCount).compactMap { index in
      let place = document.place(of: index)
      var scratch = CSVScratch(for: document.sheets[place.sheet])
      guard case .slip(let slip) = document.sheets[place.sheet].slip(place.slip, scratch: &scratch)
      else { return nil }
      return slip
    }
  }

  @Test func theTabNamesTheWorker() throws {
    let slips = try slips([("Ada Example", Self.rows), ("Bob van Example", Self.rows)])
    #expect(
      slips.map(\.employee.value)
        == ["Ada Example", "Ada Example", "Bob van Example", "Bob van Example"])
    #expect(slips.map(\.lines.count) == [2, 1, 2, 1])
    #expect(slips[0].lines[1].amount.value == Money(cents: 17750))
  }

  /// Tabs of places, and two workers' hours in one sheet, name nobody.
  @Test(arguments: [["North Store", "South Store"], ["Ada Example", "July"]])
  func otherTabsNameNobody(tabs: [String]) throws {
    let slips = try slips(tabs.map { ($0, Self.rows) })
    #expect(slips.allSatisfy { $0.employee.value == nil })
  }

  @Test func theHoursOfTwoAreNotOnes() throws {
    let two = Self.rows + [Self.rows[1]]
    let slips = try slips([("Ada Example", two), ("Bob Example", two)])
    #expect(slips.allSatisfy { $0.employee.value == nil })
  }

  /// A column that names the workers says more than the tab.
  @Test func aColumnOfNamesGoesFirst() throws {
    let named = Self.rows.map { [$0[0] == "Period Start" ? "Employee Name" : "Cy Example"] + $0 }
    let slips = try slips([("Ada Example", named), ("Bob Example", [["Notes"]])])
    #expect(slips.allSatisfy { $0.employee.value == "Cy Example" })
    #expect(slips.count == 2)
  }
}
