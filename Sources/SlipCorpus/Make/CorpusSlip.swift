import PayDomain

/// Someone who is paid.
struct Worker {
  /// The employer's number, the same as the slip's name where the person has one slip.
  var number: String
  /// An invented name.
  var name: String
  /// Date of birth.
  var born: CivilDate
  /// The first day of employment; nil where the slip does not say.
  var started: CivilDate?
  /// Whether the slip prints the date of birth.
  var printsBirth = true
  /// The award's code, or the name of another instrument.
  var award: String
  /// The classification as printed.
  var classification: String
  /// `full_time`, `part_time` or `casual`.
  var employment: String
  /// What a profile says of the person, as lines of it: `sent_home: yes`.
  var facts: [String] = []
}

/// One thing a fault should be found as.
struct Truth {
  /// The oddity of a clean slip, or the name of the fault.
  var name: String
  /// How large the fault is, or which form the oddity takes.
  var size = ""
  /// The check that should find it; nil for a clean slip.
  var check: String?
  /// The check that should ask what the slip does not say, where something may be owed and may as well not be.
  var asks: String?
  /// Cents owed beyond what was paid; nil for faults that owe no sum.
  var owed: Int?
  /// Other checks that the same fault lawfully sets off.
  var also: [String] = []

  /// Whether there is nothing wrong.
  var isClean: Bool { check == nil }
}

/// Something that a slip has to say.
enum Omission {
  case employer
  case abn
  case employee
  case payment
  case period
  case gross
  case net
  case fund
}

/// What a slip says of one kind of leave, in hundredths of an hour; nil where it does not say.
struct CorpusLeave {
  /// The label.
  var label: String
  /// `annual` or `personal`.
  var kind: String
  var (opening, accrued, taken, closing): (Int?, Int?, Int?, Int?)
}

/// One slip of the corpus, with what is true of it.
struct CorpusSlip {
  /// Who is paid.
  var worker: Worker
  /// The first day.
  var start: CivilDate
  /// The last day.
  var end: CivilDate
  /// The day of payment.
  var payment: CivilDate
  /// The lines, in the order printed.
  var lines: [CorpusLine]
  /// What is true of it.
  var truth: Truth
  /// The year of the guide, for the record.
  var year: String
  /// Whether it corrects another slip.
  var isCorrection = false
  /// Cents added to the gross that the lines come to.
  var grossError = 0
  /// Cents added to the net that the sums come to.
  var netError = 0
  /// Cents of super; nil for what the percentage gives on every line, rounded up.
  var superStated: Int?
  /// Whether the slip states super at all.
  var statesSuper = true
  /// Whether gross leaves out what is given up in salary.
  var grossIsAfterSacrifice = false
  /// Salary stated for the year in cents; nil for none.
  var annualSalary: Int?

  /// Cents added to the deductions that the lines come to, and taken from the net.
  var deductionsError = 0
  /// Cents of gross since July; nil where the slip does not say.
  var grossToDate: Int?
  /// The day the slip was given; nil where it does not say.
  var issued: CivilDate?
  /// What it says of leave.
  var leave: [CorpusLeave] = []
  /// What it leaves out.
  var omitted: Set<Omission> = []
  /// The ABN as printed.
  var abn = CorpusFiles.abn
  /// Whether it goes into the XML file, as a document that the worker was given; nil for either.
  var isDocument: Bool?

  /// The super guarantee's percentage in tenths, by the day of payment.
  var superTenths: Int

  /// The sum of a part's lines.
  func sum(_ part: CorpusLine.Part) -> Int {
    lines.reduce(0) { $0 + ($1.part == part ? $1.amount : 0) }
  }

  private var sacrificed: Int {
    lines.reduce(0) { $0 + ($1.category == "salary_sacrifice" ? $1.amount : 0) }
  }

  /// Gross as stated.
  var gross: Int {
    sum(.earnings) + grossError - (grossIsAfterSacrifice ? sacrificed : 0)
  }
  /// Tax as stated: about a seventh of the gross in whole dollars.
  var tax: Int { max(0, gross) * 14 / 10_000 * 100 }
  /// Deductions as stated.
  var deductions: Int {
    sum(.deduction) - (grossIsAfterSacrifice ? sacrificed : 0) + deductionsError
  }
  /// Net as stated.
  var net: Int { gross - tax - deductions + sum(.reimbursement) + netError }
  /// Super as stated; nil for none.
  var stated: Int? {
    guard statesSuper else { return nil }
    return superStated ?? max(0, sum(.earnings)) * superTenths / 1000 + 1
  }
  /// Super that is due on what counts, to the nearest cent.
  var superDue: Int { superDue(tenths: superTenths) }

  /// Super on what counts at a percentage in tenths.
  func superDue(tenths: Int) -> Int {
    let earnings = lines.reduce(0) { $0 + ($1.countsForSuper ? $1.amount : 0) }
    return Pay.divided(earnings * tenths, by: 1000)
  }
}
