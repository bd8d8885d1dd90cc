import Candidacy
import ElectionModel
import Files
import XRoad

/// Asks the state's services through the exchange; each candidacy is a case.
struct ExchangeFacts: FactSource {
    let services: ServiceBook
    let desk: CaseDesk
    let files: CaseFiles
    /// Who asks: two letters of the country first.
    let userId: String
    /// Whether the services' twins are asked.
    let isTest: Bool

    /// - Throws: `DurableFileError` when what is asked or answered cannot be kept; then nothing more is asked.
    func answer(_ question: FactQuestion) async throws -> SourceAnswer? {
        guard let service = services[question.source.rawValue], let values = question.values(for: service),
            let number = CaseNumber(rawValue: question.candidacy.rawValue)
        else { return nil }
        let asked = CaseQuestion(number, service, values, isTest: isTest)
        // A refusal is put anew, unless the program ended before the register had it.
        if let kept = try files.find(asked), case .refused = kept.ending, let answer = SourceAnswer(kept),
            answer.evidence != question.known
        {
            return answer
        }
        let (kept, _) = try await desk.settle(asked, by: userId, instead: question.known?.rawValue)
        return SourceAnswer(kept)
    }
}

extension SourceAnswer {
    /// What a service answered, once its container is there; `nil` before.
    fileprivate init?(_ kept: KeptLookUp) {
        guard let source = SourceId(rawValue: kept.service), let proof = kept.evidence,
            let id = kept.ids.last.flatMap(EvidenceId.init(rawValue:))
        else { return nil }
        let content: AnswerContent
        switch kept.ending {
        case .facts(let stated):
            var facts: [FactName: FactValue] = [:]
            for (name, fact) in stated {
                guard let name = FactName(rawValue: name) else { continue }
                facts[name] = FactValue(fact)
            }
            content = .facts(facts)
        case .notFound: content = .refused(code: "not-found")
        case .refused(let code): content = .refused(code: code)
        case .failed: return nil
        }
        self.init(
            source: source, obtainedAt: kept.time, content: content, evidence: id, evidenceHolds: proof.isVerified)
    }
}

extension FactValue {
    fileprivate init(_ fact: StatedFact) {
        self =
            switch fact {
            case .text(let text): .text(text)
            case .number(let number): .number(number)
            case .day(let day): .day(day)
            case .stays(let stays): .absences(stays.compactMap { Absence(from: $0.departure, to: $0.arrival) })
            }
    }
}
