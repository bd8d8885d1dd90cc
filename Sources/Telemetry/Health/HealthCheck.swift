/// Something that is looked at again and again.
package struct HealthCheck: Sendable, Hashable {
    /// What follows when it fails.
    package enum Role: String, Sendable {
        /// The program is beyond help and should be started again.
        case life
        /// The program cannot do its work now.
        case readiness
        /// Somebody should know; the work goes on.
        case advice
    }

    /// Its code: small letters, digits and hyphens.
    package let name: String
    package let role: Role
    /// Seconds for which a finding counts; `nil` for ever. Who does not look any more must not be taken for well.
    package let freshFor: Int?

    package init(_ name: String, _ role: Role, freshFor: Int? = nil) {
        self.name = name
        self.role = role
        self.freshFor = freshFor
    }
}
