import Wording

/// Answers that a question can have.
enum AnswerPhrase: String, Phrases {
  case agreement = "an enterprise agreement, whose base rate is held against that of {code}"
  case yes = "yes"
  case no = "no"
  case eachItsOwn = "each pays its own hours"
  case aged = "aged {years}"
  case orOlder = "{years} or older"
  case upToMonths = "up to {count} months with the employer"
  case longer = "longer"
  case before = "it begins before {day}"
  case onOrLater = "it begins on {day} or later"
  case ofOtherLines = "pay for the hours of other lines"
  case hoursWorked = "hours worked that no other line pays"
  case somethingElse = "something else"
  case or = "{first} or {last}"
  case orElse = "{first}, or {last}"
  case fromTo = "{first} to {last} ({count} in all)"
}
