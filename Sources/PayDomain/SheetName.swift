import Synchronization

/// The name of a spreadsheet's sheet, small enough to stand in every place.
///
/// Each different name is kept once for the life of the process; a name is shortened to ``longest`` characters, as
/// long as spreadsheets allow. Beyond ``most`` different names, all others read as `?`.
public struct SheetName: Hashable, Sendable {
  /// The most characters of a name.
  public static let longest = 31
  /// The most different names.
  public static let most = 4096

  private let number: UInt16
  private static let known = Mutex<(names: [String], numbers: [String: UInt16])>((["?"], ["?": 0]))

  /// Takes a name; control characters become spaces.
  public init(_ text: String) {
    let name = String(
      text.prefix(SheetName.longest).map { character in
        character.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
          ? character : " "
      })
    number = SheetName.known.withLock { known in
      if let number = known.numbers[name] { return number }
      guard known.names.count < SheetName.most else { return 0 }
      let number = UInt16(known.names.count)
      known.names.append(name)
      known.numbers[name] = number
      return number
    }
  }

  /// The name.
  public var text: String { SheetName.known.withLock { $0.names[Int(number)] } }
}
