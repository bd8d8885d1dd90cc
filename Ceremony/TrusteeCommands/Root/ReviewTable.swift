import Ceremony
import Console
import ElectionModel
import Trust
import Wording

/// What the people at the table read before a root signs: every statement, who signed it already, every fault.
struct ReviewTable {
    /// How many rows of a role are shown before the middle is left out.
    static let longest = 12

    private let bundle: RootBundle
    private let review: BundleReview
    private let roots: RootsFile
    private let showsAll: Bool

    init(_ bundle: RootBundle, _ review: BundleReview, under roots: RootsFile, showsAll: Bool) {
        self.bundle = bundle
        self.review = review
        self.roots = roots
        self.showsAll = showsAll
    }

    func show(to talk: some Conversation) {
        talk.note(RootWords.bundleOf(bundle.election, bundle.kind), .strong)
        let numbered = Array(review.statements.enumerated())
        for role in Role.allCases.sorted(by: { $0.rawValue < $1.rawValue }) {
            showCertificates(of: role, numbered, to: talk)
        }
        showRevocations(numbered, to: talk)
        showSignatures(to: talk)
        for fault in review.faults { talk.note("[!] \(fault.text)", .red) }
    }

    private func showCertificates(
        of role: Role, _ numbered: [(offset: Int, element: StatementReview)], to talk: some Conversation
    ) {
        var rows: [[String]] = []
        for (index, one) in numbered {
            guard case .certificate(let certificate) = one.statement, certificate.role == role else { continue }
            rows.append([
                String(index + 1), certificate.subject, one.statement.keyId.rawValue, Self.time(certificate.notBefore),
                Self.time(certificate.notAfter), "\(one.signers.count)/\(roots.roots.threshold)",
            ])
        }
        guard !rows.isEmpty else { return }
        talk.note(RootWords.certificates(role, count: rows.count), .strong)
        var table = TextTable(
            [RootWords.numberHead, .holderHead, .keyHead, .fromHead, .untilHead, .signedHead], right: [0])
        let omitted = showsAll || rows.count <= Self.longest ? 0 : rows.count - 2
        for row in omitted == 0 ? rows : [rows[0], rows[rows.count - 1]] { table.add(row) }
        for line in table.lines(width: 90) { talk.note(line, nil) }
        if omitted > 0 { talk.note(RootWords.omitted(omitted)) }
    }

    private func showRevocations(
        _ numbered: [(offset: Int, element: StatementReview)], to talk: some Conversation
    ) {
        guard !bundle.revocations.isEmpty else { return }
        talk.note(RootWords.revocations(count: bundle.revocations.count), .amber)
        for (index, one) in numbered {
            guard case .revocation(let revocation) = one.statement else { continue }
            let words = RootWords.revocation(one.statement, revocation.reason, since: Self.time(revocation.from))
            talk.note("  \(index + 1)  \(words.text)", .amber)
        }
    }

    private func showSignatures(to talk: some Conversation) {
        var table = TextTable([RootWords.rootHead, .signedHead])
        for key in roots.roots.keys {
            let id = KeyId(key)
            table.add([id.rawValue, "\(review.signed(by: id))/\(review.statements.count)"])
        }
        for line in table.lines() { talk.note(line, nil) }
    }

    /// As the clocks of the people in the room show it.
    static func time(_ time: Timestamp) -> String {
        let local = BishkekTime(time)
        return "\(local.date.description) \(local.clock)"
    }
}
