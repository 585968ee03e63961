import PayDomain

/// The states and the two territories that declare public holidays.
public enum AustralianState: String, Hashable, Sendable, CaseIterable {
  /// The Australian Capital Territory.
  case act = "ACT"
  /// New South Wales.
  case nsw = "NSW"
  /// The Northern Territory.
  case nt = "NT"
  /// Queensland.
  case qld = "QLD"
  /// South Australia.
  case sa = "SA"
  /// Tasmania.
  case tas = "TAS"
  /// Victoria.
  case vic = "VIC"
  /// Western Australia.
  case wa = "WA"
}

/// How much of a day a public holiday takes.
public enum HolidayKind: String, Hashable, Sendable, CaseIterable {
  /// The whole day.
  case day
  /// Part of it: an evening.
  case partDay = "part_day"
}

/// A public holiday of a state or territory.
public struct PublicHoliday: Hashable, Sendable {
  /// Where it is one.
  public let state: AustralianState
  /// The day.
  public let day: CivilDate
  /// What it is called.
  public let name: String
  /// The whole day or a part.
  public let kind: HolidayKind
  /// The row of the tables.
  public let row: String
}
