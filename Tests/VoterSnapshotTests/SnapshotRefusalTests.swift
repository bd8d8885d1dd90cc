import ElectionModel
import FoundationEssentials
import Glibc
import Ledger
import Sodium
import Testing
import Trust
import VoterSnapshot
import Wording

@Suite struct SnapshotRefusalTests {
    @Test func `another election, kind or station is refused by name`() async throws {
        let fixture = try SnapshotFixture()
        try await fixture.written()
        #expect(throws: SnapshotRefusal.otherElection(SnapshotFixture.election)) {
            try fixture.verify("s1", fixture.expectation(election: ElectionId(unchecked: "parliament-2027")))
        }
        #expect(throws: SnapshotRefusal.otherKind(.training)) {
            try fixture.verify("s1", fixture.expectation(kind: .production))
        }
        #expect(throws: SnapshotRefusal.otherStation(SnapshotFixture.station)) {
            try fixture.verify("s1", fixture.expectation(station: SnapshotFixture.otherStation))
        }
    }

    @Test func `an older edition and a fork of the same number are refused`() async throws {
        let fixture = try SnapshotFixture()
        try await fixture.written(order: fixture.order(number: 2))
        let version = try SnapshotFixture.listVersion()
        #expect(throws: SnapshotRefusal.stale(number: 2, lastSeen: 3)) {
            try fixture.verify(
                "s1", fixture.expectation(lastSeen: SnapshotEdition(number: 3, listVersion: version)))
        }
        let other = SnapshotEdition(number: 2, listVersion: try SnapshotFixture.listVersion("b"))
        #expect(throws: SnapshotRefusal.otherListVersion(number: 2)) {
            try fixture.verify("s1", fixture.expectation(lastSeen: other))
        }
    }

    @Test func `validity begins and ends to the millisecond`() async throws {
        let fixture = try SnapshotFixture()
        try await fixture.written()
        let (from, until) = (SnapshotFixture.validFrom, SnapshotFixture.validUntil)
        func earlier(_ time: Timestamp) -> Timestamp { Timestamp(milliseconds: time.milliseconds - 1) }
        #expect(throws: SnapshotRefusal.notYetValid(from: from)) { try fixture.verify(now: earlier(from)) }
        _ = try fixture.verify(now: from)
        _ = try fixture.verify(now: earlier(until))
        #expect(throws: SnapshotRefusal.expired(since: until)) { try fixture.verify(now: until) }
    }

    @Test(arguments: SnapshotFile.allCases)
    func `a missing file, a folder or a pipe in its place is refused`(file: SnapshotFile) async throws {
        let fixture = try SnapshotFixture()
        try await fixture.written()
        let path = "\(fixture.folder())/\(file.rawValue)"
        #expect(unlink(path) == 0)
        #expect(throws: SnapshotRefusal.missingFile(file.rawValue)) { try fixture.verify() }
        #expect(mkfifo(path, 0o600) == 0)
        #expect(throws: SnapshotRefusal.unreadable(file.rawValue)) { try fixture.verify() }
        #expect(unlink(path) == 0)
        #expect(mkdir(path, 0o700) == 0)
        #expect(throws: SnapshotRefusal.unreadable(file.rawValue)) { try fixture.verify() }
    }

    @Test func `no folder at all is a missing manifest`() throws {
        let fixture = try SnapshotFixture()
        #expect(throws: SnapshotRefusal.missingFile("manifest.json")) { try fixture.verify("nowhere") }
    }

    @Test(arguments: SnapshotFile.allCases)
    func `a flipped bit anywhere in any file is refused`(file: SnapshotFile) async throws {
        let fixture = try SnapshotFixture()
        try await fixture.written()
        let whole = try fixture.bytes(file)
        let step = max(1, whole.count / 300)
        for (turn, position) in stride(from: 0, to: whole.count, by: step).enumerated() {
            var changed = whole
            changed[position] ^= 1 << UInt8(turn % 8)
            try fixture.put(changed, as: file)
            do {
                _ = try fixture.verify()
                Issue.record("a changed \(file.rawValue) was accepted at byte \(position)")
            } catch {
                switch file {
                case .payload: #expect(error == .payloadChanged)
                case .definition: #expect(error == .definitionChanged)
                case .signature: #expect([.badSignature, .unknownSigner].contains(error))
                // What the change hit decides which check meets it first.
                case .manifest: #expect(!error.description.isEmpty)
                case .proof:
                    guard case .proof = error else {
                        Issue.record("\(error)")
                        continue
                    }
                }
            }
        }
        try fixture.put(whole, as: file)
        _ = try fixture.verify()
    }

    @Test(arguments: SnapshotFile.allCases)
    func `a truncated or lengthened file is refused`(file: SnapshotFile) async throws {
        let fixture = try SnapshotFixture()
        try await fixture.written()
        let whole = try fixture.bytes(file)
        let lengths = Set([0, 1, 23, 24, 25, 41, whole.count - 17, whole.count - 1]).union(
            stride(from: 0, to: whole.count, by: max(1, whole.count / 60)))
        for length in lengths where length < whole.count {
            try fixture.put(Array(whole[..<length]), as: file)
            do {
                _ = try fixture.verify()
                Issue.record("\(file.rawValue) of \(length) bytes was accepted")
            } catch {
                switch file {
                case .payload: #expect(error == .truncated(has: length, needs: whole.count))
                case .definition: #expect(error == .definitionChanged)
                case .signature: #expect(error == .badSignature)
                case .proof: #expect(error == .proof(.malformed))
                case .manifest:
                    guard case .notAManifest = error else {
                        Issue.record("\(error)")
                        continue
                    }
                }
            }
        }
        try fixture.put(whole + [0x0A], as: file)
        #expect(throws: SnapshotRefusal.self) { try fixture.verify() }
    }

    @Test func `payloads swapped between two stations are refused`() async throws {
        let fixture = try SnapshotFixture()
        try await fixture.written("a")
        try await fixture.written("b", order: fixture.order(station: SnapshotFixture.otherStation))
        try fixture.put(try fixture.bytes(.payload, of: "b"), as: .payload, of: "a")
        #expect(throws: SnapshotRefusal.payloadChanged) { try fixture.verify("a") }
    }

    @Test func `a signature of another manifest is refused`() async throws {
        let fixture = try SnapshotFixture()
        try await fixture.written("a")
        try await fixture.written("b", order: fixture.order(number: 2))
        try fixture.put(try fixture.bytes(.signature, of: "b"), as: .signature, of: "a")
        #expect(throws: SnapshotRefusal.badSignature) { try fixture.verify("a") }
    }

    @Test func `a signature by another key is refused`() async throws {
        let fixture = try SnapshotFixture()
        try await fixture.written()
        let text = String(decoding: try fixture.bytes(.signature), as: UTF8.self)
        let comment = try MinisignSignature(text: text).trustedComment
        let forged = MinisignSignature(
            of: try fixture.bytes(.manifest), by: try SnapshotFixture.signingKey(66), trustedComment: comment)
        try fixture.put(Array(forged.text.utf8), as: .signature)
        #expect(throws: SnapshotRefusal.unknownSigner) { try fixture.verify() }
    }

    @Test func `a device that is no recipient cannot open`() async throws {
        let fixture = try SnapshotFixture()
        try await fixture.written()
        let verified = try fixture.verify()
        let stranger = try SnapshotFixture.openingKey(99)
        await #expect(throws: SnapshotRefusal.notARecipient) { try await verified.open(with: stranger) }
    }
}
