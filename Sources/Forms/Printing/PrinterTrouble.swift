/// What a printer complains of.
package enum PrinterTrouble: Hashable, Sendable, CaseIterable {
    case offline
    case coverOpen
    /// The roll is at its end; nothing more is printed.
    case paperOut
    /// The roll will end soon.
    case paperLow
    /// Some error; ask for the fault.
    case error
    /// The knife is stuck.
    case cutter
    /// It does not recover by itself.
    case broken
    /// The head is too hot or the voltage wrong; it recovers by itself.
    case hot

    /// Whether printing goes on all the same.
    package var isWarning: Bool { self == .paperLow }
}
