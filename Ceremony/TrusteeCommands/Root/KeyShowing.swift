import Ceremony
import Console
import ElectionModel
import Sodium
import Trust
import Wording

/// Shows whose a key file is, and its public half when that lies beside it; tries the passphrase when asked to.
struct KeyShowing {
    let key: String
    let triesPassphrase: Bool
    let passphraseFile: String?

    private var publicPath: String { "\(key.hasSuffix(".key") ? String(key.dropLast(4)) : key).public.json" }

    func hold(_ talk: some Conversation) throws -> Outcome {
        let file = try CeremonyFile.key(key)
        let beside = CeremonyFile.exists(publicPath) ? try CeremonyFile.publicKey(publicPath) : nil
        var shown = beside
        if triesPassphrase {
            let source = PassphraseSource(RootWords.keyNamed(file.holder), file: passphraseFile)
            let root = try file.signingKey(passphrase: try talk.known(source))
            let own = RootPublicKey(
                holder: RootHolder(unchecked: file.holder), kind: file.kind, key: root.verifyingKey)
            guard beside == nil || beside == own else {
                throw Complaint(TrusteeFault.otherPublicHalf(path: publicPath))
            }
            shown = own
        }
        var members: [String: CanonicalValue] = [
            "holder": .string(file.holder), "kind": .string(file.kind.rawValue), "tried": .bool(triesPassphrase),
        ]
        var lines: [any Worded] = [RootWords.keyIs(holder: file.holder, kind: file.kind)]
        if let shown {
            members["keyId"] = .string(shown.keyId.rawValue)
            members["fingerprint"] = .string(shown.fingerprint.hex)
            lines += [
                triesPassphrase ? RootWords.proved(shown.keyId) : RootWords.asBeside(shown.keyId, path: publicPath)
            ]
            lines += shown.fingerprint.lines.map { Verbatim("    \($0)") }
        } else {
            lines += [RootWords.noPublicHalf(path: publicPath)]
        }
        return Outcome("root-show", members, lines)
    }
}
