import AuditRules
import PayDomain

extension HTMLReport {
  /// Adds the table of the employees a file holds.
  func appendTable(
    of group: ArraySlice<EmployeeIndex.Employee>, from rank: Int,
    to html: inout [UInt8]
  ) {
    html.append("section aria-labelledby=\"employees\"") { html in
      html.append("h2 id=\"employees\"", "Employees")
      guard !group.isEmpty else {
        html.append("p", "No employee has a finding or a slip that could not be judged.")
        return
      }
      html.append("table class=\"stack\"") { html in
        html.append("caption", "Largest provable shortfall first; employees without one follow.")
        html.append(headings: HTMLReport.columns, numeric: Set(HTMLReport.columns.dropFirst()))
        html.append("tbody") { html in
          for (offset, employee) in group.enumerated() {
            HTMLReport.appendRow(of: employee, rank: rank + offset, to: &html)
          }
        }
      }
    }
  }

  private static let columns = [
    "Employee", "Slips", "With findings", "Provable", "Likely", "At most", "Cannot tell",
    "Not judged",
  ]

  private static func appendRow(
    of employee: EmployeeIndex.Employee, rank: Int, to html: inout [UInt8]
  ) {
    html.append("tr") { html in
      appendLink(to: employee, rank: rank, in: &html)
      html.append(cell: employee.slips, "Slips")
      html.append(cell: employee.withFindings, "With findings")
      html.append(cell: employee.shortfall.provable, "Provable")
      html.append(cell: employee.shortfall.likely, "Likely")
      html.append(cell: employee.shortfall.atMost, "At most")
      html.append(cell: employee.withCannotTell, "Cannot tell")
      html.append(cell: employee.notJudged, "Not judged")
    }
  }

  /// Adds the heading cell of an employee's row, with a link to the section of that rank.
  static func appendLink(
    to employee: EmployeeIndex.Employee, rank: Int, in html: inout [UInt8]
  ) {
    html.append("th scope=\"row\"") { html in
      html.append(raw: "<a href=\"#e\(rank)\">")
      html.append(html: employee.title)
      html.append(raw: "</a>")
      html.append("small", employee.employerInWords)
    }
  }

  /// Adds the heading of an employee's section: who, the totals, and what is missing most.
  static func appendHeading(of employee: EmployeeIndex.Employee, to html: inout [UInt8]) {
    html.append("h2", employee.title)
    html.append("p class=\"src\"", employee.employerInWords)
    html.append("p class=\"sums\"", employee.sumsInWords)
    let missing = MissingFact.Kind.allCases.compactMap { kind in
      employee.missing[kind].map { "\(kind.inWords) (\($0.counted("slip")))" }
    }
    if !missing.isEmpty {
      html.append("p") { html in
        html.append("b", "Not known: ")
        html.append(html: missing.joined(separator: "; ") + ".")
      }
    }
    let granted = employee.assumptions.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard !granted.isEmpty else { return }
    html.append("p") { html in
      html.append("b", "Taken for granted: ")
      html.append(html: granted.map { "\($0.key) (\($0.value))" }.joined(separator: "; ") + ".")
    }
  }

  /// Adds the list of files beside the report; nothing when there are none.
  func appendOthers(to html: inout [UInt8]) {
    guard !otherFiles.isEmpty else { return }
    html.append("section aria-labelledby=\"more\"") { html in
      html.append("h2 id=\"more\"", "More employees")
      html.append("p", "Employees with smaller shortfalls are in files beside this one.")
      html.append("ul") { html in
        for file in otherFiles { HTMLReport.append(file, to: &html) }
      }
    }
  }

  private static func append(
    _ file: (name: String, from: Int, employees: ArraySlice<EmployeeIndex.Employee>),
    to html: inout [UInt8]
  ) {
    guard let largest = file.employees.first, let smallest = file.employees.last else { return }
    html.append("li") { html in
      let last = file.from + file.employees.count - 1
      html.append(raw: "<a href=\"\(file.name)\">")
      html.append(raw: last == file.from ? "Employee \(last)" : "Employees \(file.from) to \(last)")
      html.append(raw: "</a>")
      let (most, least) = (largest.shortfall.provable, smallest.shortfall.provable)
      html.append(html: most == least ? ": provable \(most)" : ": provable \(most) to \(least)")
    }
  }
}

extension EmployeeIndex.Employee {
  /// The totals on one line.
  fileprivate var sumsInWords: String {
    let parts = [
      slips.counted("slip"), "\(withFindings) with findings",
      shortfall.isRange ? shortfall.inWords : "provable \(shortfall.provable)",
    ]
    let unjudged = notJudged > 0 ? ["\(notJudged) not judged"] : []
    return (parts + unjudged).joined(separator: " · ")
  }
}
