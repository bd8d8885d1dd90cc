/// How far the printing of a ballot is.
package enum PrintJobState: Hashable, Sendable {
    /// A blank is kept for it; no sheet has moved.
    case queued
    /// A sheet is in the printer.
    case printing
    /// The ballot lies in the tray, whole.
    case done
    /// The sheet is waste. The voter gets a ballot by another job; this one is never printed again.
    case spoiled(SpoilCause)
    /// Taken back before a sheet moved.
    case withdrawn
}
