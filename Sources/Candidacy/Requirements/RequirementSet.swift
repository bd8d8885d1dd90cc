package import ElectionModel

/// The requirements of an election: signed by the commission, and one hash of it in the ledger binds every decision.
package struct RequirementSet: Hashable, Sendable {
    package let election: ElectionId
    package let requirements: [Requirement]

    package init(election: ElectionId, requirements: [Requirement]) {
        self.election = election
        self.requirements = requirements
    }

    /// The requirements that bind a contest's candidates, in the set's order.
    package func requirements(of contest: ContestId) -> [Requirement] {
        requirements.filter { $0.contests.contains(contest) }
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
        ["v": 1, "election": election.canonical, "requirements": .array(requirements.map(\.canonical))]
    }
}
