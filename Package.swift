// swift-tools-version: 6.1
import PackageDescription

let strict: [SwiftSetting] = [.swiftLanguageMode(.v6)]

// One row per target, in dependency order. A module imports nothing of ours that is not in its row;
// `make check` builds with `--explicit-target-dependency-import-check error`.
let package = Package(
  name: "goingrate",
  products: [.executable(name: "goingrate", targets: ["goingrate"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CPoppler", pkgConfig: "poppler-glib", providers: [.apt(["libpoppler-glib-dev"])]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CCairo", pkgConfig: "cairo-pdf", providers: [.apt(["libcairo2-dev"])]),
    .target(name: "PayDomain", swiftSettings: strict),
    .target(name: "Wording", dependencies: ["PayDomain"], swiftSettings: strict),
    .target(name: "Digests", dependencies: ["CCrypto"], swiftSettings: strict),
    .target(
      name: "AwardTables", dependencies: ["PayDomain", "Wording", "Digests", "Yams"],
      swiftSettings: strict),
    .target(
      name: "PayslipReading", dependencies: ["PayDomain", "CPoppler", "CLibXML2", "CZip", "Yams"],
      swiftSettings: strict),
    .target(
      name: "AuditRules", dependencies: ["PayDomain", "Wording", "AwardTables"],
      swiftSettings: strict),
    .target(
      name: "FindingReports", dependencies: ["PayDomain", "Wording", "AuditRules"],
      swiftSettings: strict),
    .target(
      name: "Profiles", dependencies: ["PayDomain", "AwardTables", "Yams"], swiftSettings: strict),
    .target(
      name: "AwardUpkeep",
      dependencies: ["PayDomain", "AwardTables", "PayslipReading"],
      swiftSettings: strict),
    .target(
      name: "BatchAudit",
      dependencies: [
        "PayDomain", "AwardTables", "PayslipReading", "AuditRules", "Profiles", "Digests",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "goingrate",
      dependencies: [
        "PayDomain", "Wording", "Digests", "AwardTables", "PayslipReading", "AuditRules",
        "FindingReports",
        "Profiles", "AwardUpkeep", "BatchAudit",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "BenchInputs", dependencies: ["PayDomain", "CCairo"], swiftSettings: strict),
    .target(name: "MadeSlips", swiftSettings: strict),
    .executableTarget(
      name: "SlipMaker",
      dependencies: [
        "PayDomain", "MadeSlips", "CCairo",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "SlipCorpus",
      dependencies: [
        "PayDomain", "MadeSlips",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .target(
      name: "TestSupport", dependencies: ["PayDomain", "Wording", "MadeSlips", "CZip"],
      path: "Tests/TestSupport"),
    .testTarget(name: "PayDomainTests", dependencies: ["PayDomain", "TestSupport"]),
    .testTarget(name: "DigestsTests", dependencies: ["Digests"]),
    .testTarget(name: "AwardTablesTests", dependencies: ["AwardTables", "Wording", "TestSupport"]),
    .testTarget(name: "PayslipReadingTests", dependencies: ["PayslipReading", "TestSupport"]),
    .testTarget(
      name: "AuditRulesTests",
      dependencies: ["AuditRules", "AwardTables", "PayDomain", "Wording", "TestSupport"]),
    .testTarget(
      name: "FindingReportsTests",
      dependencies: ["PayDomain", "Wording", "AuditRules", "FindingReports", "TestSupport"]),
    .testTarget(name: "ProfilesTests", dependencies: ["PayDomain", "Profiles", "TestSupport"]),
    .testTarget(
      name: "AwardUpkeepTests",
      dependencies: [
        "PayDomain", "AwardTables", "AwardUpkeep", "PayslipReading", "TestSupport",
      ]),
    .testTarget(name: "BatchAuditTests", dependencies: ["BatchAudit", "TestSupport"]),
    .testTarget(name: "CommandTests", dependencies: ["MadeSlips", "TestSupport"]),
  ]
)
