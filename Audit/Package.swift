// swift-tools-version: 6.2
import PackageDescription

// The observers' verifier. It stands alone: nothing here comes from the programs that write the record.
let package = Package(
    name: "dobush-audit",
    products: [
        .executable(name: "dobush-verify", targets: ["dobush-verify"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
    ],
    targets: [
        .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
        .systemLibrary(name: "CLibcrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .target(name: "RecordVerifier", dependencies: ["CLibcrypto", "CSodium"]),
        .executableTarget(
            name: "dobush-verify",
            dependencies: ["RecordVerifier", .product(name: "ArgumentParser", package: "swift-argument-parser")]),
        .executableTarget(
            name: "AuditBench", dependencies: ["RecordVerifier", "CSodium"], path: "Benchmarks/AuditBench"),
        .executableTarget(
            name: "RemoteBench", dependencies: ["RecordVerifier", "CSodium"], path: "Benchmarks/RemoteBench"),
        .testTarget(name: "RecordVerifierTests", dependencies: ["RecordVerifier", "CSodium"]),
    ],
    swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
    target.swiftSettings = [
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("ExistentialAny"),
        .treatAllWarnings(as: .error),
    ]
}
