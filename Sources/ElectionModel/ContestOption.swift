/// One choice on a ballot.
package struct ContestOption: Hashable, Sendable, CanonicalCodable {
    package let id: OptionId
    package let name: LocalizedText
    /// Whether this is the line "against all", which counts as valid votes but can never win.
    package let againstAll: Bool

    package init(id: OptionId, name: LocalizedText, againstAll: Bool = false) {
        self.id = id
        self.name = name
        self.againstAll = againstAll
    }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        id = try canonical.value("id")
        name = try canonical.value("name")
        againstAll = try canonical.bool("againstAll")
    }

    package var canonical: CanonicalValue {
        ["id": id.canonical, "name": name.canonical, "againstAll": .bool(againstAll)]
    }
}
