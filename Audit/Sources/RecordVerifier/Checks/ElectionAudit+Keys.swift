extension ElectionAudit {
    /// Checks a certificate and takes it in.
    @discardableResult
    mutating func addCertificate(_ value: JsonValue, _ place: Place) throws(FormProblem) -> RoleCertificate {
        let certificate = try RoleCertificate(value)
        guard let genesis else { return certificate }
        var problems: [String] = []
        if certificate.election != election { problems.append("is of another election") }
        if certificate.kind != genesis.kind { problems.append("is for another kind of election") }
        if certificate.role == .station, !genesis.units.contains(certificate.subject) {
            problems.append("is for a station that is not a unit")
        }
        if let weakness = certificate.weakness(under: genesis.roots) { problems.append(weakness) }
        if let conflict = keys.add(certificate, isGood: problems.isEmpty) { problems.append(conflict) }
        for problem in problems {
            findings.fail(.certificates, place, "the certificate of \(certificate.title): \(problem)")
        }
        return certificate
    }

    /// An entry that adds a key.
    mutating func addKey(_ body: JsonValue, _ place: Place) throws(FormProblem) {
        let reader = try ObjectReader(body, "the key", "certificate", "v")
        try reader.requireVersion()
        switch try addCertificate(reader.value("certificate"), place).role {
        case .log: throw FormProblem("a log key is certified in genesis only")
        case .witness:
            let quorum = genesis?.quorum ?? 0
            guard quorum > 0, keys.witnessCount >= 2 * quorum else { return }
            throw FormProblem("a quorum of \(quorum) is not more than half of the \(keys.witnessCount) witnesses")
        default: break
        }
    }

    /// An entry that revokes a key.
    mutating func revokeKey(_ entry: LedgerEntry, _ body: JsonValue, _ place: Place) throws(FormProblem) {
        let reader = try ObjectReader(body, "the revocation's entry", "revocation", "v")
        try reader.requireVersion()
        let revocation = try Revocation(reader.value("revocation"))
        guard let genesis else { return }
        var problems: [String] = []
        if revocation.election != election { problems.append("is of another election") }
        if revocation.kind != genesis.kind { problems.append("is for another kind of election") }
        if let weakness = revocation.weakness(under: genesis.roots) { problems.append(weakness) }
        if revocation.role == .log {
            problems.append("the log's key cannot be revoked")
        } else if !keys.holds(revocation) {
            problems.append("the key was not certified for it")
        } else if keys.isRevoked(revocation.signKey.keyId) {
            problems.append("the key is revoked already")
        } else if !keys.commissionRemains(at: entry.time, without: revocation.signKey.keyId) {
            problems.append("no valid key of the commission would be left")
        }
        for problem in problems {
            findings.fail(.certificates, place, "the revocation of \(revocation.title): \(problem)")
        }
        // As with certificates, one that is not good has no effect.
        if problems.isEmpty { keys.revoke(revocation) }
    }
}
