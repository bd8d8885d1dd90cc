import Console
import ElectionModel
import Files
import Ledger
import Sodium
import Trust
import Wording

/// The folder of a witness: its key, the logs that it watches, and what it remembers of them.
struct WitnessFolder {
    let path: String

    /// The private key, encrypted.
    var keyFile: String { "\(path)/witness.key" }
    /// The public key with the witness' name, for others.
    var publicKey: String { "\(path)/witness.vkey" }
    /// The logs that are watched, as a policy without a quorum.
    var logsFile: String { "\(path)/logs" }
    /// What `Witness` keeps.
    var memory: String { "\(path)/memory" }

    /// Makes a folder. One that was made under the same name is kept: only its list of logs is written anew.
    ///
    /// - Parameters:
    ///   - name: the witness' name in its cosignatures.
    ///   - logs: the keys of the logs.
    ///   - passphrase: of the key.
    ///   - random: makes the key.
    /// - Returns: the public key.
    /// - Throws: `Complaint`, and errors of the parts.
    func make(
        name: String, logs: [NoteKey], passphrase: SecretBytes, random: some RandomSource
    ) throws -> NoteKey {
        var policy: [UInt8] = []
        for log in logs { policy += Array("log \(log.text)\n".utf8) }
        policy += Array("quorum none\n".utf8)
        _ = try LedgerPolicy(bytes: policy)
        try DurableFile.makeFolder(path, mode: 0o700)
        let keys: HolderKeys
        if let file = try? DurableFile.read(keyFile, limit: 65_536) {
            keys = try HolderKeys(seeds: try KeyFile(canonicalBytes: file).open(passphrase: passphrase))
        } else {
            keys = try HolderKeys(random: random)
            // A witness belongs to no election, and what it signs must count in any.
            let file = try keys.file(holder: "witness", kind: .production, passphrase: passphrase, random: random)
            try DurableFile.create(keyFile, file.canonicalBytes, mode: 0o600)
        }
        let key = NoteKey(name: name, purpose: .cosignature, key: keys.signing.verifyingKey)
        if let known = try? self.key(), known != key { throw Complaint(.conflict, WitnessWords.otherName(known.name)) }
        try DurableFile.replace(publicKey, Array("\(key.text)\n".utf8))
        try DurableFile.replace(logsFile, policy)
        return key
    }

    /// The public key.
    ///
    /// - Throws: `Complaint` when there is no witness in the folder.
    func key() throws(Complaint) -> NoteKey {
        guard let bytes = try? DurableFile.read(publicKey, limit: 4096), bytes.last == 0x0A,
            let key = try? NoteKey(text: String(decoding: bytes.dropLast(), as: UTF8.self))
        else { throw Complaint(.missing, WitnessWords.noWitness(folder: path)) }
        return key
    }

    /// The logs that are watched.
    ///
    /// - Throws: `PolicyFault`, `DurableFileError`.
    func logs() throws -> [NoteKey] {
        try LedgerPolicy(bytes: try DurableFile.read(logsFile, limit: LedgerPolicy.largestFile)).logs.map(\.key)
    }

    /// The witness at work.
    ///
    /// - Throws: `Complaint`, and errors of the parts.
    func witness(passphrase: SecretBytes) throws -> Witness {
        let key = try key()
        let file = try KeyFile(canonicalBytes: try DurableFile.read(keyFile, limit: 65_536))
        let signing = try HolderKeys(seeds: try file.open(passphrase: passphrase)).signing
        guard signing.verifyingKey == key.key else { throw Complaint(.unsound, WitnessWords.noWitness(folder: path)) }
        return try Witness(path: memory, name: key.name, key: signing, logs: try logs(), clock: SystemClock())
    }
}
