/// A polling station: the unit that issues ballots and signs a protocol.
package struct PollingStation: Hashable, Sendable, CanonicalCodable {
    package let id: StationId
    package let district: DistrictId
    package let name: LocalizedText

    package init(id: StationId, district: DistrictId, name: LocalizedText) {
        self.id = id
        self.district = district
        self.name = name
    }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        id = try canonical.value("id")
        district = try canonical.value("district")
        name = try canonical.value("name")
    }

    package var canonical: CanonicalValue {
        ["id": id.canonical, "district": district.canonical, "name": name.canonical]
    }
}
