/// A rule between the lines of a protocol: the sum on the left stands in a relation to the sum on the right.
package struct ProtocolEquation: Hashable, Sendable, CanonicalCodable {
    /// How the two sums compare.
    package enum Relation: String, Sendable {
        case equal = "eq"
        case atMost = "le"
    }

    package let id: String
    /// Names of lines, or ``ProtocolForm/votes``.
    package let left: [String]
    package let relation: Relation
    /// Names of lines, or ``ProtocolForm/votes``.
    package let right: [String]

    package init(id: String, left: [String], relation: Relation, right: [String]) {
        self.id = id
        self.left = left
        self.relation = relation
        self.right = right
    }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        func names(_ member: String) throws(CanonicalError) -> [String] {
            var names: [String] = []
            for name in try canonical.values(member, as: FormName.self) { names.append(name.rawValue) }
            return names
        }
        id = try canonical.value("id", as: FormName.self).rawValue
        left = try names("left")
        relation = try canonical.raw("relation")
        right = try names("right")
    }

    package var canonical: CanonicalValue {
        [
            "id": .string(id), "left": .array(left.map { .string($0) }), "relation": .string(relation.rawValue),
            "right": .array(right.map { .string($0) }),
        ]
    }
}
