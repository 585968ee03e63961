import PayDomain

/// The boxes that the readings of a slip rest on, but for its lines, which their rows tell at less cost.
struct PDFReadBoxes {
  /// A box on a page, in hundredths of a point.
  struct Box {
    let page: Int32
    let left: Int32
    let top: Int32
    let right: Int32
    let bottom: Int32

    /// Whether the middle of a word lies inside.
    func holds(_ word: PDFWord) -> Bool {
      let across = (word.left + word.right) / 2
      return across >= left && across <= right && word.middle >= top && word.middle <= bottom
    }
  }

  private var boxes: [Box] = []

  /// The boxes of a slip.
  static func boxes(of slip: Payslip) -> [Box] {
    var boxes = PDFReadBoxes()
    boxes.boxes.reserveCapacity(32)
    boxes.add(slip)
    return boxes.boxes
  }

  private mutating func add(_ slip: Payslip) {
    add(slip.employer)
    add(slip.abn)
    add(slip.employee)
    add(slip.employeeNumber)
    add(slip.instrument)
    add(slip.classification)
    add(slip.superFund)
    add(slip.born)
    add(slip.employmentStart)
    add(slip.periodStart)
    add(slip.periodEnd)
    add(slip.paymentDate)
    add(slip.issueDate)
    add(slip.gross)
    add(slip.tax)
    add(slip.deductions)
    add(slip.reimbursements)
    add(slip.net)
    add(slip.superGuarantee)
    add(slip.annualSalary)
    add(slip.hourlyRate)
    add(slip.employment)
    for sum in slip.yearToDate { add(sum.amount.place) }
    for balance in slip.leave {
      add(balance.place)
      add(balance.opening)
      add(balance.accrued)
      add(balance.taken)
      add(balance.closing)
    }
    for payment in slip.netPayments { add(payment.amount.place) }
  }

  private mutating func add<Value>(_ field: Field<Value>) {
    switch field {
    case .read(let reading): add(reading.place)
    case .absent(.unreadable(_, let place)): add(place)
    case .absent: break
    }
  }

  private mutating func add(_ place: SourcePlace) {
    guard case .box(let page, let left, let top, let right, let bottom) = place else { return }
    // Several readings of one text follow each other.
    if let last = boxes.last, last.left == left, last.top == top, last.right == right,
      last.bottom == bottom, last.page == page
    {
      return
    }
    boxes.append(Box(page: page, left: left, top: top, right: right, bottom: bottom))
  }
}

/// How far a cell reaches to both sides, with the sign of its currency.
struct PDFCellEdges {
  let left: Int32
  let right: Int32
  let words: Range<Int>

  /// Takes the edges of a cell.
  init(_ cell: PDFCell) {
    (left, right, words) = (cell.signLeft ?? cell.left, cell.right, cell.words)
  }
}

/// Finds the rows of a grid that a box can reach.
struct PDFRowReach {
  private let rows: [PDFRow]
  /// For each row the lowest edge of it and of the rows above it on its page.
  private let bottoms: [Int32]
  /// The rows of each page.
  private let pages: [Range<Int>]
  private let highest: Int32

  /// Looks at the rows of a slip; those of a page follow each other in the order of their middles.
  init(_ rows: [PDFRow]) {
    self.rows = rows
    var bottoms: [Int32] = []
    bottoms.reserveCapacity(rows.count)
    var pages: [Range<Int>] = []
    var highest: Int32 = 0
    for (index, row) in rows.enumerated() {
      highest = max(highest, row.bottom - row.top)
      if let last = pages.last, rows[last.lowerBound].page == row.page {
        pages[pages.count - 1] = last.lowerBound..<index + 1
        bottoms.append(max(bottoms[index - 1], row.bottom))
      } else {
        pages.append(index..<index + 1)
        bottoms.append(row.bottom)
      }
    }
    (self.bottoms, self.pages, self.highest) = (bottoms, pages, highest)
  }

  /// Calls `body` with the rows of a page that lie between two edges, or reach over one.
  func each(from top: Int32, to bottom: Int32, page: Int32, _ body: (Range<Int>) -> Void) {
    for own in pages where rows[own.lowerBound].page == page {
      // The first row that is not wholly above, with all rows before it.
      var (first, end) = (own.lowerBound, own.upperBound)
      while first < end {
        let middle = (first + end) / 2
        if bottoms[middle] < top { first = middle + 1 } else { end = middle }
      }
      for row in first..<own.upperBound {
        if rows[row].top > bottom + highest { break }
        if rows[row].bottom >= top, rows[row].top <= bottom { body(rows[row].cells) }
      }
    }
  }
}
