import PayDomain

/// Tells hours that are printed as hours and minutes with a point between, `7.30` for half past seven.
///
/// Only the products can tell: `7.30  34.76  260.70` is 7.5 × 34.76 to the cent, and 7.3 × 34.76 is not. Every line
/// whose product fails as printed must hold so, and no line with minutes may hold as printed.
enum PDFPointMinutes {
  /// Takes the hours of lines as hours and minutes where the slip's products say that they are; says so in a sentence,
  /// or nil where they are not.
  static func take(_ rows: inout [PDFTableRow], _ grid: PDFGrid) -> String? {
    var told: [(row: Int, quantity: Int, time: Hours)] = []
    for (index, row) in rows.enumerated() where row.isProduct || row.isOpenProduct {
      guard let place = row.figures.firstIndex(where: { $0.role == .quantity }) else { continue }
      let minutes = minutes(of: row.figures[place].figure)
      if row.isProduct {
        if let minutes, minutes > 0 { return nil }
      } else {
        guard let minutes, minutes > 0, row.figures[place].isLabelled else { return nil }
        let hours = row.figures[place].figure.micros / 1_000_000
        let time = Hours(minutes: hours * 60 + minutes)
        guard makesAmount(time, row) else { return nil }
        told.append((index, place, time))
      }
    }
    guard let first = told.first else { return nil }
    for (row, quantity, time) in told {
      rows[row].figures[quantity].figure.time = time
      rows[row].figures[quantity].figure.micros = millionths(time)
      rows[row].figures[quantity].figure.places = 6
      rows[row].figures[quantity].figure.mark = .quantity
      rows[row].figures[quantity].ground = .product
      rows[row].isProduct = true
    }
    let printed = grid.text(of: grid.cells[rows[first.row].figures[first.quantity].cell])
    return "hours are printed as hours and minutes: `\(printed)` makes its amount only so"
  }

  /// The two digits behind the point, as minutes; nil for a figure that has not two, or no sixty of them.
  private static func minutes(of hours: PDFFigure) -> Int64? {
    guard hours.places == 2, hours.micros > 0, hours.time == nil, hours.unit ?? .hours == .hours
    else { return nil }
    let minutes = hours.micros / 10_000 % 100
    return minutes < 60 ? minutes : nil
  }

  /// Whether a time makes the amount of a row to the cent, as far as the digits of its rate can tell.
  private static func makesAmount(_ time: Hours, _ row: PDFTableRow) -> Bool {
    guard row.figure(.share) == nil, let rate = row.figure(.rate)?.figure,
      let amount = row.figure(.amount)?.figure
    else { return false }
    let exact = PDFFigure(
      micros: millionths(time), places: 6, hasDollar: false)
    return PDFProduct.agrees(exact, rate, amount)
  }

  private static func millionths(_ time: Hours) -> Int64 {
    time.units / (Hours.unitsPerHour / 1_000_000)
  }
}
