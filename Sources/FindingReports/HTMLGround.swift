import AuditRules
import PayDomain

extension HTMLReport {
  /// The most rows of a list of problems or inputs; the rest is in the files beside the report.
  private static let rowsShown = 500

  /// Adds what could not be judged and why.
  func appendUnjudged(to html: inout [UInt8]) {
    html.append("section aria-labelledby=\"unjudged\"") { html in
      html.append("h2 id=\"unjudged\"", "What could not be judged, and why")
      if summary.missing.isEmpty, summary.problemCodes.isEmpty {
        html.append("p", "Every slip was read and judged, and every check could be told.")
      }
      appendMissing(to: &html)
      appendProblems(to: &html)
    }
  }

  private func appendMissing(to html: inout [UInt8]) {
    guard !summary.missing.isEmpty else { return }
    html.append("table class=\"stack\"") { html in
      html.append("caption", "Facts that are missing; each slip below has the question to ask.")
      html.append(
        headings: ["What is not known", "Slips not judged", "Checks left open"],
        numeric: ["Slips not judged", "Checks left open"])
      html.append("tbody") { html in
        for entry in summary.missingInOrder {
          html.append("tr") { html in
            html.append("th scope=\"row\"", entry.kind.inWords.startingUpper)
            html.append(cell: entry.count.notJudged, "Slips not judged")
            html.append(cell: entry.count.results, "Checks left open")
          }
        }
      }
    }
  }

  private func appendProblems(to html: inout [UInt8]) {
    guard !summary.problems.isEmpty else { return }
    let shown = summary.problems.prefix(HTMLReport.rowsShown)
    html.append("table class=\"stack\"") { html in
      html.append("caption", "Documents that could not be read: \(summary.notRead).")
      html.append(headings: ["Document", "What is wrong", "What to do"], numeric: [])
      html.append("tbody") { html in
        for problem in shown { HTMLReport.append(problem, to: &html) }
      }
    }
    if summary.notRead > shown.count {
      html.append("p", "The first \(shown.count) are shown; all of them are in slips.csv.")
    }
  }

  private static func append(_ problem: InputProblem, to html: inout [UInt8]) {
    html.append("tr") { html in
      html.append("th scope=\"row\"") { html in
        html.append(html: problem.path)
        let place = [problem.ordinal.map { "slip \($0)" }, problem.place?.description]
        let words = place.compactMap { $0 }.joined(separator: ", ")
        if !words.isEmpty { html.append("small", words) }
      }
      html.append("td data-l=\"What is wrong\"") { html in
        html.append(html: problem.message.startingUpper + ".")
        html.append("small", problem.code)
      }
      html.append("td data-l=\"What to do\"", problem.help?.startingUpper ?? "Nothing you can do.")
    }
  }

  /// Adds the tables, options and inputs the report rests on, and what it does not check.
  func appendGround(to html: inout [UInt8]) {
    html.append("section aria-labelledby=\"ground\"") { html in
      html.append("h2 id=\"ground\"", "What this report rests on")
      appendRun(to: &html)
      appendAwards(to: &html)
      appendInputs(to: &html)
    }
    html.append("section aria-labelledby=\"limits\"") { html in
      html.append("h2 id=\"limits\"", "What this does not check")
      html.append("ul") { html in
        for limit in HTMLReport.limits { html.append("li", limit) }
      }
    }
    appendStamp(to: &html)
  }

  /// What the report does not do, in plain words.
  static let limits = [
    "This is not legal advice. Before money is claimed, someone who knows the award should read it.",
    "It judges what slips say. Hours that were worked and are not on a slip are not seen.",
    "It does not decide whether the award applies to this employer and this job: the slip, the "
      + "profile or the user says so, and the report names which.",
    "It does not see rosters, contracts or agreements, nor whether super reached the fund.",
    "Nothing found is not a guarantee that everything was paid.",
  ]

  private func appendRun(to html: inout [UInt8]) {
    let entries = [
      ("Version", "goingrate \(stamp.version)"),
      ("Facts from the user", stamp.factsFrom),
      ("Options", stamp.options.joined(separator: " ")),
      ("Digest of all tables", stamp.digest),
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
      html.append(
        "caption", "Tables used. A slip paid after the date of the check may need newer ones.")
      html.append(headings: ["Tables", "Checked on", "Digest"], numeric: [])
      html.append("tbody") { html in
        for award in stamp.awards {
          HTMLReport.append(
            tables: "\(award.title) (\(award.code))", award.checkedOn, award.digest, to: &html)
        }
        if let national = stamp.national {
          HTMLReport.append(
            tables: "National: minimum wage, super", national.checkedOn, national.digest,
            to: &html)
        }
      }
    }
  }

  private static func append(
    tables name: String, _ checkedOn: CivilDate, _ digest: String, to html: inout [UInt8]
  ) {
    html.append("tr") { html in
      html.append("th scope=\"row\"", name)
      html.append("td data-l=\"Checked on\"", checkedOn.inWords)
      html.append("td data-l=\"Digest\"") { html in html.append("code", digest) }
    }
  }

  private func appendInputs(to html: inout [UInt8]) {
    let shown = summary.inputs.prefix(HTMLReport.rowsShown)
    html.append("table class=\"stack\"") { html in
      html.append("caption", "Inputs: \(summary.inputs.count.counted("file")).")
      html.append(
        headings: ["File", "Slips", "Problems", "Bytes", "SHA-256"],
        numeric: ["Slips", "Problems", "Bytes"])
      html.append("tbody") { html in
        for input in shown { HTMLReport.append(input, to: &html) }
      }
    }
    if summary.inputs.count > shown.count {
      html.append("p", "The first \(shown.count) are shown; all of them are in summary.json.")
    }
  }

  private static func append(_ input: InputFile, to html: inout [UInt8]) {
    html.append("tr") { html in
      html.append("th scope=\"row\"") { html in
        html.append(html: input.path)
        html.append("small", input.format)
      }
      html.append(cell: input.slips, "Slips")
      html.append(cell: input.problems, "Problems")
      html.append(cell: input.bytes, "Bytes")
      html.append("td data-l=\"SHA-256\"") { html in
        html.append("code", input.sha256 ?? "could not be read")
      }
    }
  }

  /// Adds the foot of a file: the version and the tables.
  func appendStamp(to html: inout [UInt8]) {
    let awards = stamp.awards.map { "\($0.code) checked \($0.checkedOn)" }
    let parts = ["goingrate \(stamp.version)"] + awards + ["tables \(stamp.digest)"]
    html.append("footer") { html in
      html.append("p", parts.joined(separator: " · "))
      html.append("p", "Not legal advice.")
    }
  }
}
