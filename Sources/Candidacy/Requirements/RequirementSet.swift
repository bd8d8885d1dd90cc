package import ElectionModel

/// The requirements of an election: signed by the commission, and one hash of it in the ledger binds every decision.
package struct RequirementSet: Hashable, Sendable {
    package let election: ElectionId
    /// Who a candidate is, so that nobody types what the state knows.
    package let identity: IdentityFacts
    package let requirements: [Requirement]
    /// What party lists must meet; none where there are no lists.
    package let quotas: [ContestQuota]
    /// What the quotas look at besides sex and age; `nil` where they look at nothing else.
    package let listFacts: ListFacts?

    package init(
        election: ElectionId, identity: IdentityFacts, requirements: [Requirement], quotas: [ContestQuota] = [],
        listFacts: ListFacts? = nil
    ) {
        self.election = election
        self.identity = identity
        self.requirements = requirements
        self.quotas = quotas
        self.listFacts = listFacts
    }

    /// The requirements that bind a contest's candidates, in the set's order.
    package func requirements(of contest: ContestId) -> [Requirement] {
        requirements.filter { $0.contests.contains(contest) }
    }

    /// The services that are asked about a contest's candidates.
    package func sources(of contest: ContestId) -> Set<SourceId> {
        var sources = Set(requirements(of: contest).compactMap(\.source))
        sources.insert(identity.source)
        if let listFacts, quotas.contains(where: { $0.contests.contains(contest) }) {
            sources.insert(listFacts.disabilitySource)
        }
        return sources
    }

    /// Checks that the set belongs to an election.
    ///
    /// - Throws: `CanonicalError.member` for another election, a contest or a calendar's step that it does not have.
    package func check(against definition: ElectionDefinition) throws(CanonicalError) {
        guard election == definition.election else { throw .member("election", expected: "\(definition.election)") }
        let known = Set(definition.contests.map(\.id))
        for requirement in requirements {
            guard requirement.contests.allSatisfy(known.contains) else {
                throw .member("contests", expected: "contests of the definition, in requirement \(requirement.id)")
            }
            if case .step(let step) = requirement.day, definition.calendar[step] == nil {
                throw .member(
                    "day", expected: "a step that the election's calendar has, in requirement \(requirement.id)")
            }
        }
        guard quotas.flatMap(\.contests).allSatisfy(known.contains) else {
            throw .member("quotas", expected: "contests of the definition")
        }
    }
}

extension RequirementSet: CanonicalCodable {
    /// Reads a set.
    ///
    /// - Throws: `CanonicalError.member`; an id twice, a requirement or a quota that binds nobody, a contest twice.
    package init(canonical: CanonicalValue) throws(CanonicalError) {
        try canonical.check(members: ["election", "identity", "listFacts", "quotas", "requirements", "v"])
        guard try canonical.int("v") == 1 else { throw .member("v", expected: "1") }
        election = try canonical.value("election")
        identity = try canonical.value("identity")
        requirements = try canonical.values("requirements")
        quotas = try canonical.values("quotas")
        listFacts = try canonical.optionalValue("listFacts")
        guard !requirements.isEmpty, Set(requirements.map(\.id)).count == requirements.count else {
            throw .member("requirements", expected: "a list of requirements, each id once")
        }
        for requirement in requirements {
            guard !requirement.contests.isEmpty, Set(requirement.contests).count == requirement.contests.count else {
                throw .member("contests", expected: "contests, each once, in requirement \(requirement.id)")
            }
        }
        guard listFacts != nil || !quotas.contains(where: \.quota.looksAtListFacts) else {
            throw .member("listFacts", expected: "present where a quota is of a minority or of disability")
        }
    }

    package var canonical: CanonicalValue {
        [
            "v": 1, "election": election.canonical, "identity": identity.canonical,
            "requirements": .array(requirements.map(\.canonical)), "quotas": .array(quotas.map(\.canonical)),
            "listFacts": listFacts?.canonical ?? .null,
        ]
    }
}
