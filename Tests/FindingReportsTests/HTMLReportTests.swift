import AuditRules
import Foundation
import PayDomain
import Testing

@testable import FindingReports

@Suite struct HTMLReportTests {
  @Test func `a short slip stands in the report with its working`() {
    let html = report(of: [SampleAudits.audit([SampleAudits.sunday, SampleAudits.open])])
      .text("report.html")
    for words in [
      SampleAudits.canary, "Short $30.00", "6.00 h × $25.00 = $150.00",
      "6.00 h × $30.00 = $180.00", "MA999999 clause 22.1 (penalties.csv:9)", "page 1 at 72,144",
      "Sunday paid below the Sunday rate", "On which days were the 20 ordinary hours worked?",
      SampleAudits.sha, "1 July 2030", "This is not legal advice.",
    ] { #expect(html.contains(words), "\(words)") }
  }

  @Test func `a run with nothing found says so and promises nothing`() {
    let html = report(of: [SampleAudits.audit([SampleAudits.met])]).text("report.html")
    #expect(html.contains("Nothing was found, and nothing was left open."))
    #expect(html.contains("Nothing found is not a guarantee"))
    #expect(!html.contains(SampleAudits.canary))
  }

  @Test func `nothing comes from the network`() {
    let html = report(of: [SampleAudits.audit([SampleAudits.sunday])]).text("report.html")
    for words in ["http:", "https:", "//", "<script", "<link", "<img", "@import", "url("] {
      #expect(!html.contains(words), "\(words)")
    }
  }

  @Test func `text of a slip cannot become markup`() {
    let slip = SampleAudits.slip(name: "<script>alert(1)</script> & \"Co\"\u{202E}'")
    let html = report(of: [SampleAudits.audit([SampleAudits.sunday], slip: slip)])
      .text("report.html")
    #expect(!html.contains("<script"))
    #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Co&quot;&#39;"))
  }

  @Test func `every element that is opened is closed in its order`() {
    let html = report(of: [
      SampleAudits.audit([SampleAudits.sunday, SampleAudits.open, SampleAudits.observation]),
      SampleAudits.unjudged(),
    ]).text("report.html")
    var open: [Substring] = []
    for piece in html.split(separator: "<").dropFirst() where !piece.hasPrefix("!") {
      let tag = piece.prefix { $0 != ">" }
      let name = tag.prefix { $0 != " " && $0 != "/" || tag.hasPrefix("/") && $0 == "/" }
      if tag.hasPrefix("/") {
        #expect(open.popLast() == name.dropFirst())
      } else if name != "meta", !tag.hasSuffix("/") {
        open.append(name)
      }
    }
    #expect(open.isEmpty)
  }

  @Test func `employees beyond the limit stand in files beside the report`() {
    let audits = (1...7).map { number in
      SampleAudits.audit(
        [SampleAudits.sunday], slip: SampleAudits.slip(number: "\(number)", name: nil))
    }
    var limits = HTMLReport.Limits()
    limits.employees = 3
    limits.employeesPerFile = 2
    let shelf = report(of: audits, limits: limits)
    #expect(
      shelf.files.keys.sorted() == [
        "report-employees/0001.html", "report-employees/0002.html", "report.html",
      ])
    #expect(shelf.text("report.html").contains("<a href=\"report-employees/0002.html\">"))
    #expect(shelf.text("report.html").contains("id=\"e3\""))
    #expect(!shelf.text("report.html").contains("id=\"e4\""))
    #expect(shelf.text("report-employees/0001.html").contains("id=\"e4\""))
    #expect(shelf.text("report-employees/0002.html").contains("id=\"e7\""))
  }

  @Test func `exactly the limit stands in one file`() {
    let audits = (1...3).map { number in
      SampleAudits.audit([SampleAudits.sunday], slip: SampleAudits.slip(number: "\(number)"))
    }
    var limits = HTMLReport.Limits()
    limits.employees = 3
    #expect(report(of: audits, limits: limits).files.keys.sorted() == ["report.html"])
  }

  @Test func `a file also ends at its bytes`() {
    let audits = (1...3).map { number in
      SampleAudits.audit([SampleAudits.sunday], slip: SampleAudits.slip(number: "\(number)"))
    }
    var limits = HTMLReport.Limits()
    limits.bytes = 1
    #expect(report(of: audits, limits: limits).files.count == 3)
  }

  private func report(
    of audits: [SlipAudit], limits: HTMLReport.Limits = HTMLReport.Limits()
  ) -> FileShelf {
    var run = SampleRun()
    for audit in audits { run.add(audit) }
    return run.report(limits: limits)
  }
}

/// A run in memory, for the tests of the report.
struct SampleRun {
  private var summary = RunSummary()
  private var index = EmployeeIndex()
  private var spool = MemorySpool()
  private let pages = SlipPages(titles: SampleAudits.stamp.titles)

  mutating func add(_ audit: SlipAudit) {
    summary.add(audit)
    summary.add(
      InputFile(
        path: audit.slip.source.path, sha256: SampleAudits.sha, bytes: 4096, format: "pdf",
        slips: 1, problems: 0))
    index.add(pages.page(of: audit), to: &spool)
  }

  mutating func add(_ problem: InputProblem) { summary.add(problem) }

  func report(limits: HTMLReport.Limits = HTMLReport.Limits()) -> FileShelf {
    let shelf = FileShelf()
    HTMLReport(stamp: SampleAudits.stamp, summary: summary, employees: index, limits: limits)
      .write(from: spool, open: shelf.open)
    return shelf
  }
}
