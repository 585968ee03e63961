import PayDomain

/// How an award comes from an adult rate to a junior one.
enum JuniorRounding: String, CaseIterable, Sendable {
  /// The percentage of the weekly wage, to the cent, over the hours of the week.
  case weekly
  /// The percentage of the weekly wage, to the award's step for weekly wages, over the hours of the
  /// week.
  case steppedWeekly = "weekly_10c"
  /// The percentage of the adult hourly rate as printed.
  case hourly
}

/// A worked example of an award, to be run as a test.
struct AwardExample: Sendable {
  /// What it shows.
  let what: String
  /// The classification's id.
  let classification: String
  /// How the person is employed.
  let employment: EmploymentType
  /// Adult or junior.
  let age: AgeBand
  /// The provision's id.
  let provision: String
  /// The first day of the period and the day of the work.
  let on: CivilDate
  /// What an hour is paid, flat dollars included.
  let expect: Money
  /// The id of the source that says so.
  let source: String
  /// Where each value stands, for what is not declared.
  let places: (classification: TablePlace, provision: TablePlace, expect: TablePlace)
}

/// What `award.yaml` says.
struct AwardManifest: Sendable {
  /// The award's code.
  let code: String
  /// Where the code stands.
  let codePlace: TablePlace
  /// Its title as published.
  let title: String
  /// Who it covers, in a sentence.
  let coverage: String
  /// Other names people write for it.
  let names: [String]
  /// The day the tables were last held against their sources.
  let checkedOn: CivilDate
  /// The last day on which a pay period can begin that the tables answer for.
  let coversTo: CivilDate
  /// The types of employment it knows.
  let employmentTypes: [EmploymentType]
  /// The ordinary hours of a full-time week, in thousandths of an hour.
  let weekThousandths: Int64
  /// The weeks over which the hours of the week may be averaged.
  let averagingWeeks: [Int]
  /// The step weekly wages are rounded to.
  let weeklyStep: Money
  /// How it comes from an adult rate to a junior one.
  let juniorRounding: JuniorRounding
  /// Whether a casual's penalty is worked out from the rounded casual rate instead of the full-time one.
  let compoundsCasual: Bool
  /// Its streams.
  let streams: [AwardStream]
  /// Where the figures were taken from.
  let sources: [AwardSource]
  /// What is not covered, each in a sentence.
  let gaps: [String]
  /// The worked examples.
  let examples: [AwardExample]
}

extension AwardManifest {
  /// The file's name.
  static let file = "award.yaml"

  private static let keys = [
    "code", "title", "coverage", "names", "checked_on", "covers_to", "employment_types", "hours",
    "rounding", "casual", "streams", "sources", "gaps", "examples",
  ]
  private static let exampleKeys = [
    "what", "classification", "employment", "age", "service_months", "provision", "on", "expect",
    "source",
  ]

  /// Reads a manifest.
  ///
  /// - Throws: ``AwardProblem`` at the first key or value that is not the format's.
  init(path: String, bytes: [UInt8]) throws(AwardProblem) {
    let file = try YAMLMapping.file(path, bytes: bytes, allowed: AwardManifest.keys)
    code = try file.text("code")
    codePlace = file.place(of: "code")
    title = try file.text("title")
    coverage = try file.text("coverage")
    names = try file.texts("names")
    (checkedOn, coversTo) = try file.checkedAndCovered()
    employmentTypes = try AwardManifest.employmentTypes(file)
    let hours = try file.mapping("hours", allowed: ["weekly", "averaging_weeks"])
    weekThousandths = try hours.number("weekly", places: 3)
    averagingWeeks = try hours.weeks("averaging_weeks")
    let rounding = try file.mapping("rounding", allowed: ["weekly", "hourly", "junior", "casual"])
    weeklyStep = try AwardManifest.weeklyStep(rounding)
    juniorRounding = try AwardManifest.juniorRounding(rounding)
    compoundsCasual = try AwardManifest.compoundsCasual(file, rounding)
    sources = try AwardManifest.sources(file)
    streams = try AwardManifest.streams(file)
    gaps = try file.texts("gaps")
    let sourceIDs = sources.map(\.id)
    var examples: [AwardExample] = []
    for item in try file.mappings("examples", allowed: AwardManifest.exampleKeys) {
      examples.append(try AwardExample(item, sources: sourceIDs))
    }
    self.examples = examples
  }

  private static func employmentTypes(
    _ file: YAMLMapping
  ) throws(AwardProblem) -> [EmploymentType] {
    var types: [EmploymentType] = []
    for word in try file.texts("employment_types") {
      guard let type = EmploymentType(rawValue: word) else {
        let fault = TableFault.word(
          column: "employment_types", found: word, allowed: Words.employment)
        throw file.problem(fault, at: "employment_types")
      }
      types.append(type)
    }
    return types
  }

  private static func weeklyStep(_ rounding: YAMLMapping) throws(AwardProblem) -> Money {
    let step = try rounding.money("weekly")
    guard step > .zero else {
      let fault = TableFault.money(column: "weekly", found: step.plain)
      throw rounding.problem(fault, at: "weekly")
    }
    return step
  }

  private static func juniorRounding(
    _ rounding: YAMLMapping
  ) throws(AwardProblem) -> JuniorRounding {
    let allowed = JuniorRounding.allCases.map(\.rawValue)
    let word = try rounding.word("junior", of: allowed)
    guard let basis = JuniorRounding(rawValue: word) else {
      let fault = TableFault.word(column: "junior", found: word, allowed: allowed)
      throw rounding.problem(fault, at: "junior")
    }
    return basis
  }

  /// Requires the words that say how roundings and casual loadings are done, and says whether a casual's penalty is
  /// worked out from the rounded casual rate.
  ///
  /// The percentages of the tables hold every loading; the other words are for the reader.
  private static func compoundsCasual(
    _ file: YAMLMapping, _ rounding: YAMLMapping
  ) throws(AwardProblem) -> Bool {
    _ = try rounding.word("hourly", of: ["half_up_cent"])
    let compound = "compound_on_rounded_casual"
    let word = try rounding.word("casual", of: ["additive_on_rounded_hourly", compound])
    let casual = try file.mapping("casual", allowed: ["overtime_loading", "mode"])
    _ = try casual.word("overtime_loading", of: ["included", "none"])
    _ = try casual.word("mode", of: Words.casualMode)
    return word == compound
  }

  /// The documents under `sources`.
  static func sources(_ file: YAMLMapping) throws(AwardProblem) -> [AwardSource] {
    var sources: [AwardSource] = []
    for item in try file.mappings("sources", allowed: ["id", "title", "publisher", "dated"]) {
      sources.append(
        AwardSource(
          id: try item.text("id"), title: try item.text("title"),
          publisher: try item.text("publisher"), dated: try item.date("dated")))
    }
    return sources
  }

  private static func streams(_ file: YAMLMapping) throws(AwardProblem) -> [AwardStream] {
    var streams: [AwardStream] = []
    for item in try file.mappings("streams", allowed: ["id", "title"]) {
      streams.append(AwardStream(id: try item.text("id"), title: try item.text("title")))
    }
    return streams
  }
}

extension AwardExample {
  /// Reads one example.
  fileprivate init(_ item: YAMLMapping, sources: [String]) throws(AwardProblem) {
    what = try item.text("what")
    classification = try item.text("classification")
    provision = try item.text("provision")
    on = try item.date("on")
    expect = try item.money("expect")
    source = try item.text("source")
    guard sources.contains(source) else {
      let fault = TableFault.undeclared(kind: "source", found: source, declared: sources)
      throw item.problem(fault, at: "source")
    }
    let word = try item.word("employment", of: Words.employment)
    guard let type = EmploymentType(rawValue: word) else {
      let fault = TableFault.word(column: "employment", found: word, allowed: Words.employment)
      throw item.problem(fault, at: "employment")
    }
    employment = type
    age = try AwardExample.age(item)
    places = (
      item.place(of: "classification"), item.place(of: "provision"), item.place(of: "expect")
    )
  }

  private static func age(_ item: YAMLMapping) throws(AwardProblem) -> AgeBand {
    guard try item.text("age") != Words.adult else { return .adult }
    let years = try item.number("age", places: 0)
    let months = item.has("service_months") ? try item.number("service_months", places: 0) : nil
    return .junior(years: Int(years), months: months.map { Int($0) })
  }
}

extension YAMLMapping {
  /// The day the tables were checked and the last day they answer for.
  ///
  /// - Throws: ``TableFault/coversTooLittle(to:checkedOn:)`` when the second is before the first.
  func checkedAndCovered() throws(AwardProblem) -> (checkedOn: CivilDate, coversTo: CivilDate) {
    let (checkedOn, coversTo) = (try date("checked_on"), try date("covers_to"))
    guard checkedOn <= coversTo else {
      throw problem(.coversTooLittle(to: coversTo, checkedOn: checkedOn), at: "covers_to")
    }
    return (checkedOn, coversTo)
  }
}
