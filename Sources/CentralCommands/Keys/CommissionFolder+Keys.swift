import Console
import ElectionModel
import Files
import Glibc
import Ledger
import Sodium
import Trust
import Wording

/// Where the keys of holders lie: `keys/<subject>.key` in use, `.next.key` until it is certified, `.<key id>.key` kept.
extension CommissionFolder {
    /// A private key's file.
    func keyFile(_ name: String) -> String { "\(path)/keys/\(name).key" }

    /// A new key, which lies beside the one in use until it is certified.
    func nextKeyFile(of holder: KeyHolder) -> String { keyFile("\(holder.subject).next") }

    /// Where a holder's key is kept after a new one took its place.
    func retiredKeyFile(of holder: KeyHolder, _ key: KeyId) -> String { keyFile("\(holder.subject).\(key)") }

    /// Where the public half of a new key is written for the roots.
    func requestFile(of holder: KeyHolder) -> String {
        "\(path)/requests/\(holder.role.rawValue)-\(holder.subject).json"
    }

    func certificateFile(of holder: KeyHolder) -> String {
        "\(path)/certificates/\(holder.role.rawValue)-\(holder.subject).json"
    }

    func has(_ file: String) -> Bool { access(file, F_OK) == 0 }

    /// The request that was written for a holder, if there is one.
    func request(of holder: KeyHolder) throws -> KeyRequest? {
        guard has(requestFile(of: holder)) else { return nil }
        return try KeyRequest(
            canonicalBytes: try DurableFile.read(requestFile(of: holder), limit: KeyRequest.largestFile))
    }

    /// Every request whose key was made here, in order of the files' names; other files are passed over.
    func requests() throws -> [KeyRequest] {
        guard has("\(path)/requests") else { return [] }
        return try DurableFile.names(inFolder: "\(path)/requests").compactMap { name in
            guard
                let bytes = try? DurableFile.read("\(path)/requests/\(name)", limit: KeyRequest.largestFile),
                let request = try? KeyRequest(canonicalBytes: bytes)
            else { return nil }
            let holder = KeyHolder(request)
            let isOurs = has(nextKeyFile(of: holder)) || has(keyFile(request.subject))
            return isOurs && requestFile(of: holder).hasSuffix("/\(name)") ? request : nil
        }
    }

    /// Whether the private key of a certificate lies in this folder, as far as the files beside it tell.
    func holdsKey(of certificate: RoleCertificate) throws -> Bool {
        let holder = KeyHolder(certificate)
        if has(retiredKeyFile(of: holder, certificate.keyId)) { return true }
        if has(nextKeyFile(of: holder)), try request(of: holder)?.signKey == certificate.signKey { return true }
        guard has(keyFile(certificate.subject)), has(certificateFile(of: holder)) else { return false }
        return try self.certificate(certificate.role, certificate.subject).signKey == certificate.signKey
    }

    /// The key with which the commission submits now.
    ///
    /// - Throws: `Complaint` when no good one lies here.
    func commissionKey(for ledger: LedgerWriter, passphrase: SecretBytes) async throws -> SigningKey {
        guard let book = await ledger.state.book else { throw Complaint(.missing, ElectionWords.noGenesis) }
        return try commissionKey(in: book, passphrase: passphrase)
    }

    /// The same by the keys that the ledger publishes, without opening the ledger for writing.
    func commissionKey(in book: CertificateBook, passphrase: SecretBytes) throws -> SigningKey {
        guard let holder = try submitter(in: book, at: SystemClock().now()) else {
            throw Complaint(.missing, KeysWords.noCommissionKey)
        }
        return try keys(of: holder.subject.rawValue, passphrase: passphrase).signing
    }

    /// The holder among the commission's whose key submits statements: `commission`, if its key is good and lies here.
    ///
    /// - Parameters:
    ///   - book: the ledger's keys.
    ///   - time: when.
    ///   - leaving: keys that may not, because they are about to be revoked.
    func submitter(in book: CertificateBook, at time: Timestamp, leaving: Set<KeyId> = []) throws -> KeyHolder? {
        let subjects = Set(book.certificates.filter { $0.role == .commission }.map(\.subject))
        let usual = Role.commission.rawValue
        for subject in subjects.filter({ $0 == usual }) + subjects.filter({ $0 != usual }).sorted() {
            guard let certificate = book.certificate(of: subject, as: .commission),
                case .good = book.standing(of: certificate.keyId, as: .commission, at: time),
                !leaving.contains(certificate.keyId), has(keyFile(subject)), try holdsKey(of: certificate)
            else { continue }
            return KeyHolder(certificate)
        }
        return nil
    }
}
