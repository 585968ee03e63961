/// Which kind of instrument sets someone's pay.
public enum Instrument: Hashable, Sendable {
  /// A modern award, by its code.
  case award(String)
  /// An enterprise agreement, by its name; only its base rate is held against the award named beside it.
  case agreement(name: String, award: String?)
  /// Something else (state system, award-free, not an employee), as the user says it.
  case other(String)
}

/// Whether a contract lets pay above the award make up for penalties.
public enum SetOff: String, Hashable, Sendable {
  /// A set-off clause exists.
  case clause
  /// There is none.
  case none
}

/// When an employer pays the loading on annual leave.
public enum LeaveLoadingPractice: String, Hashable, Sendable, CaseIterable {
  /// With the leave, on the slip that pays it, and at no other time.
  case withLeave = "with_leave"
  /// At another time, as once a year.
  case otherTimes = "other_times"
  /// In the rate of every hour.
  case inRate = "in_rate"
}

/// A day that the user says, and where.
public struct AssertedDay: Hashable, Sendable {
  /// The day.
  public let day: CivilDate
  /// The line of the profile that says it, from 1.
  public let line: Int

  /// Makes a day.
  public init(_ day: CivilDate, line: Int) {
    self.day = day
    self.line = line
  }
}

/// What the user knows about one employee.
public struct EmployeeFacts: Hashable, Sendable {
  /// The award or agreement, where it differs from the employer's.
  public var instrument: Instrument?
  /// Where the user says the award or agreement; nil where nobody does, or the command line.
  public var instrumentPlace: AssertedPlace?
  /// The classification, as the user writes it.
  public var classification: String?
  /// Where the user says the classification, likewise.
  public var classificationPlace: AssertedPlace?
  /// Full-time, part-time or casual.
  public var employment: EmploymentType?
  /// Where the user says the employment type, likewise.
  public var employmentPlace: AssertedPlace?
  /// Date of birth.
  public var born: CivilDate?
  /// Where the user says the date of birth, likewise.
  public var bornPlace: AssertedPlace?
  /// Whether the user says the employee is an adult, or paid as one.
  public var isAdult: Bool?
  /// The day employment began.
  public var employmentStart: CivilDate?
  /// Whether the employee works shifts by the award's meaning.
  public var isShiftworker: Bool?
  /// Whether the employee is an apprentice, trainee or on a supported wage.
  public var isTraining: Bool?
  /// Whether a contract allows set-off.
  public var setOff: SetOff?
  /// Whether ordinary hours are averaged over more than the pay period, or saved for a day off.
  public var averagesHours: Bool?
  /// Whether shifts shorter than the award's least engagement were ended by the employer.
  public var isSentHome: Bool?
  /// Whether a parent or guardian agreed in writing to what is deducted from the pay of someone too young to agree
  /// alone; false says that none did, and that no law or court orders it.
  public var hasGuardianAgreed: Bool?
  /// Whether pay is a salary, loaded rate, commission or other arrangement instead of hours × rate.
  public var arrangement: String?
  /// When the loading on annual leave is paid.
  public var leaveLoading: LeaveLoadingPractice?
  /// The day the fund had the contribution for a pay, by the day of payment.
  public var superReceived: [CivilDate: CivilDate] = [:]
  /// The day the slip of a pay was given to the worker, by the day of payment.
  public var slipsIssued: [CivilDate: AssertedDay] = [:]

  /// Makes facts of which nothing is known yet.
  public init() {}

  /// These facts, completed by `others` where these say nothing.
  public func completed(by others: EmployeeFacts) -> EmployeeFacts {
    var facts = self
    if instrument == nil {
      (facts.instrument, facts.instrumentPlace) = (others.instrument, others.instrumentPlace)
    }
    if classification == nil {
      facts.classification = others.classification
      facts.classificationPlace = others.classificationPlace
    }
    if employment == nil {
      (facts.employment, facts.employmentPlace) = (others.employment, others.employmentPlace)
    }
    if born == nil { (facts.born, facts.bornPlace) = (others.born, others.bornPlace) }
    facts.isAdult = isAdult ?? others.isAdult
    facts.employmentStart = employmentStart ?? others.employmentStart
    facts.isShiftworker = isShiftworker ?? others.isShiftworker
    facts.isTraining = isTraining ?? others.isTraining
    facts.setOff = setOff ?? others.setOff
    facts.averagesHours = averagesHours ?? others.averagesHours
    facts.isSentHome = isSentHome ?? others.isSentHome
    facts.hasGuardianAgreed = hasGuardianAgreed ?? others.hasGuardianAgreed
    facts.arrangement = arrangement ?? others.arrangement
    facts.leaveLoading = leaveLoading ?? others.leaveLoading
    if superReceived.isEmpty { facts.superReceived = others.superReceived }
    if slipsIssued.isEmpty { facts.slipsIssued = others.slipsIssued }
    return facts
  }
}

/// What a label or pay code of the employer's means, as the user says.
public struct CodeMeaning: Hashable, Sendable {
  /// What the line is for.
  public var category: PayCategory
  /// Whole pay or loading only.
  public var form: LineForm
  /// The multiple the code stands for.
  public var multiplier: Percentage?

  /// Makes a meaning.
  public init(category: PayCategory, form: LineForm = .whole, multiplier: Percentage? = nil) {
    self.category = category
    self.form = form
    self.multiplier = multiplier
  }
}

/// What the user knows and slips don't say: the command line's facts and the profile's.
///
/// Everything here is an assertion of the user's and is named as one in the report.
public struct KnownFacts: Hashable, Sendable {
  /// Facts that hold for every employee of the run.
  public var everyone = EmployeeFacts()
  /// Facts by employee number or name, matched exactly after trimming.
  public var employees: [String: EmployeeFacts] = [:]
  /// Meanings by label or code, folded to lower case with whitespace collapsed.
  public var codes: [String: CodeMeaning] = [:]
  /// Days in a pay cycle, 7, 14 or 28, or nil; used where a slip states only its period's end.
  public var cycleDays: Int?
  /// What columns of exports hold, by heading, folded as ``codes``; before what any layout says of the heading.
  public var columns: [String: ExportColumn] = [:]
  /// The file that says what the elements of the employer's XML hold, from the working folder; nil for none.
  public var xmlMapping: String?
  /// The employer's name, as the user writes it; for the report and the profile alone.
  public var employer: String?
  /// The employer's ABN, eleven digits; facts of employees hold for slips of no other ABN.
  public var abn: String?
  /// The day on which pay weeks start; nil when not said.
  public var payWeekStart: Weekday?
  /// Facts that hold whoever the employer is: the command line's.
  public var anyEmployer = EmployeeFacts()
  /// What is not masked as it is read, because a profile asks for it.
  public var keptDetails: Set<PersonalDetail> = []
  /// Where the facts come from, for the report.
  public var origin = FactOrigin.commandLine

  /// Makes facts of which nothing is known yet.
  public init() {}

  /// Whether a slip is another employer's than the one the facts are about: it states another ABN.
  public func isOfAnotherEmployer(_ slip: Payslip) -> Bool {
    guard let abn, let stated = slip.abn.value else { return false }
    return stated != abn
  }

  /// The facts for the employee of a slip: by number, else by name, completed by everyone's.
  ///
  /// A slip that states another ABN than the profile's takes none of the profile's facts. A date of birth that cannot
  /// be that of someone paid for the slip's days is none.
  public func facts(for slip: Payslip) -> EmployeeFacts {
    var facts = stated(for: slip)
    if let born = facts.born, let day = slip.lastDay, !born.canBeBirth(ofSomeonePaidOn: day) {
      facts.born = nil
    }
    return facts
  }

  /// The facts for the employee of a slip, as they stand.
  private func stated(for slip: Payslip) -> EmployeeFacts {
    guard abn == nil || !isOfAnotherEmployer(slip) else { return anyEmployer }
    guard !employees.isEmpty else { return everyone }
    let own =
      slip.employeeNumber.value.flatMap { employees[$0] }
      ?? slip.employee.value.flatMap { employees[$0] }
    return own?.completed(by: everyone) ?? everyone
  }
}
