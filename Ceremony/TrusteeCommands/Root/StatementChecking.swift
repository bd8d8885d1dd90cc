import Ceremony
import Console
import ElectionModel
import Trust
import Wording

/// Reads a bundle and says whether it is sound and complete.
struct StatementChecking {
    let bundle: String
    let roots: String
    let showsAll: Bool

    func hold(_ talk: some Conversation) throws -> (outcome: Outcome, complaint: Complaint?) {
        let trusted = try CeremonyFile.roots(roots)
        let statements = try CeremonyFile.bundle(bundle)
        let review = BundleReview(of: statements, under: trusted)
        talk.note(RootWords.rootsFingerprint)
        talk.readAloud(trusted.fingerprint.lines)
        ReviewTable(statements, review, under: trusted, showsAll: showsAll).show(to: talk)
        let complaint: Complaint? =
            if !review.isSound {
                Complaint(TrusteeFault.unsound(faults: review.faults.count))
            } else if !review.isComplete {
                Complaint(.partial, RootWords.missing(review.missing, statements: review.unsigned))
            } else {
                nil
            }
        let outcome = Outcome(
            "root-check",
            [
                "election": statements.election.canonical, "kind": .string(statements.kind.rawValue),
                "statements": .int(review.statements.count),
                "faults": .array(review.faults.map { .string($0.english) }),
                "complete": .bool(review.isComplete), "missing": .int(review.missing),
                "signed": .array(
                    trusted.roots.keys.map {
                        ["keyId": .string(KeyId($0).rawValue), "statements": .int(review.signed(by: KeyId($0)))]
                    }),
            ], complaint == nil ? [RootWords.complete] : [])
        return (outcome, complaint)
    }
}
