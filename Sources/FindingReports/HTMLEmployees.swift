import AuditRules
import PayDomain
import Wording

extension HTMLReport {
  /// Adds the table of the employees a file holds.
  func appendTable(
    of group: ArraySlice<EmployeeIndex.Employee>, from rank: Int,
    to html: inout [UInt8]
  ) {
    html.append("section aria-labelledby=\"employees\"") { html in
      html.append("h2 id=\"employees\"", say(.employees))
      guard !group.isEmpty else {
        html.append("p", say(.noEmployee))
        return
      }
      html.append("table class=\"stack\"") { html in
        html.append("caption", say(.largestFirst))
        html.append(
          headings: HTMLReport.columns.enumerated().map {
            (stamp.words.say($0.element), $0.offset > 0)
          })
        html.append("tbody") { html in
          for (offset, employee) in group.enumerated() {
            appendRow(of: employee, rank: rank + offset, to: &html)
          }
        }
      }
    }
  }

  private static let columns: [Sentence] = [
    CheckPhrase.employee(), PagePhrase.slips(), PagePhrase.withFindingsHeading(),
    PagePhrase.provable(), PagePhrase.likely(), PagePhrase.mostHeading(),
    PagePhrase.cannotTell(), PagePhrase.wordNotJudged(),
  ]

  private func appendRow(
    of employee: EmployeeIndex.Employee, rank: Int, to html: inout [UInt8]
  ) {
    html.append("tr") { html in
      appendLink(to: employee, rank: rank, in: &html)
      html.append(cell: employee.slips, say(.slips))
      html.append(cell: employee.withFindings, say(.withFindingsHeading))
      html.append(cell: employee.shortfall.provable, say(.provable))
      html.append(cell: employee.shortfall.likely, say(.likely))
      html.append(cell: employee.shortfall.atMost, say(.mostHeading))
      html.append(cell: employee.withCannotTell, say(.cannotTell))
      html.append(cell: employee.notJudged, say(.wordNotJudged))
    }
  }

  /// Adds the heading cell of an employee's row, with a link to the section of that rank.
  func appendLink(
    to employee: EmployeeIndex.Employee, rank: Int, in html: inout [UInt8]
  ) {
    html.append("th scope=\"row\"") { html in
      html.append(raw: "<a href=\"#e\(rank)\">")
      html.append(html: employee.title(stamp.words))
      html.append(raw: "</a>")
      html.append("small", employee.employer(stamp.words))
    }
  }

  /// Adds the heading of an employee's section: who, the totals, and what is missing most.
  func appendHeading(of employee: EmployeeIndex.Employee, to html: inout [UInt8]) {
    html.append("h2", employee.title(stamp.words))
    html.append("p class=\"src\"", employee.employer(stamp.words))
    html.append("p class=\"sums\"", employee.sums(stamp.words))
    let missing = MissingFact.Kind.allCases.compactMap { kind in
      employee.missing[kind].map { count in
        "\(stamp.words.say(kind.phrase())) (\(stamp.words.count(count, .slip)))"
      }
    }
    if !missing.isEmpty { append(say(.notKnown), missing, to: &html) }
    let granted = employee.assumptions.mostFirst
    guard !granted.isEmpty else { return }
    let phrases = granted.map { "\(stamp.words.say($0.taken)) (\($0.count))" }
    append(say(.grantedColon), phrases, to: &html)
  }

  /// Adds the list of files beside the report; nothing when there are none.
  func appendOthers(to html: inout [UInt8]) {
    guard !otherFiles.isEmpty else { return }
    html.append("section aria-labelledby=\"more\"") { html in
      html.append("h2 id=\"more\"", say(.moreEmployees))
      html.append("p", say(.smallerBeside))
      html.append("ul") { html in
        for file in otherFiles { append(file, to: &html) }
      }
    }
  }

  private func append(
    _ file: (name: String, from: Int, employees: ArraySlice<EmployeeIndex.Employee>),
    to html: inout [UInt8]
  ) {
    guard let largest = file.employees.first, let smallest = file.employees.last else { return }
    html.append("li") { html in
      let last = file.from + file.employees.count - 1
      html.append(raw: "<a href=\"\(file.name)\">")
      html.append(
        html: last == file.from
          ? say(.employeeNumber, ["number": "\(last)"])
          : say(.employeesFromTo, ["from": "\(file.from)", "to": "\(last)"]))
      html.append(raw: "</a>")
      let (most, least) = (largest.shortfall.provable, smallest.shortfall.provable)
      html.append(
        html: most == least
          ? say(.provableOf, ["sum": "\(most)"])
          : say(.provableFromTo, ["most": "\(most)", "least": "\(least)"]))
    }
  }
}

extension EmployeeIndex.Employee {
  /// The totals on one line.
  fileprivate func sums(_ words: Words) -> String {
    let parts = [
      words.count(slips, .slip), words.say(.countWithFindings, ["count": "\(withFindings)"]),
      shortfall.inWordsWithName(words),
    ]
    let unjudged =
      notJudged > 0 ? [words.say(.countNotJudged, ["count": "\(notJudged)"])] : []
    return (parts + unjudged).joined(separator: " · ")
  }
}
