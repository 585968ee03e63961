/// A file's worth of slips, ready to be set.
struct Drawn {
  /// What is printed.
  var blocks: [Block]
  /// What it says.
  var slips: [SlipTruth]
  /// Whether it is set in a typeface whose letters are all as wide.
  var isFixedPitch = false

  /// A file of one slip.
  init(_ sheet: Sheet) {
    blocks = sheet.blocks + [.space(14), Drawn.note]
    slips = [sheet.truth]
  }

  /// A file of several slips, each on a page of its own.
  init(several sheets: [Sheet]) {
    blocks = Array(
      sheets.map { $0.blocks + [.space(14), Drawn.note] }.joined(separator: [.newPage]))
    slips = sheets.map(\.truth)
  }

  /// The foot that says that nothing is real.
  private static var note: Block {
    var grid = Grid([1])
    grid.add([Employer.notice], scale: 0.8)
    return .grid(grid)
  }
}

/// A layout by name.
struct SlipLayout: Sendable {
  /// Its name, and the folder its fixtures stand in.
  let name: String
  /// Draws a file of it.
  let draw: @Sendable (inout Draws) -> Drawn

  /// Whether it is seen in typefaces whose letters are all as wide.
  var mayBeFixedPitch: Bool {
    ["generic-", "trap-", "bureau", "alesco"].contains { name.hasPrefix($0) }
  }

  /// All layouts: the named ones first, then the generic ones, then those that invite a mistake.
  static let all: [SlipLayout] =
    [
      SlipLayout(name: "xero", draw: XeroSlip.draw),
      SlipLayout(name: "myob-accountright", draw: MYOBSlip.draw),
      SlipLayout(name: "employment-hero", draw: EmploymentHeroSlip.draw),
      SlipLayout(name: "wa-health", draw: WAHealthSlip.draw),
      SlipLayout(name: "queensland-health", draw: QueenslandHealthSlip.draw),
      SlipLayout(name: "university", draw: UniversitySlip.draw),
      SlipLayout(name: "bureau", draw: BureauSlip.draw),
      SlipLayout(name: "fwo-new", draw: FairWorkNewSlip.draw),
      SlipLayout(name: "fwo-old", draw: FairWorkOldSlip.draw),
      SlipLayout(name: "alesco", draw: AlescoSlip.draw),
    ] + GenericSlip.layouts + GenericTables.layouts + TrapSlip.layouts
}
