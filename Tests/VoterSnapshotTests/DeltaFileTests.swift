import ElectionModel
import Foundation
import Ledger
import Sodium
import TestSupport
import Testing
import Trust
import VoterSnapshot

@Suite struct DeltaFileTests {
    let fixture: SnapshotFixture

    init() throws { fixture = try SnapshotFixture() }

    func made() async throws -> (delta: SnapshotDelta, line: DeltaLine) {
        let line = try await fixture.opened().line
        let voter = try SnapshotFixture.voter(900, photo: 4000)
        return (try fixture.delta(line, [.add(voter), .remove(listNumber: 1)], voters: 3), line)
    }

    func refusal(_ bytes: [UInt8], _ line: DeltaLine) -> SnapshotRefusal? {
        do throws(SnapshotRefusal) {
            _ = try DeltaReader.verify(
                bytes, after: line, expectation: fixture.expectation(), now: SnapshotFixture.now)
            return nil
        } catch { return error }
    }

    @Test func `a flipped bit anywhere is refused`() async throws {
        let (delta, line) = try await made()
        let whole = delta.bytes
        #expect(refusal(whole, line) == nil)
        for (turn, place) in stride(from: 0, to: whole.count, by: 7).enumerated() {
            var changed = whole
            changed[place] ^= 1 << UInt8(turn % 8)
            #expect(refusal(changed, line) != nil, "byte \(place)")
        }
    }

    @Test func `a file that was cut off or grew is refused`() async throws {
        let (delta, line) = try await made()
        let bare = try SnapshotDelta(bytes: delta.bytes).bytes.count - (delta.proof?.bytes.count ?? 0)
        let whole = delta.bytes
        for length in stride(from: 0, to: whole.count, by: 11) {
            let refused = refusal(Array(whole[..<length]), line)
            #expect(refused != nil)
            guard length > bare else { continue }
            #expect(refused == .proof(.malformed))
        }
        let payload = delta.statement.payload.size
        #expect(refusal(Array(whole[..<(bare - 1)]), line) == .truncated(has: payload - 1, needs: payload))
        #expect(refusal(Array(whole[..<bare]), line) == .missingProof)
        #expect(refusal(whole + [0x0A], line) == .proof(.malformed))
        #expect(refusal([], line) == .notADelta(.notCanonical))
        #expect(refusal([UInt8](repeating: 0x0A, count: 5000), line) != nil)
        #expect(refusal([UInt8](repeating: 0x61, count: 1 << 21), line) == .notADelta(.notCanonical))
    }

    @Test func `random damage is refused and never traps`() async throws {
        let (delta, line) = try await made()
        let whole = delta.bytes
        let random = SeededRandom(seed: 8)
        for _ in 0..<300 {
            var bytes = whole
            for _ in 0...random.next() % 4 {
                let place = Int(random.next() % UInt64(bytes.count))
                switch random.next() % 3 {
                case 0: bytes[place] = UInt8(truncatingIfNeeded: random.next())
                case 1: bytes.remove(at: place)
                default: bytes.insert(UInt8(truncatingIfNeeded: random.next()), at: place)
                }
            }
            guard bytes != whole else { continue }
            #expect(refusal(bytes, line) != nil, "seed \(random.seed)")
        }
    }

    @Test func `a statement with a wrong member is refused`() async throws {
        let canonical = try await made().delta.statement.canonical
        let changes: [(String, CanonicalValue?)] = [
            ("v", 2), ("format", "dobush snapshot v1"), ("number", 0), ("number", 1_000_000), ("previous", "00"),
            ("snapshot", .null), ("operations", -1), ("operations", 1001), ("voters", 100_001), ("validUntil", 1),
            ("recipients", []), ("opening", 1), ("revocations", nil), ("extra", 1), ("registrar", .null),
            ("payload", ["sha256": "00", "size": 1]),
        ]
        for (name, value) in changes {
            #expect(throws: CanonicalError.self, "\(name)") {
                try DeltaStatement(canonical: canonical.with(name, value))
            }
        }
    }

    @Test func `nothing personal is in clear in the file`() async throws {
        let delta = try await made().delta
        let voter = try SnapshotFixture.voter(900, photo: 4000)
        for secret in [
            Array(voter.pin.digits.utf8), Array("Өмүралиева".utf8), Array(voter.photo[100..<116]), Array("remove".utf8),
        ] {
            #expect(!delta.bytes.holds(secret))
        }
        #expect("\(DeltaOperation.add(voter))" == "correction of 900")
        var text = ""
        dump(DeltaOperation.add(voter), to: &text)
        #expect(!text.contains(voter.pin.digits))
    }

    @Test func `an order that makes no sense is refused`() async throws {
        let line = try await fixture.opened().line
        let voter = try SnapshotFixture.voter(5, photo: 9000)
        let cases: [(SnapshotWriteError, [DeltaOperation], Int)] = [
            (.photoTooLarge(listNumber: 5, bytes: 9000), [.add(voter)], 4),
            (.badListNumber(0), [.remove(listNumber: 0)], 2),
            (.deltaTooLarge, Array(repeating: .remove(listNumber: 1), count: 1001), 2),
            (.tooManyVoters, [], -1), (.tooManyVoters, [], 100_001),
        ]
        for (error, operations, voters) in cases {
            #expect(throws: error) { try fixture.delta(line, operations, voters: voters) }
        }
        let order = DeltaOrder(line: line, operations: [], voters: 3)
        #expect(throws: SnapshotWriteError.notTheRegistrar) {
            try fixture.writer(key: SnapshotFixture.signingKey(5)).delta(order)
        }
        #expect(throws: SnapshotWriteError.certificateOutOfTime) {
            try fixture.writer(certificate: fixture.certificate(notAfter: SnapshotFixture.validFrom)).delta(order)
        }
        #expect(throws: SnapshotWriteError.unknownStation) {
            try fixture.writer(definition: SnapshotFixture.definition(kind: .production)).delta(order)
        }
    }

    @Test(.enabled(if: MinisignTests.program != nil, "minisign is not installed"))
    func `the system's minisign verifies the head of a delta`() async throws {
        let lines = try await made().delta.bytes.split(separator: 0x0A, maxSplits: 5, omittingEmptySubsequences: false)
        let (statement, signature) = ("\(fixture.parent)/delta.json", "\(fixture.parent)/delta.json.minisig")
        try Data(lines[0]).write(to: URL(filePath: statement))
        try Data(lines[1...4].joined(separator: [0x0A]) + [0x0A]).write(to: URL(filePath: signature))
        let keyFile = "\(fixture.parent)/registrar.pub"
        try MinisignSignature.publicKeyFile(fixture.registrar.verifyingKey, comment: "registrar").write(
            toFile: keyFile, atomically: false, encoding: .utf8)
        let good = try MinisignTests.run(keyFile, statement)
        #expect(good.status == 0)
        #expect(good.output.contains("dobush snapshot delta v1 station 1201 number 1 of "))
        try Data(lines[0].dropLast()).write(to: URL(filePath: statement))
        #expect(try MinisignTests.run(keyFile, statement).status != 0)
    }
}
