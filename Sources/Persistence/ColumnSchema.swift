/// A column of a table.
package struct ColumnSchema: Sendable {
    /// The types that every engine has.
    package enum Kind: Sendable {
        /// 64 bits.
        case int
        /// UTF-8.
        case text
        case bytes
        /// IEEE double.
        case real
    }

    package let name: String
    package let kind: Kind
    package let optional: Bool
    /// A condition that every value must meet, in SQL that every engine reads.
    package let check: String?

    /// A column that must have a value.
    package static func required(_ name: String, _ kind: Kind, check: String? = nil) -> ColumnSchema {
        ColumnSchema(name: name, kind: kind, optional: false, check: check)
    }

    /// A column that may be NULL.
    package static func optional(_ name: String, _ kind: Kind) -> ColumnSchema {
        ColumnSchema(name: name, kind: kind, optional: true, check: nil)
    }

    /// A flag: 0 or 1.
    package static func flag(_ name: String) -> ColumnSchema {
        ColumnSchema(name: name, kind: .int, optional: false, check: "\(name) IN (0, 1)")
    }

    private init(name: String, kind: Kind, optional: Bool, check: String?) {
        self.name = name
        self.kind = kind
        self.optional = optional
        self.check = check
    }
}
