import Ceremony
import Console
import ElectionModel
import Sodium
import Trust
import Wording

/// Puts a key file under another passphrase.
struct PassphraseChanging {
    let key: String
    let oldFile: String?
    let newFile: String?
    let random: any RandomSource
    /// What a guess at the passphrase costs.
    var cost: @Sendable (ElectionKind) -> PasswordHash.Cost = { .atCeremony(of: $0) }

    func hold(_ talk: some Conversation) throws -> Outcome {
        let file = try CeremonyFile.key(key)
        let whose = RootWords.keyNamed(file.holder)
        let old = try talk.known(PassphraseSource(whose, file: oldFile))
        // Opened before a new passphrase is thought up in vain, and once: each time takes seconds.
        let secret = try file.open(passphrase: old)
        let fresh = try talk.fresh(PassphraseSource(whose, file: newFile, option: "--new-passphrase-file"))
        let changed = try KeyFile(
            holder: file.holder, kind: file.kind, secret: secret, passphrase: fresh, cost: cost(file.kind),
            random: random)
        try CeremonyFile.replace(key, changed, secret: true)
        return Outcome(
            "root-passphrase", ["holder": .string(file.holder)], [RootWords.passphraseChanged(file.holder, path: key)])
    }
}
