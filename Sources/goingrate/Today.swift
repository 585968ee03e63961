import Glibc
import PayDomain

/// The one place where the command reads the clock's date.
enum Today {
  /// Today where the computer stands.
  static var date: CivilDate {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    let date = CivilDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    guard let date else { preconditionFailure("the system's clock is between 1900 and 2199") }
    return date
  }
}
