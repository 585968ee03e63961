import AuditRules
import PayDomain
import Wording

extension HTMLReport {
  /// The most rows of a list of problems or inputs; the rest is in the files beside the report.
  private static let rowsShown = 500

  /// Adds what could not be judged and why.
  func appendUnjudged(to html: inout [UInt8]) {
    html.append("section aria-labelledby=\"unjudged\"") { html in
      html.append("h2 id=\"unjudged\"", say(.unjudged))
      if summary.missing.isEmpty, summary.problemCodes.isEmpty {
        html.append("p", say(.allJudged))
      }
      appendMissing(to: &html)
      appendProblems(to: &html)
    }
  }

  private func appendMissing(to html: inout [UInt8]) {
    guard !summary.missing.isEmpty else { return }
    html.append("table class=\"stack\"") { html in
      html.append("caption", say(.factsMissing))
      html.append(
        headings: [
          (say(.whatNotKnown), false), (say(.slipsNotJudged), true), (say(.checksOpen), true),
        ])
      html.append("tbody") { html in
        for entry in summary.missingInOrder {
          html.append("tr") { html in
            html.append("th scope=\"row\"", stamp.words.upper(entry.kind.phrase()))
            html.append(cell: entry.count.notJudged, say(.slipsNotJudged))
            html.append(cell: entry.count.results, say(.checksOpen))
          }
        }
      }
    }
  }

  private func appendProblems(to html: inout [UInt8]) {
    guard !summary.problems.isEmpty else { return }
    let shown = summary.problems.prefix(HTMLReport.rowsShown)
    html.append("table class=\"stack\"") { html in
      html.append("caption", say(.notReadCount, ["count": "\(summary.notRead)"]))
      html.append(
        headings: [
          (say(.document), false), (say(.whatIsWrong), false), (say(.whatToDo), false),
        ])
      html.append("tbody") { html in
        for problem in shown { append(problem, to: &html) }
      }
    }
    if summary.notRead > shown.count {
      html.append("p", say(.firstInSlips, ["count": "\(shown.count)"]))
    }
  }

  private func append(_ problem: InputProblem, to html: inout [UInt8]) {
    html.append("tr") { html in
      html.append("th scope=\"row\"") { html in
        html.append(html: problem.path)
        let place = [
          problem.ordinal.map { say(.slipNumber, ["number": "\($0)"]) },
          problem.place.map { stamp.words.say($0) },
        ]
        let words = place.compactMap { $0 }.joined(separator: ", ")
        if !words.isEmpty { html.append("small", words) }
      }
      html.append("td", "data-l", say(.whatIsWrong)) { html in
        html.append(html: problem.message.startingUpper + ".")
        html.append("small", problem.code)
      }
      html.append(
        "td", "data-l", say(.whatToDo), problem.help?.startingUpper ?? say(.nothingToDo))
    }
  }

  /// Adds the tables, options and inputs the report rests on, and what it does not check.
  func appendGround(to html: inout [UInt8]) {
    html.append("section aria-labelledby=\"ground\"") { html in
      html.append("h2 id=\"ground\"", say(.reportRestsOn))
      appendRun(to: &html)
      appendAwards(to: &html)
      appendInputs(to: &html)
    }
    html.append("section aria-labelledby=\"limits\"") { html in
      html.append("h2 id=\"limits\"", say(.limits))
      html.append("ul") { html in
        for limit in HTMLReport.limits { html.append("li", say(limit)) }
      }
    }
    appendStamp(to: &html)
  }

  /// What the report does not do, in plain words.
  static let limits: [PagePhrase] = [
    .limitAdvice, .limitSlips, .limitAward, .limitRosters, .limitNothing,
  ]

  private func appendRun(to html: inout [UInt8]) {
    let entries = [
      (say(.version), "goingrate \(stamp.version)"),
      (say(.factsFromUser), stamp.factsFrom.map(stamp.words.say).orEmptyCell),
      (say(.options), stamp.options.joined(separator: " ")),
      (say(.digestOfAll), stamp.digest),
    ]
    html.append("dl") { html in
      for (name, text) in entries where !text.isEmpty {
        html.append("dt", name)
        html.append("dd", text)
      }
    }
  }

  private func appendAwards(to html: inout [UInt8]) {
    html.append("table class=\"stack\"") { html in
      html.append("caption", say(.tablesUsed))
      html.append(
        headings: [(say(.tables), false), (say(.checkedOn), false), (say(.digest), false)])
      html.append("tbody") { html in
        for award in stamp.awards {
          append(
            tables: "\(award.title) (\(award.code))", award.checkedOn, award.digest, to: &html)
        }
        if let national = stamp.national {
          append(
            tables: say(.national), national.checkedOn, national.digest,
            to: &html)
        }
      }
    }
  }

  private func append(
    tables name: String, _ checkedOn: CivilDate, _ digest: String, to html: inout [UInt8]
  ) {
    html.append("tr") { html in
      html.append("th scope=\"row\"", name)
      html.append("td", "data-l", say(.checkedOn), stamp.words.say(checkedOn))
      html.append("td", "data-l", say(.digest)) { html in html.append("code", digest) }
    }
  }

  private func appendInputs(to html: inout [UInt8]) {
    let shown = summary.inputs.prefix(HTMLReport.rowsShown)
    html.append("table class=\"stack\"") { html in
      html.append(
        "caption",
        say(.inputs, ["files": stamp.words.count(summary.inputs.count, .file)]))
      html.append(
        headings: [
          (say(.file), false), (say(.slips), true), (say(.problems), true), (say(.bytes), true),
          ("SHA-256", false),
        ])
      html.append("tbody") { html in
        for input in shown { append(input, to: &html) }
      }
    }
    if summary.inputs.count > shown.count {
      html.append("p", say(.firstInSummary, ["count": "\(shown.count)"]))
    }
  }

  private func append(_ input: InputFile, to html: inout [UInt8]) {
    html.append("tr") { html in
      html.append("th scope=\"row\"") { html in
        html.append(html: input.path)
        html.append("small", input.format)
      }
      html.append(cell: input.slips, say(.slips))
      html.append(cell: input.problems, say(.problems))
      html.append(cell: input.bytes, say(.bytes))
      html.append("td data-l=\"SHA-256\"") { html in
        html.append("code", input.sha256 ?? say(.couldNotBeRead))
      }
    }
  }

  /// Adds the foot of a file: the version and the tables.
  func appendStamp(to html: inout [UInt8]) {
    let parts =
      ["goingrate \(stamp.version)"] + stamp.awardsInWords
      + [say(.tablesDigest, ["digest": stamp.digest])]
    html.append("footer") { html in
      html.append("p", parts.joined(separator: " · "))
      html.append("p", say(.notAdvice))
    }
  }
}
