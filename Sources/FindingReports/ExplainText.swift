import AuditRules
import Wording

/// What `goingrate explain` says of a finding; the words come from the check's own description.
public struct FindingExplanation: Hashable, Sendable {
  /// The finding id.
  public var id: String
  /// The kind of finding: `shortfall`, `breach`, `mismatch` or `observation`.
  public var kind: String
  /// A plain title.
  public var title: String
  /// What it means and how it is worked out; paragraphs separated by an empty line.
  public var explanation: String
  /// The law it rests on, in words.
  public var law: String
  /// How the figure comes about; empty when nothing is worked out.
  public var formula: String
  /// The formula with figures; empty when nothing is worked out.
  public var workedExample: String
  /// What would clear it, in words.
  public var cleared: String
  /// What it does not model; empty when nothing needs saying.
  public var limits: String

  /// The part of the id before the slash.
  var family: String { String(id.prefix { $0 != "/" }) }

  /// Makes an explanation.
  public init(
    id: String, kind: String, title: String, explanation: String, law: String,
    formula: String = "", workedExample: String = "", cleared: String, limits: String = ""
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.explanation = explanation
    self.law = law
    self.formula = formula
    self.workedExample = workedExample
    self.cleared = cleared
    self.limits = limits
  }
}

extension FindingExplanation {
  /// The words of a check's own description.
  public init(_ check: CheckDescription, in words: Words) {
    let check = check.said(in: words)
    let kind: FindingKindPhrase =
      switch check.kind {
      case .shortfall: .shortfall
      case .breach: .breach
      case .mismatch: .mismatch
      case .observation: .observation
      }
    self.init(
      id: check.id, kind: words.say(kind()), title: check.title, explanation: check.explanation,
      law: check.law, formula: check.formula, workedExample: check.workedExample,
      cleared: check.clearedBy, limits: check.howWrong)
  }

  /// What each check looks for, by id.
  public static func all(in words: Words) -> [String: FindingExplanation] {
    Dictionary(
      uniqueKeysWithValues: CheckRegistry.all.map { ($0.id, FindingExplanation($0, in: words)) })
  }
}

/// Renders the explanation of a finding for a terminal.
public enum ExplainText {
  /// The explanation as text that ends with a line break.
  public static func text(
    _ finding: FindingExplanation, style: TerminalStyle = TerminalStyle(),
    in words: Words = .english
  ) -> String {
    var terminal = TerminalText(style)
    terminal.heading("\(finding.id): \(finding.title)")
    terminal.line(words.say(.kind, ["kind": finding.kind]))
    append(finding.explanation, to: &terminal)
    let parts = [
      (words.say(.whyLaw), finding.law), (words.say(.whyFormula), finding.formula),
      (words.say(.example), finding.workedExample), (words.say(.whyCleared), finding.cleared),
      (words.say(.whyLimits), finding.limits),
    ]
    for (heading, text) in parts where !text.isEmpty {
      terminal.gap()
      terminal.heading(heading)
      append(text, to: &terminal, isFirstApart: false)
    }
    return terminal.text
  }

  /// Every finding with its title, by family in the order given; an empty line between families.
  public static func list(
    _ findings: [FindingExplanation], style: TerminalStyle = TerminalStyle()
  ) -> String {
    var terminal = TerminalText(style)
    var families: [String] = []
    for finding in findings where !families.contains(finding.family) {
      families.append(finding.family)
    }
    let column = findings.map(\.id.count).reduce(0, max) + 2
    for (number, family) in families.enumerated() {
      if number > 0 { terminal.gap() }
      terminal.heading(family)
      for finding in findings where finding.family == family {
        if column > style.width / 2 {
          terminal.line(finding.id, indent: 2)
          terminal.line(finding.title, indent: 4)
        } else {
          terminal.pair(finding.id, finding.title, indent: 2, column: column)
        }
      }
    }
    return terminal.text
  }

  /// Adds paragraphs, an empty line before each; `isFirstApart` says whether before the first too.
  private static func append(
    _ words: String, to terminal: inout TerminalText, isFirstApart: Bool = true
  ) {
    var isApart = isFirstApart
    var paragraph: [Substring] = []
    let lines: [Substring] = words.split(separator: "\n", omittingEmptySubsequences: false)
    for line in lines + [""] {
      if !line.isEmpty {
        paragraph.append(line)
      } else if !paragraph.isEmpty {
        if isApart { terminal.gap() }
        terminal.line(paragraph.joined(separator: " "))
        isApart = true
        paragraph = []
      }
    }
  }
}
