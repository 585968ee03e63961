/// Things that a slip given to a worker has to state, each of which can be missing.
///
/// **Law:** Fair Work Regulations 2009 reg 3.46.
public struct SlipItems: OptionSet, Hashable, Sendable {
  /// A bit for each.
  public let rawValue: UInt16

  /// Makes a set from its bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The employer's name.
  public static let employerName = SlipItems(rawValue: 1)
  /// The employer's ABN.
  public static let abn = SlipItems(rawValue: 2)
  /// The employee's name.
  public static let employeeName = SlipItems(rawValue: 4)
  /// The pay period.
  public static let period = SlipItems(rawValue: 8)
  /// The day of payment.
  public static let paymentDate = SlipItems(rawValue: 16)
  /// Gross pay.
  public static let gross = SlipItems(rawValue: 32)
  /// Net pay.
  public static let net = SlipItems(rawValue: 64)
  /// The ordinary hourly rate.
  public static let hourlyRate = SlipItems(rawValue: 128)
  /// The hours at that rate.
  public static let hours = SlipItems(rawValue: 256)
  /// The annual rate of someone paid by the year.
  public static let annualRate = SlipItems(rawValue: 512)
  /// The employer's super contribution.
  public static let superAmount = SlipItems(rawValue: 1024)
  /// The fund that the contribution goes to.
  public static let superFund = SlipItems(rawValue: 2048)
}

/// What a document shows beside what was read from it: the ground for saying that something is not there.
///
/// What was not read is not missing. Only a document of which nothing is left over that could be the item proves that
/// it does not state it.
public struct UnreadText: Hashable, Sendable {
  /// Texts of a few words, at and below the first pay line, that are no known label and no value: a name can be one.
  public var texts: Int32 = 0
  /// The same above the first pay line.
  public var headTexts: Int32 = 0
  /// Numbers that nothing accounts for.
  public var figures: Int32 = 0
  /// Those of them that are written as dollars and cents.
  public var amounts: Int32 = 0
  /// Days and months that nothing accounts for.
  public var dates: Int32 = 0
  /// Long runs of digits that nothing accounts for.
  public var numbers: Int32 = 0
  /// Whether the document is or has a picture or form fields, or says that it goes on elsewhere, or shares its page with
  /// another: anything can stand there.
  public var hasPictures = false
  /// Whether lines are drawn that can be letters, as in a letterhead.
  public var hasOutlines = false
  /// Things that words speak of which were not understood.
  public var mentioned: SlipItems = []
  /// Things whose label stands on the document and has no value.
  public var labelled: SlipItems = []

  /// Nothing was left over.
  public init() {}

  /// Nothing was left over of a form in which each thing has a place of its own.
  public static let nothing: UnreadText = {
    var unread = UnreadText()
    unread.labelled = [.employerName, .employeeName]
    return unread
  }()

  /// Whether something was left over that can be one of the items.
  ///
  /// A name counts as missing only where its label stands alone: letterheads can be drawn.
  public func mayHold(_ items: SlipItems) -> Bool {
    guard !hasPictures, mentioned.isDisjoint(with: items) else { return true }
    if items.contains(.employerName), mayHoldName(.employerName) { return true }
    if items.contains(.employeeName), mayHoldName(.employeeName) { return true }
    if items.contains(.abn), hasOutlines || numbers > 0 { return true }
    if items.contains(.superFund), hasOutlines || texts > 0 { return true }
    if !items.isDisjoint(with: [.period, .paymentDate]), dates > 0 || figures > 0 { return true }
    return !items.isDisjoint(with: UnreadText.figureItems) && figures > 0
  }

  private func mayHoldName(_ item: SlipItems) -> Bool {
    hasOutlines || texts > 0 || headTexts > 0 || !labelled.contains(item)
  }

  /// The items that are figures.
  private static let figureItems: SlipItems = [
    .gross, .net, .hourlyRate, .hours, .annualRate, .superAmount,
  ]
}
