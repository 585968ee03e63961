import Wording

/// Questions that would settle something.
enum AskPhrase: String, Phrases {
  case adultForSuper = "Is the employee {age} or older?"
  case age = "What is the employee's date of birth?"
  case agreementWithoutAward =
    "Which award would cover this work if there were no enterprise agreement?"
  case andMore = "{labels} and {count} more"
  case arrangement = "Is there an agreement on the pay, such as a salary or time off instead?"
  case backPay = "Which days and hours is the back pay or adjustment for?"
  case classification = "Which classification of the award is the work in?"
  case conflictingInstrument = "Does {code} or the instrument named on the slip apply to this work?"
  case contributionBase = "How much has been earned in the quarter or year of this payment?"
  case copiedSlip =
    "Is this a copy of the other slip for these days, or a second pay of the same sums?"
  case countsForSuper =
    "Which of the slip's payments are for ordinary hours, and which for overtime or costs?"
  case dayOrTime = "On which days and between which times were these hours worked?"
  case daysOfLeave = "On which days was this leave taken?"
  case definedBenefit =
    "Does the fund promise a benefit, and what does it ask the employer to pay?"
  case employment = "Is the employee full-time, part-time or casual?"
  case extraUnderAgreement = "What does the enterprise agreement pay for these hours?"
  case givenUpFor = "What was the salary sacrificed for: super, or something else such as a car?"
  case halfPay = "Was this leave agreed to be taken at half pay?"
  case hasABN = "Does the employer have an ABN, and is it printed anywhere on the slip?"
  case hours = "How many hours does this line pay?"
  case hoursOfEachWeek = "How many hours were worked in each week of this pay?"
  case inLabel = "What does the number in the label of the ordinary hours mean?"
  case instrument = "Which award or enterprise agreement covers this work?"
  case isAnnual =
    "Is this pay set by the year, and is the annual rate printed anywhere on the slip?"
  case isHourly = "Is this pay by the hour, or a salary?"
  case laterBackPay = "Which days and hours is the later back pay or adjustment for?"
  case laterUnplaced =
    "Which days and hours are the lines of later slips for that are not understood?"
  case leaveLoading = "Is leave loading paid with each leave, once a year, or in the hourly rate?"
  case lineMeaning =
    "What is this line for: worked hours, an extra on hours paid elsewhere, or a day off?"
  case missingSlip = "Is there another payslip of the worker for these days?"
  case monthlyPay = "How much was paid in the calendar month of this payment?"
  case multipliedHours = "How many hours were worked on this line, before any multiplying?"
  case noTables = "Is {code} the right award, and are its tables installed?"
  case notCovered = "What does the award published for that date say the rate is?"
  case otherClassification = "Which classification of {code} is the work in?"
  case otherInstrument =
    "Which award or enterprise agreement covers this work, and what rates does it set?"
  case otherSlip =
    "Does one of the slips for these days correct the other, or does each pay its own hours?"
  case overtimeTier = "On which days was the overtime worked, and how many hours on each?"
  case ownBaseRate =
    "Is the slip's ordinary rate all base rate, or does it hold a loading or an allowance?"
  case paymentDate = "On what day was this pay paid?"
  case period = "Which days does this pay, or this line, cover?"
  case printedAnywhere = "Is {item} printed anywhere on the slip?"
  case rate = "What hourly rate or sum does this line pay?"
  case rateOfTimeOff =
    "Is this the whole pay for the time off, or does something else pay the rest of it?"
  case reading = "What do the hours, rate and amount of this line say on the original slip?"
  case service = "On what day did the employment begin?"
  case setOff =
    "Does a written contract let pay above the award make up for penalties and overtime?"
  case severalInstruments = "Which of {codes} covers this work?"
  case shiftworker = "Is the employee a shiftworker under the award?"
  case stateSystem =
    "Is this employer in the national system, and which award or agreement applies?"
  case sumsAlone = "Which payslip or export has the hours and rates behind these sums?"
  case sumsOfYear = "Which payslip or export has the hours and rates of this pay?"
  case superOfQuarter =
    "Was the rest of the super for this pay paid within the quarter, or in time after it?"
  case superTreatment = "How much super was paid to the fund for this pay?"
  case superWithOtherPay =
    "Was the rest of the super for this pay paid before it, or in time with another pay?"
  case training = "Is there a registered apprenticeship, traineeship or supported wage?"
  case unplacedLine = "What is {labels} for?"
  case unplacedLines = "What are {labels} for?"
  case whoseContribution =
    "Who paid the other contribution on the slip: the employer, or the worker?"
}
