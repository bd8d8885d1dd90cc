package import ElectionModel
import Files
package import Sodium
package import Trust

/// The members who work with candidacies: in a folder, for each a certificate `<member>.json` and the key `<member>.key`,
/// which opens with the member's PIN. Certificates whose place another took lie in `former`, for the journal's signatures.
package struct ClerkBook: Sendable {
    let folder: String
    /// The keys of the election, by which certificates are judged.
    private let authority: CertificateBook

    /// - Parameters:
    ///   - folder: need not be there until the first key is made.
    ///   - authority: the election's published keys.
    package init(folder: String, authority: CertificateBook) {
        self.folder = folder
        self.authority = authority
    }

    /// The members' certificates as they stand in the folder, in order of their ids.
    ///
    /// - Throws: ``ClerkRefusal`` `.damaged`, `.file`.
    package func certificates() throws(ClerkRefusal) -> [ClerkCertificate] { try certificates(in: folder) }

    /// Opens a member's key.
    ///
    /// A try is counted before it is made. Five wrong ones in a row lock the key for 15 minutes.
    /// - Parameters:
    ///   - member: who signs in.
    ///   - pin: what opens the key.
    ///   - time: now.
    /// - Throws: ``ClerkRefusal``.
    package func signIn(_ member: MemberId, pin: SecretBytes, at time: Timestamp) throws(ClerkRefusal) -> Clerk {
        guard let certificate = try certificate(of: member) else { throw .unknown(member) }
        let file = try keyFile(of: member)
        guard certificate.isGood(by: authority), file.kind == authority.kind else { throw .forged(member) }
        guard certificate.isValid(at: time) else { throw .notValid(member) }
        let left = try countTry(of: member, at: time)
        let seed: SecretBytes
        do throws(TrustError) {
            seed = try file.open(passphrase: pin)
        } catch {
            switch error {
            case .wrongPassphrase: throw .wrongPIN(left: left)
            case .memory: throw .memory
            default: throw .forged(member)
            }
        }
        try forgetTries(of: member)
        guard let key = try? SigningKey(seed: seed), key.verifyingKey == certificate.signKey else {
            throw .forged(member)
        }
        return Clerk(certificate: certificate, key: key)
    }

    /// Makes a key for a member, or another one in its place: the certificate that stood there goes to the former ones.
    ///
    /// - Parameters:
    ///   - certificate: makes the certificate for the key.
    ///   - member: whose key it is.
    ///   - pin: what will open it.
    ///   - cost: what a guess at the PIN costs.
    ///   - random: makes the key.
    /// - Throws: ``ClerkRefusal``.
    package func enrol(
        _ member: MemberId, pin: SecretBytes, cost: PasswordHash.Cost = .daily, random: some RandomSource,
        certificate: (VerifyingKey) -> ClerkCertificate
    ) throws(ClerkRefusal) -> ClerkCertificate {
        var bytes = random.bytes(32)
        let seed = SecretBytes(taking: &bytes)
        guard let key = try? SigningKey(seed: seed) else { throw .memory }
        let file: KeyFile
        do throws(TrustError) {
            file = try KeyFile(
                holder: member.rawValue, kind: authority.kind, secret: seed, passphrase: pin, cost: cost,
                random: random)
        } catch {
            throw .memory
        }
        let issued = certificate(key.verifyingKey)
        try makeFolders()
        if let current = try self.certificate(of: member) {
            try put("former/\(current.keyId).json", current.canonicalBytes)
        }
        try put("\(member).key", file.canonicalBytes, mode: 0o600)
        try put("\(member).json", issued.canonicalBytes)
        try forgetTries(of: member)
        return issued
    }

    /// Ends a member's work: a certificate with an earlier end takes the place of the one in use.
    ///
    /// - Parameters:
    ///   - member: whose work ends.
    ///   - certificate: makes it from the one in use.
    /// - Throws: ``ClerkRefusal``.
    package func end(
        _ member: MemberId, certificate: (ClerkCertificate) -> ClerkCertificate
    ) throws(ClerkRefusal) -> ClerkCertificate {
        guard let current = try self.certificate(of: member) else { throw .unknown(member) }
        let ended = certificate(current)
        try put("\(member).json", ended.canonicalBytes)
        return ended
    }

    /// Checks what was written down: that nothing is missing, moved or changed, and that each signature is of the member
    /// or, where nobody acted, of the commission.
    ///
    /// - Parameter journal: all of it, from the first entry.
    /// - Returns: the number of the first entry that is not as it was written; `nil` when all is well.
    /// - Throws: ``ClerkRefusal``.
    package func firstFault(in journal: [DeskEntry]) throws(ClerkRefusal) -> Int? {
        let known = try certificates() + certificates(in: "\(folder)/former")
        let good = known.filter { $0.isGood(by: authority) }
        var previous = DeskEntry.beginning
        for (index, entry) in journal.enumerated() {
            guard entry.seq == index + 1, entry.previous == previous,
                isSigned(entry, among: good)
            else { return index + 1 }
            previous = entry.hash
        }
        return nil
    }

    private func isSigned(_ entry: DeskEntry, among certificates: [ClerkCertificate]) -> Bool {
        guard let member = entry.member else {
            guard case .good(let certificate) = authority.standing(of: entry.key, as: .commission, at: entry.time)
            else { return false }
            return entry.isSigned(by: certificate.signKey)
        }
        return certificates.contains {
            $0.member == member && $0.keyId == entry.key && $0.isValid(at: entry.time)
                && entry.isSigned(by: $0.signKey)
        }
    }
}
