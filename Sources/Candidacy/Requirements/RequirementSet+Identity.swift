package import ElectionModel
import Wording

extension RequirementSet {
    /// Who a candidate is, by the newest answer of the service that says it.
    ///
    /// - Parameter answers: everything that arrived for this candidate, in any order.
    /// - Returns: `nil` until the service stated surname, given name and birth date, with evidence that holds.
    package func identity(in answers: [SourceAnswer]) -> CandidateIdentity? {
        guard let facts = answers.newestFacts(of: identity.source), let surname = facts.text(identity.surname),
            let givenName = facts.text(identity.givenName), case .day(let birthDate)? = facts[identity.birthDate]
        else { return nil }
        let patronymic = identity.patronymic.flatMap { facts.text($0) } ?? ""
        return CandidateIdentity(
            name: PersonName(surname: surname, givenName: givenName, patronymic: patronymic), birthDate: birthDate,
            sex: identity.sex.flatMap { sex in facts.text(sex.fact).flatMap { sex.sex($0) } })
    }

    /// What the quotas look at in a candidate of a list.
    ///
    /// - Parameters:
    ///   - id: the candidacy.
    ///   - answers: everything that arrived for this candidate, in any order.
    /// - Returns: `nil` until birth date and sex are known.
    package func listCandidate(_ id: CandidacyId, in answers: [SourceAnswer]) -> ListCandidate? {
        guard let identity = identity(in: answers), let sex = identity.sex else { return nil }
        let stated = answers.newestFacts(of: self.identity.source)
        return ListCandidate(
            id: id, sex: sex, birthDate: identity.birthDate,
            isOfMinority: listFacts.map { facts in
                stated?.text(facts.ethnicity).map { !facts.majority.contains($0) } ?? false
            } ?? false,
            hasDisability: listFacts.map { facts in
                answers.newestFacts(of: facts.disabilitySource)?[facts.disability] != nil
            } ?? false)
    }

    /// How a party's list misses the quotas of its contest; empty when it meets them all.
    ///
    /// - Parameters:
    ///   - list: the candidates in their order.
    ///   - contest: in which the list stands.
    ///   - votingDay: the day on which age is reckoned.
    package func listFaults(
        of list: [ListCandidate], in contest: ContestId, votingDay: CivilDate
    ) -> [ListFault] {
        quotas.filter { $0.contests.contains(contest) }.compactMap { $0.quota.fault(of: list, votingDay: votingDay) }
    }
}

extension [SourceAnswer] {
    /// What the newest answer of a service states, if its evidence holds and it states facts.
    fileprivate func newestFacts(of source: SourceId) -> [FactName: FactValue]? {
        guard let newest = filter({ $0.source == source }).max(by: { $0.obtainedAt < $1.obtainedAt }),
            newest.evidenceHolds, case .facts(let facts) = newest.content
        else { return nil }
        return facts
    }
}

extension [FactName: FactValue] {
    fileprivate func text(_ name: FactName) -> String? {
        guard case .text(let text)? = self[name], !text.isEmpty else { return nil }
        return text
    }
}

extension IdentityFacts.SexFact {
    fileprivate func sex(_ word: String) -> Sex? {
        female.contains(word) ? .female : male.contains(word) ? .male : nil
    }
}
