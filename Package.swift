// swift-tools-version: 6.2
import PackageDescription

/// A module of ours: one folder under Sources, strict settings (see the loop at the end).
func module(
    _ name: String, _ dependencies: [Target.Dependency] = [], path: String? = nil, numeric: Bool = false
) -> Target {
    .target(
        name: name, dependencies: dependencies, path: path,
        swiftSettings: numeric ? [.unsafeFlags(["-O"], .when(configuration: .debug))] : [])
}

func tests(_ module: String, _ more: [Target.Dependency] = []) -> Target {
    .testTarget(name: "\(module)Tests", dependencies: [.init(stringLiteral: module)] + more)
}

func benchmark(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .executableTarget(name: name, dependencies: dependencies, path: "Benchmarks/\(name)")
}

let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let metrics: Target.Dependency = .product(name: "CoreMetrics", package: "swift-metrics")
let nio: Target.Dependency = .product(name: "NIOCore", package: "swift-nio")
let nioEmbedded: Target.Dependency = .product(name: "NIOEmbedded", package: "swift-nio")
let lifecycle: Target.Dependency = .product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let outbound: Target.Dependency = .product(name: "AsyncHTTPClient", package: "async-http-client")
let nioPosix: Target.Dependency = .product(name: "NIOPosix", package: "swift-nio")
let nioSSL: Target.Dependency = .product(name: "NIOSSL", package: "swift-nio-ssl")
let hummingbird: [Target.Dependency] = [
    .product(name: "Hummingbird", package: "hummingbird"), .product(name: "HummingbirdCore", package: "hummingbird"),
    .product(name: "HTTPTypes", package: "swift-http-types"),
    .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
]
let metricsApi: Target.Dependency = .product(name: "Metrics", package: "swift-metrics")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
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
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0", traits: []),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.0"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.0"),
        .package(url: "https://github.com/apple/swift-system", from: "1.5.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0", traits: []),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
    ],
    targets: [
        // Floor 0: C libraries and kernels.
        .systemLibrary(
            name: "CLibFPrint", pkgConfig: "libfprint-2", providers: [.apt(["libfprint-2-dev", "libglib2.0-dev"])]),
        .systemLibrary(name: "CPango", pkgConfig: "pangocairo", providers: [.apt(["libpango1.0-dev"])]),
        .systemLibrary(name: "COpenSSL", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
        .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
        .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .target(
            name: "CDrawing", dependencies: ["CPango"],
            linkerSettings: [.linkedLibrary("fontconfig"), .linkedLibrary("pangoft2-1.0")]),
        .target(name: "CFPrint", dependencies: ["CLibFPrint"]),
        .target(name: "CHost"),
        .target(name: "CKernels", cSettings: [.unsafeFlags(["-O3"])]),
        .target(name: "CPNG", linkerSettings: [.linkedLibrary("png16")]),

        // Floor 1: base, and what stands on it.
        module("ElectionModel"),
        module("Sodium", ["CSodium"]),
        module("Wording", ["ElectionModel"]),
        module("Console", ["Wording"]),
        module("DeviceWire", ["Sodium"]),
        module("MachineReadableZone"),
        module("BoardModules", ["DeviceWire", "MachineReadableZone"]),
        module("BoardState", ["DeviceWire", "Sodium"]),
        module("BoardSimulator", ["BoardState", "DeviceWire", "Sodium"]),
        module("Files", ["Wording"]),
        module("Imaging", ["CPNG", "Wording"], numeric: true),
        module("Persistence", ["ElectionModel", "Wording"] + sqlite),
        module("QRCodes", ["CQREncode", "Imaging", "Wording"]),
        module("ReaderWire", ["Imaging"]),

        // Floor 2: engines.
        module("BallotCrypto", ["Sodium"]),
        module("ElectionFile", ["ElectionModel", "Wording", yams]),
        module("Fingerprints", ["CKernels", "Imaging", "Sodium", "Wording"], numeric: true),
        module("Forms", ["CDrawing", "ElectionModel", "Imaging", "QRCodes", "Sodium", "Wording"]),
        module("IdentityDocuments", ["ElectionModel", "MachineReadableZone", "Wording"]),
        module(
            "Ledger",
            ["BallotCrypto", "COpenSSL", "ElectionModel", "Files", "Persistence", "Sodium", "Trust", "Wording"]),
        module("PaperPages", ["Files", "Wording"]),
        module("RemoteRecord", ["BallotCrypto", "ElectionModel", "Files", "Sodium", "Trust", "Wording"]),
        module("SyntheticPeople", ["CKernels", "ElectionModel", "Imaging"], numeric: true),
        module("Tabulation", ["ElectionModel", "Wording"]),
        module("Telemetry", ["ElectionModel", "Sodium", "Wording", logging, metrics]),
        module("TimeStamps", ["COpenSSL", "ElectionModel", "Wording"]),
        module("TransportKeys", ["COpenSSL", "ElectionModel", "Sodium", "Trust", "Wording"]),
        module("Trust", ["ElectionModel", "Sodium", "Wording"]),
        module("VoterSnapshot", ["ElectionModel", "Files", "Ledger", "Persistence", "Sodium", "Trust", "Wording"]),
        module("XRoad", ["COpenSSL", "CXML", "CZip", "ElectionModel", "Files", "TimeStamps", "Wording"]),

        // Floor 3: services.
        module("Ceremony", ["BallotCrypto", "ElectionModel", "Sodium", "Trust", "Wording"], path: "Ceremony/Ceremony"),
        module("CommandBase", ["Console", "ElectionModel", "Files", "Sodium", "Wording", arguments]),
        module(
            "Devices",
            [
                "DeviceWire", "ElectionModel", "Fingerprints", "Imaging", "Ledger", "ReaderWire", "Sodium", "Trust",
                "Wording",
            ] + subprocess),
        module(
            "Candidacy", ["ElectionModel", "Files", "Forms", "Ledger", "Persistence", "Sodium", "Trust", "Wording"]),
        module("ElectionDay", ["ElectionModel", "Ledger", "Sodium", "Tabulation", "Wording"]),
        module("FingerReader", ["CFPrint", "CLibFPrint", "Imaging", "ReaderWire"]),
        module(
            "StationDesk",
            [
                "DeviceWire", "Devices", "ElectionModel", "Files", "Fingerprints", "IdentityDocuments", "Imaging",
                "Ledger",
                "Persistence", "ReaderWire", "Sodium", "Tabulation", "Trust", "VoterSnapshot", "Wording",
            ]),
        module("VirtualReader", ["Imaging", "ReaderWire"]),
        module("VoterRegister", ["ElectionModel", "Persistence", "Sodium", "Trust", "VoterSnapshot", "Wording"]),

        // Floor 4: adapters and faces.
        module(
            "CentralCommands",
            [
                "BallotCrypto", "Candidacy", "CandidatePages", "Ceremony", "CommandBase", "Console", "Devices",
                "ElectionDay", "ElectionFile", "ElectionModel", "ExchangeServer", "Files", "Fingerprints", "Forms",
                "Imaging", "Ledger", "LedgerPages", "OutboundHTTP", "PageServing",
                "PostgresStore", "QRCodes", "ReaderWire", "Sodium", "StationDesk", "Tabulation", "Telemetry",
                "TimeStamps", "Trust", "VoterRegister", "VoterSnapshot", "Wording", "XRoad", arguments, logging,
            ]
                + trainingOnly([
                    "BoardSimulator", "DeviceWire", "MachineReadableZone", "SyntheticPeople", "VirtualReader",
                ])
                + trainingOnly(subprocess)),
        module(
            "CandidatePages",
            ["Candidacy", "ElectionModel", "Forms", "PageServing", "Sodium", "Wording", logging, nio] + hummingbird),
        module("ExchangeServer", ["ElectionModel", "PageServing", "XRoad", logging, nio] + hummingbird),
        module("HealthPages", ["ElectionModel", "PageServing", "Telemetry", lifecycle, logging] + hummingbird),
        module(
            "LedgerPages",
            ["ElectionModel", "Ledger", "PageServing", "Wording", logging, nio, nioPosix] + hummingbird),
        module(
            "OutboundHTTP",
            [
                "Ledger", "Sodium", "TimeStamps", "Trust", "Wording", "XRoad", nio, nioPosix, nioSSL, outbound,
                .product(name: "NIOHTTP1", package: "swift-nio"),
            ]),
        module("PageServing", ["Wording", lifecycle, logging, nio] + hummingbird),
        module("PostgresStore", ["CPostgres", "ElectionModel", "Persistence", "Wording"]),
        module(
            "StationCommands",
            [
                "CHost", "Ceremony", "CommandBase", "Console", "DeviceWire", "Devices", "ElectionModel", "Files",
                "Fingerprints", "Forms", "HealthPages", "IdentityDocuments", "Imaging", "Ledger", "PageServing",
                "Persistence",
                "ReaderWire", "Sodium", "StationDesk", "Tabulation", "Telemetry", "Trust", "VoterSnapshot", "Wording",
                arguments, logging, metricsApi,
            ]),
        module(
            "TrusteeCommands",
            [
                "BallotCrypto", "CHost", "Ceremony", "CommandBase", "Console", "ElectionModel", "Files", "PaperPages",
                "RemoteRecord", "Sodium", "Trust", "Wording", arguments,
            ], path: "Ceremony/TrusteeCommands"),

        // Floor 5: programs.
        .executableTarget(name: "dobush", dependencies: ["CentralCommands", "Console"]),
        .executableTarget(name: "dobush-reader", dependencies: ["FingerReader"]),
        .executableTarget(name: "dobush-station", dependencies: ["Console", "StationCommands"]),
        .executableTarget(
            name: "dobush-trustee",
            dependencies: [
                "Console", "TrusteeCommands",
            ], path: "Ceremony/dobush-trustee"),

        // Tests.
        .target(
            name: "TestSupport", dependencies: ["ElectionModel", "Sodium", "Trust", "Wording"],
            path: "Tests/TestSupport"),
        .target(
            name: "LedgerSupport", dependencies: ["ElectionModel", "Ledger", "Sodium", "TestSupport", "Trust"],
            path: "Tests/LedgerSupport"),
        .target(
            name: "ExchangeStandIn",
            dependencies: [
                "COpenSSL", "CZip", "ElectionModel", "PageServing", "TestSupport", "TimeStamps", "Trust", "XRoad",
                logging, nio,
            ] + hummingbird, path: "Tests/ExchangeStandIn"),
        .target(
            name: "RemoteSupport",
            dependencies: ["BallotCrypto", "ElectionModel", "Ledger", "Sodium", "TestSupport", "Trust"],
            path: "Tests/RemoteSupport"),
        .executableTarget(
            name: "ExchangeDrill", dependencies: ["ExchangeStandIn", "XRoad"], path: "Tests/ExchangeDrill"),
        .executableTarget(
            name: "LedgerDrill", dependencies: ["ElectionModel", "Ledger", "LedgerSupport", "TestSupport"],
            path: "Tests/LedgerDrill"),
        .target(
            name: "StorageSupport", dependencies: ["CPostgres", "Persistence", "PostgresStore", "TestSupport"],
            path: "Tests/StorageSupport"),
        tests("BallotCrypto", ["ElectionModel", "Sodium", "TestSupport"]),
        tests(
            "CentralCommands",
            [
                "Candidacy", "CandidacySupport", "Ceremony", "CommandBase", "Console", "Devices", "ElectionDay",
                "ElectionFile",
                "ElectionModel",
                "Files", "Fingerprints", "Imaging", "Ledger", "Persistence", "QRCodes", "Sodium", "StationDesk",
                "SyntheticPeople", "Tabulation", "TestSupport", "Trust", "VoterRegister", "VoterSnapshot", "Wording",
                "XRoad", arguments,
            ]),
        tests("BoardModules", ["BoardSimulator", "DeviceWire", "Imaging", "TestSupport"]),
        tests("BoardState", ["DeviceWire", "Sodium", "TestSupport"]),
        tests("Ceremony", ["BallotCrypto", "ElectionModel", "Sodium", "TestSupport", "Trust", "Wording"]),
        tests("CommandBase", ["Console", "ElectionModel", "Files", "Sodium", "TestSupport", "Wording", arguments]),
        tests("Console", ["TestSupport", "Wording"]),
        tests("DeviceWire", ["Sodium", "TestSupport", "Trust"]),
        tests(
            "Devices",
            [
                "DeviceWire", "ElectionModel", "Fingerprints", "Imaging", "Ledger", "ReaderWire", "Sodium",
                "TestSupport", "Trust", "Wording",
            ]),
        .target(
            name: "CandidacySupport",
            dependencies: [
                "Candidacy", "ElectionModel", "Persistence", "Sodium", "StorageSupport", "TestSupport", "Trust",
                "Wording",
            ], path: "Tests/CandidacySupport"),
        tests(
            "Candidacy",
            [
                "CandidacySupport", "ElectionModel", "Files", "Forms", "Ledger", "Persistence", "Sodium",
                "StorageSupport", "TestSupport", "Trust", "Wording", "XRoad",
            ]),
        tests(
            "CandidatePages",
            [
                "Candidacy", "CandidacySupport", "ElectionModel", "PageServing", "Persistence", "Sodium", "TestSupport",
                "Trust", "Wording",
                logging, nio, nioEmbedded,
            ] + hummingbird),
        tests("ElectionDay", ["ElectionModel", "Ledger", "Sodium", "Tabulation", "TestSupport", "Wording"]),
        tests("ElectionFile", ["ElectionModel", "Tabulation", "TestSupport", "Wording"]),
        tests("ElectionModel", ["Sodium", "TestSupport"]),
        tests(
            "ExchangeServer",
            ["ElectionModel", "OutboundHTTP", "PageServing", "TestSupport", "XRoad", logging]),
        tests("Files", ["TestSupport"]),
        tests("Fingerprints", ["CKernels", "Imaging", "Sodium", "SyntheticPeople", "TestSupport", "Wording"]),
        tests("Forms", ["ElectionModel", "Imaging", "Sodium", "TestSupport", "Wording"]),
        tests(
            "HealthPages",
            [
                "ElectionModel", "PageServing", "Telemetry", "TestSupport", "Wording", lifecycle, logging, metrics, nio,
                nioEmbedded,
            ] + hummingbird),
        tests("IdentityDocuments", ["ElectionModel", "MachineReadableZone", "TestSupport", "Wording"]),
        tests("Imaging", ["SyntheticPeople", "TestSupport", "Wording"]),
        tests("MachineReadableZone"),
        .testTarget(
            name: "IntegrationTests",
            dependencies: [
                "BallotCrypto", "BoardSimulator", "BoardState", "Candidacy", "CandidacySupport", "DeviceWire",
                "Devices",
                "ElectionModel", "ExchangeStandIn", "Files", "Fingerprints", "Imaging", "Ledger", "LedgerDrill",
                "Persistence",
                "ReaderWire",
                "RemoteRecord", "RemoteSupport", "Sodium", "StationDesk", "SyntheticPeople", "TestSupport", "Trust",
                "VirtualReader", "VoterSnapshot", "XRoad", "dobush", "dobush-reader", "dobush-station",
                "dobush-trustee",
            ]),
        tests(
            "Ledger",
            [
                "ElectionModel", "Files", "LedgerSupport", "Persistence", "Sodium", "TestSupport", "Trust", "Wording",
            ]),
        tests(
            "LedgerPages",
            [
                "ElectionModel", "Files", "Ledger", "LedgerSupport", "OutboundHTTP", "PageServing", "Sodium",
                "TestSupport",
                "Trust", "Wording", logging, nio,
            ] + hummingbird),
        tests("OutboundHTTP", ["ElectionModel", "ExchangeStandIn", "TestSupport", "Wording", "XRoad"]),
        tests("Persistence", ["ElectionModel", "StorageSupport", "TestSupport", "Wording"]),
        tests("PostgresStore", ["ElectionModel", "Persistence", "StorageSupport", "TestSupport", "Wording"]),
        tests("QRCodes", ["Imaging", "TestSupport", "Wording"]),
        tests("ReaderWire", ["Imaging"]),
        tests("Sodium"),
        tests(
            "StationCommands",
            [
                "Ceremony", "CommandBase", "Console", "DeviceWire", "Devices", "ElectionModel", "Files", "Fingerprints",
                "Forms", "IdentityDocuments", "Ledger", "Persistence", "ReaderWire", "Sodium", "StationDesk",
                "Tabulation", "TestSupport", "Trust", "VoterSnapshot", "Wording",
            ]),
        tests(
            "StationDesk",
            [
                "DeviceWire", "Devices", "ElectionModel", "Files", "Fingerprints", "IdentityDocuments", "Imaging",
                "Ledger", "Persistence", "ReaderWire", "Sodium", "Tabulation", "TestSupport", "Trust", "VoterSnapshot",
                "Wording",
            ]),
        tests("PaperPages", ["TestSupport", "Wording"]),
        tests(
            "RemoteRecord",
            [
                "BallotCrypto", "ElectionModel", "Files", "Ledger", "RemoteSupport", "Sodium", "TestSupport", "Trust",
            ]),
        tests("SyntheticPeople", ["CKernels", "ElectionModel", "Imaging"]),
        tests("Tabulation", ["ElectionModel", "TestSupport", "Wording"]),
        tests("Telemetry", ["ElectionModel", "Sodium", "TestSupport", "Wording", logging, metrics]),
        tests("TimeStamps", ["ElectionModel", "Sodium", "TestSupport", "Wording"]),
        tests("TransportKeys", ["ElectionModel", "Sodium", "TestSupport", "Trust", "Wording"]),
        tests("Trust", ["ElectionModel", "Sodium", "TestSupport", "Wording"]),
        tests(
            "TrusteeCommands",
            [
                "BallotCrypto", "Ceremony", "Console", "ElectionModel", "Files", "Ledger", "RemoteRecord",
                "RemoteSupport", "Sodium", "TestSupport", "Trust", "Wording", arguments,
            ]),
        tests(
            "VoterRegister",
            [
                "ElectionModel", "Persistence", "Sodium", "StorageSupport", "TestSupport", "Trust", "VoterSnapshot",
                "Wording",
            ]),
        tests(
            "VoterSnapshot",
            ["ElectionModel", "Files", "Ledger", "Persistence", "Sodium", "TestSupport", "Trust", "Wording"]),
        tests("Wording", ["ElectionModel", "TestSupport"]),
        tests("XRoad", ["ElectionModel", "TestSupport", "Wording"]),

        .executableTarget(
            name: "board-simulator", dependencies: ["BoardSimulator", "Sodium"], path: "Firmware/board-simulator"),
        // Benchmarks.
        .target(
            name: "BenchSupport", dependencies: ["Fingerprints", "SyntheticPeople"], path: "Benchmarks/BenchSupport"),
        benchmark(
            "BallotBench", ["BallotCrypto", "BenchSupport", "CSodium", "RemoteSupport", "Sodium", "TestSupport"]),
        benchmark(
            "DeskBench",
            [
                "BenchSupport", "Devices", "ElectionModel", "Files", "Fingerprints", "Imaging", "Persistence", "Sodium",
                "StationDesk", "SyntheticPeople", "TestSupport", "Trust", "VirtualReader", "VoterSnapshot",
            ]),
        .target(name: "CNBIS", dependencies: ["CLibFPrint"], path: "Benchmarks/CNBIS"),
        benchmark(
            "FingerBench",
            ["BenchSupport", "CNBIS", "ElectionModel", "Fingerprints", "Imaging", "StationDesk", "SyntheticPeople"]),
        benchmark(
            "LedgerBench",
            ["BenchSupport", "ElectionModel", "Ledger", "LedgerSupport", "Sodium", "TestSupport", "Trust"]),
        benchmark("EvidenceBench", ["BenchSupport", "COpenSSL", "TestSupport", "XRoad"]),
        benchmark(
            "ExchangeBench",
            [
                "BenchSupport", "ElectionModel", "ExchangeStandIn", "OutboundHTTP", "Sodium", "TestSupport", "Trust",
                "XRoad",
            ]),
        benchmark("FirmwareBench", ["BenchSupport", "BoardSimulator", "DeviceWire", "Sodium"]),
        benchmark("MatcherBench", ["BenchSupport", "Fingerprints", "SyntheticPeople"]),
        benchmark(
            "NationBench",
            [
                "BenchSupport", "ElectionModel", "Persistence", "PostgresStore", "Sodium", "Trust", "VoterRegister",
                "VoterSnapshot",
            ]),
        benchmark("PresentationBench", ["BenchSupport", "Fingerprints", "Imaging", "Sodium", "SyntheticPeople"]),
        benchmark(
            "RegisterImportBench",
            ["BenchSupport", "ElectionModel", "Persistence", "Sodium", "Trust", "VoterRegister"]),
        benchmark("SnapshotBench", ["BenchSupport", "ElectionModel", "Sodium", "Trust", "VoterSnapshot"]),
        benchmark("SyntheticFingerBench", ["BenchSupport", "Fingerprints", "Imaging", "SyntheticPeople"]),
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
