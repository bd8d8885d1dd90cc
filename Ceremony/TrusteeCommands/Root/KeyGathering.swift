import Ceremony
import Console
import ElectionModel
import Trust
import Wording

/// Puts the holders' public keys together to the roots, each holder looking at the own paper.
struct KeyGathering {
    let files: [String]
    let threshold: Int
    let out: String

    func hold(_ talk: some Conversation) throws -> Outcome {
        var keys: [RootPublicKey] = []
        for file in files { keys.append(try CeremonyFile.publicKey(file)) }
        let gathering = try RootGathering(keys, threshold: threshold)
        // Asked before the holders compare for nothing.
        if CeremonyFile.exists(out), try CeremonyFile.roots(out) != gathering.file {
            throw Complaint(TrusteeFault.exists(path: out))
        }
        if gathering.needsAll { talk.note(RootWords.needsAll(threshold), .amber) }
        for key in gathering.keys {
            talk.note(RootWords.holderReads(key.holder, key.keyId))
            talk.readAloud(key.fingerprint.lines)
            guard try talk.confirmed(RootWords.sameAsPaper(key.holder)) else {
                throw Complaint(TrusteeFault.notRecognised(key.holder))
            }
        }
        try CeremonyFile.create(out, gathering.file)
        return Outcome(
            "root-gather",
            [
                "kind": .string(gathering.file.kind.rawValue), "keys": .int(keys.count), "threshold": .int(threshold),
                "holders": .array(
                    gathering.keys.map { ["holder": $0.holder.canonical, "keyId": .string($0.keyId.rawValue)] }),
                "rootsFingerprint": .string(gathering.file.fingerprint.hex),
            ],
            [
                RootWords.gathered(keys: keys.count, threshold: threshold, kind: gathering.file.kind, path: out),
                RootWords.rootsFingerprint,
            ] + gathering.file.fingerprint.lines.map { Verbatim("    \($0)") } + [RootWords.publish])
    }
}
