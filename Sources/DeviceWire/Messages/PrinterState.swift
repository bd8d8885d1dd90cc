/// What a printer reports.
package enum PrinterState: UInt8, Hashable, Sendable, CaseIterable {
    case ready = 0
    case printing = 1
    /// It prints, but not for long.
    case paperLow = 2
    case paperOut = 3
    case coverOpen = 4
    case jammed = 5
    case overheated = 6
    /// It does not answer.
    case absent = 7
}
