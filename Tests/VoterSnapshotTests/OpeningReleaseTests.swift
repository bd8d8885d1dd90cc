import ElectionModel
import Sodium
import Testing
import Trust
import VoterSnapshot

/// The signed file that brings a station its opening code on the morning.
@Suite struct OpeningReleaseTests {
    let fixture: SnapshotFixture
    let commission: SigningKey
    let master: OpeningMaster
    let manifest: SnapshotManifest

    init() async throws {
        fixture = try SnapshotFixture()
        commission = try SnapshotFixture.signingKey(11)
        master = try OpeningCodeTests.master()
        manifest = try await fixture.written(order: fixture.order(opening: master))
    }

    private func release(
        role: Role = .commission, key: SigningKey? = nil, created: Timestamp = SnapshotFixture.now,
        roots: [Int] = [0, 1]
    ) -> OpeningRelease {
        OpeningRelease(
            of: manifest, code: OpeningCodeTests.code(master), created: created,
            certificate: fixture.certificate(role: role, key: commission, roots: roots), key: key ?? commission)
    }

    private func verdict(_ release: OpeningRelease, _ revocations: [Revocation] = []) -> SignatureVerdict {
        release.verdict(under: fixture.roots, revocations: revocations)
    }

    @Test func `a released code opens the snapshot for which it was signed`() async throws {
        let made = release()
        let read = try OpeningRelease(canonicalBytes: made.canonicalBytes)
        #expect(verdict(read) == .good(fixture.certificate(role: .commission, key: commission)))
        #expect(read.opens(manifest))
        #expect(read.created == SnapshotFixture.now)
        #expect(try await fixture.verify().open(with: fixture.device, opening: read.code).count == 3)
        let other = try await fixture.written("s2", order: fixture.order(number: 2, opening: master))
        #expect(!read.opens(other))
    }

    @Test func `a file that was changed does not count`() throws {
        guard case .object(let members) = release().canonical else {
            Issue.record("a release is an object")
            return
        }
        let changes: [(String, CanonicalValue)] = [
            ("station", "1202"), ("number", 2), ("manifest", .string(String(repeating: "0", count: 64))),
            ("code", .string(OpeningCodeTests.code(master, number: 2).text)),
            ("created", SnapshotFixture.validFrom.canonical), ("election", "other-2027"), ("kind", "production"),
        ]
        for (name, value) in changes {
            var changed = members
            changed[name] = value
            let read = try OpeningRelease(canonicalBytes: CanonicalValue.object(changed).encoded())
            if case .good = verdict(read) { Issue.record("\(name) was changed") }
        }
    }

    @Test func `what is no release is refused by the member that is wrong`() throws {
        guard case .object(let members) = release().canonical else {
            Issue.record("a release is an object")
            return
        }
        let text = OpeningCodeTests.code(master).text
        let changes: [(String, CanonicalValue)] = [
            ("format", "dobush opening code v2"), ("v", 2), ("number", 0), ("manifest", "00"), ("sig", "AA=="),
            ("code", .string(text.lowercased())), ("code", .string(String(text.dropLast()))), ("more", 1),
        ]
        for (name, value) in changes {
            var changed = members
            changed[name] = value
            #expect(throws: CanonicalError.self, "\(name)") {
                try OpeningRelease(canonicalBytes: CanonicalValue.object(changed).encoded())
            }
        }
    }

    @Test func `only the commission's certified key releases codes`() throws {
        #expect(verdict(release(role: .registrar)) == .unknownKey(KeyId(commission.verifyingKey)))
        #expect(verdict(release(key: try SnapshotFixture.signingKey(77))) == .badSignature)
        #expect(verdict(release(roots: [0])) == .unknownKey(KeyId(commission.verifyingKey)))
        let late = Timestamp(milliseconds: SnapshotFixture.validUntil.milliseconds + 40 * SnapshotFixture.day)
        guard case .outOfTime = verdict(release(created: late)) else {
            Issue.record("the certificate has ended by then")
            return
        }
    }

    @Test func `a revoked key releases nothing, whatever the time it names`() throws {
        var revocation = Revocation(
            of: fixture.certificate(role: .commission, key: commission), reason: .stolen, from: SnapshotFixture.now)
        for root in fixture.rootKeys.prefix(2) { revocation.endorse(with: root) }
        #expect(verdict(release(created: SnapshotFixture.created), [revocation]) == .revoked(revocation))
    }

    @Test func `nothing of the code is printed`() throws {
        let made = release()
        var text = "\(made) \(String(reflecting: made))"
        dump(made, to: &text)
        for group in made.code.text.split(separator: "-") where group.count == 4 { #expect(!text.contains(group)) }
    }

    @Test func `a master is named without telling anything of it`() throws {
        let (one, other) = (try OpeningCodeTests.master(1), try OpeningCodeTests.master(2))
        #expect(one.fingerprint == (try OpeningMaster(secret: one.secret)).fingerprint)
        #expect(one.fingerprint != other.fingerprint && one.fingerprint.utf8.count == 32)
        #expect(!one.fingerprint.contains("0101"))
    }

    @Test func `a pool's public key is read as it was written, and nothing else`() throws {
        let name = try #require(PoolName(rawValue: "osh"))
        let key = PoolPublicKey(name: name, kind: .training, sealKey: fixture.pool.sealingKey)
        #expect(try PoolPublicKey(canonicalBytes: key.canonicalBytes) == key)
        #expect(PoolPublicKey.holder(of: name) == "pool-osh")
        #expect(key.fingerprint == Hex.encode(SHA256.hash(key.canonicalBytes)))
        #expect(PoolName(rawValue: "Osh/1") == nil)
        guard case .object(let members) = key.canonical else {
            Issue.record("a key is an object")
            return
        }
        for (member, value) in [("format", "dobush pool key v2"), ("kind", "?"), ("name", "Osh"), ("sealKey", "00")] {
            var changed = members
            changed[member] = .string(value)
            #expect(throws: CanonicalError.self, "\(member)") {
                try PoolPublicKey(canonicalBytes: CanonicalValue.object(changed).encoded())
            }
        }
    }
}
