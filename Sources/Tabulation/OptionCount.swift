package import ElectionModel

/// The votes for an option.
package struct OptionCount: Hashable, Sendable, CanonicalCodable {
    package let option: OptionId
    package let value: Int

    package init(option: OptionId, value: Int) {
        self.option = option
        self.value = value
    }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        option = try canonical.value("option")
        value = try canonical.int("value")
    }

    package var canonical: CanonicalValue { ["option": option.canonical, "value": .int(value)] }
}
