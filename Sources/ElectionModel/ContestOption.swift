/// One choice on a ballot: a candidate, a list, or "against all".
package struct ContestOption: Hashable, Sendable {
    package let id: OptionId
    package let name: LocalizedText
    /// Whether this is the line "against all", which counts as valid votes but can never win.
    package let againstAll: Bool
    /// The candidate's sex, known only where the contest's rule asks for it (``ContestRule/needsSex``).
    package let sex: Sex?

    package init(id: OptionId, name: LocalizedText, againstAll: Bool = false, sex: Sex? = nil) {
        self.id = id
        self.name = name
        self.againstAll = againstAll
        self.sex = sex
    }

    /// Reads an option of a contest whose rule does or does not need the candidates' sex.
    ///
    /// - Throws: `CanonicalError.member`; with `withSex`, a candidate without one and "against all" with one.
    init(canonical: CanonicalValue, withSex: Bool) throws(CanonicalError) {
        id = try canonical.value("id")
        name = try canonical.value("name")
        againstAll = try canonical.bool("againstAll")
        guard withSex, !(againstAll && canonical["sex"] == .null) else {
            sex = nil
            return
        }
        guard !againstAll, let known = Sex(word: try canonical.string("sex")) else {
            throw .member("sex", expected: "female or male, or null for \"against all\"")
        }
        sex = known
    }

    /// The canonical form; the sex is written where the contest's rule needs it.
    func canonical(withSex: Bool) -> CanonicalValue {
        guard withSex else {
            return ["id": id.canonical, "name": name.canonical, "againstAll": .bool(againstAll)]
        }
        return [
            "id": id.canonical, "name": name.canonical, "againstAll": .bool(againstAll),
            "sex": sex.map { .string($0.word) } ?? .null,
        ]
    }
}
