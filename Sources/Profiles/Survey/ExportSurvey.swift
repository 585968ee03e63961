import PayDomain

/// A heading of an export that nothing reads.
public struct UnreadHeading: Hashable, Sendable {
  /// As printed.
  public var heading: String
  /// What it seems to hold, where a layout knows the heading; nil when nothing does.
  public var guess: ExportColumn?
  /// Cells that hold something.
  public var cells: Int
  /// Dollars in cells that are figures, each without its sign.
  public var money: Money

  /// Makes a heading.
  public init(heading: String, guess: ExportColumn?, cells: Int, money: Money) {
    self.heading = heading
    self.guess = guess
    self.cells = cells
    self.money = money
  }
}

/// The headings of one export that a profile may have to explain.
public struct ExportSurvey: Hashable, Sendable {
  /// The file, with the sheet of a spreadsheet.
  public var name: String
  /// The layout that reads it, or what keeps it from being read.
  public var state: State
  /// Headings that nothing reads; all headings where no layout fits.
  public var headings: [UnreadHeading]

  /// Whether a layout reads the export.
  public enum State: Hashable, Sendable {
    /// It does, by this name.
    case read(layout: String)
    /// None does; the problem in words.
    case refused(String)
  }

  /// Makes a survey.
  public init(name: String, state: State, headings: [UnreadHeading]) {
    self.name = name
    self.state = state
    self.headings = headings
  }
}
