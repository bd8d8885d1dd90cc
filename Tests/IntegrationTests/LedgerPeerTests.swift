import ElectionModel
import Foundation
import TestSupport
import Testing

/// Other people's programs on our ledger over HTTP: a reader and a witness that share no code with ours.
@Suite(.serialized, .enabled(if: PythonTools.areThere, "scripts/python has not run")) struct LedgerPeerTests {
    private static func python(_ arguments: [String]) async throws -> ElectionProgram.Ending {
        try await ElectionProgram.run(PythonTools.interpreter ?? "", ["-m"] + arguments)
    }

    private static func serving(_ folder: String) async throws -> ElectionTests.LedgerNetworkTests.Serving {
        try await .init(["ledger", "serve", folder, "--listen", "127.0.0.1:0"])
    }

    @Test func `a reader of another maker takes our ledger from our server, and refuses a changed one`() async throws {
        let drill = DrilledLedger()
        let start = try await drill.append(5)
        try #require(start.code == 0, "\(start.complaints)")
        let (folder, place) = ("\(drill.path)/public", TemporaryFolder())
        let old = "\(place.path)/old"
        try FileManager.default.copyItem(atPath: "\(folder)/checkpoint", toPath: old)
        try #require(try await drill.append(700).code == 0)
        let status = try await ElectionProgram.run(ElectionProgram.dobush, ["ledger", "status", folder, "--json"])
        let key = try CanonicalValue.parse(Array(status.output.utf8)).string("logKey")
        let server = try await Self.serving(folder)
        let source = ["--tiles", try server.address, "--log-key", key]
        let seen = try await Self.python(["aics_tlog", "verify-checkpoint"] + source)
        #expect(seen.code == 0, "\(seen.output) \(seen.complaints)")
        let grown = try await Self.python(["aics_tlog", "verify-consistency", "--old-checkpoint", old] + source)
        #expect(grown.code == 0, "\(grown.output) \(grown.complaints)")
        for index in [0, 255, 256, 704] {
            let proven = try await Self.python(["aics_tlog", "verify-inclusion", "--index", "\(index)"] + source)
            #expect(proven.code == 0, "\(index): \(proven.output) \(proven.complaints)")
        }
        // One bit of a tile, then of the checkpoint's signature.
        for name in ["tile/0/001", "checkpoint"] {
            let file = URL(fileURLWithPath: "\(folder)/\(name)")
            let good = try Data(contentsOf: file)
            var bad = good
            bad[bad.count - 10] ^= 1
            try bad.write(to: file)
            let refused = try await Self.python(["aics_tlog", "verify-inclusion", "--index", "300"] + source)
            #expect(refused.code != 0, "\(name): \(refused.output)")
            try good.write(to: file)
        }
        try await server.end()
    }

    @Test func `a witness of another maker cosigns our log, and sees what we see`() async throws {
        let election = try await ElectionFixture()
        let log = try await election.answer(["ledger", "status"]).string("logKey")
        let origin = String(log.prefix { $0 != "+" })
        let config = "\(election.place.path)/witness.json"
        let port = try Self.freePort()
        let made = try await Self.python(
            ["aics_witness", "init", "--config", config, "--name", "other.example/w1", "--listen", "127.0.0.1:\(port)"])
        try #require(made.code == 0, "\(made.complaints)")
        let added = try await Self.python(
            ["aics_witness", "add-log", "--config", config, "--origin", origin, "--vkey", log])
        try #require(added.code == 0, "\(added.complaints)")
        let key = try #require(
            (made.output + made.complaints).split(whereSeparator: \.isWhitespace).first {
                $0.hasPrefix("other.example/w1+")
            })
        let witness = try StationProgramRun(
            ["-m", "aics_witness", "serve", "--config", config], program: PythonTools.interpreter ?? "")
        try "log \(log)\nwitness other \(key) http://127.0.0.1:\(port)\nquorum other\n"
            .write(toFile: "\(election.folder)/witnesses", atomically: true, encoding: .utf8)
        // It listens when it listens.
        var cosigned = try await election.commission(["ledger", "cosign"])
        for _ in 0..<20 where cosigned.code != 0 { cosigned = try await election.commission(["ledger", "cosign"]) }
        #expect(cosigned.code == 0, "\(cosigned.complaints) \(witness.complaints)")
        _ = try await election.answer(["election", "phase", "lists"])
        let status = try await election.answer(["ledger", "status"])
        #expect(status["quorum"] == true && status["size"] == 2)
        let seen = try await Self.python(["aics_witness", "status", "--config", config])
        #expect(seen.output.contains(try status.string("origin")), "\(seen.output)")
        witness.send(SIGTERM)
        _ = try await witness.ending()
    }

    /// A port that nobody had a moment ago.
    private static func freePort() throws -> Int {
        let server = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(server) }
        var place = sockaddr_in()
        place.sin_family = sa_family_t(AF_INET)
        inet_pton(AF_INET, "127.0.0.1", &place.sin_addr)
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let bound = withUnsafeMutablePointer(to: &place) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(server, $0, size) == 0 && getsockname(server, $0, &size) == 0
            }
        }
        try #require(bound)
        return Int(UInt16(bigEndian: place.sin_port))
    }
}
