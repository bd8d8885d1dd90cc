import Ceremony
import Console
import ElectionModel
import Files
import Sodium
import Trust
import Wording

/// A trustee's key file, opened, with what the trustee remembers beside it.
struct TrusteeKeyring {
    /// The key file.
    let path: String
    let number: Int
    let secret: TrusteeSecret
    let memory: TrusteeMemory
    private let kind: ElectionKind
    private let passphrase: SecretBytes

    /// Opens a key file.
    ///
    /// - Throws: `Complaint`, `TrustError.wrongPassphrase`, `KeyCeremonyFault.otherKey`.
    init(_ path: String, kind: ElectionKind, passphraseFile: String?, _ talk: some Conversation) throws {
        let file = try CeremonyFile.key(path)
        guard file.holder.hasPrefix("trustee-"), let number = Int(file.holder.dropFirst(8)),
            file.holder == KeyCeremony.holder(number)
        else { throw Complaint(KeyCeremonyFault.otherKey) }
        guard file.kind == kind else { throw Complaint(TrusteeFault.otherKind(path: path, file.kind, needs: kind)) }
        passphrase = try talk.known(PassphraseSource(ElectionWords.keyOf(number), file: passphraseFile))
        secret = try TrusteeSecret(bytes: file.open(passphrase: passphrase))
        memory = try CeremonyFile.read(Self.memoryPath(of: path), .memory, limit: TrusteeMemory.largestFile)
        self.path = path
        self.number = number
        self.kind = kind
    }

    /// Where the memory of a key file lies.
    static func memoryPath(of path: String) -> String {
        "\(path.hasSuffix(".key") ? String(path.dropLast(4)) : path).memory.json"
    }

    /// Keeps another secret in the key file's place, under the same passphrase.
    func keep(_ secret: TrusteeSecret, cost: PasswordHash.Cost, random: some RandomSource) throws {
        let file = try KeyFile(
            holder: KeyCeremony.holder(number), kind: kind, secret: secret.bytes, passphrase: passphrase, cost: cost,
            random: random)
        try CeremonyFile.replace(path, file, secret: true)
    }

    /// Remembers, before anything is said that rests on it.
    func remember(_ memory: TrusteeMemory) throws(Complaint) {
        try CeremonyFile.replace(Self.memoryPath(of: path), memory, secret: true)
    }
}
