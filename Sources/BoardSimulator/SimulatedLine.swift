/// A serial line of the simulated board: a socket in its folder.
package enum SimulatedLine: String, CaseIterable, Sendable {
    /// The host's.
    case host
    /// In: the input expander. Out: the firmware's log.
    case expander
    case slipPrinter = "slip-printer"
    case documentReader = "document-reader"
    case ballotPrinter = "ballot-printer"
}
