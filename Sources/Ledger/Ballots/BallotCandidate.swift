package import ElectionModel

/// Which applications put a candidate or a list on the ballot.
package struct BallotCandidate: Hashable, Sendable, CanonicalCodable {
    /// The option of the contest.
    package let option: OptionId
    /// The numbers of the applications in the ledger, ascending; those of a list are as many as its candidates.
    package let applications: [Int]

    /// Takes the members.
    package init(option: OptionId, applications: [Int]) {
        self.option = option
        self.applications = applications
    }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        try canonical.check(members: ["applications", "option"])
        option = try canonical.value("option")
        var numbers: [Int] = []
        for value in try canonical.array("applications") {
            guard case .int(let number) = value, number > numbers.last ?? 0 else {
                throw .member("applications", expected: "numbers of applications, ascending")
            }
            numbers.append(number)
        }
        guard !numbers.isEmpty else { throw .member("applications", expected: "one application or more") }
        applications = numbers
    }

    package var canonical: CanonicalValue {
        ["option": option.canonical, "applications": .array(applications.map { .int($0) })]
    }
}
