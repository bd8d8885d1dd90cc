package import ElectionModel

/// Which facts the quotas of lists look at besides sex and age.
package struct ListFacts: Hashable, Sendable {
    /// A fact of the service that says who a candidate is.
    package let ethnicity: FactName
    /// What that service writes for the majority; every other word is a minority's.
    package let majority: [String]
    package let disabilitySource: SourceId
    /// The fact that is there when the person has a disability.
    package let disability: FactName

    package init(ethnicity: FactName, majority: [String], disabilitySource: SourceId, disability: FactName) {
        self.ethnicity = ethnicity
        self.majority = majority
        self.disabilitySource = disabilitySource
        self.disability = disability
    }
}

extension ListFacts: CanonicalCodable {
    package init(canonical: CanonicalValue) throws(CanonicalError) {
        try canonical.check(members: ["disability", "disabilitySource", "ethnicity", "majority"])
        ethnicity = try canonical.value("ethnicity")
        majority = try canonical.words("majority")
        disabilitySource = try canonical.value("disabilitySource")
        disability = try canonical.value("disability")
    }

    package var canonical: CanonicalValue {
        [
            "ethnicity": ethnicity.canonical, "majority": .array(majority.map { .string($0) }),
            "disabilitySource": disabilitySource.canonical, "disability": disability.canonical,
        ]
    }
}
