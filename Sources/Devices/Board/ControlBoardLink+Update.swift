import DeviceWire
import Sodium

extension ControlBoardLink {
    /// Sends a firmware to the slot that does not run, starts it on trial, and confirms it when it answers as what it
    /// should be. If it does not, the unit goes back to the firmware before by itself.
    ///
    /// - Parameters:
    ///   - image: the firmware.
    ///   - startLimit: how long the unit may take to answer with the new firmware.
    ///   - progress: called with the bytes that were sent and their whole number.
    /// - Returns: whether the new firmware runs and was confirmed; `false` when the unit went back.
    /// - Throws: ``BoardFault``; `board(.firmwareRefused)` or `board(.rollback)` when the unit does not take it.
    package func update(
        _ image: FirmwareImage, startLimit: Duration = .seconds(20),
        progress: @Sendable (Int, Int) -> Void = { _, _ in }
    ) async throws(BoardFault) -> Bool {
        try await order(.openUpdate, body: SecretBytes(image.header.bytes))
        let all = image.application
        for start in stride(from: 0, to: all.count, by: BoardCommand.longestBody) {
            guard !Task.isCancelled else { throw .cancelled }
            let end = min(start + BoardCommand.longestBody, all.count)
            try await order(.updateData(offset: UInt32(start)), body: SecretBytes(Array(all[start..<end])))
            progress(end, all.count)
        }
        try await order(.closeUpdate)
        let before = state.sessions
        try await restartBoard()
        guard await waitUntilOpen(after: before, within: startLimit) else { throw .notConnected }
        let running = try await attest()
        guard running.measurement == image.header.measurement else { return false }
        try await order(.confirmFirmware)
        return true
    }
}
