package import ElectionModel

/// How a party's list stands to the quotas of its contest.
package struct ListFinding: Hashable, Sendable {
    package let contest: ContestId
    package let party: PartyId
    /// The applications in the order of their places.
    package let applications: [Int]
    /// Applications of which the registers have not stated sex and birth date yet; until they have, no quota is judged.
    package let unknown: [Int]
    /// How the list misses quotas; empty when it meets them all, and while somebody is unknown.
    package let faults: [ListFault]
}
