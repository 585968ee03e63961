import PayDomain

/// What a slip says of ordinary pay, to hold doubtful lines against.
public struct OrdinaryPay: Hashable, Sendable {
  /// Dollars for one ordinary hour.
  public var rate: Rate
  /// The hours of all ordinary lines; nil when one of them states none.
  public var hours: Hours?

  /// Takes the stated hourly rate, or that of the first ordinary line; nil when neither is above zero.
  public init?(_ slip: Payslip) {
    var rate = slip.hourlyRate.value
    var sum: Hours? = .zero
    for line in slip.lines
    where line.category == .ordinary && line.form == .whole && !line.isPriorPeriod {
      if rate == nil { rate = line.hourRate }
      guard line.unit == .hours, let hours = line.quantity.value, let before = sum else {
        sum = nil
        continue
      }
      sum = before + hours
    }
    guard let rate, rate.micros > 0 else { return nil }
    self.rate = rate
    hours = sum
  }
}

/// Settles what labels leave open by the figures of the slip, or leaves it unknown.
public enum LabelSettling {
  /// Settles the doubtful lines of a slip.
  ///
  /// A public holiday paid more than a tenth above the ordinary rate was worked; where no rate tells, so was one whose
  /// label says so. A penalty paid more than a cent
  /// below the ordinary rate is the extra alone, because no whole penalty rate is below it; one for more hours
  /// than the ordinary lines have is whole, because an extra repeats hours that stand in another line; one between
  /// them keeps its meaning and is marked as ``PayLine/mayBeExtra``. What stays open becomes `.unknown` with a
  /// remark, so that nothing rests on a guess.
  ///
  /// - Parameters:
  ///   - slip: the slip; its doubtful lines and remarks are changed.
  ///   - doubtful: the lines, by position, whose label's reading has a doubt.
  public static func settle(_ slip: inout Payslip, doubtful: [(line: Int, reading: LabelReading)]) {
    guard !doubtful.isEmpty else { return }
    let ordinary = OrdinaryPay(slip)
    for (index, reading) in doubtful {
      guard let doubt = reading.doubt else { continue }
      let line = slip.lines[index]
      switch doubt {
      case .workedOrNot:
        if isAboveATenth(line.hourRate, ordinary?.rate) { continue }
        // What the label says of the rate counts only where the figures say nothing else.
        let isUntold = line.hourRate == nil || ordinary == nil
        if isUntold, saysAboveATenth(reading.multiplier) { continue }
      case .wholeOrExtra:
        if let form = form(of: line, ordinary) {
          slip.lines[index].form = form
          continue
        }
        if ordinary != nil, line.hourRate.map({ $0.micros > 0 }) == true {
          slip.lines[index].mayBeExtra = true
          continue
        }
      case .besideOrdinary:
        if slip.lines.contains(where: { $0.category == .ordinary || $0.category == .salary }) {
          continue
        }
      case .meaning: break
      }
      if doubt != .meaning { slip.lines[index].category = .unknown }
      slip.remarks.append("`\(line.label)` (\(line.place)): \(words(for: doubt, reading))")
    }
  }

  /// Whether a label's multiple is of work: a day off is paid once.
  private static func saysAboveATenth(_ multiple: Percentage?) -> Bool {
    multiple.map { $0.thousandths > 110_000 } ?? false
  }

  /// Whether a rate is more than a tenth above the ordinary one; false when one is not known.
  private static func isAboveATenth(_ rate: Rate?, _ ordinary: Rate?) -> Bool {
    guard let rate, let ordinary else { return false }
    return (rate.micros - ordinary.micros) * 10 > ordinary.micros
  }

  /// Whether a penalty line is whole or extra; nil when the figures leave it open.
  private static func form(of line: PayLine, _ ordinary: OrdinaryPay?) -> LineForm? {
    guard let ordinary, let rate = line.hourRate, rate.micros > 0 else { return nil }
    if rate.micros < ordinary.rate.micros - 10_000 { return .loadingOnly }
    guard let hours = ordinary.hours, let mine = line.quantity.value, mine > hours else {
      return nil
    }
    return .whole
  }

  /// The doubt in words.
  private static func words(for doubt: LabelDoubt, _ reading: LabelReading) -> String {
    if let note = reading.note { return note }
    return switch doubt {
    case .workedOrNot: "the label does not say whether the day was worked"
    case .wholeOrExtra: "the label does not say whether this is the whole pay or the extra alone"
    case .besideOrdinary:
      "the label names a multiple alone, and no ordinary hours stand beside it"
    case .meaning: "the label fits more than one meaning"
    }
  }
}

extension PayLine {
  /// Dollars for one hour: as stated, else amount ÷ hours cut at a millionth; nil when neither is known.
  var hourRate: Rate? {
    guard unit == .hours else { return nil }
    if let rate = rate.value { return rate }
    guard let amount = amount.value, let hours = quantity.value, hours.units > 0 else { return nil }
    let micros = Int128(amount.cents) * 10_000 * Int128(Hours.unitsPerHour) / Int128(hours.units)
    return Int64(exactly: micros).map { Rate(micros: $0) }
  }
}
