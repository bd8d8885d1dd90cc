import ElectionModel

/// What stands beside a container that is kept (`Docs/formats/signed-container.md`).
struct EvidenceNote: Equatable {
    let id: String
    let fetchedAt: Timestamp
    let isVerified: Bool
    let faults: [String]
    let unseen: [String]
    let signer: String?
    let stampedAt: Timestamp?

    var canonical: CanonicalValue {
        var members: [String: CanonicalValue] = [
            "faults": .array(faults.map { .string($0) }), "fetchedAt": fetchedAt.canonical, "id": .string(id),
            "schema": .string("dobush.evidence-note.v1"), "unseen": .array(unseen.map { .string($0) }),
            "verified": .bool(isVerified),
        ]
        if let signer { members["signer"] = .string(signer) }
        if let stampedAt { members["stampedAt"] = stampedAt.canonical }
        return .object(members)
    }
}
