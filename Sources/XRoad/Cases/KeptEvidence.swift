import ElectionModel

/// The container that stands behind an answer that is kept.
package struct KeptEvidence: Hashable, Sendable {
    /// Its name in the archive.
    package let name: String
    /// Whether it was verified when it came; one that was not is kept all the same.
    package let isVerified: Bool

    var canonical: CanonicalValue { ["container": .string(name), "verified": .bool(isVerified)] }

    init(name: String, isVerified: Bool) {
        self.name = name
        self.isVerified = isVerified
    }

    /// `nil` for a value of another form.
    init?(_ value: CanonicalValue) {
        guard case .string(let name)? = value["container"], case .bool(let isVerified)? = value["verified"] else {
            return nil
        }
        self.init(name: name, isVerified: isVerified)
    }
}
