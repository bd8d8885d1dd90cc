package import ElectionModel

/// The number on a line of the protocol.
package struct LineCount: Hashable, Sendable, CanonicalCodable {
    package let line: String
    package let value: Int

    package init(line: String, value: Int) {
        self.line = line
        self.value = value
    }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        line = try canonical.string("line")
        value = try canonical.int("value")
    }

    package var canonical: CanonicalValue { ["line": .string(line), "value": .int(value)] }
}
