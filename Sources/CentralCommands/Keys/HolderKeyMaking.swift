import Console
import ElectionModel
import Files
import Sodium
import Trust
import Wording

/// Makes a new key of a holder on the commission's side, or finds the one that waits to be certified.
struct HolderKeyMaking {
    let folder: CommissionFolder
    let holder: KeyHolder
    /// The ledger's keys: what they know is not new.
    let book: CertificateBook
    let random: any RandomSource

    struct Outcome {
        let request: KeyRequest
        /// Where the private key lies.
        let file: String
        /// Whether it was made now.
        let isNew: Bool
    }

    /// Names of files in `keys` that are no holder's.
    private var isReserved: Bool {
        let name = holder.subject.rawValue
        return name == "register" || name == Role.log.rawValue || name.hasPrefix("root-") || name.contains(".")
    }

    /// Refuses holders whose keys are not made here.
    ///
    /// - Throws: `Complaint`.
    func check() throws(Complaint) {
        switch holder.role {
        case .log: throw Complaint(.conflict, KeysWords.logStays)
        case .station: throw Complaint(.misuse, KeysWords.stationsMakeTheirOwn)
        case .commission, .registrar, .identificationAuthority, .ballotBox, .device, .trustee, .witness: break
        }
        guard !isReserved else { throw Complaint(.misuse, KeysWords.subjectReserved(holder.subject)) }
        guard folder.has(folder.keyFile(holder.subject.rawValue)) else { return }
        for role in Role.allCases where role != holder.role && role != .station {
            let other = KeyHolder(role, holder.subject)
            if folder.has(folder.certificateFile(of: other)) || folder.has(folder.requestFile(of: other)) {
                throw Complaint(.conflict, KeysWords.subjectTaken(other))
            }
        }
    }

    /// Makes the key and its request, or finishes what was interrupted. A key that waits is not made twice.
    ///
    /// - Parameter passphrase: of the commission's keys, which the new one gets too.
    /// - Throws: `Complaint`, and errors of the parts.
    func make(passphrase: SecretBytes) throws -> Outcome {
        try check()
        // Tells a mistyped passphrase before a key is made under it.
        _ = try folder.keys(of: Role.log.rawValue, passphrase: passphrase)
        let current = holder.subject.rawValue
        for name in ["\(current).next", current] where folder.has(folder.keyFile(name)) {
            let keys = try folder.keys(of: name, passphrase: passphrase)
            if !isKnown(keys.signing.verifyingKey) { return try outcome(keys, name, isNew: false) }
        }
        guard !folder.has(folder.nextKeyFile(of: holder)) else {
            throw Complaint(.conflict, KeysWords.publishFirst(holder))
        }
        let name = folder.has(folder.keyFile(current)) ? "\(current).next" : current
        let keys = try HolderKeys(random: random)
        let file = try keys.file(
            holder: current, kind: folder.definition.kind, passphrase: passphrase, random: random)
        try DurableFile.create(folder.keyFile(name), file.canonicalBytes, mode: 0o600)
        return try outcome(keys, name, isNew: true)
    }

    private func isKnown(_ key: VerifyingKey) -> Bool {
        book.revocation(of: key) != nil || book.certificates.contains { $0.signKey == key }
    }

    /// Writes the request, which is missing after an interruption, or still that of the key before.
    private func outcome(_ keys: HolderKeys, _ name: String, isNew: Bool) throws -> Outcome {
        let request = KeyRequest(keys, of: holder, in: folder.definition)
        if try folder.request(of: holder) != request {
            try DurableFile.makeFolder("\(folder.path)/requests")
            try DurableFile.replace(folder.requestFile(of: holder), request.canonicalBytes)
        }
        return Outcome(request: request, file: folder.keyFile(name), isNew: isNew)
    }
}
