/// What one read of the register tells about a voter.
package struct RegisteredVoter: Hashable, Sendable {
    /// The row's number in the database, as the access log names it.
    package let person: Int
    package let details: PersonDetails
    /// The number in the final list; `nil` before that list.
    package let listNumber: Int?
}
