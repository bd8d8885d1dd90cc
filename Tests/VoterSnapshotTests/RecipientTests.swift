import ElectionModel
import Sodium
import TestSupport
import Testing
import VoterSnapshot

@Suite struct RecipientTests {
    let fixture: SnapshotFixture

    init() throws { fixture = try SnapshotFixture() }

    static func recovery() throws -> (sealingKey: SealingKey, shares: [SecretShare]) {
        let random = SeededRandom(seed: 3)
        return try SecretShare.split(threshold: 2, count: 3) { random.bytes($0) }
    }

    @Test func `devices, the pool and the recovery key open the same list`() async throws {
        let recovery = try Self.recovery()
        let manifest = try await fixture.written(
            order: fixture.order(pool: fixture.pool.sealingKey, recovery: recovery.sealingKey))
        let kinds = Dictionary(grouping: manifest.recipients, by: \.kind).mapValues(\.count)
        #expect(kinds == [.device: 2, .pool: 1, .recovery: 1])
        let verified = try fixture.verify()
        // Two cards of three, whichever.
        for (a, b) in [(0, 1), (0, 2), (2, 1)] {
            let key = try SecretShare.combine([recovery.shares[a], recovery.shares[b]])
            #expect(try await verified.open(with: key).count == 3)
        }
        for key in [fixture.device, fixture.spare, fixture.pool] {
            #expect(try await verified.open(with: key).count == 3)
        }
    }

    @Test func `the pool is no recipient where none was ordered`() async throws {
        let manifest = try await fixture.written()
        #expect(manifest.recipients.allSatisfy { $0.kind == .device })
        let verified = try fixture.verify()
        await #expect(throws: SnapshotRefusal.notARecipient) { try await verified.open(with: fixture.pool) }
    }

    @Test func `one key in two parts is a mistake in the order`() async throws {
        let key = fixture.device.sealingKey
        let orders = [
            try fixture.order(pool: key), try fixture.order(recovery: key),
            try fixture.order(pool: fixture.pool.sealingKey, recovery: fixture.pool.sealingKey),
            try fixture.order(devices: [], pool: fixture.pool.sealingKey),
        ]
        for order in orders {
            await #expect(throws: SnapshotWriteError.badRecipients) { try await fixture.written(order: order) }
        }
    }

    @Test func `a manifest has a device, and one pool and one recovery key at most`() async throws {
        let manifest = try await fixture.written(order: fixture.order(pool: fixture.pool.sealingKey))
        guard case .object(var members) = manifest.canonical, case .array(let recipients)? = members["recipients"]
        else {
            Issue.record("no recipients")
            return
        }
        for kind in ["pool", "recovery"] {
            members["recipients"] = .array(
                recipients.map { recipient in
                    guard case .object(var fields) = recipient else { return recipient }
                    fields["kind"] = .string(kind)
                    return .object(fields)
                })
            #expect(throws: CanonicalError.self) { try SnapshotManifest(canonical: .object(members)) }
        }
    }
}
