import ElectionModel
import Sodium
import Trust

extension LedgerState {
    mutating func takeGenesis(_ entry: LedgerEntry, body: CanonicalValue, definition: ElectionDefinition?) throws {
        guard size == 0 else { throw LedgerRefusal.secondGenesis }
        guard let definition else { throw LedgerRefusal.noDefinition }
        let reference = try body.object("definition")
        try reference.check(members: ["sha256", "size"])
        let bytes = definition.canonicalBytes
        guard try reference.string("sha256") == Hex.encode(SHA256.hash(bytes)),
            try reference.int("size") == bytes.count, definition.election == entry.election
        else { throw LedgerRefusal.otherDefinition }
        let kind: ElectionKind = try body.raw("kind")
        guard kind == definition.kind, try body.string("origin") == Checkpoint.origin(of: entry.election),
            body["predecessor"] == .null,
            try body.values("units", as: StationId.self) == definition.stations.map(\.id).sorted()
        else { throw LedgerRefusal.genesisDiffers }
        var book = CertificateBook(
            roots: try RootPolicy(canonicalBytes: body.object("roots").encoded()), election: entry.election, kind: kind)
        for value in try body.array("certificates") {
            let certificate = try RoleCertificate(canonicalBytes: value.encoded())
            guard certificate.isOfKnownStation(among: definition) else {
                throw LedgerRefusal.unknownStation(certificate.subject)
            }
            try book.add(certificate)
        }
        guard book.certificates.filter({ $0.role == .log }).count == 1 else { throw LedgerRefusal.logKeyCount }
        try takeWitnesses(body, kind: kind, book: book)
        self.book = book
        self.definition = definition
    }

    mutating func takeKey(_ body: CanonicalValue) throws {
        try book?.take(
            RoleCertificate(canonicalBytes: body.object("certificate").encoded()), among: definition,
            quorum: threshold)
    }

    mutating func takeRevocation(_ body: CanonicalValue, at time: Timestamp) throws {
        try book?.take(Revocation(canonicalBytes: body.object("revocation").encoded()), at: time)
    }
}
