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
            body["predecessor"] == .null, body["witnesses"] == ["keys": [], "quorum": 0],
            try body.values("units", as: StationId.self) == definition.stations.map(\.id).sorted()
        else { throw LedgerRefusal.genesisDiffers }
        var book = CertificateBook(
            roots: try RootPolicy(canonicalBytes: body.object("roots").encoded()), election: entry.election, kind: kind)
        for value in try body.array("certificates") {
            let certificate = try RoleCertificate(canonicalBytes: value.encoded())
            try check(certificate, among: definition)
            try book.add(certificate)
        }
        guard book.certificates.filter({ $0.role == .log }).count == 1 else { throw LedgerRefusal.logKeyCount }
        self.book = book
        self.definition = definition
    }

    mutating func takeKey(_ body: CanonicalValue) throws {
        let certificate = try RoleCertificate(canonicalBytes: body.object("certificate").encoded())
        guard certificate.role != .log else { throw LedgerRefusal.logKeyStays }
        try check(certificate, among: definition)
        try book?.add(certificate)
    }

    mutating func takeRevocation(_ body: CanonicalValue, at time: Timestamp) throws {
        let revocation = try Revocation(canonicalBytes: body.object("revocation").encoded())
        guard revocation.role != .log else { throw LedgerRefusal.logKeyStays }
        guard var after = book else { return }
        try after.add(revocation)
        guard after.certificates.contains(where: { $0.signKey == revocation.signKey }) else {
            throw LedgerRefusal.notCertified(revocation.keyId)
        }
        let canGoOn = after.certificates.contains {
            guard case .good = after.standing(of: $0.keyId, as: .commission, at: time) else { return false }
            return true
        }
        guard canGoOn else { throw LedgerRefusal.lastCommissionKey }
        book = after
    }

    private func check(_ certificate: RoleCertificate, among definition: ElectionDefinition?) throws(LedgerRefusal) {
        guard
            certificate.role != .station
                || definition?.stations.contains(where: { $0.id.rawValue == certificate.subject }) == true
        else { throw .unknownStation(certificate.subject) }
    }
}
