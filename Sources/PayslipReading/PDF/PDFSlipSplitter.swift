import PayDomain

/// Sorts the pages of a document into slips.
///
/// A page whose own header names another employee or another period than the slip so far begins a new one;
/// a page that repeats the header, or has none, goes on with it.
///
/// **Limits:** two slips on one page are read as one.
struct PDFSlipSplitter {
  /// What the pages' labels mean.
  let layout: PDFLayout

  /// The facts that tell one slip from another.
  private struct Key {
    var employee: String?
    var number: String?
    var start: CivilDate?
    var end: CivilDate?
    var paid: CivilDate?

    /// Whether the other header states something different.
    func differs(from other: Key) -> Bool {
      func clash<Value: Equatable>(_ one: Value?, _ two: Value?) -> Bool {
        guard let one, let two else { return false }
        return one != two
      }
      return clash(employee, other.employee) || clash(number, other.number)
        || clash(start, other.start) || clash(end, other.end) || clash(paid, other.paid)
    }

    /// Takes over what the other header states and this one does not.
    mutating func complete(from other: Key) {
      employee = employee ?? other.employee
      number = number ?? other.number
      start = start ?? other.start
      end = end ?? other.end
      paid = paid ?? other.paid
    }
  }

  /// The words of each slip, in the document's order; pages without words are left out.
  func slips(of pages: [PDFPage]) -> [PDFGrid] {
    var slips: [PDFGrid] = []
    var current = Key()
    for (index, page) in pages.enumerated() where !page.words.isEmpty {
      let grid = PDFGrid(page, number: Int32(index + 1), phrases: layout.phrases)
      guard pages.count > 1 else { return [grid] }
      let key = key(of: grid)
      if let last = slips.indices.last, !key.differs(from: current) {
        slips[last].append(grid)
        current.complete(from: key)
      } else {
        slips.append(grid)
        current = key
      }
    }
    return slips
  }

  private func key(of grid: PDFGrid) -> Key {
    let source = SlipSource(path: "", ordinal: 0, format: "pdf", layout: "", kind: .document)
    var slip = Payslip(source: source)
    PDFHeaderReader(grid: grid, layout: layout).read(into: &slip)
    return Key(
      employee: slip.employee.value, number: slip.employeeNumber.value,
      start: slip.periodStart.value, end: slip.periodEnd.value, paid: slip.paymentDate.value)
  }
}
