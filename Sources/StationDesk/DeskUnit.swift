package import DeviceWire
package import Devices

/// The combined unit as the desk uses it, beside the fingerprint reader.
package protocol DeskUnit: Sendable {
    /// Reads the personal number from the document that is shown. Cancelling the task ends the reading.
    ///
    /// - Parameter timeout: how long a document may take to be shown.
    /// - Throws: ``DocumentFault``.
    func readPin(timeout: Duration) async throws(DocumentFault) -> DocumentReading

    /// Prints a receipt.
    ///
    /// - Returns: how the print job ended.
    /// - Throws: `BoardFault` when nothing was printed.
    func print(_ slip: ReceiptSlip) async throws(BoardFault) -> JobStage

    /// How the unit is.
    func health() async -> DeviceHealth
}
