/// A type with one canonical JSON form, which is what gets hashed, signed and published.
package protocol CanonicalCodable: Sendable {
    /// The value's canonical form.
    var canonical: CanonicalValue { get }

    /// Reads the canonical form.
    ///
    /// - Throws: `CanonicalError.member` naming the first member that is missing or wrong.
    init(canonical: CanonicalValue) throws(CanonicalError)
}

extension CanonicalCodable {
    /// The canonical bytes.
    package var canonicalBytes: [UInt8] { canonical.encoded() }

    /// Reads canonical bytes; anything that would encode differently is refused, members that the type has not included.
    ///
    /// - Throws: `CanonicalError`.
    package init(canonicalBytes: [UInt8]) throws(CanonicalError) {
        try self.init(canonical: CanonicalValue.parseCanonical(canonicalBytes))
        guard self.canonicalBytes == canonicalBytes else { throw .unknownMember }
    }

    /// Reads JSON as a person may have written it, with any white space and order; members that the type does not have are
    /// refused.
    ///
    /// - Throws: `CanonicalError`.
    package init(json bytes: [UInt8]) throws(CanonicalError) {
        let value = try CanonicalValue.parse(bytes)
        try self.init(canonical: value)
        guard canonical == value else { throw .unknownMember }
    }
}
