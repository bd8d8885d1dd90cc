import ElectionModel
import Ledger
import Sodium
import TestSupport
import Testing
import Trust

/// Revoking and rotating keys in the ledger: the order decides.
@Suite struct KeyRevocationTests {
    let sample: SampleElection
    let folder = TemporaryFolder()
    let clock = FixedClock()

    init() throws { sample = try SampleElection() }

    private func key(_ subject: String) throws -> SigningKey { try #require(sample.keys[subject]) }

    private func begun() async throws -> LedgerWriter {
        let writer = try await LedgerWriter(
            path: folder.path, election: sample.definition.election, key: try key("log"), clock: clock)
        let genesis = try submission(.genesis, sample.genesis())
        _ = try await writer.append([genesis], definition: sample.definition)
        return writer
    }

    private func submission(
        _ type: EntryType, _ body: CanonicalValue, by signer: SigningKey? = nil
    ) throws -> Submission {
        Submission(
            election: sample.definition.election, type: type, body: body, key: try signer ?? key("commission"))
    }

    private func adding(_ role: Role, _ subject: String, _ key: VerifyingKey) throws -> Submission {
        try submission(.keyAdd, ["v": 1, "certificate": try sample.certificate(role, subject, key: key).canonical])
    }

    private func revocation(
        _ role: Role, _ subject: String, _ key: VerifyingKey, roots: [Int] = [0, 1]
    ) throws -> Revocation {
        var revocation = Revocation(
            of: try sample.certificate(role, subject, key: key), reason: .stolen, from: clock.now())
        for root in roots { revocation.endorse(with: sample.rootKeys[root]) }
        return revocation
    }

    private func revoking(
        _ role: Role, _ subject: String, by signer: SigningKey? = nil, roots: [Int] = [0, 1]
    ) throws -> Submission {
        let revocation = try revocation(role, subject, key(subject).verifyingKey, roots: roots)
        return try submission(.keyRevoke, ["v": 1, "revocation": revocation.canonical], by: signer)
    }

    private func toLists(by signer: SigningKey? = nil) throws -> Submission {
        try submission(.phase, ["v": 1, "from": "called", "to": "lists"], by: signer)
    }

    private func list(_ number: Int, after previous: String, by signer: SigningKey) throws -> Submission {
        let commitment = [UInt8](repeating: UInt8(number), count: 32)
        return try submission(
            .listCommitment,
            [
                "v": 1, "number": .int(number), "previous": .string(previous), "stage": "preliminary",
                "commitment": .string(Hex.encode(commitment)), "voters": 5,
                "version": .string(Hex.encode(SHA256.hash(try Hex.decode(previous) + commitment))),
                "stations": [["station": "1201", "voters": 2], ["station": "1202", "voters": 3]],
            ], by: signer)
    }

    private func refusal(_ body: () async throws -> Void) async -> LedgerRefusal? {
        do { try await body() } catch LedgerError.refused(let refusal) { return refusal } catch {}
        return nil
    }

    private let zeros = String(repeating: "0", count: 64)

    @Test func `what a key submitted before it was revoked stays, and it submits nothing after`() async throws {
        let writer = try await begun()
        let registrar = try key("registrar")
        _ = try await writer.append([toLists()])
        _ = try await writer.append([list(1, after: zeros, by: registrar)])
        _ = try await writer.append([revoking(.registrar, "registrar")])
        let version = try #require(await writer.state.list?.version)
        #expect(
            await refusal { _ = try await writer.append([list(2, after: version, by: registrar)]) }
                == .revokedKey(KeyId(registrar.verifyingKey), .stolen))
        #expect(await writer.state.list?.number == 1)
        #expect(try LedgerReader(path: "\(folder.path)/public").entries().count == 4)
    }

    @Test func `a statement that was taken before the revocation is answered again`() async throws {
        let writer = try await begun()
        _ = try await writer.append([toLists()])
        let statement = try list(1, after: zeros, by: key("registrar"))
        let first = try await writer.append([statement])
        _ = try await writer.append([revoking(.registrar, "registrar")])
        #expect(try await writer.append([statement]).map(\.seq) == first.map(\.seq))
    }

    @Test func `a key is rotated by one batch, the revocation first`() async throws {
        let writer = try await begun()
        let successor = try SampleElection.key(70)
        let add = try adding(.registrar, "registrar", successor.verifyingKey)
        let revoke = try revoking(.registrar, "registrar")
        #expect(await refusal { _ = try await writer.append([add]) } == .key(.subjectTaken("registrar")))
        #expect(await refusal { _ = try await writer.append([add, revoke]) } == .key(.subjectTaken("registrar")))
        #expect(await writer.state.size == 1)
        #expect(try await writer.append([revoke, add]).map(\.seq) == [1, 2])
        let registrar = await writer.state.book?.certificate(of: "registrar", as: .registrar)
        #expect(registrar?.signKey == successor.verifyingKey)
        _ = try await writer.append([toLists()])
        _ = try await writer.append([list(1, after: zeros, by: successor)])
    }

    @Test func `a batch that ends in a refusal revokes nothing`() async throws {
        let writer = try await begun()
        let again = try adding(.registrar, "registrar", key("registrar").verifyingKey)
        let revoke = try revoking(.registrar, "registrar")
        let id = KeyId(try key("registrar").verifyingKey)
        #expect(await refusal { _ = try await writer.append([revoke, again]) } == .key(.keyRevoked(id)))
        #expect(await writer.state.book?.revocations == [])
        #expect(await writer.state.size == 1)
    }

    @Test func `a station's key is revoked and its successor speaks for the station`() async throws {
        let writer = try await begun()
        let old = try key("1201").verifyingKey
        _ = try await writer.append([adding(.station, "1201", old)])
        _ = try await writer.append([
            revoking(.station, "1201"), adding(.station, "1201", SampleElection.key(71).verifyingKey),
        ])
        let station = await writer.state.book?.certificate(of: "1201", as: .station)
        #expect(station?.signKey == (try SampleElection.key(71).verifyingKey))
    }

    @Test func `what one root signed, or is of another election or kind, revokes nothing`() async throws {
        let writer = try await begun()
        let few = try revoking(.registrar, "registrar", roots: [2])
        #expect(
            await refusal { _ = try await writer.append([few]) }
                == .key(.revocation(.tooFewSignatures(has: 1, needs: 2))))
        let other = try SampleElection(election: "other-2025")
        for (election, expected) in [
            (other, TrustError.otherElection(other.definition.election)),
            (try SampleElection(kind: .production), .otherKind(.production)),
        ] {
            var foreign = Revocation(
                of: try election.certificate(.registrar, "registrar"), reason: .lost, from: clock.now())
            for root in sample.rootKeys { foreign.endorse(with: root) }
            let body: CanonicalValue = ["v": 1, "revocation": foreign.canonical]
            let refused = await refusal { _ = try await writer.append([submission(.keyRevoke, body)]) }
            #expect(refused == .key(expected))
        }
        #expect(await writer.state.size == 1)
    }

    @Test func `a key is revoked once, and one that was never certified not at all`() async throws {
        let writer = try await begun()
        _ = try await writer.append([revoking(.registrar, "registrar")])
        var again = try revocation(.registrar, "registrar", key("registrar").verifyingKey)
        again.endorse(with: sample.rootKeys[2])
        let body: CanonicalValue = ["v": 1, "revocation": again.canonical]
        let id = KeyId(try key("registrar").verifyingKey)
        #expect(await refusal { _ = try await writer.append([submission(.keyRevoke, body)]) } == .key(.keyRevoked(id)))
        let never = KeyId(try key("1202").verifyingKey)
        #expect(await refusal { _ = try await writer.append([revoking(.station, "1202")]) } == .notCertified(never))
    }

    @Test func `the log's key stays`() async throws {
        let writer = try await begun()
        #expect(await refusal { _ = try await writer.append([revoking(.log, "log")]) } == .logKeyStays)
    }

    @Test func `the commission's last key stays until there is another one`() async throws {
        let writer = try await begun()
        #expect(
            await refusal { _ = try await writer.append([revoking(.commission, "commission")]) } == .lastCommissionKey)
        let second = try SampleElection.key(72)
        _ = try await writer.append([adding(.commission, "commission-2", second.verifyingKey)])
        _ = try await writer.append([revoking(.commission, "commission", by: second)])
        let old = KeyId(try key("commission").verifyingKey)
        #expect(await refusal { _ = try await writer.append([toLists()]) } == .revokedKey(old, .stolen))
        _ = try await writer.append([toLists(by: second)])
        #expect(await writer.state.phase == .lists)
    }

    @Test func `a commission's key may take itself back`() async throws {
        let writer = try await begun()
        _ = try await writer.append([
            adding(.commission, "commission-2", SampleElection.key(72).verifyingKey),
            revoking(.commission, "commission"),
        ])
        #expect(await writer.state.book?.revocations.count == 1)
    }

    @Test func `only the commission submits a revocation`() async throws {
        let writer = try await begun()
        let statement = try revoking(.registrar, "registrar", by: key("registrar"))
        let id = KeyId(try key("registrar").verifyingKey)
        #expect(await refusal { _ = try await writer.append([statement]) } == .unknownKey(id, .commission))
    }

    @Test func `a body with a member more or less is refused`() async throws {
        let writer = try await begun()
        guard case .object(let good) = try revoking(.registrar, "registrar").body else { return }
        guard case .object(var inner)? = good["revocation"] else { return }
        inner["note"] = "x"
        for body in [["v": 1], ["revocation": .object(inner), "v": 1], good.merging(["note": 1]) { $1 }] {
            let refused = await refusal {
                _ = try await writer.append([submission(.keyRevoke, .object(body))])
            }
            guard case .body(.keyRevoke, _)? = refused else {
                Issue.record("\(String(describing: refused))")
                continue
            }
        }
    }

    @Test func `a revocation survives a restart`() async throws {
        do { _ = try await begun().append([revoking(.registrar, "registrar")]) }
        let again = try await LedgerWriter(
            path: folder.path, election: sample.definition.election, key: try key("log"), clock: clock)
        let id = KeyId(try key("registrar").verifyingKey)
        guard case .revoked? = await again.state.book?.standing(of: id, as: .registrar, at: clock.now()) else {
            Issue.record("the revocation is forgotten")
            return
        }
    }
}
