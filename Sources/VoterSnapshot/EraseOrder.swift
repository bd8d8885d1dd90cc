package import ElectionModel

/// Who has a snapshot erased, and on what ground.
package struct EraseOrder: Hashable, Sendable {
    /// The terminal whose copy is erased.
    package let terminal: TerminalId
    /// When.
    package let time: Timestamp
    /// The two members who are present; identifiers.
    package let members: [String]
    /// The hash of the centre's signed receipt for the station's closing package, 64 hex digits.
    package let receipt: String

    /// - Returns: `nil` unless there are two different members, each an identifier, and the receipt is a hash.
    package init?(terminal: TerminalId, time: Timestamp, members: [String], receipt: String) {
        let sorted = members.sorted()
        guard sorted.count == 2, sorted[0] != sorted[1], sorted.allSatisfy({ TerminalId(rawValue: $0) != nil }),
            ListVersion(rawValue: receipt) != nil
        else { return nil }
        self.terminal = terminal
        self.time = time
        self.members = sorted
        self.receipt = receipt
    }
}
