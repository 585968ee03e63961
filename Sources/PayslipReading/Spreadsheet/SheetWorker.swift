/// Workers that only the tabs of a spreadsheet name, one sheet for each.
enum SheetWorker {
  /// The names of the tabs that can be people's, where at least two are; none where a sheet more could as well be a place.
  static func names(of tabs: [String]) -> Set<String> {
    let people = tabs.filter { PDFGrid.mayBePerson(name: $0) }
    return people.count > 1 ? Set(people) : []
  }

  /// A sheet with a last column for the worker, one for each row that can be the headings: the likeliest first.
  static func tables(_ bytes: [UInt8], worker: String) -> [[UInt8]] {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let heads = lines.indices.prefix(15).filter { mayBeHeadings(lines[$0]) }
    return heads.map { head in
      var table: [UInt8] = []
      for (index, line) in lines.enumerated() {
        table += line
        if index == head {
          table += ",Employee Name".utf8
        } else if index > head, line.contains(where: { $0 != UInt8(ascii: ",") }) {
          table += ",\"\(worker)\"".utf8
        } else if !line.isEmpty {
          table.append(UInt8(ascii: ","))
        }
        if index + 1 < lines.count { table.append(UInt8(ascii: "\n")) }
      }
      return table
    }
  }

  /// Whether a row has three cells with words and none with a digit.
  private static func mayBeHeadings(_ line: ArraySlice<UInt8>) -> Bool {
    guard !line.contains(where: { $0 &- 0x30 < 10 }) else { return false }
    return line.split(separator: UInt8(ascii: ",")).count > 2
  }

  /// Whether the slips of a sheet can be one worker's: no pay has its ordinary hours in two lines without days.
  static func isOfOne(_ document: CSVDocument, _ worker: String) -> Bool {
    var scratch = CSVScratch(for: document)
    return (0..<min(document.slipCount, 60)).allSatisfy { index in
      guard case .slip(let slip) = document.slip(index, scratch: &scratch) else { return false }
      let ordinary = slip.lines.filter { $0.category == .ordinary && $0.date.reading == nil }
      return slip.employee.value == worker && ordinary.count < 2
    }
  }
}
