/// Two different members of the commission who answer for a decision together.
package struct TwoMembers: Hashable, Sendable, CanonicalCodable {
    package let first: MemberId
    package let second: MemberId

    /// - Returns: `nil` when it is one and the same person.
    package init?(_ first: MemberId, _ second: MemberId) {
        guard first != second else { return nil }
        self.first = first
        self.second = second
    }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        let first: MemberId = try canonical.value("first")
        let second: MemberId = try canonical.value("second")
        guard let members = TwoMembers(first, second) else {
            throw .member("second", expected: "another person than the first")
        }
        self = members
    }

    package var canonical: CanonicalValue { ["first": first.canonical, "second": second.canonical] }
}
