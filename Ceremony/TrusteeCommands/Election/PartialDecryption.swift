import BallotCrypto
import Ceremony
import Console
import ElectionModel
import Files
import RemoteRecord
import Sodium
import Trust
import Wording

/// A trustee's part of decrypting the drill that is due, or the sums of all units.
///
/// What is decrypted is computed here, from public numbers or from the record that was checked here: nobody can hand over
/// anything else. What was decrypted is remembered, so that no second sum goes under the same name.
struct PartialDecryption {
    /// What is decrypted.
    enum Part { case drill, tally }

    let part: Part
    let key: String
    let record: RecordShowing
    let table: TableFolder
    let passphraseFile: String?
    let random: any RandomSource

    func hold(_ talk: some Conversation) throws -> Outcome {
        let checked = try record.compare(talk)
        let tallies = try due(in: checked)
        let keyring = try TrusteeKeyring(
            key, kind: checked.manifest.kind, passphraseFile: passphraseFile, talk)
        let share = try keyring.secret.share(of: keyring.number, in: checked.keys)
        var memory = keyring.memory
        for (name, tally) in tallies {
            guard memory.note(decryptionOf: name, Fingerprint(of: tally.message(in: checked.context)).hex) else {
                throw Complaint(TrusteeFault.otherSum(name))
            }
        }
        try keyring.remember(memory)
        var files = 0
        for (name, tally) in tallies {
            let file = Self.fileName(name, keyring.number)
            // A share that lies there and holds was signed before the machine stopped.
            if let bytes = try? DurableFile.read(
                "\(table.path)/\(file)", limit: Self.largestShare, followingLinks: false),
                let lying = try? DecryptionShare(
                    decoding: bytes, of: tally, keys: checked.keys, election: checked.context),
                lying.trustee == keyring.number
            {
                continue
            }
            let message = try DecryptionShare.message(
                of: tally, share: share, signing: keyring.secret.holder.signing, keys: checked.keys,
                election: checked.context, random: { random.bytes($0) })
            try table.put(message, as: file)
            files += 1
        }
        return Outcome(
            part == .drill ? "trustee-drill" : "trustee-decrypt",
            [
                "election": checked.manifest.election.canonical, "trustee": .int(keyring.number),
                "units": .array(tallies.map { .string($0.name) }), "files": .int(files),
                "root": .string(Fingerprint(root: checked.root).hex),
            ],
            [
                part == .drill
                    ? ElectionWords.drilled(keyring.number)
                    : ElectionWords.decrypted(keyring.number, units: tallies.count),
                ElectionWords.needsOthers(checked.keys.trustees.needed),
            ])
    }

    /// Bytes that a share has at most: 128 an option, 1000 options, and what stands before them.
    static let largestShare = 1 << 18

    /// The name of a share on the table.
    static func fileName(_ name: String, _ number: Int) -> String { "\(name)-\(number).msg" }

    /// The name of a drill or unit, as files and the trustee's memory have it.
    static func name(of unit: TallyUnit) -> String { "tally-\(unit.district)-\(unit.contest)" }

    /// The name of a drill.
    static func name(of drill: DecryptionDrill) -> String {
        switch drill {
        case .opening: "drill-open"
        case .closing: "drill-close"
        }
    }

    private func due(in checked: CheckedRecord) throws -> [(name: String, tally: EncryptedTally)] {
        switch part {
        case .drill:
            guard let (drill, dummy) = checked.drill else { throw RecordRefusal.notNow }
            return [(Self.name(of: drill), dummy)]
        case .tally:
            // A unit without ballots has nothing to decrypt.
            return try checked.tallies().filter { $0.tally.ballots > 0 }.map { (Self.name(of: $0.unit), $0.tally) }
        }
    }
}
