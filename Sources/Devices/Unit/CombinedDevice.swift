import DeviceWire
package import ElectionModel

/// The combined unit as one thing: fingerprint reader and control board, watched together.
///
/// `run` keeps both at work. Whenever a session with the board begins, the unit is asked which firmware it runs, its clock
/// is compared with the terminal's, and set when they are close or it stood still: a clock that is far off may as well be
/// the terminal's, which a person must look at.
package actor CombinedDevice {
    /// The fingerprint reader's process.
    package nonisolated let reader: ReaderProcess
    /// The control board.
    package nonisolated let board: ControlBoardLink
    private let firmware: FirmwareList?
    private let wallClock: any WallClock
    private var observers = ObserverList<DeviceHealth>()
    private var hasEnded = false
    /// The session in which the board was asked.
    private var greeted = 0

    /// How the unit is.
    package private(set) var health = DeviceHealth() {
        didSet { if health != oldValue { observers.tell(health) } }
    }

    /// A difference of the clocks from which on the unit's is set, in seconds.
    private static let worthSetting = 2

    /// Makes a unit; nothing runs before `run`.
    ///
    /// - Parameters:
    ///   - reader: the reader's process.
    ///   - board: the link to the board, which is paired.
    ///   - firmware: what units may run, already verified; `nil` when this terminal was given no list.
    ///   - wallClock: the terminal's time of day.
    package init(reader: ReaderProcess, board: ControlBoardLink, firmware: FirmwareList?, wallClock: any WallClock) {
        self.reader = reader
        self.board = board
        self.firmware = firmware
        self.wallClock = wallClock
    }

    /// Keeps the unit at work until the task is cancelled. To be called once.
    package func run() async {
        await withDiscardingTaskGroup { group in
            let (reader, board) = (reader, board)
            group.addTask { await reader.run() }
            group.addTask { await board.run() }
            group.addTask { await self.watch() }
        }
        hasEnded = true
        observers.finish()
    }

    /// Follows reader and board, which somebody else runs.
    func watch() async {
        await withDiscardingTaskGroup { group in
            let (reader, board) = (reader, board)
            group.addTask {
                for await health in await reader.healthChanges() { await self.note(health) }
            }
            group.addTask {
                for await state in await board.stateChanges() { await self.note(state) }
            }
        }
    }

    /// The health now and whenever it changes; a slow reader of it sees the newest only.
    package func healthChanges() -> AsyncStream<DeviceHealth> {
        observers.add(now: health, buffering: .bufferingNewest(1), isOver: hasEnded) { key in
            Task { await self.forget(key) }
        }
    }

    private func forget(_ key: UInt32) { observers.forget(key) }

    private func note(_ reader: ReaderHealth) { health.reader = reader }

    private func note(_ state: ObservedBoard) async {
        var new = health
        new.board = state
        if case .open = state.presence {
            new.clockSkew = state.status.flatMap(skew) ?? new.clockSkew
        } else {
            new.firmware = .unknown
            new.clockSkew = nil
        }
        health = new
        // The first status comes right behind the session's beginning.
        guard state.sessions > greeted, let status = state.status else { return }
        greeted = state.sessions
        await compareClock(status)
        await askFirmware()
    }

    /// By how many seconds the unit's clock is ahead; `nil` when it stood still.
    private func skew(_ status: BoardStatus) -> Int? {
        guard !status.condition.contains(.clockUnset), let clock = Int(exactly: status.clock) else { return nil }
        return (clock - wallClock.now().milliseconds) / 1_000
    }

    private func compareClock(_ status: BoardStatus) async {
        if let skew = skew(status), skew.magnitude < Self.worthSetting || skew.magnitude > DeviceHealth.clockTolerance {
            return
        }
        try? await board.setClock(wallClock.now())
        _ = try? await board.status()
    }

    private func askFirmware() async {
        do throws(BoardFault) {
            let attestation = try await board.attest()
            health.firmware =
                firmware?.standing(of: attestation) ?? .unchecked(version: attestation.firmware.version)
        } catch .unattested {
            health.firmware = .unattested
        } catch .board {
            // A unit that cannot say what it runs may run anything.
            health.firmware = .unattested
        } catch {
            // The session is over; the next one asks again.
        }
    }
}
