package import ElectionModel

/// What came of a question of a case, as it is kept (`Docs/formats/exchange-case.md`).
package struct KeptLookUp: Equatable, Sendable {
    /// What came of it.
    package enum Ending: Hashable, Sendable {
        /// Facts by our names.
        case facts([String: StatedFact])
        /// The register has no such person or document.
        case notFound
        /// The body refused, by its own convention; it is asked again next time.
        case refused(code: String)
        /// Nothing, for the reason that this word of the journal names, `asked` if the program ended meanwhile; it is asked again
        /// next time.
        case failed(String)
    }

    package let number: CaseNumber
    /// Our name of the service.
    package let service: String
    package let isTest: Bool
    /// What was asked, by parameter: of a person.
    package let values: [String: String]
    /// Who asked.
    package let userId: String
    /// The ids of its messages, all attempts since the beginning; the last names the evidence.
    package let ids: [String]
    package let ending: Ending
    package let time: Timestamp
    /// `nil` until the container is there.
    package let evidence: KeptEvidence?

    /// Whether it was answered, so that nothing is asked any more.
    package var isAnswered: Bool {
        switch ending {
        case .facts, .notFound: true
        case .refused, .failed: false
        }
    }

    /// What the body said; `nil` if it said nothing.
    var outcome: LookUp.Outcome? {
        switch ending {
        case .facts(let facts): .facts(facts)
        case .notFound: .notFound
        case .refused(let code): .failed(.refused(code: code))
        case .failed: nil
        }
    }

    /// The same with its evidence.
    func with(_ evidence: KeptEvidence) -> KeptLookUp {
        KeptLookUp(
            number: number, service: service, isTest: isTest, values: values, userId: userId, ids: ids, ending: ending,
            time: time, evidence: evidence)
    }
}
