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
let sqlite: [Target.Dependency] = [
    .product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift"),
]
let subprocess: [Target.Dependency] = [
    .product(name: "Subprocess", package: "swift-subprocess"), .product(name: "SystemPackage", package: "swift-system"),
]

/// What a production build leaves out: `swift build --disable-default-traits`.
func trainingOnly(_ dependencies: [Target.Dependency]) -> [Target.Dependency] {
    dependencies.map { dependency in
        let training = TargetDependencyCondition.when(traits: ["Training"])
        return switch dependency {
        case .byNameItem(let name, _): .byName(name: name, condition: training)
        case .productItem(let name, let package, let aliases, _):
            .product(name: name, package: package ?? "", moduleAliases: aliases, condition: training)
        default: dependency
        }
    }
}

let package = Package(
    name: "dobush",
    traits: [
        .trait(name: "Training", description: "The demo, synthetic people and the virtual reader."),
        .default(enabledTraits: ["Training"]),
    ],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-system", from: "1.5.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
    ],
    targets: [
        // Floor 0: C libraries and kernels.
        .systemLibrary(
            name: "CLibFPrint", pkgConfig: "libfprint-2", providers: [.apt(["libfprint-2-dev", "libglib2.0-dev"])]),
        .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
        .target(name: "CFPrint", dependencies: ["CLibFPrint"]),
        .target(name: "CHost"),
        .target(name: "CKernels", cSettings: [.unsafeFlags(["-O3"])]),
        .target(name: "CPNG", linkerSettings: [.linkedLibrary("png16")]),

        // Floor 1: base.
        module("Console", ["Wording"]),
        module("ElectionModel"),
        module("Files", ["Wording"]),
        module("Imaging", ["CPNG"]),
        module("Persistence", ["Wording"] + sqlite),
        module("ReaderWire", ["Imaging"]),
        module("Sodium", ["CSodium"]),
        module("Wording", ["ElectionModel"]),

        // Floor 2: engines.
        module("Fingerprints", ["CKernels", "Imaging"], numeric: true),
        module("Ledger", ["ElectionModel", "Files", "Persistence", "Sodium", "Trust"]),
        module("SyntheticPeople", ["CKernels", "ElectionModel", "Imaging"], numeric: true),
        module("Tabulation", ["ElectionModel"]),
        module("Trust", ["ElectionModel", "Sodium"]),
        module("VoterSnapshot", ["ElectionModel", "Persistence", "Sodium", "Trust"]),

        // Floor 3: services.
        module(
            "CommandBase",
            ["Console", "ElectionModel", "Persistence", "Sodium", "Trust", "VoterSnapshot", "Wording", arguments]),
        module("Devices", ["Fingerprints", "Imaging", "ReaderWire"] + subprocess),
        module("ElectionDay", ["ElectionModel", "Ledger", "Sodium", "Tabulation"]),
        module("FingerReader", ["CFPrint", "CLibFPrint", "Imaging", "ReaderWire"]),
        module(
            "StationDesk",
            [
                "Devices", "ElectionModel", "Files", "Fingerprints", "Imaging", "Ledger", "Persistence", "ReaderWire",
                "Sodium", "Tabulation", "Trust", "VoterSnapshot",
            ]),
        module("VirtualReader", ["Imaging", "ReaderWire"]),
        module("VoterRegister", ["ElectionModel", "Persistence", "Sodium", "Trust", "VoterSnapshot"]),

        // Floor 4: faces.
        module(
            "CentralCommands",
            [
                "CommandBase", "Console", "Devices", "ElectionDay", "ElectionModel", "Files", "Fingerprints", "Imaging",
                "Ledger", "Persistence", "Sodium", "Tabulation", "Trust", "VoterRegister", "VoterSnapshot", arguments,
            ] + trainingOnly(["StationDesk", "SyntheticPeople", "VirtualReader"]) + trainingOnly(subprocess)),
        module(
            "StationCommands",
            [
                "CHost", "CommandBase", "Console", "Devices", "ElectionModel", "Files", "Fingerprints", "Imaging",
                "Persistence", "ReaderWire", "Sodium", "StationDesk", "Tabulation", "Trust", "VoterSnapshot", arguments,
            ]),

        // Floor 5: programs.
        .executableTarget(name: "dobush", dependencies: ["CentralCommands", "Console"]),
        .executableTarget(name: "dobush-reader", dependencies: ["FingerReader"]),
        .executableTarget(name: "dobush-station", dependencies: ["Console", "StationCommands"]),

        // Tests.
        .target(
            name: "TestSupport", dependencies: ["ElectionModel", "Sodium", "Trust"], path: "Tests/TestSupport"),
        tests(
            "StationCommands",
            [
                "Console", "ElectionModel", "Persistence", "Sodium", "StationDesk", "TestSupport", "Trust",
                "VoterSnapshot",
            ]),
        tests(
            "CentralCommands",
            [
                "Console", "Devices", "ElectionModel", "Files", "Fingerprints", "Ledger", "Persistence", "Sodium",
                "TestSupport", "Trust", "VoterRegister", "VoterSnapshot", arguments,
            ]),
        tests(
            "CommandBase",
            ["Console", "ElectionModel", "Files", "Persistence", "Sodium", "TestSupport", "Trust", "VoterSnapshot", arguments]),
        tests("Console"),
        tests("Devices", ["Fingerprints", "Imaging", "ReaderWire"]),
        tests("ElectionDay", ["ElectionModel", "Ledger", "Sodium", "Tabulation", "TestSupport", "Trust"]),
        tests("ElectionModel", ["Sodium", "TestSupport"]),
        tests("Fingerprints", ["CKernels", "Imaging"]),
        tests("Imaging"),
        tests("Ledger", ["ElectionModel", "Files", "Persistence", "Sodium", "Tabulation", "TestSupport", "Trust"]),
        tests("Persistence"),
        tests("ReaderWire", ["Imaging"]),
        tests("Sodium", ["ElectionModel"]),
        tests("SyntheticPeople", ["CKernels", "ElectionModel", "Imaging"]),
        tests("Tabulation", ["ElectionModel", "TestSupport"]),
        tests("Trust", ["ElectionModel", "Sodium", "TestSupport"]),
        tests("VoterRegister", ["ElectionModel", "Persistence", "Sodium", "Trust", "VoterSnapshot"]),
        tests("VoterSnapshot", ["ElectionModel", "Persistence", "Sodium", "Trust"]),
        .testTarget(
            name: "IntegrationTests",
            dependencies: [
                "Devices", "ElectionModel", "Fingerprints", "Imaging", "Ledger", "Persistence", "ReaderWire", "Sodium",
                "StationDesk", "SyntheticPeople", "Tabulation", "TestSupport", "Trust", "VirtualReader",
                "VoterSnapshot", "dobush", "dobush-reader", "dobush-station",
            ]),
        tests(
            "StationDesk",
            [
                "Devices", "ElectionModel", "Files", "Fingerprints", "Imaging", "Ledger", "Persistence", "ReaderWire",
                "Sodium", "SyntheticPeople", "Tabulation", "TestSupport", "Trust", "VoterSnapshot",
            ]),

        // Benchmarks.
        .target(name: "BenchSupport", dependencies: ["Fingerprints"], path: "Benchmarks/BenchSupport"),
        benchmark(
            "DeskBench",
            [
                "BenchSupport", "Devices", "ElectionModel", "Fingerprints", "Imaging", "Persistence", "Sodium",
                "StationDesk", "SyntheticPeople", "TestSupport", "Trust", "VirtualReader", "VoterSnapshot",
            ]),
        benchmark("MatcherBench", ["BenchSupport", "Fingerprints"]),
        benchmark(
            "RegisterImportBench",
            ["BenchSupport", "ElectionModel", "Persistence", "Sodium", "Trust", "VoterRegister"]),
        benchmark("SnapshotBench", ["BenchSupport", "ElectionModel", "Sodium", "Trust", "VoterSnapshot"]),
        benchmark("SyntheticFingerBench", ["BenchSupport", "Imaging", "SyntheticPeople"]),
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
