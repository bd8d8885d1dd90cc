package import ElectionModel

/// One read of personal data, as the access log keeps it.
package struct AccessEntry: Hashable, Sendable {
    package let at: Timestamp
    package let official: OfficialId
    package let purpose: AccessPurpose
    /// The person's row, when one person was read.
    package let person: Int?
    /// The station, when all its voters were read at once.
    package let station: StationId?
    /// How many voters were read.
    package let voters: Int
}
