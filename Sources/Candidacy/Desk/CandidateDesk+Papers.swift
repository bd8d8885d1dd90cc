import ElectionModel
import Persistence
import Sodium
import Trust

extension CandidateDesk {
    /// What a paper will say; its number, its subject and its time come when it is issued.
    struct Draft {
        let paper: PaperKind
        let source: SourceId?
        let facts: [FactName: FactValue]
        let findings: [RequirementFinding]
        let verdict: PaperVerdict

        init(
            _ paper: PaperKind, of source: SourceId? = nil, facts: [FactName: FactValue] = [:],
            findings: [RequirementFinding] = [], verdict: PaperVerdict
        ) {
            self.paper = paper
            self.source = source
            self.facts = facts
            self.findings = findings
            self.verdict = verdict
        }
    }

    /// The papers of a candidacy, in the order in which they were issued.
    func papers(of id: CandidacyId, _ transaction: borrowing Transaction) throws -> [IssuedPaper] {
        let rows = try transaction.rows(
            "SELECT number, entry, sealed FROM candidate_paper WHERE candidacy = \(id.rawValue) ORDER BY place")
        var current: Set<ShelvedPaper.Purpose> = []
        var papers: [IssuedPaper] = []
        for row in rows.reversed() {
            let shelved = try shelved(row)
            papers.append(
                IssuedPaper(
                    paper: shelved.paper, salt: shelved.salt, seal: shelved.seal,
                    entry: row.isNull("entry") ? nil : try row.int("entry"),
                    isCurrent: current.insert(shelved.purpose).inserted))
        }
        return papers.reversed()
    }

    func shelved(_ row: ResultRow) throws -> ShelvedPaper {
        try register.opened(
            try row.bytes("sealed"), table: CandidateSchema.paper, row: try row.text("number"))
    }

    /// Issues a paper, unless the newest of its purpose says the same: nobody gets a new number for old words.
    ///
    /// - Returns: whether it was issued.
    @discardableResult
    func issue(
        _ draft: Draft, for entry: CandidateEntry, at now: Timestamp, in transaction: borrowing Transaction
    ) throws -> Bool {
        guard let template = forms.template(draft.paper, of: draft.source) else {
            throw DeskRefusal.noForm(draft.paper, draft.source)
        }
        guard let contest = register.definition.contests.first(where: { $0.id == entry.application.contest }) else {
            throw CandidateRegisterError.unknownContest(entry.application.contest)
        }
        let rows = try transaction.rows(
            "SELECT number, sealed FROM candidate_paper WHERE candidacy = \(entry.id.rawValue) ORDER BY place")
        let identity = register.requirements.identity(in: try register.answers(about: entry.id, transaction))
        let paper = CandidatePaper(
            template, number: PaperNumber(application: entry.number, paper: rows.count + 1),
            subject: PaperSubject(
                definition: register.definition, contest: contest, candidacy: entry.id, application: entry.number,
                name: identity?.name, birthDate: identity?.birthDate),
            facts: draft.facts, findings: draft.findings, requirements: register.requirements,
            settled: entry.life.settled, verdict: draft.verdict, issuedAt: now)
        let purpose = ShelvedPaper.Purpose(paper: draft.paper, source: draft.source)
        // A decision is an act of its own each time.
        let newest = draft.paper == .decision ? nil : try rows.map(shelved(_:)).last { $0.purpose == purpose }
        if let newest, newest.paper.saysTheSame(as: paper) { return false }
        let salt = register.random.bytes(32)
        let shelved = ShelvedPaper(
            paper: paper, salt: salt, seal: PaperSeal(paper, salt: salt, by: signer), source: draft.source,
            replaces: newest?.seal.commitment)
        let last = try transaction.first("SELECT place FROM candidate_paper ORDER BY place DESC LIMIT 1")
        let sealed = register.cipher.seal(
            shelved.canonicalBytes, table: CandidateSchema.paper, row: paper.number.rawValue)
        try transaction.run(
            """
            INSERT INTO candidate_paper (place, number, candidacy, sealed) VALUES \
            (\((try last?.int("place") ?? 0) + 1), \(paper.number.rawValue), \(entry.id.rawValue), \(sealed))
            """)
        return true
    }
}

extension CandidatePaper {
    /// Whether nothing but number and time differ.
    fileprivate func saysTheSame(as other: CandidatePaper) -> Bool {
        template == other.template && version == other.version && subject == other.subject && fields == other.fields
            && findings == other.findings && verdict == other.verdict
    }
}
