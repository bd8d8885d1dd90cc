import BallotCrypto
import Ceremony
import Console
import ElectionModel
import Sodium
import Trust
import Wording

/// A trustee's next step in the key generation, whichever it is.
///
/// What the trustee remembers is written first, then the key file, then the messages: stopped at any instant, the same
/// step is found again and says the same.
struct KeyStepping {
    let key: String
    let table: TableFolder
    let passphraseFile: String?
    let random: any RandomSource
    /// What a guess at the passphrase costs.
    var cost: @Sendable (ElectionKind) -> PasswordHash.Cost = { .atCeremony(of: $0) }

    func hold(_ talk: some Conversation) throws -> Outcome {
        let lying = try table.table()
        let kind = lying.ceremony.manifest.kind
        let keyring = try TrusteeKeyring(key, kind: kind, passphraseFile: passphraseFile, talk)
        let turn = try TrusteeTurn(of: keyring.number, keyring.secret, keyring.memory, at: lying) { random.bytes($0) }
        switch turn {
        case .say(let round, let messages, let memory):
            if round == .commits {
                talk.note(ElectionWords.certificatesFingerprint)
                talk.readAloud(lying.certificatesFingerprint.lines)
                guard try talk.confirmed(ElectionWords.sameOnAll) else { throw Complaint(TrusteeFault.otherOnScreen) }
            }
            try keyring.remember(memory)
            for (place, bytes) in messages { try table.put(bytes, as: place.fileName) }
            let next = KeyRound(rawValue: round.rawValue + 1) ?? .agreement
            return outcome(
                keyring.number, "said", ["round": .int(round.rawValue), "files": .int(messages.count)],
                [ElectionWords.said(round), ElectionWords.carryOn(next)])
        case .complain(let accused, let bytes):
            talk.note(ElectionWords.wrongShare(from: accused), .red)
            guard try talk.confirmed(ElectionWords.reallyComplain(accused)) else {
                throw Complaint(TrusteeFault.nothingSaid)
            }
            try table.put(bytes, as: KeyMessage.complaint(by: keyring.number, against: accused).fileName)
            throw Complaint(KeyCeremonyFault.atFault(accused, accuser: keyring.number))
        case .agree(let keys, let share, let agreement):
            talk.note(ElectionWords.keyFingerprint)
            talk.readAloud(Fingerprint(keys.record).lines)
            guard try talk.confirmed(ElectionWords.sameOnAll) else { throw Complaint(TrusteeFault.otherOnScreen) }
            if let share { try keyring.keep(keyring.secret.keeping(share), cost: cost(kind), random: random) }
            try table.put(agreement, as: KeyMessage.record(keyring.number).fileName)
            return outcome(
                keyring.number, "agreed", ["record": .string(Fingerprint(keys.record).hex)],
                [ElectionWords.agreed(keyring.number, path: key), ElectionWords.said(.agreement)])
        case .finished(let keys):
            return outcome(
                keyring.number, "finished", ["record": .string(Fingerprint(keys.record).hex)],
                [ElectionWords.finished(trustees: keys.trustees.all, threshold: keys.trustees.needed)]
                    + Fingerprint(keys.record).lines.map { Verbatim("    \($0)") } + [ElectionWords.writeIntoAct])
        }
    }

    private func outcome(
        _ number: Int, _ state: String, _ members: [String: CanonicalValue], _ lines: [any Worded]
    ) -> Outcome {
        Outcome(
            "trustee-next", members.merging(["trustee": .int(number), "state": .string(state)]) { $1 }, lines)
    }
}
