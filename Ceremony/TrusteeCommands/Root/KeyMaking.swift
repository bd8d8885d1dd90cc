import Ceremony
import Console
import ElectionModel
import Files
import Sodium
import Trust
import Wording

/// Makes a holder's root key in a folder, or finishes what was interrupted.
struct KeyMaking {
    let holder: RootHolder
    let kind: ElectionKind
    let folder: String
    let passphraseFile: String?
    let random: any RandomSource
    /// What a guess at the passphrase costs.
    var cost: @Sendable (ElectionKind) -> PasswordHash.Cost = { .atCeremony(of: $0) }

    var keyPath: String { "\(folder)/\(holder).key" }
    var publicPath: String { "\(folder)/\(holder).public.json" }

    func hold(_ talk: some Conversation) throws -> Outcome {
        guard !CeremonyFile.exists(publicPath) else {
            throw Complaint(TrusteeFault.exists(path: publicPath))
        }
        let source = PassphraseSource(RootWords.keyOf(holder), file: passphraseFile)
        let publicKey: RootPublicKey
        if CeremonyFile.exists(keyPath) {
            // The key was written and its public half was not: the machine stopped in between.
            let file = try CeremonyFile.key(keyPath)
            guard file.holder == holder.rawValue, file.kind == kind else {
                throw Complaint(TrusteeFault.otherKey(path: keyPath, holder: file.holder, kind: file.kind))
            }
            talk.note(RootWords.finishing(path: keyPath))
            let key = try file.signingKey(passphrase: try talk.known(source))
            publicKey = RootPublicKey(holder: holder, kind: kind, key: key.verifyingKey)
        } else {
            talk.note(RootWords.making(holder, kind))
            let pair = try RootKeyPair(
                holder: holder, kind: kind, passphrase: try talk.fresh(source), cost: cost(kind), random: random)
            try DurableFile.makeFolder(folder, mode: 0o700)
            try CeremonyFile.create(keyPath, pair.file, secret: true)
            publicKey = pair.publicKey
        }
        try CeremonyFile.create(publicPath, publicKey)
        return Outcome(
            "root-new",
            [
                "holder": holder.canonical, "kind": .string(kind.rawValue), "keyId": .string(publicKey.keyId.rawValue),
                "fingerprint": .string(publicKey.fingerprint.hex),
            ],
            [RootWords.made(holder, kind), RootWords.readKeyAloud(publicKey.keyId)]
                + publicKey.fingerprint.lines.map { Verbatim("    \($0)") }
                + [RootWords.keyStays(path: keyPath), RootWords.publicGoes(path: publicPath)])
    }
}
