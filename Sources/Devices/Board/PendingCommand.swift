import DeviceWire
import Sodium

/// A command on its way to the control board.
struct PendingCommand {
    let command: BoardCommand
    /// Wiped when the command was sent: a name may be on the paper that it prints.
    let body: SecretBytes
    /// `nil` for the link's own questions.
    let answer: CheckedContinuation<Result<BoardAnswer, BoardFault>, Never>?
    /// Where what a scan reads is awaited.
    let scan: AsyncStream<Result<ScannedDocument, BoardFault>>.Continuation?

    /// The link's question for the status, by which it also shows that it is there.
    static var keepAlive: PendingCommand {
        PendingCommand(command: .status, body: SecretBytes([]), answer: nil, scan: nil)
    }

    func end(_ result: Result<BoardAnswer, BoardFault>) {
        answer?.resume(returning: result)
        if case .failure(let fault) = result {
            scan?.yield(.failure(fault))
            scan?.finish()
        }
    }
}
