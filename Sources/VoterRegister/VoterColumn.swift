/// The columns of a voter file, by their names in its header.
package enum VoterColumn: String, Sendable, CaseIterable {
    case pin
    case surname
    case givenName = "given_name"
    case patronymic
    case address
    case station
    /// May be left out.
    case photo
}
