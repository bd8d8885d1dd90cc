package import DeviceWire
package import ElectionModel
import Sodium

extension ControlBoardLink {
    /// Asks how the unit is.
    ///
    /// - Throws: ``BoardFault``.
    package func status() async throws(BoardFault) -> BoardStatus {
        guard case .status(let status) = try await ask(.status).report else { throw .nonsense }
        return status
    }

    /// Sets the unit's clock.
    ///
    /// - Parameter time: the terminal's time.
    /// - Throws: ``BoardFault``.
    package func setClock(_ time: Timestamp) async throws(BoardFault) {
        try await order(.setClock(UInt64(max(0, time.milliseconds))))
    }

    /// Shows a pattern on the lamp and plays a sound.
    ///
    /// - Throws: ``BoardFault``.
    package func signal(_ lamp: Lamp, _ sound: Sound = .none) async throws(BoardFault) {
        try await order(.signal(lamp, sound))
    }

    /// Asks the unit which firmware it runs, by a fresh question in this session.
    ///
    /// - Returns: what it says, signed by the board for this session and question.
    /// - Throws: ``BoardFault/unattested`` when the signature is not the board's, or another ``BoardFault``.
    package func attest() async throws(BoardFault) -> Attestation {
        let nonce = random.bytes(Attestation.nonceSize)
        let name = sessionName
        let answer = try await ask(.attest, body: SecretBytes(nonce))
        guard case .attestation(let firmware) = answer.report,
            let attestation = try? Attestation(firmware: firmware, body: answer.body.span)
        else { throw .nonsense }
        guard let name, attestation.isSigned(by: board, session: name, nonce: nonce) else { throw .unattested }
        return attestation
    }

    /// The account of blank ballot sheets.
    ///
    /// - Throws: ``BoardFault``.
    package func stock() async throws(BoardFault) -> BallotStock {
        guard case .stock(let stock) = try await ask(.stock).report else { throw .nonsense }
        return stock
    }

    /// Notes that blank ballot sheets were put in.
    ///
    /// - Parameter sheets: how many.
    /// - Returns: the account with them.
    /// - Throws: ``BoardFault``.
    package func loadStock(_ sheets: UInt16) async throws(BoardFault) -> BallotStock {
        guard case .stock(let stock) = try await ask(.loadStock(sheets)).report else { throw .nonsense }
        return stock
    }

    /// Has the unit do what two service persons permitted.
    ///
    /// - Parameters:
    ///   - action: what is permitted.
    ///   - permit: `ServicePermit/body(_:_:subject:)`.
    /// - Throws: ``BoardFault``; `board(.permitRefused)` when the permit is not for this, here and now.
    package func service(_ action: ServiceAction, permit: [UInt8]) async throws(BoardFault) {
        try await order(.service(action), body: SecretBytes(permit))
    }

    /// Starts the board anew; the session ends.
    ///
    /// - Throws: ``BoardFault``.
    package func restartBoard() async throws(BoardFault) {
        try await order(.restart)
    }

    /// Reads one document.
    ///
    /// Cancelling the task ends the scan on the board too.
    ///
    /// - Parameters:
    ///   - sources: what to look for.
    ///   - timeout: how long a document may take to be shown.
    /// - Throws: ``BoardFault/noDocument``, ``BoardFault/unreadable``, ``BoardFault/cancelled`` or another
    ///   ``BoardFault``.
    package func readDocument(
        _ sources: DocumentSources, timeout: Duration
    ) async throws(BoardFault) -> ScannedDocument {
        let milliseconds = UInt32(min(max(timeout / .milliseconds(1), 0), Double(UInt32.max)))
        let (outcomes, sink) = AsyncStream.makeStream(of: Result<ScannedDocument, BoardFault>.self)
        _ = try await ask(.scan(sources, milliseconds: milliseconds), scan: sink)
        for await outcome in outcomes { return try outcome.get() }
        // Not in this task, which is cancelled: the reader's light must go out all the same.
        await Task { try? await self.order(.cancelScan) }.value
        throw .cancelled
    }

    /// Waits for a session.
    ///
    /// - Parameters:
    ///   - number: how many sessions there were that do not count.
    ///   - limit: how long to wait.
    /// - Returns: whether there is one, before the time was over.
    package func waitUntilOpen(after number: Int = 0, within limit: Duration) async -> Bool {
        let clock = clock
        return await withTaskGroup(of: Bool.self) { group in
            group.addTask {
                for await state in await self.stateChanges() {
                    if case .open = state.presence, state.sessions > number { return true }
                }
                return false
            }
            group.addTask {
                try? await clock.sleep(for: limit)
                return false
            }
            defer { group.cancelAll() }
            return await group.next() ?? false
        }
    }

    /// A command whose only good answer is `done`.
    func order(_ command: BoardCommand, body: SecretBytes = SecretBytes([])) async throws(BoardFault) {
        guard try await ask(command, body: body).report == .done else { throw .nonsense }
    }
}
