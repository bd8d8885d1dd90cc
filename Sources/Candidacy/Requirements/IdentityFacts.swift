package import ElectionModel
import Wording

/// Which service's facts say who a candidate is.
package struct IdentityFacts: Hashable, Sendable {
    package let source: SourceId
    package let surname: FactName
    package let givenName: FactName
    package let patronymic: FactName
    package let birthDate: FactName
    /// Its value is `female` or `male`.
    package let sex: FactName

    package init(
        source: SourceId, surname: FactName, givenName: FactName, patronymic: FactName, birthDate: FactName,
        sex: FactName
    ) {
        self.source = source
        self.surname = surname
        self.givenName = givenName
        self.patronymic = patronymic
        self.birthDate = birthDate
        self.sex = sex
    }

    /// Reads the facts of an answer; `nil` unless they hold a surname, a given name and a birth date.
    func identity(in facts: [FactName: FactValue]) -> CandidateIdentity? {
        guard case .text(let surname)? = facts[surname], case .text(let givenName)? = facts[givenName],
            case .day(let birthDate)? = facts[birthDate]
        else { return nil }
        let patronymic = if case .text(let text)? = facts[patronymic] { text } else { "" }
        let sex: Sex? = if case .text(let word)? = facts[sex] { Sex(word: word) } else { nil }
        return CandidateIdentity(
            name: PersonName(surname: surname, givenName: givenName, patronymic: patronymic), birthDate: birthDate,
            sex: sex)
    }
}

extension IdentityFacts: CanonicalCodable {
    package init(canonical: CanonicalValue) throws(CanonicalError) {
        try canonical.check(members: ["birthDate", "givenName", "patronymic", "sex", "source", "surname"])
        source = try canonical.value("source")
        surname = try canonical.value("surname")
        givenName = try canonical.value("givenName")
        patronymic = try canonical.value("patronymic")
        birthDate = try canonical.value("birthDate")
        sex = try canonical.value("sex")
    }

    package var canonical: CanonicalValue {
        [
            "source": source.canonical, "surname": surname.canonical, "givenName": givenName.canonical,
            "patronymic": patronymic.canonical, "birthDate": birthDate.canonical, "sex": sex.canonical,
        ]
    }
}
