/// How much of an XML document is read before it is refused.
///
/// A payslip export nests about ten deep and holds no long text; anything beyond these is damage or
/// malice.
public enum XMLLimits {
  /// The largest document: 1 GiB.
  public static let bytes = 1 << 30
  /// The deepest element, the root being 1.
  public static let depth = 64
  /// The longest text of one element, or value of one attribute, in bytes: 64 KiB.
  public static let text = 65_536
}

/// What is wrong with a document as XML, whatever dialect it is.
enum XMLFault: Error, Hashable {
  /// Nothing but blanks.
  case empty
  /// More bytes than ``XMLLimits/bytes``.
  case tooLarge(bytes: Int)
  /// A DOCTYPE, which no payslip needs and every entity attack does.
  case doctype(line: Int32)
  /// The input ends inside an element.
  case truncated(line: Int32)
  /// An entity that is not one of XML's own five.
  case entity(line: Int32)
  /// Not well formed; `reason` is the parser's own words.
  case malformed(line: Int32, reason: String)
  /// Deeper than ``XMLLimits/depth``.
  case tooDeep(line: Int32)
  /// One text longer than ``XMLLimits/text``.
  case textTooLong(line: Int32)
  /// The listener has what it came for; not wrong at all.
  case satisfied
}
