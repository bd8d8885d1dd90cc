package import DeviceWire
package import Sodium

/// New firmware that comes piece by piece into the slot that does not run.
///
/// Its header is written last, so that a slot whose update was broken off holds nothing that could be started.
package struct FirmwareUpdate<Flash: FlashMemory> {
    private let flash: Flash
    /// What runs.
    private let running: RunningFirmware
    /// What is on its way, and how many bytes of it came.
    private var open: (header: FirmwareHeader, came: Int)?

    /// No update is on its way.
    package init(_ flash: Flash, running: RunningFirmware) {
        self.flash = flash
        self.running = running
    }

    /// Begins an update and empties the slot; one that was on its way is given up.
    ///
    /// - Parameters:
    ///   - header: the command's body.
    ///   - journal: what the board remembers.
    ///   - publisher: whose firmware the board takes.
    /// - Returns: why not, or `nil`.
    package mutating func begin(
        _ header: Span<UInt8>, _ journal: inout FlashJournal<Flash>, publisher: VerifyingKey
    ) -> BoardFailure? {
        open = nil
        guard let header = try? FirmwareHeader(header), header.isSigned(by: publisher), header.length > 0,
            header.length <= FlashLayout.longestApplication
        else { return .firmwareRefused }
        guard var state = journal.value(.boot).flatMap({ BootState($0) }) else { return .flash }
        guard header.version >= state.lowestVersion else { return .rollback }
        // On trial the other slot is what the board falls back to.
        guard !isOnTrial(state) else { return .outOfOrder }
        do throws(FlashFault) {
            state.trial = nil
            state.wasTried = false
            try journal.set(.boot, state.bytes)
            for page in stride(from: slot.lowerBound, to: slot.upperBound, by: FlashLayout.page) {
                try flash.erase(pageAt: page)
            }
        } catch {
            return .flash
        }
        open = (header, 0)
        return nil
    }

    /// Takes the next piece: whole units of flash but for the last piece.
    ///
    /// - Returns: why not, or `nil`.
    package mutating func add(_ piece: Span<UInt8>, at offset: UInt32) -> BoardFailure? {
        guard let (header, came) = open, offset == UInt32(came) else { return .outOfOrder }
        let end = came + piece.count
        guard end == header.length || end < header.length && piece.count.isMultiple(of: FlashLayout.unit) else {
            return .malformed
        }
        do throws(FlashFault) {
            try flash.program(piece, at: application(header).lowerBound + came)
        } catch {
            open = nil
            return .flash
        }
        open = (header, end)
        return nil
    }

    /// Compares what came with what was signed, and has it tried at the next start.
    ///
    /// - Returns: why not, or `nil`.
    package mutating func finish(_ journal: inout FlashJournal<Flash>) -> BoardFailure? {
        guard let (header, came) = open, came == header.length else { return .outOfOrder }
        open = nil
        let measured = flash.withBytes(application(header)) { BLAKE2b.hash($0) }
        guard measured == header.measurement else { return .firmwareRefused }
        guard var state = journal.value(.boot).flatMap({ BootState($0) }) else { return .flash }
        do throws(FlashFault) {
            try flash.program(header.bytes.span, at: slot.lowerBound)
            state.trial = running.slot.other
            state.wasTried = false
            state.fellBack = false
            try journal.set(.boot, state.bytes)
        } catch {
            return .flash
        }
        return nil
    }

    /// Makes the running firmware stay, and lets none older come back.
    ///
    /// - Returns: why not, or `nil`.
    package func confirm(_ journal: inout FlashJournal<Flash>) -> BoardFailure? {
        guard var state = journal.value(.boot).flatMap({ BootState($0) }) else { return .flash }
        if isOnTrial(state) {
            state.confirmed = running.slot
            state.trial = nil
            state.wasTried = false
        }
        state.lowestVersion = max(state.lowestVersion, running.version)
        do throws(FlashFault) {
            try journal.set(.boot, state.bytes)
        } catch {
            return .flash
        }
        return nil
    }

    /// Gives up what is on its way, if anything is.
    package mutating func abandon() { open = nil }

    private var slot: Range<Int> { FlashLayout.slot(running.slot.other) }

    private func application(_ header: FirmwareHeader) -> Range<Int> {
        FlashLayout.application(running.slot.other, length: Int(header.length))
    }

    private func isOnTrial(_ state: BootState) -> Bool { state.trial == running.slot }
}
