import PayDomain

/// The pages of a document as they were turned to be read: says where on the page as it lies something stands.
///
/// **Limits:** that a picture was straightened by a few degrees as well is not undone, as for pages that were not turned.
struct TurnedPages {
  /// A page as it was read.
  struct Page {
    /// By how many quarters of a circle it was turned clockwise.
    let quarters: Int
    /// The width of the turned page in hundredths of a point.
    let width: Int32
    /// The height of the turned page in hundredths of a point.
    let height: Int32
  }

  /// The pages in their order.
  let pages: [Page]

  /// A place on the page as it lies, of one on the turned page.
  func place(_ place: SourcePlace) -> SourcePlace {
    guard case .box(let page, let left, let top, let right, let bottom) = place,
      pages.indices.contains(Int(page) - 1)
    else { return place }
    let turned = pages[Int(page) - 1]
    let (width, height) = (turned.width, turned.height)
    return switch turned.quarters {
    case 1: .box(page: page, left: top, top: width - right, right: bottom, bottom: width - left)
    case 2:
      .box(
        page: page, left: width - right, top: height - bottom, right: width - left,
        bottom: height - top)
    case 3: .box(page: page, left: height - bottom, top: left, right: height - top, bottom: right)
    case _: place
    }
  }

  /// Moves every place of a slip onto the pages as they lie.
  func move(_ slip: inout Payslip) {
    moveTexts(&slip)
    moveDays(&slip)
    moveSums(&slip)
    for index in slip.lines.indices {
      let before = slip.lines[index].place
      slip.lines[index].place = place(before)
      move(&slip.lines[index].quantity)
      move(&slip.lines[index].rate)
      move(&slip.lines[index].amount)
      move(&slip.lines[index].date)
      for remark in slip.remarks.indices {
        slip.remarks[remark].replace("\(before)", with: "\(slip.lines[index].place)")
      }
    }
    for index in slip.leave.indices {
      slip.leave[index].place = place(slip.leave[index].place)
      move(&slip.leave[index].opening)
      move(&slip.leave[index].accrued)
      move(&slip.leave[index].taken)
      move(&slip.leave[index].closing)
    }
  }

  private func moveTexts(_ slip: inout Payslip) {
    move(&slip.employer)
    move(&slip.abn)
    move(&slip.employee)
    move(&slip.employeeNumber)
    move(&slip.instrument)
    move(&slip.classification)
    move(&slip.employment)
    move(&slip.superFund)
  }

  private func moveDays(_ slip: inout Payslip) {
    move(&slip.born)
    move(&slip.employmentStart)
    move(&slip.periodStart)
    move(&slip.periodEnd)
    move(&slip.paymentDate)
    move(&slip.issueDate)
  }

  private func moveSums(_ slip: inout Payslip) {
    move(&slip.hourlyRate)
    move(&slip.annualSalary)
    move(&slip.gross)
    move(&slip.tax)
    move(&slip.deductions)
    move(&slip.reimbursements)
    move(&slip.net)
    move(&slip.superGuarantee)
    for index in slip.yearToDate.indices {
      slip.yearToDate[index].amount.place = place(slip.yearToDate[index].amount.place)
    }
    for index in slip.netPayments.indices {
      slip.netPayments[index].amount.place = place(slip.netPayments[index].amount.place)
    }
  }

  private func move<Value>(_ field: inout Field<Value>) {
    switch field {
    case .read(var reading):
      reading.place = place(reading.place)
      field = .read(reading)
    case .absent(.unreadable(let text, let at)): field = .absent(.unreadable(text, place(at)))
    case .absent(.notOnSlip), .absent(.masked), .absent(.notApplicable): break
    }
  }
}
