package import ElectionModel

/// A party as it stands on the ballot.
package struct Party: Hashable, Sendable, CanonicalCodable {
    package let id: PartyId
    package let title: LocalizedText

    /// Takes the members.
    package init(id: PartyId, title: LocalizedText) {
        self.id = id
        self.title = title
    }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        try canonical.check(members: ["id", "title"])
        id = try canonical.value("id")
        title = try canonical.value("title")
    }

    package var canonical: CanonicalValue { ["id": id.canonical, "title": title.canonical] }
}
