import AuditRules
import AwardTables
import BatchAudit
import PayDomain
import PayslipReading
import Profiles

/// Everything a command needs before it can judge: tables, layouts, facts, checks.
struct Session {
  /// The award tables.
  let library: AwardLibrary
  /// The layouts and vocabulary.
  let catalog: LayoutCatalog
  /// What the user knows.
  let facts: KnownFacts
  /// Which checks run.
  let checks: CheckSelection

  /// Opens the tables and layouts and takes the facts.
  init(common: CommonOptions, facts options: FactOptions, verdicts: VerdictOptions) throws {
    library = try DataFolder.library(common)
    facts = try options.facts(library: library)
    catalog = try DataFolder.catalog(option: common.layouts, facts: facts)
    checks = CheckSelection(select: verdicts.names(\.select), ignore: verdicts.names(\.ignore))
    if let unknown = checks.unknownNames.first {
      throw RunFailure.unknownCheck(unknown, nearest: NearestNames.checks(to: unknown))
    }
  }
}

extension VerdictOptions {
  /// Names given once each or separated by commas.
  fileprivate func names(_ path: KeyPath<VerdictOptions, [String]>) -> [String] {
    self[keyPath: path].flatMap { $0.split(separator: ",").map(String.init) }
  }
}

extension FactOptions {
  /// The profile's facts, with those of the command line before them.
  fileprivate func facts(library: AwardLibrary) throws -> KnownFacts {
    var facts = KnownFacts()
    if let profile {
      facts = try Profile.load(profile, today: Today.date)
      facts.takeCodes(of: library)
    }
    var own = EmployeeFacts()
    own.classification = classification
    own.employment = employment?.type
    own.born = born?.date
    own.isAdult = allAdults ? true : nil
    if let award {
      let code = try library.code(of: award)
      own.instrument = .award(code)
      // Both were typed for this run: a name that the award does not have is a slip of the fingers.
      if let classification { _ = try library.award(code).classifications(named: classification) }
    }
    if own != EmployeeFacts(), let profile { facts.origin = .profileAndCommandLine(profile) }
    facts.anyEmployer = own
    facts.everyone = own.completed(by: facts.everyone)
    // What is typed for this run goes before what the profile says of one employee.
    facts.employees = facts.employees.mapValues { own.completed(by: $0) }
    return facts
  }
}
