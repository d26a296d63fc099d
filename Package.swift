// swift-tools-version: 6.1
import PackageDescription

/// Whole conversations are replayed by hundreds of tests. With these four optimised in debug builds too, they take a
/// fraction of the time, and checks such as overflow stay in.
let quickTests: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// Arrows run one way: `Rules` and `Scheduling` import nothing; `Planning` joins them; `Reading`, `Dialogue` and `Formats`
/// stand on it; `Storage` keeps the log; `mutual` is the rim where effects meet the world.
let package = Package(
  name: "Mutual",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    .target(name: "Rules", swiftSettings: quickTests),
    .target(name: "Scheduling", swiftSettings: quickTests),
    .target(name: "Planning", dependencies: ["Rules", "Scheduling"], swiftSettings: quickTests),
    .target(name: "Reading", dependencies: ["Planning", "Rules", "Scheduling"], swiftSettings: quickTests),
    .target(name: "Dialogue", dependencies: ["Planning", "Practice", "Reading", "Rules", "Scheduling"]),
    .target(name: "Practice", dependencies: ["Planning", "Reading", "Rules", "Scheduling"], swiftSettings: quickTests),
    .target(
      name: "Formats",
      dependencies: [
        "Planning", "Practice", "Reading", "Rules", "Scheduling",
        .product(name: "Yams", package: "Yams"),
        .product(name: "Mustache", package: "swift-mustache"),
      ]),
    .target(
      name: "Storage",
      dependencies: ["Planning", "Scheduling", .product(name: "GRDB", package: "GRDB.swift")]),
    .systemLibrary(name: "CLibedit", pkgConfig: "libedit", providers: [.apt(["libedit-dev"]), .brew(["libedit"])]),
    .target(name: "CEditline", dependencies: ["CLibedit"]),
    .target(name: "CPrompts"),
    .executableTarget(
      name: "mutual",
      dependencies: [
        "Dialogue", "Formats", "Practice", "Storage", "Reading", "Planning", "Rules", "Scheduling", "CEditline",
        "CPrompts",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // Figures for Scripts/bench; no part of what is shipped.
    .executableTarget(
      name: "mutual-bench", dependencies: ["Formats", "Planning", "Practice", "Reading", "Rules", "Scheduling"],
      path: "Benchmarks/Inside"),

    .target(
      name: "TestSupport", dependencies: ["Formats", "Planning", "Practice", "Rules", "Scheduling"],
      path: "Tests/TestSupport"),
    .testTarget(name: "RulesTests", dependencies: ["Rules", "TestSupport"]),
    .testTarget(name: "SchedulingTests", dependencies: ["Scheduling", "TestSupport"], exclude: ["Cases"]),
    .testTarget(
      name: "PlanningTests", dependencies: ["Formats", "Planning", "Rules", "Scheduling", "TestSupport"]),
    .testTarget(name: "ReadingTests", dependencies: ["Reading", "Planning", "Rules", "Scheduling", "TestSupport"]),
    .testTarget(
      name: "DialogueTests",
      dependencies: ["Dialogue", "Formats", "Practice", "Reading", "Planning", "Rules", "Scheduling", "TestSupport"],
      exclude: ["Coaching", "Transcripts"]),
    .testTarget(
      name: "PracticeTests",
      dependencies: ["Practice", "Formats", "Reading", "Planning", "Rules", "Scheduling", "TestSupport"],
      exclude: ["BadPersonas", "HandTyped", "Transcripts"]),
    .testTarget(
      name: "FormatsTests", dependencies: ["Formats", "Planning", "Reading", "Rules", "Scheduling", "TestSupport"],
      exclude: ["BadPlaybooks", "Doors/Lines", "Doors/Notes", "Golden"]),
    .testTarget(
      name: "StorageTests",
      dependencies: ["Storage", "Planning", "Scheduling", "TestSupport", .product(name: "GRDB", package: "GRDB.swift")]),
    .testTarget(name: "TerminalTests", dependencies: ["mutual", "TestSupport"]),
    .testTarget(
      name: "AcceptanceTests",
      dependencies: [
        "mutual", "Storage", "Planning", "Rules", "TestSupport", .product(name: "GRDB", package: "GRDB.swift"),
      ]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu2x
)
