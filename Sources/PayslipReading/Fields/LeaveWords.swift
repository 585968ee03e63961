import PayDomain

/// What the words of a label or a heading say of leave.
enum LeaveWords {
  /// Which leave a label names; nil when it names none, or the money paid beside it.
  static func kind(of label: String) -> LeaveKind? {
    let text = label.lowercased()
    let words = words(of: text)
    func says(_ any: [String]) -> Bool { words.contains { any.contains($0) } }
    guard !says(["loading", "ldg", "unpaid", "lwop", "without", "value", "liability"]) else {
      return nil
    }
    if says(["violence", "fdv", "fdvl", "dv"]) { return .familyViolence }
    if says(["lsl"]) || (says(["long"]) && says(["service"])) { return .longService }
    if says(["rdo", "rdos", "ado", "toil", "til", "lieu", "rostered"]) { return .timeOff }
    if says(["personal", "sick", "carer", "carers", "pcl", "sl"]) || text.contains("s/l") {
      return .personal
    }
    if says(["public"]) { return .other }
    if says(["annual", "recreation", "recreational", "rec", "holiday", "holidays", "vacation"])
      || says(["al"]) || text.contains("a/l")
    {
      return .annual
    }
    return says(["leave", "lve"]) ? .other : nil
  }

  /// What the words say their figures count: hours, days or weeks; nil when they say none or several.
  static func unit(of text: String) -> LineUnit? {
    var found: LineUnit?
    for word in words(of: text.lowercased()) {
      let unit: LineUnit
      switch word {
      case "hours", "hour", "hrs", "hr", "h": unit = .hours
      case "days", "day": unit = .days
      case "weeks", "week", "wks": unit = .weeks
      default: continue
      }
      guard found == nil || found == unit else { return nil }
      found = unit
    }
    return found
  }

  /// What the one figure beside each label is, by the heading above the section; nil when it does not say.
  static func column(of heading: String) -> LineColumn? {
    let words = words(of: heading.lowercased())
    if words.contains(where: { ["balance", "balances", "owing", "owed", "position"].contains($0) })
    {
      return .balance
    }
    let isOfPay = words.contains("pay") || words.contains("period")
    if words.contains("accrued") || words.contains("accruals") || words.contains("accrual") {
      return isOfPay ? .accrued : nil
    }
    return words.contains("taken") || words.contains("used") ? .used : nil
  }

  /// The runs of letters of a text.
  private static func words(of text: String) -> [String] {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
      return text.split { !$0.isLetter }.map(String.init)
    }
    return text.utf8.split { ($0 | 0x20) &- 0x61 >= 26 }.map { String(Substring($0)) }
  }
}

extension LineUnit? {
  /// The unit, or hours where nothing says it: what is read so is doubtful.
  var orHours: LineUnit { if let self { self } else { .hours } }
}
