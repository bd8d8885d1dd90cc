import Ceremony
import Console
import ElectionModel
import Sodium
import Trust
import Wording

/// Lets a root sign a bundle: compare, read, count, sign.
struct StatementSigning {
    let bundle: String
    let key: String
    let roots: String
    /// Where the signed bundle goes; `nil` for the place of the unsigned one.
    let out: String?
    let showsAll: Bool
    /// The number of statements, where it is not asked for.
    let count: Int?
    let passphraseFile: String?

    func hold(_ talk: some Conversation) throws -> Outcome {
        let trusted = try CeremonyFile.roots(roots)
        var signed = try CeremonyFile.bundle(bundle)
        let file = try CeremonyFile.key(key)
        guard file.kind == trusted.kind else {
            throw Complaint(TrusteeFault.otherKind(path: key, file.kind, needs: trusted.kind))
        }
        talk.note(RootWords.compareRoots(path: roots))
        talk.readAloud(trusted.fingerprint.lines)
        guard try talk.confirmed(RootWords.sameAsPublished) else {
            throw Complaint(TrusteeFault.rootsNotRecognised)
        }
        let review = BundleReview(of: signed, under: trusted)
        let table = ReviewTable(signed, review, under: trusted, showsAll: showsAll)
        table.show(to: talk)
        guard review.isSound else { throw SigningRefusal.faults(review.faults.count) }
        try confirmCount(review.statements.count, holder: file.holder, talk)
        let passphrase = try talk.known(PassphraseSource(RootWords.keyNamed(file.holder), file: passphraseFile))
        let root = try file.signingKey(passphrase: passphrase)
        let added = try signed.sign(with: root, under: trusted)
        if let out { try CeremonyFile.create(out, signed) } else { try CeremonyFile.replace(bundle, signed) }
        return outcome(of: signed, added: added, by: file.holder, KeyId(root.verifyingKey), under: trusted)
    }

    /// A number has to be looked up in what was shown; "yes" is said too easily.
    private func confirmCount(_ number: Int, holder: String, _ talk: some Conversation) throws {
        let typed: String
        if let count {
            typed = String(count)
        } else {
            typed = try talk.answer(RootWords.typeNumber(holder), instead: "--statements")
        }
        guard typed.filter(\.isNumber) == String(number) else {
            throw Complaint(TrusteeFault.otherNumber(statements: number))
        }
    }

    private func outcome(
        of signed: RootBundle, added: Int, by holder: String, _ id: KeyId, under trusted: RootsFile
    ) -> Outcome {
        let after = BundleReview(of: signed, under: trusted)
        return Outcome(
            "root-sign",
            [
                "election": signed.election.canonical, "kind": .string(signed.kind.rawValue),
                "statements": .int(after.statements.count), "added": .int(added), "keyId": .string(id.rawValue),
                "complete": .bool(after.isComplete), "missing": .int(after.missing),
            ],
            [
                added > 0
                    ? RootWords.signed(added, holder: holder, path: out ?? bundle)
                    : RootWords.signedAlready(holder: holder),
                after.isComplete ? RootWords.complete : RootWords.missing(after.missing, statements: after.unsigned),
            ])
    }
}
