import ElectionModel
import Sodium
import Testing
import Trust

@testable import VoterSnapshot

@Suite struct ForgedRegistrarTests {
    func refusal(
        key: SigningKey? = nil, definition: ElectionDefinition? = nil,
        _ certificate: (SnapshotFixture) -> RoleCertificate
    ) async throws -> SnapshotRefusal? {
        let fixture = try SnapshotFixture()
        try fixture.forge(
            image: try await SnapshotFixture.image(), key: key, certificate: certificate(fixture),
            definition: definition)
        return await fixture.refusal()
    }

    @Test func `a registrar needs as many roots as the policy says`() async throws {
        #expect(try await refusal { $0.certificate(roots: [2, 1]) } == nil)
        #expect(
            try await refusal { $0.certificate(roots: [1]) } == .certificate(.tooFewSignatures(has: 1, needs: 2)))
        #expect(try await refusal { $0.certificate(roots: []) } == .certificate(.tooFewSignatures(has: 0, needs: 2)))
    }

    @Test func `a certificate by somebody who is no root is refused`() async throws {
        let stranger = try SnapshotFixture.signingKey(77)
        let refused = try await refusal { fixture in
            var certificate = fixture.certificate()
            certificate.endorse(with: stranger)
            return certificate
        }
        #expect(refused == .certificate(.unknownRoot(KeyId(stranger.verifyingKey))))
    }

    @Test(arguments: [Role.commission, .log, .station, .device, .witness])
    func `a key of another role signs no snapshot`(role: Role) async throws {
        #expect(try await refusal { $0.certificate(role: role) } == .notARegistrar)
    }

    @Test func `a registrar of another election or kind signs no snapshot`() async throws {
        #expect(
            try await refusal { $0.certificate(election: ElectionId(unchecked: "other")) } == .notARegistrar)
        #expect(try await refusal { $0.certificate(kind: .rehearsal) } == .notARegistrar)
    }

    @Test func `a registrar signs within the certificate's time only`() async throws {
        let (created, from, until) = (SnapshotFixture.created, SnapshotFixture.validFrom, SnapshotFixture.validUntil)
        #expect(try await refusal { $0.certificate(notBefore: created, notAfter: until) } == nil)
        #expect(try await refusal { $0.certificate(notBefore: from) } == .certificateOutOfTime)
        #expect(try await refusal { $0.certificate(notAfter: from) } == .certificateOutOfTime)
    }

    @Test func `a good certificate does not cover somebody else's signature`() async throws {
        #expect(try await refusal(key: try SnapshotFixture.signingKey(66)) { $0.certificate() } == .unknownSigner)
    }

    @Test func `a signed definition of another election or without the station is refused`() async throws {
        let definition = try SnapshotFixture.definition()
        let others = [
            try SnapshotFixture.definition(election: ElectionId(unchecked: "other")),
            try SnapshotFixture.definition(kind: .production),
            ElectionDefinition(
                election: definition.election, kind: definition.kind, title: definition.title,
                calendar: definition.calendar, districts: definition.districts,
                stations: Array(definition.stations.dropFirst()), contests: definition.contests, form: definition.form),
        ]
        for other in others {
            #expect(try await refusal(definition: other) { $0.certificate() } == .definitionDamaged)
        }
    }
}
