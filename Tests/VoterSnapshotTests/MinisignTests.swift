import Foundation
import Testing
import Trust
import VoterSnapshot

@Suite struct MinisignTests {
    static let program = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        .map { "\($0)/minisign" }.first { FileManager.default.isExecutableFile(atPath: $0) }

    @Test(.enabled(if: program != nil, "minisign is not installed"))
    func `the system's minisign verifies a snapshot's manifest`() async throws {
        let fixture = try SnapshotFixture()
        let manifest = try await fixture.written()
        let keyFile = fixture.parent + "/registrar.pub"
        try MinisignSignature.publicKeyFile(manifest.registrar.signKey, comment: "registrar").write(
            toFile: keyFile, atomically: false, encoding: .utf8)
        let manifestFile = "\(fixture.folder())/\(SnapshotFile.manifest.rawValue)"
        let good = try Self.run(keyFile, manifestFile)
        #expect(good.status == 0)
        #expect(good.output.contains("dobush snapshot v1 station 1201 code 3f2a-91bc-1"))

        var changed = try fixture.bytes(.manifest)
        changed[changed.count / 2] ^= 1
        try fixture.put(changed, as: .manifest)
        #expect(try Self.run(keyFile, manifestFile).status != 0)
    }

    static func run(_ keyFile: String, _ file: String) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(filePath: try #require(program))
        process.arguments = ["-V", "-p", keyFile, "-m", file]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, text)
    }
}
