import Ceremony
import ElectionModel
import Trust
import Wording

extension BundleWords {
    var english: String {
        switch self {
        case .prepareAbstract: "Prepare what the holders of the root keys shall sign."
        case .prepareDiscussion:
            """
            Everything that publishing would be refused for is checked now, against the public ledger, so that nobody holds \
            a ceremony for nothing. The holders then read and sign the file with dobush-trustee root sign, at least as many \
            as the roots demand.

            Reasons: lost, stolen, compromised, rotated, ended.

            Example:
              dobush keys prepare --revoke station/1201 --reason stolen --certify 1201/request.json --out to-sign.json
            """
        case .certifyHelp: "A request whose keys shall be certified; may be given several times."
        case .revokeHelp: "Whose key shall be revoked: role/name, or a role alone; may be given several times."
        case .reasonHelp: "Why: lost, stolen, compromised, rotated or ended."
        case .reasonValue: "reason"
        case .sinceHelp:
            "Since when the revoked keys are not trusted, in Bishkek time: 2026-11-22 or 2026-11-22T09:30 (default: now)."
        case .outHelp: "The file for the holders of the root keys."
        case .prepareDryRunHelp: "Check and show everything; nothing is written."
        case .nothingAsked: "Say what the roots shall sign: --certify a request, --revoke a holder, or both."
        case .reasonMissing: "Say why the key is revoked: --reason lost, stolen, compromised, rotated or ended."
        case .reasonAlone: "--reason and --since belong to --revoke; say whose key is revoked."
        case .sinceInFuture: "--since lies in the future; a revocation counts at once."
        case .outTaken(let path): "\(path) exists already; choose another name with --out."
        case .notPrepared(let faults):
            "The bundle was not written, because it could not be published:" + Self.listed(faults, in: .en)
        case .number: "No."
        case .says: "What is signed"
        case .certifies(let day): "certified until \(day)"
        case .revokes: "REVOKED for good"
        case .prepared(let count, let path):
            "\(Counted.en(count, "statement", "statements")) to be signed: \(path)."
        case .wouldPrepare(let count):
            "\(Counted.en(count, "statement", "statements")) could be signed and published; nothing was written."
        case .toSign(let count, let roots):
            "\(Counted.en(roots, "holder", "holders")) of root keys must sign; each types the number of statements: "
                + "\(count)."

        case .publishAbstract: "Enter a signed bundle into the ledger, and take new keys into use."
        case .publishDiscussion:
            """
            All statements are entered in one batch, revocations first. A revoked key counts for nothing from then on, and \
            never again. When the command is interrupted, the same command finishes what is left.

            Example:
              dobush keys publish to-sign.json
            """
        case .bundleHelp: "The bundle with the signatures of the roots."
        case .publishDryRunHelp: "Check whether the ledger would take it and stop."
        case .bundleFile: "bundle of root statements"
        case .rootsFile: "file of roots"
        case .requestFile: "key request"
        case .notThatFile(let path, let what, let cause): "\(path) is not a sound \(what.english): \(cause.english)."
        case .unsound(let faults): "The bundle is not sound, and nothing was entered:" + Self.listed(faults, in: .en)
        case .incomplete(let statements, let roots):
            "\(Counted.en(roots, "holder", "holders")) of root keys must still sign; "
                + "\(Counted.en(statements.count, "statement lacks", "statements lack")) signatures:"
                + Self.unsigned(statements, in: .en)
        case .noSubmitter:
            "No good key of the commission lies in this folder, apart from those that the bundle revokes. Publish it where "
                + "another commission key lies."
        case .publishQuestion(let count):
            "\(Counted.en(count, "key", "keys")) will be revoked for good. Publish?"
        case .wouldPublish(let count):
            "The ledger would take \(Counted.en(count, "statement", "statements")); nothing was entered."
        case .publishedAlready: "Everything in the bundle stands in the ledger already."
        case .published(let revocations, let certificates, let entries):
            "Published: \(Counted.en(revocations, "revocation", "revocations")) and "
                + "\(Counted.en(certificates, "certificate", "certificates")), ledger entries \(Self.range(entries))."
        case .replaced(let holder, let kept):
            "The new key of \(holder) is in use now." + (kept.map { " The old one is kept as \($0)." } ?? "")
        }
    }

    /// Numbers that follow each other: 4, or 4–9.
    static func range(_ entries: [Int]) -> String {
        guard let first = entries.first, let last = entries.last, first != last else {
            return entries.first.map { "\($0)" } ?? ""
        }
        return "\(first)–\(last)"
    }
}
