import ArgumentParser
import AwardTables
import FindingReports
import PayDomain
import Wording

/// `goingrate rates`: the going rate as a table.
struct RatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rates",
    abstract: "Show the going rate: what an award pays for each kind of hour.",
    discussion: """
        goingrate rates MA000004 --classification "level 1" --employment casual
        goingrate rates "hospitality award" --classification "cook grade 2" --on 2025-07-07 --age 18

        goingrate rates MA000002 --all --format csv
        goingrate rates MA000002 --classification "level 3" --history

      Without a classification it lists every one's ordinary rate.
      """)

  @Argument(help: ArgumentHelp("The award: code, title or usual name.", valueName: "award"))
  var award: String

  @Option(
    help: ArgumentHelp("The classification, as the award or people name it.", valueName: "name"))
  var classification: String?

  @Option(
    help: ArgumentHelp(
      "The day of the work, in a pay period that starts then; today by default.",
      valueName: "yyyy-mm-dd")
  )
  var on: Day?

  @Option(help: "Full-time, part-time or casual; all of them by default.")
  var employment: Employment?

  @Option(help: ArgumentHelp("Age in years; an adult by default.", valueName: "years"))
  var age: Int?

  @Option(
    help: ArgumentHelp(
      "Completed months with the employer, where a junior rate depends on them.",
      valueName: "months"))
  var serviceMonths: Int?

  @Option(
    help: ArgumentHelp("An apprentice's year or stage, as 2.", valueName: "year"))
  var apprentice: Int?

  @Option(
    help: ArgumentHelp(
      "With --apprentice: which group of apprentices, where the award has several.",
      valueName: "kind"))
  var apprenticeship: String?

  @Flag(
    help: "Every classification with every kind of hour, and the allowances: the whole pay guide.")
  var all = false

  @Option(help: "table, csv, json or markdown.")
  var format: Format = .table

  @Flag(help: "How the ordinary rate moved, with a chart.")
  var history = false

  @Flag(help: "With --history: the chart as an SVG picture.")
  var svg = false

  @OptionGroup(title: "Tables") var common: CommonOptions

  /// How rates are printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table
    case csv
    case json
    case markdown

    /// The file it is; nil for the table on a terminal.
    var file: RateFile? { RateFile(rawValue: rawValue) }
  }

  func validate() throws {
    guard age.map({ (10...120).contains($0) }) != false else {
      throw ValidationError("--age takes years, as 18.")
    }
    guard serviceMonths.map({ (0...1200).contains($0) }) != false else {
      throw ValidationError("--service-months takes completed months, as 7.")
    }
    guard apprenticeship == nil || apprentice != nil else {
      throw ValidationError("--apprenticeship goes with --apprentice.")
    }
    guard apprentice == nil || (age == nil && !history && !all) else {
      throw ValidationError("--apprentice goes without --age, --all and --history.")
    }
    guard !svg || history else { throw ValidationError("--svg goes with --history.") }
    guard !history || classification != nil else {
      throw ValidationError("--history goes with --classification.")
    }
    guard !history || on == nil else {
      throw ValidationError("--history shows every date: it goes without --on.")
    }
    guard !history || format == .table else {
      throw ValidationError("--history is a table, or a picture with --svg.")
    }
  }

  func run() throws {
    let library = try DataFolder.library(common)
    let award = try library.award(library.code(of: award))
    let day = on?.date ?? Today.date
    let dates = EffectiveDates(periodStart: day, day: day)
    let style = TerminalStyle(width: Terminal.width, hasColour: Terminal.wantsColour)
    let chosen = try classification.map { try award.classifications(named: $0) }
    if let apprentice {
      let stages = try stages(apprentice, chosen, of: award, on: dates)
      try tell(show(stages, of: award, on: dates, style))
    } else if history {
      show(history: chosen ?? [], of: award, style)
    } else if let file = format.file {
      let places = chosen ?? Array(award.classifications.indices)
      var lines = lines(places, of: award, on: dates, onlyOrdinary: chosen == nil && !all)
      if all { lines += allowances(of: award, on: dates) }
      Terminal.print(String(decoding: file.bytes(lines), as: UTF8.self))
      try tell(lines.contains { $0.row.rate != nil })
    } else if let chosen {
      try tell(show(chosen, of: award, on: dates, style))
    } else if all {
      _ = show(Array(award.classifications.indices), of: award, on: dates, style)
      showApprentices(of: award, on: dates, style)
      if let sheet = AwardSheet.allowanceSheet(award, on: dates) {
        Terminal.print("\n" + RateSheetText.text(sheet, style: style))
      }
    } else {
      let sheet = overview(of: award, on: dates)
      Terminal.print(RateSheetText.text(sheet, style: style))
      showApprentices(of: award, on: dates, style)
      try tell(sheet.hasRates)
    }
  }

  /// Ends with the status of what could not be answered when no rate is known.
  private func tell(_ anyRate: Bool) throws {
    if !anyRate { throw ExitCode(ExitStatus.incomplete) }
  }

  /// Prints the sheets of classifications, and says whether any holds a rate.
  private func show(
    _ places: [Int], of award: Award, on dates: EffectiveDates, _ style: TerminalStyle
  ) -> Bool {
    let types = employment.map { [$0.type] } ?? award.employmentTypes
    var (isFirst, anyRate) = (true, false)
    for place in places {
      for type in types {
        if !isFirst { Terminal.print("\n") }
        isFirst = false
        let question = RateQuestion(
          classification: place, employment: type, age: band, dates: dates)
        var sheet =
          all ? AwardSheet.wholeSheet(award, question) : AwardSheet.sheet(award, question)
        anyRate = anyRate || sheet.hasRates
        sheet.notes.append(source(of: award))
        Terminal.print(RateSheetText.text(sheet, style: style))
      }
    }
    return anyRate
  }

  /// The apprentices of a year that the options leave.
  private func stages(
    _ year: Int, _ chosen: [Int]?, of award: Award, on dates: EffectiveDates
  ) throws(RunFailure) -> [Apprenticeship] {
    let all = award.apprenticeships(on: dates)
    let found = all.filter { stage in
      stage.year == year && chosen?.contains(stage.classification) != false
        && (apprenticeship == nil || stage.kind == apprenticeship)
    }
    guard found.isEmpty else { return found }
    let known = all.map { stage in
      "\(stage.year)\(stage.kind.isEmpty ? "" : " \(stage.kind)") "
        + "(\(award.classifications[stage.classification].title))"
    }
    throw .unknownApprentice(year, award: award.code, on: dates.day, known: known)
  }

  /// Prints the sheets of apprentices, and says whether any holds a rate.
  private func show(
    _ stages: [Apprenticeship], of award: Award, on dates: EffectiveDates, _ style: TerminalStyle
  ) -> Bool {
    let type = employment?.type ?? .fullTime
    let sheets = stages.map { AwardSheet.sheet(award, $0, type, on: dates) }
    let anyRate = sheets.contains(where: \.hasRates)
    guard let file = format.file else {
      for (place, sheet) in sheets.enumerated() {
        var sheet = sheet
        sheet.notes.append(source(of: award))
        Terminal.print((place > 0 ? "\n" : "") + RateSheetText.text(sheet, style: style))
      }
      return anyRate
    }
    let lines = zip(stages, sheets).flatMap { stage, sheet in
      sheet.rows.map { row in
        RateLine(
          award: award.code, classification: award.classifications[stage.classification].title,
          employment: type, age: AwardSheet.words(for: stage), on: dates.day, row: row)
      }
    }
    Terminal.print(String(decoding: file.bytes(lines), as: UTF8.self))
    return anyRate
  }

  /// The ordinary rates of the award's apprentices, where the question was for everybody.
  private func showApprentices(
    of award: Award, on dates: EffectiveDates, _ style: TerminalStyle
  ) {
    guard age == nil, employment?.type != .casual,
      let sheet = AwardSheet.apprentices(award, on: dates)
    else { return }
    Terminal.print("\n" + RateSheetText.text(sheet, style: style))
  }

  /// The rates as lines of a file.
  private func lines(
    _ places: [Int], of award: Award, on dates: EffectiveDates, onlyOrdinary: Bool
  ) -> [RateLine] {
    let types = employment.map { [$0.type] } ?? award.employmentTypes
    return places.flatMap { place in
      types.flatMap { type in
        let question = RateQuestion(
          classification: place, employment: type, age: band, dates: dates)
        let sheet =
          all
          ? AwardSheet.wholeSheet(award, question)
          : AwardSheet.sheet(award, question, only: onlyOrdinary ? [.ordinary] : nil)
        let unsaid =
          AwardSheet.dependsOnService(award, question)
          ? ", the lower rate: service not given" : String()
        return sheet.rows.map { row in
          RateLine(
            award: award.code, classification: award.classifications[place].title,
            employment: type, age: AwardSheet.words(for: band) + unsaid, on: dates.day, row: row)
        }
      }
    }
  }

  /// The allowances as lines of a file.
  private func allowances(of award: Award, on dates: EffectiveDates) -> [RateLine] {
    AwardSheet.allowances(award, on: dates).map { entry in
      RateLine(
        award: award.code, classification: entry.classifications, employment: nil, age: "",
        on: dates.day, row: entry.row)
    }
  }

  /// How the ordinary rate of each classification moved.
  private func show(history places: [Int], of award: Award, _ style: TerminalStyle) {
    let type = employment?.type ?? .fullTime
    for (number, place) in places.enumerated() {
      let moved = AwardSheet.history(award, place, type, band)
      if svg {
        Terminal.print(moved.svg)
      } else {
        Terminal.print((number > 0 ? "\n" : "") + moved.text(style: style))
      }
    }
  }

  private func overview(of award: Award, on dates: EffectiveDates) -> RateSheet {
    let type = employment?.type ?? .fullTime
    let rows = award.classifications.indices.map { place -> RateSheet.Row in
      let question = RateQuestion(classification: place, employment: type, age: band, dates: dates)
      let what = award.classifications[place].title
      switch award.cell(0, for: question) {
      case .cell(let cell):
        let weekly = type == .fullTime ? cell.weekly.map { "\($0) a week" } : nil
        return RateSheet.Row(
          english: what, rate: cell.rate, derivation: weekly ?? cell.share.english,
          reference: cell.baseReference)
      case .notCovered(let reason):
        return RateSheet.Row(english: what, rate: nil, derivation: reason.english, reference: nil)
      }
    }
    return RateSheet(
      title: Sentence(
        verbatim: "Ordinary hours, \(type), \(AwardSheet.words(for: band)), on \(dates.day.inWords)"
      ),
      rows: rows, notes: [source(of: award)])
  }

  private func source(of award: Award) -> Sentence {
    Sentence(
      verbatim:
        "\(award.title) (\(award.code)), tables checked on \(award.checkedOn.inWords)")
  }

  private var band: AgeBand { age.map { .junior(years: $0, months: serviceMonths) } ?? .adult }
}
