/// What a host should know of a board before it trusts it with anything.
package struct BoardCondition: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// The case was opened since the last service.
    package static let tampered = BoardCondition(rawValue: 1)
    /// The clock was never set, or stood still.
    package static let clockUnset = BoardCondition(rawValue: 2)
    /// The running firmware is on trial: not confirmed yet.
    package static let onTrial = BoardCondition(rawValue: 4)
    /// The newer firmware did not start; this is the older one.
    package static let fellBack = BoardCondition(rawValue: 8)

    /// Whether no bit is set that this version does not know.
    var isKnown: Bool { rawValue & ~15 == 0 }
}
