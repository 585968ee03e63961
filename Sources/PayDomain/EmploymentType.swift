/// How someone is employed, as awards divide it.
public enum EmploymentType: String, Hashable, Sendable, CaseIterable {
  /// 38 ordinary hours a week, or the award's own number.
  case fullTime = "full_time"
  /// Fewer, agreed and regular hours.
  case partTime = "part_time"
  /// No commitment to ongoing work; paid a loading instead of leave.
  case casual
}

extension EmploymentType: CustomStringConvertible {
  /// `full-time`, `part-time` or `casual`.
  public var description: String {
    switch self {
    case .fullTime: "full-time"
    case .partTime: "part-time"
    case .casual: "casual"
    }
  }
}
