import PayDomain

/// Builds one employee of a Xero export.
struct XeroPersonReader {
  private var id: XeroID?
  private var employee: XeroEmployee
  private var first: Field<String> = .notOnSlip
  private var last: Field<String> = .notOnSlip
  private var jobTitle: Field<String> = .notOnSlip

  /// Makes a reader for one employee of a file.
  init(path: String) { employee = XeroEmployee(path: path) }

  /// A value of the employee; places of other things change nothing.
  mutating func set(
    _ place: XeroPlace, _ text: UnsafeRawBufferPointer, _ line: Int32, figures: inout XMLFigures
  ) {
    if place == .employeeID {
      id = XeroID(text)
    } else if place == .firstName {
      first = figures.text(text, line)
    } else if place == .lastName {
      last = figures.text(text, line)
    } else if place == .born {
      employee.born = figures.dateOrUnreadable(text, line)
    } else if place == .started {
      employee.started = figures.dateOrUnreadable(text, line)
    } else if place == .classification {
      employee.classification = figures.sharedText(text, line)
    } else if place == .jobTitle {
      jobTitle = figures.sharedText(text, line)
    } else if place == .employmentBasis {
      employee.employment = figures.employment(text, line)
    }
  }

  /// The employee and the id; nil without an id that can be read.
  func finished() -> (XeroID, XeroEmployee)? {
    guard let id else { return nil }
    var employee = employee
    employee.name = XeroPersonReader.name(first, last)
    if employee.classification.isSilent, case .read(var title) = jobTitle {
      // A job title is not a classification: nothing may rest on it.
      title.proof = .doubtful
      employee.classification = .read(title)
    }
    return (id, employee)
  }

  /// First and last name as one reading at the first of them; not on the slip when neither is.
  static func name(_ first: Field<String>, _ last: Field<String>) -> Field<String> {
    guard case .read(var name) = first else { return last }
    if let last = last.value {
      name.value += " " + last
      name.text = name.value
    }
    return .read(name)
  }
}
