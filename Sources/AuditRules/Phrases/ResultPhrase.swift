import PayDomain
import Wording

/// What results say of a comparison.
enum ResultPhrase: String, Phrases {
  case paid = "{what} {hours} paid {sum}"
  case paidAt = "{what} {hours} paid {sum} at {rate}"
  case anHour = "{sum} ({rate} an hour)"
  case owed = "{paid}, owed {owed}"
  case owedShort = "{paid}, owed {owed}; short {short}"
  case owedUpTo = "{paid}, owed up to {owed}: {why}"
  case andShort = "{said}; short {sum}"
  case andWhy = "{said}: {why}"
  case notCompared = "{what} cannot be compared"
  case cannotBeTold = "{title} cannot be told: {why}"
  case notUnderstood =
    "what this is paid for is not known, so whether it is enough cannot be told"
  case factMissing = "a fact is missing"
  case who = "{title} {employment}"
  case whoAged = "{title} {employment} aged {years}"
  case share = "{percentage} of {base} = {sum}"
  case shareAnHour = "{percentage} of {base} = {rate} an hour"
  case linesAndShown = "the lines add up to {sum}, the {name} shown is {shown}"
  case nowhere = "{item} is nowhere on the slip"
  case wholeSlip = "this is the whole slip (assumed)"
  case strict =
    "{sum} is short if no set-off applies; pay above the award elsewhere in the period may answer {rest} of it"
  case shortAlone =
    "{sum} is short on the line alone; back pay or a line that is not understood may answer {rest} of it"
  case computed = "the owed rate is computed from published figures"
  case carried = "the owed rate is carried between two years that agree"
  case by = "by {reference}"
  case birthKnown = "date of birth known"
  case adult = "adult"
}

/// What rounding was allowed.
enum RoundingPhrase: String, Phrases {
  case exactProduct = "the unrounded product of base rate and percentage was accepted"
  case printedPrecision = "hours and rate were taken to the decimals that the slip prints"
  case weeklyWage = "the weekly wage was accepted for whole full-time weeks"
  case centAnHour = "a gap of at most a cent an hour was taken as rounding"
  case centLess = "paid up to a cent an hour less than the table's figure, which is rounding"
  case cent = "a cent was allowed"
  case halfCentALine = "half a cent a line was allowed"
}

/// What is taken for granted.
enum TakenPhrase: String, Phrases {
  case asSaid = "{what}, as {origin} says"
  case classification = "classification {title}"
  case dateOfBirth = "date of birth"
  case anAdult = "an adult"
  case notAnAdult = "not an adult"
  case aSetOff = "a set-off clause"
  case noSetOff = "no set-off clause"
  case payCycle = "the length of the pay cycle"
  case adultAsUserSays = "an adult, as the user says"
  case oldestJunior =
    "the oldest junior for the likely sum, the youngest junior for the provable one (assumed)"
  case adultForLikely =
    "an adult for the likely sum, the youngest junior for the provable one (assumed)"
  case lowestClassification =
    "the lowest classification the slip allows for the provable sum (assumed)"
  case followingOn = "a first day that follows on the worker's previous slip (assumed)"
  case noShiftworker = "not a shiftworker (assumed)"
  case noSetOffForLikely = "no set-off clause for the likely sum (assumed)"
}

/// What is said of super.
enum SuperPhrase: String, Phrases {
  case short = "super {stated} stated, {due} due on {earnings}; short {short}"
  case met = "super {stated} stated, {due} due on {earnings}"
  case noneDue = "no super is due at the age and for the hours of the slip"
  case trifle = "{sum} less than due on this pay alone"
  case elsewhere = "{sum} of it may be in the super of the quarter's other slips"
  case withOtherPay = "{sum} of it may be in the super of the worker's other slips"
  case guarantee = "super guarantee"
  case paidWithinMonth = "paid within a month of the period's end (assumed)"
  case employee = "an employee without a foreign or exemption certificate (assumed)"
  case byQuarter =
    "super was due by the quarter until {day}; the slip's figure is taken as the whole contribution for this pay"
}

extension Sentence {
  /// The sentence with how it ends: what keeps it from being told, or how much is short.
  func ending(_ missing: MissingFact?, short sum: Money) -> Sentence {
    guard let missing else {
      return ResultPhrase.andShort(["said": .said(self), "sum": "\(sum)"])
    }
    return ResultPhrase.andWhy(["said": .said(self), "why": .said(missing.why)])
  }
}
