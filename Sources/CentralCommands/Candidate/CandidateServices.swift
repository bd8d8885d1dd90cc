import Candidacy
import Console
import ElectionModel
import Wording
import XRoad

/// The services of the exchange, as the requirements of candidates need them.
struct CandidateServices {
    let services: ServiceBook
    /// Whether their twins are asked.
    let isTest: Bool

    init(_ services: ServiceBook, isTest: Bool) {
        self.services = services
        self.isTest = isTest
    }

    /// Checks, before anybody is asked, that every service that the requirements name is described, states the facts that
    /// they look at, and wants nothing that a candidacy cannot tell.
    ///
    /// - Throws: `Complaint` that names the service.
    func check(_ requirements: RequirementSet, for definition: ElectionDefinition) throws(Complaint) {
        let sources = Set(definition.contests.map(\.id).flatMap { requirements.sources(of: $0) })
        for source in sources.sorted() {
            guard let service = services[source.rawValue] else {
                throw Complaint(.missing, ExchangeWords.noService(source.rawValue))
            }
            guard !isTest || service.testServiceCode != nil else { throw Complaint(.misuse, LookUpFailure.noTwin) }
            if let parameter = FactQuestion.unknownParameter(of: service) {
                throw Complaint(
                    .misuse, CandidateVerifyWords.cannotAsk(service: service.name, parameter: parameter.name))
            }
        }
        for requirement in requirements.requirements {
            guard let check = requirement.check, let service = services[check.source.rawValue] else { continue }
            let stated = Set(service.facts.map(\.name))
            if let fact = check.condition.facts.first(where: { !stated.contains($0.rawValue) }) {
                throw Complaint(
                    .misuse, CandidateVerifyWords.noFact(service: service.name, fact: fact.rawValue))
            }
        }
    }
}
