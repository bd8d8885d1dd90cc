// swift-tools-version: 6.2
import PackageDescription

/// A module of ours: one folder under Sources, strict settings (see the loop at the end).
func module(_ name: String, _ dependencies: [Target.Dependency] = [], numeric: Bool = false) -> Target {
    .target(
        name: name, dependencies: dependencies,
        swiftSettings: numeric ? [.unsafeFlags(["-O"], .when(configuration: .debug))] : [])
}

func tests(_ module: String, _ more: [Target.Dependency] = []) -> Target {
    .testTarget(name: "\(module)Tests", dependencies: [.init(stringLiteral: module)] + more)
}

func benchmark(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .executableTarget(name: name, dependencies: dependencies, path: "Benchmarks/\(name)")
}

let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "dobush",
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.0"),
        .package(url: "https://github.com/apple/swift-system", from: "1.5.0"),
    ],
    targets: [
        // Floor 0: C libraries and kernels.
        .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),

        .systemLibrary(
            name: "CLibFPrint", pkgConfig: "libfprint-2", providers: [.apt(["libfprint-2-dev", "libglib2.0-dev"])]),
        .target(name: "CFPrint", dependencies: ["CLibFPrint"]),
        .target(name: "CHost"),
        .target(name: "CKernels", cSettings: [.unsafeFlags(["-O3"])]),
        .target(name: "CPNG", linkerSettings: [.linkedLibrary("png16")]),

        // Floor 1: base.
        module("ElectionModel"),
        module("Sodium", ["CSodium"]),
        module(
            "Persistence",
            [.product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift")]),
        // Floor 2: engines.
        module("Trust", ["ElectionModel", "Sodium"]),
        module("Ledger", ["Trust", "ElectionModel", "Sodium", "Persistence"]),

        module("Tabulation", ["ElectionModel"]),
        module("Imaging", ["CPNG"]),
        module("ReaderWire", ["Imaging"]),
        module("Fingerprints", ["Imaging", "CKernels"], numeric: true),
        module("VoterSnapshot", ["Trust", "ElectionModel", "Sodium", "Persistence"]),

        // Floor 3: services.
        module("Devices", ["ReaderWire", "Imaging", "Fingerprints", .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system")]),
        module(
            "StationDesk",
            [
                "Devices", "ElectionModel", "Fingerprints", "Imaging", "Ledger", "Persistence", "ReaderWire", "Sodium",
                "Tabulation", "Trust", "VoterSnapshot",
            ]),

        tests("ElectionModel"),
        tests("Sodium", ["ElectionModel"]),
        tests("Persistence"),
        tests("Trust", ["ElectionModel", "Sodium"]),
        tests("Ledger", ["ElectionModel", "Persistence", "Sodium", "Tabulation", "TestSupport", "Trust"]),
        tests("Tabulation", ["ElectionModel", "TestSupport"]),
        .target(
            name: "TestSupport", dependencies: ["ElectionModel", "Sodium", "Trust"], path: "Tests/TestSupport"),
    ],
    swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system && target.type != .plugin {
    target.swiftSettings =
        (target.swiftSettings ?? []) + [
            .enableUpcomingFeature("InternalImportsByDefault"),
            .enableUpcomingFeature("MemberImportVisibility"),
            .enableUpcomingFeature("ExistentialAny"),
            .treatAllWarnings(as: .error),
        ]
}
