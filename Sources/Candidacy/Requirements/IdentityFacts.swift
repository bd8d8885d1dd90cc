package import ElectionModel

/// Which facts of which service say who a candidate is.
package struct IdentityFacts: Hashable, Sendable {
    /// How the service says of which sex somebody is.
    package struct SexFact: Hashable, Sendable {
        package let fact: FactName
        /// What it writes for women.
        package let female: [String]
        /// What it writes for men.
        package let male: [String]

        package init(fact: FactName, female: [String], male: [String]) {
            self.fact = fact
            self.female = female
            self.male = male
        }
    }

    package let source: SourceId
    package let surname: FactName
    package let givenName: FactName
    /// `nil` where the service has none.
    package let patronymic: FactName?
    package let birthDate: FactName
    /// `nil` where the service does not say it.
    package let sex: SexFact?

    package init(
        source: SourceId, surname: FactName, givenName: FactName, patronymic: FactName?, birthDate: FactName,
        sex: SexFact?
    ) {
        self.source = source
        self.surname = surname
        self.givenName = givenName
        self.patronymic = patronymic
        self.birthDate = birthDate
        self.sex = sex
    }
}

extension IdentityFacts: CanonicalCodable {
    package init(canonical: CanonicalValue) throws(CanonicalError) {
        try canonical.check(members: ["birthDate", "givenName", "patronymic", "sex", "source", "surname"])
        source = try canonical.value("source")
        surname = try canonical.value("surname")
        givenName = try canonical.value("givenName")
        patronymic = try canonical.optionalValue("patronymic")
        birthDate = try canonical.value("birthDate")
        sex = try canonical.optionalValue("sex")
    }

    package var canonical: CanonicalValue {
        [
            "source": source.canonical, "surname": surname.canonical, "givenName": givenName.canonical,
            "patronymic": patronymic?.canonical ?? .null, "birthDate": birthDate.canonical,
            "sex": sex?.canonical ?? .null,
        ]
    }
}

extension IdentityFacts.SexFact: CanonicalCodable {
    package init(canonical: CanonicalValue) throws(CanonicalError) {
        try canonical.check(members: ["fact", "female", "male"])
        fact = try canonical.value("fact")
        female = try canonical.words("female")
        male = try canonical.words("male")
        guard Set(female).isDisjoint(with: male) else {
            throw .member("male", expected: "words that do not stand for women")
        }
    }

    package var canonical: CanonicalValue {
        [
            "fact": fact.canonical, "female": .array(female.map { .string($0) }),
            "male": .array(male.map { .string($0) }),
        ]
    }
}
