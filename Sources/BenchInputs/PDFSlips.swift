import Glibc
import PayDomain

/// One-page payslips as PDF, in two layouts by turns, and the profile that goes with them.
enum PDFSlips {
  /// Writes slips of indices 0 up to `count` into a folder, and `FOLDER.profile.yaml` beside it.
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
    try writeProfile(count, path: "\(folder).profile.yaml")
  }

  private static func writeProfile(_ count: Int, path: String) throws(BenchProblem) {
    var file = try OutputFile(path)
    try file.write("# Invented employer and people, for the benchmark's PDF slips.\n")
    try file.write("award: \(InventedEmployer.award)\npay_cycle: weekly\nemployees:\n")
    let people = (count + BenchSlip.slipsPerPerson - 1) / BenchSlip.slipsPerPerson
    for index in 0..<people {
      let person = BenchPerson(index)
      try file.write(
        """
          - number: \(person.number)
            name: \(person.name)
            classification: Retail employee level \(person.level)
            employment: \(person.employment.rawValue)
            born: \(person.born)

        """)
    }
    try file.flush()
  }
}

extension CivilDate {
  /// `07/07/2025`.
  var slashed: String {
    let (year, month, day) = parts
    return "\(FigureText.padded(day, to: 2))/\(FigureText.padded(month, to: 2))/\(year)"
  }
}
