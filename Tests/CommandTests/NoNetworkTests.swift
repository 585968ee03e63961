import TestSupport
import Testing

/// The program has no code that could reach a network.
struct NoNetworkTests {
  /// Words without which no connection to another machine is made.
  private static let words = [
    "URLSession", "FoundationNetworking", "URLRequest", "NWConnection", "getaddrinfo",
    "gethostbyname", "AF_INET", "PF_INET", "sockaddr_in", "xmlNanoHTTP", "curl_", "import Network",
  ]

  @Test func `no source names a way to the network`() {
    let files = Repository.files(below: "Sources")
    #expect(files.count > 100)
    for file in files {
      let text = Repository.text("Sources/\(file)")
      for word in Self.words { #expect(!text.contains(word), "Sources/\(file): \(word)") }
    }
  }

  @Test func `the manifest asks for no package of networking`() {
    let manifest = Repository.text("Package.swift")
    #expect(manifest.split(separator: "\n").count { $0.contains(".package(url:") } == 2)
  }

  @Test func `the report loads nothing`() {
    let audit = AuditedFolder(["Fixtures/demo/quillfeather"])
    let html = audit.text("report.html")
    for word in ["src=\"http", "url(http", "<script src", "<link", "@import", "<iframe"] {
      #expect(!html.contains(word), "\(word)")
    }
  }
}
