package import ElectionModel

/// What happens to the blank sheets of a device. Made durable before anyone acts on it.
package enum StockEvent: Hashable, Sendable {
    /// Blank sheets were counted in.
    case received(sheets: Int)
    case queued(PrintJobId, ContestId)
    /// The printer is about to take a sheet.
    case begun(PrintJobId)
    case finished(PrintJobId)
    /// The sheet is waste: two members keep it.
    case spoiled(PrintJobId, SpoilCause)
    /// A job that waits is given up.
    case withdrawn(PrintJobId)
    /// A voter gave a ballot back. Which job printed it is not known, and must not be.
    case returned(ContestId)
}
