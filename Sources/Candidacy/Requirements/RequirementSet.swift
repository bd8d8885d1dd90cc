package import ElectionModel

/// The requirements of an election: signed by the commission, and one hash of it in the ledger binds every decision.
package struct RequirementSet: Hashable, Sendable {
    package let election: ElectionId
    /// Where the candidates' names come from; `nil` where no service states them.
    package let identity: IdentityFacts?
    package let requirements: [Requirement]

    package init(election: ElectionId, identity: IdentityFacts? = nil, requirements: [Requirement]) {
        self.election = election
        self.identity = identity
        self.requirements = requirements
    }

    /// The requirements that bind a contest's candidates, in the set's order.
    package func requirements(of contest: ContestId) -> [Requirement] {
        requirements.filter { $0.contests.contains(contest) }
    }

    /// Who a candidate is, by the newest answer of the service that states it, if its evidence is sound.
    package func identity(in answers: [SourceAnswer]) -> CandidateIdentity? {
        let own = answers.filter { $0.source == identity?.source && $0.evidenceHolds }
        guard case .facts(let facts)? = own.max(by: { $0.obtainedAt < $1.obtainedAt })?.content else { return nil }
        return identity?.identity(in: facts)
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
    }
}

extension RequirementSet: CanonicalCodable {
    /// Reads a set.
    ///
    /// - Throws: `CanonicalError.member`; an id twice, a requirement that binds nobody, a contest twice.
    package init(canonical: CanonicalValue) throws(CanonicalError) {
        guard try canonical.int("v") == 1 else { throw .member("v", expected: "1") }
        election = try canonical.value("election")
        identity = try canonical.optionalValue("identity")
        requirements = try canonical.values("requirements")
        guard !requirements.isEmpty, Set(requirements.map(\.id)).count == requirements.count else {
            throw .member("requirements", expected: "a list of requirements, each id once")
        }
        for requirement in requirements {
            guard !requirement.contests.isEmpty, Set(requirement.contests).count == requirement.contests.count else {
                throw .member("contests", expected: "contests, each once, in requirement \(requirement.id)")
            }
        }
    }

    package var canonical: CanonicalValue {
        [
            "v": 1, "election": election.canonical, "identity": identity?.canonical ?? .null,
            "requirements": .array(requirements.map(\.canonical)),
        ]
    }
}
