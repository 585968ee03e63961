import Foundation

/// One slip of the output of `goingrate read`, as far as it is compared.
struct ReadSlip: Decodable {
  /// The layout that read it.
  let layout: String
  /// The fields by name.
  let fields: [String: ReadField]
  /// The lines.
  let lines: [ReadLine]
  /// What was not understood.
  let remarks: [String]
  /// Balances of leave.
  let leave: [ReadLeave]
  /// Parts of the net pay.
  let payments: [ReadPayment]
  /// Sums to date.
  let yearToDate: [ReadToDate]

  private struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
    init(_ name: String) { stringValue = name }
  }

  private static let notFields: Set<String> = [
    "file", "slip", "format", "layout", "document_kind", "lines", "is_correction", "also_read",
    "remarks", "leave", "net_payments", "year_to_date",
  ]

  /// Reads the slip; what is an object with `value` or `absent` is a field.
  init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: Name.self)
    layout = try box.decode(String.self, forKey: Name("layout"))
    lines = try box.decode([ReadLine].self, forKey: Name("lines"))
    remarks = try box.decode([String].self, forKey: Name("remarks"))
    leave = try box.decode([ReadLeave].self, forKey: Name("leave"))
    payments = try box.decode([ReadPayment].self, forKey: Name("net_payments"))
    yearToDate = try box.decode([ReadToDate].self, forKey: Name("year_to_date"))
    var fields: [String: ReadField] = [:]
    for key in box.allKeys where !ReadSlip.notFields.contains(key.stringValue) {
      do {
        fields[key.stringValue] = try box.decode(ReadField.self, forKey: key)
      } catch is DecodingError {
        continue  // A later version may say more of a slip than fields.
      }
    }
    self.fields = fields
  }
}

/// A field as read.
struct ReadField: Decodable {
  /// The value as plain text; nil when absent.
  let value: String?
  /// `doubtful`, `read` or `proved`; nil when absent.
  let proof: String?

  private enum Keys: String, CodingKey { case value, proof }

  /// Reads a field whose value is a text or a number.
  init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: Keys.self)
    proof = try box.decodeIfPresent(String.self, forKey: .proof)
    guard proof != nil else {
      value = nil
      return
    }
    do {
      value = try box.decode(String.self, forKey: .value)
    } catch DecodingError.typeMismatch {
      value = "\(try box.decode(Decimal.self, forKey: .value))"
    }
  }
}

/// A balance of leave as read.
struct ReadLeave: Decodable {
  /// The label as printed.
  let label: String
  /// Which leave.
  let kind: String
  /// What its figures count.
  let unit: String
  /// The balance before this pay.
  let opening: ReadField
  /// What accrued in this pay.
  let accrued: ReadField
  /// What was taken in this pay.
  let taken: ReadField
  /// The balance after this pay.
  let closing: ReadField
}

/// A part of the net pay as read.
struct ReadPayment: Decodable {
  /// The account, masked.
  let account: String?
  /// The money.
  let value: Decimal
  /// How sure it is.
  let proof: String
}

/// A sum to date as read.
struct ReadToDate: Decodable {
  /// Which sum; nil for one of no kind.
  let kind: String?
  /// The money.
  let value: Decimal
  /// How sure it is.
  let proof: String
}

/// A line as read.
struct ReadLine: Decodable {
  /// The label as printed.
  let label: String
  /// What it is for.
  let category: String
  /// The part of the slip.
  let section: String
  /// `whole` or `loading_only`.
  let form: String
  /// The multiple in per cent.
  let multiplier: Decimal?
  /// What the quantity counts.
  let unit: String
  /// Hours or another quantity.
  let quantity: ReadField
  /// Dollars for one.
  let rate: ReadField
  /// Dollars of the line.
  let amount: ReadField
  /// The day worked.
  let date: ReadField
  /// Whether it pays for an earlier period.
  let isPriorPeriod: Bool

  private enum CodingKeys: String, CodingKey {
    case label, category, section, form, multiplier, unit, quantity, rate, amount, date
    case isPriorPeriod = "is_prior_period"
  }
}
