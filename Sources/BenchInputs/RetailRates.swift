/// The hourly figures of one retail level, adult, for 2025-26.
///
/// **Units:** cents an hour.
/// **Law:** MA000004; the figures of the Fair Work Ombudsman's pay guide for 2025-26, not for shiftworkers.
struct RetailRates {
  /// Ordinary hours.
  let ordinary: Int
  /// Monday to Friday after 6 pm.
  let evening: Int
  /// Saturday.
  let saturday: Int
  /// Sunday.
  let sunday: Int
  /// The first three hours of overtime, Monday to Saturday.
  let overtime: Int

  /// Full-time and part-time, level 1 first.
  static let permanent = [
    RetailRates(ordinary: 2655, evening: 3319, saturday: 3319, sunday: 3983, overtime: 3983),
    RetailRates(ordinary: 2716, evening: 3395, saturday: 3395, sunday: 4074, overtime: 4074),
    RetailRates(ordinary: 2758, evening: 3448, saturday: 3448, sunday: 4137, overtime: 4137),
    RetailRates(ordinary: 2812, evening: 3515, saturday: 3515, sunday: 4218, overtime: 4218),
    RetailRates(ordinary: 2927, evening: 3659, saturday: 3659, sunday: 4391, overtime: 4391),
    RetailRates(ordinary: 2970, evening: 3713, saturday: 3713, sunday: 4455, overtime: 4455),
    RetailRates(ordinary: 3119, evening: 3899, saturday: 3899, sunday: 4679, overtime: 4679),
    RetailRates(ordinary: 3245, evening: 4056, saturday: 4056, sunday: 4868, overtime: 4868),
  ]

  /// Casual, level 1 first.
  static let casual = [
    RetailRates(ordinary: 3319, evening: 3983, saturday: 3983, sunday: 4646, overtime: 4646),
    RetailRates(ordinary: 3395, evening: 4074, saturday: 4074, sunday: 4753, overtime: 4753),
    RetailRates(ordinary: 3448, evening: 4137, saturday: 4137, sunday: 4827, overtime: 4827),
    RetailRates(ordinary: 3515, evening: 4218, saturday: 4218, sunday: 4921, overtime: 4921),
    RetailRates(ordinary: 3659, evening: 4391, saturday: 4391, sunday: 5122, overtime: 5122),
    RetailRates(ordinary: 3713, evening: 4455, saturday: 4455, sunday: 5198, overtime: 5198),
    RetailRates(ordinary: 3899, evening: 4679, saturday: 4679, sunday: 5458, overtime: 5458),
    RetailRates(ordinary: 4056, evening: 4868, saturday: 4868, sunday: 5679, overtime: 5679),
  ]
}
