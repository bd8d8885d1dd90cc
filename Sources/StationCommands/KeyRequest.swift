import ElectionModel
import Sodium
import Trust

/// The file `request.json`: public keys that a station asks the roots to certify.
struct KeyRequest: Hashable, Sendable, CanonicalCodable {
    let election: ElectionId
    let kind: ElectionKind
    /// Whose keys they are; the role is always that of a station.
    let subject: StationId
    let signKey: VerifyingKey
    let sealKey: SealingKey

    init(
        election: ElectionId, kind: ElectionKind, subject: StationId, signKey: VerifyingKey, sealKey: SealingKey
    ) {
        self.election = election
        self.kind = kind
        self.subject = subject
        self.signKey = signKey
        self.sealKey = sealKey
    }

    init(canonical: CanonicalValue) throws(CanonicalError) {
        guard try canonical.string("format") == "dobush key request v1" else {
            throw .member("format", expected: "\"dobush key request v1\"")
        }
        guard try canonical.raw("role", as: Role.self) == .station else {
            throw .member("role", expected: "\"station\"")
        }
        election = try canonical.value("election")
        kind = try canonical.raw("kind")
        subject = try canonical.value("subject")
        signKey = try canonical.value("signKey")
        sealKey = try canonical.value("sealKey")
    }

    var canonical: CanonicalValue {
        [
            "format": "dobush key request v1", "election": election.canonical, "kind": .string(kind.rawValue),
            "role": .string(Role.station.rawValue), "subject": subject.canonical, "signKey": signKey.canonical,
            "sealKey": sealKey.canonical,
        ]
    }
}
