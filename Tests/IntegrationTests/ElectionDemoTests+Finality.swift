import ElectionModel
import Foundation
import TestSupport
import Testing

/// The demo's election goes on at the commission: its result becomes final, and observers look over the network.
extension ElectionTests.ElectionDemoTests {
    private static func commission() async throws -> CommissionCopy {
        try CommissionCopy(of: try await held.value.commission, passphrase: passphrase)
    }

    @Test(.enabled(if: MadeUpAuthority.canRun, "openssl is not there"))
    func `the certified result is stamped by an outside authority, by files or over the network`() async throws {
        let election = try await Self.commission()
        let (authority, stranger) = (try MadeUpAuthority(), try MadeUpAuthority())
        let trusted = ["--authority", "\(authority.folder.path)/authority.pem"]
        let (question, reply) = ("\(election.place.path)/q.tsq", "\(election.place.path)/r.tsr")
        let stamp = "\(election.ledger)/final.tsr"
        // The result is counted and not yet certified: a stamp of it would spoil the record.
        #expect(try await election.run(["ledger", "stamp", "--question", question]).code == 5)
        _ = try await election.answer(["election", "phase", "certified"])

        _ = try await election.answer(["ledger", "stamp", "--question", question])
        try Data(try authority.answer(try Vectors.bytes(question))).write(to: URL(fileURLWithPath: reply))
        let byFile = ["ledger", "stamp", "--reply", reply]
        #expect(try await election.run(byFile).code == 2)
        let distrusted = ["--authority", "\(stranger.folder.path)/authority.pem"]
        #expect(try await election.run(byFile + distrusted).code != 0)
        #expect(!FileManager.default.fileExists(atPath: stamp))
        _ = try await election.answer(byFile + trusted)
        let checkpoint = try Vectors.bytes("\(election.ledger)/checkpoint")
        #expect(try authority.verifies(try Vectors.bytes(stamp), of: checkpoint))

        let (server, other) = (try await StampingServer(authority), try await StampingServer(stranger))
        #expect(try await election.run(["ledger", "stamp", "--url", other.address] + trusted).code != 0)
        #expect(try authority.verifies(try Vectors.bytes(stamp), of: checkpoint))
        let before = try Vectors.bytes(stamp)
        let stamped = try await election.answer(["ledger", "stamp", "--url", server.address] + trusted)
        #expect(stamped["file"] == .string(stamp))
        #expect(try Vectors.bytes(stamp) != before)
        #expect(try authority.verifies(try Vectors.bytes(stamp), of: checkpoint))

        _ = try await election.answer(["election", "phase", "appeals"])
        #expect(try await election.run(["ledger", "stamp", "--url", server.address] + trusted).code == 5)
        let believed = ["--stamp-authority", "\(authority.folder.path)/authority.pem"]
        let passed = try await election.verify(election.ledger, believed)
        #expect(passed.code == 0, "\(passed.output)")
        let doubted = try await election.verify(
            election.ledger, ["--stamp-authority", "\(stranger.folder.path)/authority.pem"])
        #expect(doubted.code == 6, "\(doubted.output)")
    }

    @Test func `observers verify a ledger over the network, and what has changed on its way is found`() async throws {
        let election = try await Self.commission()
        let server = try await ElectionTests.LedgerNetworkTests.Serving(
            ["ledger", "serve", election.ledger, "--listen", "127.0.0.1:0"])
        let address = try server.address
        let saved = "\(election.place.path)/saved"
        try FileManager.default.copyItem(atPath: "\(election.ledger)/checkpoint", toPath: saved)
        let memory = ["--state", "\(election.place.path)/state"]
        let first = try await election.verify(address, memory)
        #expect(first.code == 0, "\(first.output) \(first.complaints)")

        // It grows: the same copy is brought up to date, and continues what was seen.
        _ = try await election.answer(["election", "phase", "certified"])
        let second = try await election.verify(address, memory + ["--saved", saved, "--second", election.ledger])
        #expect(second.code == 0, "\(second.output) \(second.complaints)")
        let size = try await election.answer(["ledger", "status"]).int("size")
        #expect(second.output.contains("\(size)"), "\(second.output)")

        // What a server changes, who has no copy finds.
        let entries = "\(election.ledger)/tile/entries/000.p/\(size)"
        let good = try Vectors.bytes(entries)
        var bad = good
        bad[bad.count / 2] ^= 1
        try Data(bad).write(to: URL(fileURLWithPath: entries))
        #expect(try await election.verify(address, copy: "new").code == 6)
        try Data(good).write(to: URL(fileURLWithPath: entries))
        // A server that lags behind what somebody has seen cannot deny it.
        let newer = "\(election.place.path)/newer"
        try FileManager.default.copyItem(atPath: "\(election.ledger)/checkpoint", toPath: newer)
        try FileManager.default.removeItem(atPath: "\(election.ledger)/checkpoint")
        try FileManager.default.copyItem(atPath: saved, toPath: "\(election.ledger)/checkpoint")
        let behind = try await election.verify(address, copy: "old", ["--saved", newer])
        #expect(behind.code == 6 && behind.output.contains("newer"), "\(behind.code): \(behind.output)")
        try await server.end()
        #expect(try await election.verify(address, copy: "none").code == 3)
    }
}
