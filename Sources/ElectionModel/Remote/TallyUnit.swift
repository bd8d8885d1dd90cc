/// What remote votes are summed for, and decrypted once: a contest in a district.
package struct TallyUnit: Hashable, Sendable {
    /// The contest.
    package let contest: ContestId
    /// The district.
    package let district: DistrictId

    /// Takes the members.
    package init(contest: ContestId, district: DistrictId) {
        self.contest = contest
        self.district = district
    }
}
