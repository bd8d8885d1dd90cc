import Candidacy
import ElectionModel
import Wording

extension Clerk {
    /// Who is signed in, as the page gets it.
    var answer: CanonicalValue {
        [
            "member": certificate.member.canonical, "name": .string(certificate.name),
            "duties": .array(certificate.duties.map(\.rawValue).sorted().map { .string($0) }),
        ]
    }
}

extension CandidateLine {
    /// A line of the desk's table, as the page gets it.
    var answer: CanonicalValue {
        [
            "id": id.canonical, "number": .int(number), "contest": contest.canonical,
            "nomination": nomination.canonical, "name": name.map { .string($0) } ?? .null,
            "stage": .string(stage.rawValue), "stageText": LocalizedText(stage).canonical,
            "due": due?.canonical ?? .null, "warning": warning.map { .string($0.rawValue) } ?? .null,
            "proposal": proposal?.answer ?? .null,
            "unpublished": .int(unpublished),
        ]
    }
}

extension OpenProposal {
    /// What waits for a second member, as the page gets it.
    var answer: CanonicalValue {
        [
            "deed": deed.canonical, "text": LocalizedText(deed).canonical, "by": by.canonical, "at": at.canonical,
        ]
    }
}

extension CandidateFile {
    /// Everything about a candidacy, as the page gets it.
    ///
    /// - Parameters:
    ///   - labels: what things are called.
    ///   - clerk: for whom; what they may do now stands in it.
    func answer(_ labels: DeskLabels, for clerk: Clerk) -> CanonicalValue {
        let application = entry.application
        return [
            "id": entry.id.canonical, "number": .int(entry.number), "receivedAt": entry.receivedAt.canonical,
            "contest": application.contest.canonical, "nomination": application.nomination.canonical,
            "consentedOn": application.consentedOn.canonical, "stage": .string(entry.life.stage.rawValue),
            "stageText": LocalizedText(entry.life.stage).canonical,
            "identity": identity.map {
                ["name": .string($0.name.full), "birthDate": $0.birthDate.canonical]
            } ?? .null,
            "findings": .array(findings.map { finding($0, labels) }),
            "facts": .array(answers.map { facts($0, labels) }), "proposal": proposal?.answer ?? .null,
            "papers": .array(papers.map(\.answer)), "journal": .array(journal.map(\.answer)),
            "deeds": .array(entry.life.deeds(for: clerk).map { .string($0) }),
        ]
    }

    private func finding(_ finding: RequirementFinding, _ labels: DeskLabels) -> CanonicalValue {
        let requirement = labels.requirement(finding.requirement)
        return [
            "requirement": finding.requirement.canonical, "title": requirement?.title.canonical ?? .null,
            "basis": requirement?.basis.canonical ?? .null,
            "source": requirement?.source.map { labels.title(of: $0).canonical } ?? .null,
            "outcome": .string(finding.outcome.word), "text": LocalizedText(finding.outcome).canonical,
            "evidence": .array(finding.evidence.map(\.canonical)),
            "settled": entry.life.settled[finding.requirement].map { .bool($0.holds) } ?? .null,
            "open": .bool(entry.life.unsettled.contains(finding.requirement)),
        ]
    }

    private func facts(_ answer: SourceAnswer, _ labels: DeskLabels) -> CanonicalValue {
        var members: [String: CanonicalValue] = [
            "title": labels.title(of: answer.source).canonical, "obtainedAt": answer.obtainedAt.canonical,
            "proven": .bool(answer.evidenceHolds), "evidence": answer.evidence.canonical, "refused": .null,
            "facts": .array([]),
        ]
        switch answer.content {
        case .refused(let code): members["refused"] = .string(code)
        case .facts(let facts):
            // Registers repeat the personal number that they were asked about; a screen does not need it.
            let pin = FactValue.text(entry.application.pin.digits)
            members["facts"] = .array(
                facts.filter { $0.value != pin }.sorted { $0.key < $1.key }.map {
                    [
                        "title": labels.title(of: $0.key, in: answer.source).canonical,
                        "text": LocalizedText($0.value).canonical,
                    ]
                })
        }
        return .object(members)
    }
}

extension IssuedPaper {
    /// A paper, as the page gets it.
    var answer: CanonicalValue {
        [
            "number": paper.number.canonical, "kind": .string(paper.paper.rawValue), "title": paper.title.canonical,
            "verdict": LocalizedText(paper.verdict).canonical, "issuedAt": paper.issuedAt.canonical,
            "entry": entry.map { .int($0) } ?? .null, "current": .bool(isCurrent),
        ]
    }
}

extension DeskEntry {
    /// A line of the journal, as the page gets it.
    var answer: CanonicalValue {
        [
            "seq": .int(seq), "time": time.canonical, "member": member?.canonical ?? .null,
            "text": LocalizedText(word).canonical, "deed": deed.map { LocalizedText($0).canonical } ?? .null,
        ]
    }
}

extension RequirementOutcome {
    /// A word of a closed list, by which the page chooses colour and sign.
    fileprivate var word: String {
        switch self {
        case .complies: "complies"
        case .doesNotComply: "does-not-comply"
        case .noAnswer: "no-answer"
        case .personMustLook: "look"
        case .waiting: "waiting"
        }
    }
}
