import ElectionModel
import Sodium
import TestSupport
import Testing
import Trust

@testable import VoterSnapshot

@Suite struct DeltaRefusalTests {
    let fixture: SnapshotFixture

    init() throws { fixture = try SnapshotFixture() }

    func refusal(
        _ delta: SnapshotDelta, after line: DeltaLine, _ expectation: SnapshotExpectation? = nil,
        now: Timestamp = SnapshotFixture.now
    ) -> SnapshotRefusal? {
        refusal(delta.bytes, after: line, expectation, now: now)
    }

    func refusal(
        _ bytes: [UInt8], after line: DeltaLine, _ expectation: SnapshotExpectation? = nil,
        now: Timestamp = SnapshotFixture.now
    ) -> SnapshotRefusal? {
        do throws(SnapshotRefusal) {
            _ = try DeltaReader.verify(
                bytes, after: line, expectation: expectation ?? fixture.expectation(), now: now)
            return nil
        } catch { return error }
    }

    /// A delta that says something else than the writer would, signed again.
    func forged(
        _ delta: SnapshotDelta, _ line: DeltaLine, key: SigningKey? = nil,
        _ change: (inout [String: CanonicalValue]) -> Void
    ) throws -> SnapshotDelta {
        guard case .object(var members) = delta.statement.canonical else { return delta }
        change(&members)
        let statement = try DeltaStatement(canonical: .object(members))
        let made = SnapshotDelta(
            statement: statement, signature: statement.signature(by: key ?? fixture.registrar), sealed: delta.sealed,
            proof: nil)
        return try fixture.announced(made)
    }

    @Test func `a delta is read as it was made`() async throws {
        let line = try await fixture.opened().line
        let delta = try fixture.delta(line, [.remove(listNumber: 1)], voters: 2)
        #expect(try SnapshotDelta(bytes: delta.bytes) == delta)
        let verified = try fixture.verified(delta, after: line)
        #expect(verified.line.hashes == [delta.statement.fileHash] && verified.line.number == 1)
        #expect(delta.statement.previous == String(repeating: "0", count: 64))
        let bare = try fixture.delta(line, [], voters: 3, isAnnounced: false)
        #expect(try SnapshotDelta(bytes: bare.bytes).proof == nil)
    }

    @Test func `election, kind, station and snapshot are refused by name`() async throws {
        let line = try await fixture.opened().line
        let delta = try fixture.delta(line, [], voters: 3)
        #expect(
            refusal(delta, after: line, fixture.expectation(election: ElectionId(unchecked: "other")))
                == .otherElection(SnapshotFixture.election))
        #expect(refusal(delta, after: line, fixture.expectation(kind: .production)) == .otherKind(.training))
        #expect(
            refusal(delta, after: line, fixture.expectation(station: SnapshotFixture.otherStation))
                == .otherStation(SnapshotFixture.station))
        let other = DeltaLine(manifest: try await fixture.written("s2", order: fixture.order(number: 2)))
        #expect(refusal(delta, after: other) == .otherSnapshot)
    }

    @Test func `deltas come one after the other, each of them once`() async throws {
        let start = try await fixture.opened().line
        let first = try fixture.delta(start, [.remove(listNumber: 1)], voters: 2)
        let one = try start.appending(first.statement)
        let second = try fixture.delta(one, [.remove(listNumber: 2)], voters: 1)
        let two = try one.appending(second.statement)
        let third = try fixture.delta(two, [], voters: 1)
        #expect(refusal(second, after: start) == .gap(number: 2, expected: 1))
        #expect(refusal(third, after: start) == .gap(number: 3, expected: 1))
        #expect(refusal(third, after: one) == .gap(number: 3, expected: 2))
        #expect(refusal(first, after: two) == .known(number: 1))
        #expect(refusal(second, after: two) == .known(number: 2))
        // Two of one number: what follows the one does not follow the other.
        let fork = try fixture.delta(start, [.remove(listNumber: 7)], voters: 2)
        #expect(refusal(fork, after: one) == .wrongPrevious(number: 1))
        #expect(refusal(second, after: try start.appending(fork.statement)) == .wrongPrevious(number: 2))
    }

    @Test func `the registrar is checked as for a snapshot`() async throws {
        let line = try await fixture.opened().line
        let delta = try fixture.delta(line, [], voters: 3)
        func refused(_ certificate: RoleCertificate) throws -> SnapshotRefusal? {
            refusal(try forged(delta, line) { $0["registrar"] = certificate.canonical }, after: line)
        }
        #expect(
            try refused(fixture.certificate(roots: [1])) == .certificate(.tooFewSignatures(has: 1, needs: 2)))
        #expect(try refused(fixture.certificate(role: .station)) == .notARegistrar)
        #expect(try refused(fixture.certificate(notAfter: SnapshotFixture.validFrom)) == .certificateOutOfTime)
        let stranger = try SnapshotFixture.signingKey(66)
        #expect(refusal(try forged(delta, line, key: stranger) { _ in }, after: line) == .unknownSigner)
        let revoked = fixture.expectation(revocations: [try fixture.revocation(of: fixture.registrar)])
        #expect(refusal(delta, after: line, revoked) == .registrarRevoked)
        let taken = fixture.expectation(
            revocations: [try fixture.revocation(of: fixture.registrar)], taken: [delta.statement.fileHash])
        #expect(refusal(delta, after: line, taken) == nil)
        let log = fixture.expectation(revocations: [try fixture.revocation(of: fixture.log, role: .log)])
        #expect(refusal(delta, after: line, log) == .logRevoked)
    }

    @Test func `a delta spreads revocations`() async throws {
        let line = try await fixture.opened().line
        let revocation = try fixture.revocation(of: SnapshotFixture.signingKey(41))
        let delta = try fixture.delta(line, [], voters: 3, revocations: [revocation])
        #expect(try fixture.verified(delta, after: line).revocations == [revocation])
        let own = try fixture.delta(line, [], voters: 3, revocations: [fixture.revocation(of: fixture.registrar)])
        #expect(refusal(own, after: line) == .registrarRevoked)
        let unsigned = try fixture.delta(
            line, [], voters: 3, revocations: [fixture.revocation(of: SnapshotFixture.signingKey(41), roots: [])])
        #expect(refusal(unsigned, after: line) == .revocation(.tooFewSignatures(has: 0, needs: 2)))
    }

    @Test func `its time and its proof are checked`() async throws {
        let line = try await fixture.opened().line
        let delta = try fixture.delta(line, [], voters: 3)
        let (from, until) = (SnapshotFixture.validFrom, SnapshotFixture.validUntil)
        #expect(
            refusal(delta, after: line, now: Timestamp(milliseconds: from.milliseconds - 1)) == .notYetValid(from: from)
        )
        #expect(refusal(delta, after: line, now: until) == .expired(since: until))
        let bare = try fixture.delta(line, [], voters: 3, isAnnounced: false)
        #expect(refusal(bare, after: line) == .missingProof)
        #expect(refusal(bare, after: line, fixture.expectation(demandsProof: false)) == nil)
        let other = try fixture.delta(line, [.remove(listNumber: 1)], voters: 2)
        let swapped = SnapshotDelta(
            statement: bare.statement, signature: bare.signature, sealed: bare.sealed, proof: other.proof)
        #expect(refusal(swapped, after: line) == .otherEntry("delta"))
        #expect(throws: SnapshotWriteError.foreignProof) {
            try bare.attaching(#require(other.proof))
        }
    }

    @Test func `only recipients open it, and only with the snapshot's opening code`() async throws {
        let master = try OpeningCodeTests.master()
        try await fixture.written(order: fixture.order(opening: master))
        let verified = try fixture.verify()
        let list = try await verified.open(with: fixture.device, opening: OpeningCodeTests.code(master))
        let delta = try fixture.verified(
            fixture.delta(list.line, [.remove(listNumber: 1)], voters: 2, opening: master), after: list.line)
        #expect(try await list.applying(delta, with: fixture.spare).count == 2)
        await #expect(throws: SnapshotRefusal.notARecipient) {
            try await list.applying(delta, with: fixture.pool)
        }
        let other = try fixture.verified(
            fixture.delta(list.line, [], voters: 3, opening: OpeningCodeTests.master(3)), after: list.line)
        await #expect(throws: SnapshotRefusal.wrongOpeningCode) {
            try await list.applying(other, with: fixture.device)
        }
        // After a restart with a member's ticket too.
        let cost = try #require(PasswordHash.Cost(passes: 1, kibibytes: 8192))
        let code = SecretBytes([1, 2])
        let ticket = try #require(
            RestartTicket(
                for: list, member: "chair", code: code, device: fixture.device.sealingKey, cost: cost,
                random: SystemRandom()))
        let again = try await verified.open(with: fixture.device, ticket: ticket, device: fixture.device, code: code)
        #expect(try await again.applying(delta, with: fixture.device).listNumbers == [2, 7])
        #expect(throws: SnapshotWriteError.otherOpening) { try fixture.delta(list.line, [], voters: 3) }
    }

    @Test func `a delta does not pass over another snapshot's list`() async throws {
        let list = try await fixture.opened()
        let verified = try fixture.verified(
            fixture.delta(list.line, [.remove(listNumber: 1)], voters: 2), after: list.line)
        let once = try await list.applying(verified, with: fixture.device)
        await #expect(throws: SnapshotRefusal.known(number: 1)) {
            try await once.applying(verified, with: fixture.device)
        }
        try await fixture.written("s2", order: fixture.order(number: 2))
        let other = try await fixture.verify("s2").open(with: fixture.device)
        await #expect(throws: SnapshotRefusal.otherSnapshot) {
            try await other.applying(verified, with: fixture.device)
        }
    }

    static let hostile: [(String, PayloadFault)] = [
        ("", .incomplete), ("{}", .notOperations), ("[]", .notOperations), ("[1]", .operation(1)),
        ("[{\"do\":\"remove\",\"listNumber\":1},{}]", .notOperations), ("nonsense", .notOperations),
        ("[{\"do\":\"remove\",\"listNumber\":0}]", .operation(1)),
        ("[{\"do\":\"remove\",\"listNumber\":1,\"more\":1}]", .operation(1)),
        ("[ {\"do\":\"remove\",\"listNumber\":1}]", .notOperations),
        ("[{\"do\":\"delete\",\"listNumber\":1}]", .operation(1)),
        ("[{\"do\":\"mark\",\"listNumber\":1,\"mark\":\"dead\"}]", .operation(1)),
        ("[{\"do\":\"transfer\",\"listNumber\":1,\"to\":\"No Station\"}]", .operation(1)),
        ("[{\"do\":\"add\",\"voter\":{}}]", .operation(1)),
    ]

    @Test(arguments: hostile)
    func `what a registrar signed is still not trusted`(text: String, fault: PayloadFault) async throws {
        let list = try await fixture.opened()
        let delta = try fixture.delta(list.line, [.remove(listNumber: 1)], voters: 2)
        let key = SecretBytes([UInt8](repeating: 5, count: 32))
        var bytes = Array(text.utf8)
        let sealed = bytes.isEmpty ? [] : try PayloadStream.seal(&bytes, key: StreamKeys.stream(key, opening: nil))
        let keys = SealedKeys(
            recipients: [
                SnapshotRecipient(
                    kind: .device, sealKey: fixture.device.sealingKey, sealed: try fixture.device.sealingKey.seal(key))
            ], check: nil)
        let whole = SnapshotDelta(
            statement: delta.statement, signature: delta.signature, sealed: sealed, proof: nil)
        let made = try forged(whole, list.line) { members in
            members.merge(keys.members) { $1 }
            members["payload"] = FileDigest(of: sealed).canonical
        }
        let verified = try fixture.verified(made, after: list.line)
        await #expect(throws: SnapshotRefusal.payloadDamaged(fault)) {
            try await list.applying(verified, with: fixture.device)
        }
    }
}
