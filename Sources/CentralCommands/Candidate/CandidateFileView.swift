import Candidacy
import CommandBase
import Console
import ElectionModel
import Sodium
import Wording

/// The file of one candidacy as the screen and programs get it. No personal number stands in it.
struct CandidateFileView {
    private let file: CandidateFile
    private let requirements: [RequirementId: Requirement]
    private let contestTitle: LocalizedText?

    init(_ file: CandidateFile, requirements: RequirementSet, definition: ElectionDefinition) {
        self.file = file
        self.requirements = Dictionary(requirements.requirements.map { ($0.id, $0) }) { first, _ in first }
        contestTitle = definition.contests.first { $0.id == file.entry.application.contest }?.title
    }

    var members: [String: CanonicalValue] {
        let entry = file.entry
        return [
            "id": entry.id.canonical, "number": .int(entry.number), "receivedAt": entry.receivedAt.canonical,
            "contest": entry.application.contest.canonical, "nomination": entry.application.nomination.canonical,
            "name": (file.identity?.name.full).map(CanonicalValue.string) ?? .null,
            "stage": .string(entry.life.stage.rawValue),
            "findings": .array(file.findings.map(finding)),
            "proposal": file.proposal?.members ?? .null,
            "papers": .array(
                file.papers.map { paper in
                    [
                        "number": paper.paper.number.canonical, "paper": .string(paper.paper.paper.rawValue),
                        "verdict": .string(paper.paper.verdict.rawValue), "issuedAt": paper.paper.issuedAt.canonical,
                        "commitment": .string(paper.seal.commitment),
                        "entry": paper.entry.map(CanonicalValue.int) ?? .null, "current": .bool(paper.isCurrent),
                    ]
                }),
            "journal": .array(file.journal.map(\.canonical)),
        ]
    }

    func lines(withJournal: Bool) -> [String] {
        let entry = file.entry
        var facts = FactList()
        facts.add(CandidateFileWords.number, "\(entry.number)  (\(entry.id))")
        if let contestTitle { facts.add(CandidateFileWords.contest, contestTitle) }
        facts.add(CandidateFileWords.nominatedBy, nominator)
        facts.add(CandidateFileWords.candidate, file.identity?.name.full ?? "–")
        facts.add(CandidateFileWords.received, entry.receivedAt)
        facts.add(CandidateFileWords.stage, entry.life.stage)
        if let proposal = file.proposal {
            facts.add(
                CandidateFileWords.proposal, "\(proposal.deed.text) (\(proposal.by), \(proposal.at.minute))")
        }
        var lines = facts.lines + ["", CandidateFileWords.requirements.text]
        for finding in file.findings {
            let requirement = requirements[finding.requirement]
            let settlement = entry.life.settled[finding.requirement]
            lines.append(
                "  \(finding.requirement): \(requirement?.title.text ?? "") (\(requirement?.basis.text ?? ""))")
            lines.append("    \(settlement?.text ?? finding.outcome.text)")
        }
        lines += ["", CandidateFileWords.papers.text]
        for paper in file.papers where paper.isCurrent {
            let place = paper.entry.map { CandidateFileWords.inLedger(entry: $0).text }
            lines.append(
                "  \(paper.paper.number)  \(paper.paper.title.text): \(paper.paper.verdict.text) "
                    + "(\(place ?? CandidateFileWords.notInLedger.text))")
        }
        guard withJournal else { return lines }
        return lines + ["", CandidateFileWords.journal.text] + file.journal.map(\.line)
    }

    private var nominator: String {
        let nomination = file.entry.application.nomination
        guard let party = nomination.party else { return CandidateFileWords.byItself.text }
        return nomination.place.map { CandidateFileWords.byList(party, place: $0).text } ?? party.rawValue
    }

    private func finding(_ finding: RequirementFinding) -> CanonicalValue {
        [
            "requirement": finding.requirement.canonical, "outcome": .string(finding.outcome.word),
            "text": LocalizedText(
                ky: finding.outcome.kyrgyz, ru: finding.outcome.russian, en: finding.outcome.english
            ).canonical,
            "settled": file.entry.life.settled[finding.requirement].map { .bool($0.holds) } ?? .null,
            "evidence": .array(finding.evidence.map(\.canonical)),
        ]
    }
}

extension RequirementOutcome {
    /// The same in every language, for programs.
    fileprivate var word: String {
        switch self {
        case .complies: "complies"
        case .doesNotComply: "does-not-comply"
        case .noAnswer: "no-answer"
        case .personMustLook: "person-must-look"
        case .waiting: "waiting"
        }
    }
}
