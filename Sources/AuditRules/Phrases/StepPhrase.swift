import Wording

/// The steps from a table's figure to the sum owed.
enum StepPhrase: String, Phrases {
  case anHour = "{rate} an hour"
  case aWeek = "{sum} a week"
  case eachHour = "{rate} for each hour or part of one"
  case startedHours = "{rate} for each of {count} started hours"
  case flatDollars = "flat dollars on top"
  case andFlat = "{rate} and the flat dollars"
  case ordinaryHour = "the ordinary hour of {title}"
  case ofAdult = "{what}, adult"
  case juniorsShare = "the junior's share of it"
  case juniorRounding = "{percentage}, rounded by the award's own rule for juniors"
  case juniorShare = "{percentage} of {base} = {rate}"
  case juniorWeekly = "{percentage} of {weekly} a week = {rate} an hour"
  case lessOrdinary = "{what}, less the ordinary pay for the same hours in other lines"
  case published = "published for this date"
  case computed = "computed from published figures"
  case carried = "carried between two dates on which it was published and equal"
  case rateFor = "the rate for {kind}, {employment}"
  case shareRounded = "{percentage} of {base}, rounded to the cent, a half up"
  case shareThrough =
    "{percentage} of {base}, taken to the cent on the way at {through}, rounded to the cent, a half up"
  case sumOfLine = "the sum owed for this line"
  case beyondOrdinary = "what the hours earn beyond the ordinary pay for them in other lines"
  case sumOwed = "the sum owed"
  case product = "{hours} × {rate}, rounded to the cent, a half up"
  case fromDay = "from {from}; the work is taken to be of {day}"
  case fromPeriod = "from the first full pay period on or after {from}; the pay begins on {start}"
  case fromPeriodTaken =
    "from the first full pay period on or after {from}; the pay is taken to begin on {start}"
}
