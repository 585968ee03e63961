import Glibc
import PayDomain

/// One-page payslips as PDF, in two layouts by turns, and the profile that goes with them.
enum PDFSlips {
  /// Writes slips of indices 0 up to `count` into a folder, and `FOLDER.profile.yaml` with
  /// `FOLDER.employees.csv` beside it.
  ///
  /// The first layout doesn't print award, classification or employment, as its model doesn't: the profile
  /// says them.
  ///
  /// - Throws: ``BenchProblem/cannotWrite(path:reason:)``.
  static func write(_ count: Int, folder: String) throws(BenchProblem) {
    guard mkdir(folder, 0o755) == 0 || errno == EEXIST else {
      throw .cannotWrite(path: folder, reason: String(cString: strerror(errno)))
    }
    for index in 0..<count {
      let slip = BenchSlip(index, lineCount: nil)
      let path = "\(folder)/slip-\(FigureText.padded(index, to: 6)).pdf"
      if index % 2 == 0 {
        try SectionedLayout.draw(slip, path: path)
      } else {
        try LabelledLayout.draw(slip, path: path)
      }
    }
    try writeProfile(count, folder: folder)
  }

  /// The profile, and the table of employees it names.
  private static func writeProfile(_ count: Int, folder: String) throws(BenchProblem) {
    let table = "\(folder).employees.csv"
    var file = try OutputFile("\(folder).profile.yaml")
    let name = table.split(separator: "/").last.map(String.init) ?? table
    try file.write(
      """
      # Invented employer and people, for the benchmark's PDF slips.
      award: \(InventedEmployer.award)
      pay_cycle: weekly
      employees_csv: \(name)

      """)
    try file.flush()
    var rows = try OutputFile(table)
    try rows.write("number,name,classification,employment,born\n")
    for index in 0..<(count + BenchSlip.slipsPerPerson - 1) / BenchSlip.slipsPerPerson {
      let person = BenchPerson(index)
      try rows.write(
        "\(person.number),\(person.name),Retail employee level \(person.level),"
          + "\(person.employment.rawValue),\(person.born)\n")
    }
    try rows.flush()
  }
}

extension CivilDate {
  /// `07/07/2025`.
  var slashed: String {
    let (year, month, day) = parts
    return "\(FigureText.padded(day, to: 2))/\(FigureText.padded(month, to: 2))/\(year)"
  }
}
