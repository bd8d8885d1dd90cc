package import ElectionModel

/// The parties of an election: the file `candidates/parties.json` (`Docs/ballots.md`).
package struct PartyList: Hashable, Sendable, CanonicalCodable {
    /// Each once.
    package let parties: [Party]

    /// Takes parties, each once.
    package init(_ parties: [Party] = []) { self.parties = parties }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        try canonical.check(members: ["parties", "v"])
        guard try canonical.int("v") == 1 else { throw .member("v", expected: "1") }
        parties = try canonical.values("parties")
        guard Set(parties.map(\.id)).count == parties.count else {
            throw .member("parties", expected: "parties, each id once")
        }
    }

    package var canonical: CanonicalValue { ["v": 1, "parties": .array(parties.map(\.canonical))] }

    /// What a party is called.
    package func title(of id: PartyId) -> LocalizedText? { parties.first { $0.id == id }?.title }
}
