/// What a host asks of the board. Bytes of any number travel in the message's body, not in the command.
package enum BoardCommand: Hashable, Sendable {
    case status
    /// Milliseconds since 1970-01-01 UTC.
    case setClock(UInt64)
    /// Body: the host's nonce, 32 bytes.
    case attest
    case signal(Lamp, Sound)
    /// Reads one document; at most that many milliseconds.
    case scan(DocumentSources, milliseconds: UInt32)
    case cancelScan
    case openJob(PrintJob)
    /// Body: whole rows from that one on.
    case rows(job: UInt32, first: UInt16)
    /// All rows were sent: print.
    case closeJob(UInt32)
    case discardJob(UInt32)
    case jobProgress(UInt32)
    case stock
    /// So many blank ballot sheets were put in.
    case loadStock(UInt16)
    /// Body: a ``ServicePermit``.
    case service(ServiceAction)
    /// Body: a ``FirmwareHeader``.
    case openUpdate
    /// Body: the application's bytes from that one on.
    case updateData(offset: UInt32)
    case closeUpdate
    /// The running firmware is to stay.
    case confirmFirmware
    case restart

    /// The longest body of any command, in bytes.
    package static let longestBody = 960

    /// Whether a board does it whose case was opened, before it was served.
    package var isForOpenedBoards: Bool {
        switch self {
        case .status, .setClock, .signal, .jobProgress, .stock, .service, .restart: true
        case .attest, .scan, .cancelScan, .openJob, .rows, .closeJob, .discardJob, .loadStock, .openUpdate, .updateData,
            .closeUpdate, .confirmFirmware:
            false
        }
    }

    /// How long the host waits for the answer, in milliseconds: longer than it takes to see that the board is gone.
    package var answerTime: UInt32 {
        switch self {
        case .openUpdate, .closeUpdate: 10_000
        case .rows, .closeJob: 5_000
        default: 3_000
        }
    }
}
