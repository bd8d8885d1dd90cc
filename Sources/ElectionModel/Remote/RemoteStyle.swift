/// What a remote voter of one district is given.
package struct RemoteStyle: Hashable, Sendable, CanonicalCodable {
    /// The style's id.
    package let id: String
    /// Whose voters are given it.
    package let district: DistrictId
    /// The contests on it, in order.
    package let contests: [ContestId]

    /// Takes the members.
    package init(id: String, district: DistrictId, contests: [ContestId]) {
        self.id = id
        self.district = district
        self.contests = contests
    }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        id = try canonical.value("id", as: OptionId.self).rawValue
        district = try canonical.value("district")
        contests = try canonical.values("contests")
        guard !contests.isEmpty, Set(contests).count == contests.count else {
            throw .member("contests", expected: "contests, each once, in style \(id)")
        }
    }

    package var canonical: CanonicalValue {
        ["id": .string(id), "district": district.canonical, "contests": .array(contests.map(\.canonical))]
    }
}
