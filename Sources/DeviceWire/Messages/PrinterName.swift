/// The unit's two printers.
package enum PrinterName: UInt8, Hashable, Sendable {
    /// Thermal, 576 dots wide (80 mm, 203 dpi): receipts and slips.
    case slips = 1
    /// Pages: ballots, from the accounted stock.
    case ballots = 2
}
