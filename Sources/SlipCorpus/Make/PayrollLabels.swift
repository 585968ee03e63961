import MadeSlips

/// What payrolls print for hours of a kind, which is seldom what an award says.
enum PayrollLabels {
  /// The plainest label of a cell; nil where no short one says what it is for.
  static func plain(_ cell: GuideCell) -> String? {
    let words = cell.words.lowercased()
    switch cell.category {
    case "saturday": return "Saturday"
    case "sunday": return "Sunday"
    case "public_holiday": return "Public Holiday Worked"
    case "evening": return "Evening"
    case "night": return "Night"
    case "early_morning": return "Early Morning"
    case "permanent_night": return "Permanent Night Shift"
    case "overtime": return "Overtime"
    default:
      if words.contains("afternoon") { return "Afternoon Shift" }
      return words.contains("night") ? "Night Shift" : nil
    }
  }

  /// Other ways to print each plain label; some of them no vocabulary need know.
  private static let others: [String: [String]] = [
    "Saturday": [
      "Sat", "SAT HRS", "Saturday Hours", "Sat Ord", "Ord Hrs Saturday", "Sat Worked", "W/E Sat",
      "Wkend - Saturday", "Saturday Rate", "Sat Wages",
    ],
    "Sunday": [
      "Sun", "SUN HRS", "Sunday Hours", "Sun Ord", "Ord Hrs Sunday", "Sun Worked", "W/E Sun",
      "Weekend - Sunday", "Sunday Rate", "Sun Wages",
    ],
    "Public Holiday Worked": [
      "PH Worked", "P/H Wkd", "Pub Hol Worked", "Public Hol - worked", "Worked PH", "PH Work",
      "Public Holiday (worked)", "PHW",
    ],
    "Evening": ["Eve", "Eve Hrs", "Evening Hours", "Evenings", "Evening Work", "Ord Evening"],
    "Night": ["Nights", "Night Hrs", "Night Work", "Night Hours", "Ord Night", "NIGHT"],
    "Early Morning": ["Early Morn", "Early AM", "Early Morning Hrs", "EARLY MORNING"],
    "Permanent Night Shift": [
      "Perm Night Shift", "Permanent Nightshift", "Night Shift - Permanent",
      "Non Rotating Night Shift", "Perm N/Shift",
    ],
    "Overtime": ["OT", "O/T", "Overtime Hours", "OT Hrs", "O'time", "Over Time"],
    "Afternoon Shift": [
      "Aft Shift", "Arvo Shift", "A/noon Shift", "PM Shift", "Afternoon Shift Hrs",
    ],
    "Night Shift": ["Nightshift", "N/Shift", "Night Shft", "Night Shift Hrs", "NIGHT SHIFT"],
  ]

  /// One way to print a plain label.
  static func spoken(_ plain: String, _ draws: inout Draws) -> String {
    draws.chance(30) ? plain : draws.pick(others[plain, default: [plain]])
  }

  /// A label with the percentage or multiple of the whole rate that it is paid at, as `Sun Cas 175%`.
  static func multiple(
    _ plain: String, _ percentage: Int, isCasual: Bool, _ draws: inout Draws
  ) -> String {
    let label = spoken(plain, &draws) + (isCasual && draws.chance(50) ? " Cas" : "")
    let factor = FigureText.dollars(percentage)
    let short = factor.hasSuffix("0") ? String(factor.dropLast()) : factor
    return switch draws.below(5) {
    case 0: "\(label) \(percentage)%"
    case 1: "\(label) @ \(percentage)%"
    case 2: "\(label) (\(percentage)%)"
    case 3: "\(label) x\(short)"
    default: "\(label) \(short)"
    }
  }

  /// A label for what is paid on top of hours that stand in another line; `percentage` nil for a label that has none.
  static func extra(_ plain: String, _ percentage: Int?, _ draws: inout Draws) -> String {
    let label = spoken(plain, &draws)
    guard let percentage, draws.chance(60) else {
      return label + draws.pick([" Loading", " Ldg", " loading", " Ldng"])
    }
    return label
      + draws.pick([" \(percentage)%", " Ldg \(percentage)%", " Penalty \(percentage)%"])
  }
}

extension GuideCell {
  /// The whole percentage above 100 of the ordinary full-time rate that gives the figure; nil where none does.
  var multiple: Int? { Int(percentage).flatMap { $0 > 100 ? $0 : nil } }

  /// Whether the words are for a Friday as for other days of the week.
  var isForFriday: Bool {
    let words = words.lowercased()
    let names = ["sunday", "saturday", "thursday", "tuesday", "wednesday"]
    return words.contains("monday to friday")
      || !(names + ["monday", "friday"]).contains { words.contains($0) }
  }
}
