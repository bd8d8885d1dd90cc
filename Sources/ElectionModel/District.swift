/// An electoral district.
package struct District: Hashable, Sendable, CanonicalCodable {
    package let id: DistrictId
    package let name: LocalizedText

    package init(id: DistrictId, name: LocalizedText) {
        self.id = id
        self.name = name
    }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        id = try canonical.value("id")
        name = try canonical.value("name")
    }

    package var canonical: CanonicalValue { ["id": id.canonical, "name": name.canonical] }
}
