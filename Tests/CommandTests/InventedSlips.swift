/// Slips of goingrate's own CSV, synthetic, each with one thing to show.
///
/// The award is MA000009, level 2, full-time, in October 2026: $27.08 an hour by the pay guide of 2026-27.
/// Super is 12 % of the ordinary pay, rounded to the cent.
enum InventedSlips {
  /// What a slip is made to show.
  enum Kind: String, CaseIterable, Sendable {
    /// 10 h × $27.08 = $270.80; super 12 % × $270.80 = $32.50; net $270.80 − $37.00 = $233.80.
    case clean
    /// 10 h × $26.00 = $260.00, where $270.80 is owed: $10.80 short. Super $31.20, net $223.00.
    case short
    /// As clean, but the net shown is $10.00 too low.
    case mismatch
    /// As clean, with $60.00 for something unknown, which may count for super or not.
    case open
    /// As clean, but the award has no such classification.
    case unjudged
    /// As clean, but the period starts on 31 February.
    case unreadable
  }

  /// The names of the columns.
  static let header =
    "slip_id,employer,abn,employee_number,employee,born,award,classification,employment,"
    + "period_start,period_end,payment_date,line,category,hours,rate,amount,gross,tax,"
    + "deductions,net,super,super_fund\n"

  /// The name that stands on every slip.
  static let name = "Maeve Carrowley"

  /// A file of slips, in order; each has its own id and its own worker.
  static func file(_ kinds: [Kind]) -> String {
    header
      + kinds.enumerated().map { rows($1, id: "SYNTHETIC-\($0)", number: "T\(201 + $0)") }.joined()
  }

  /// The rows of one slip.
  static func rows(_ kind: Kind, id: String, name: String = name, number: String = "T201") -> String
  {
    let level =
      kind == .unjudged ? "Level 47 submarine pilot" : "Level 2 food and beverage attendant grade 2"
    let from = kind == .unreadable ? "31/02/2026" : "2026-10-05"
    let who =
      "\(id),Synthetic Hotel Pty Ltd,15999004613,\(number),\(name),1991-03-08,MA000009,"
      + "\(level),full_time,\(from),2026-10-18,2026-10-22,"
    let ordinary = "Ordinary hours,ordinary,10,"
    switch kind {
    case .clean, .unjudged, .unreadable:
      return who + ordinary + "27.08,270.80,270.80,37.00,0.00,233.80,32.50,Example Super Fund\n"
    case .short:
      return who + ordinary + "26.00,260.00,260.00,37.00,0.00,223.00,31.20,Example Super Fund\n"
    case .mismatch:
      return who + ordinary + "27.08,270.80,270.80,37.00,0.00,223.80,32.50,Example Super Fund\n"
    case .open:
      let sums = "330.80,37.00,0.00,293.80,32.50,Example Super Fund\n"
      return who + ordinary + "27.08,270.80," + sums + who + "Project 77,,,,60.00," + sums
    }
  }
}
