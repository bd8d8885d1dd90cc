import DeviceWire
import Devices
import Sodium
import TestSupport
import Trust

/// A link that runs, to a board in memory.
struct LinkedBoard {
    let clock = VirtualClock()
    let board: BoardDouble
    let link: ControlBoardLink
    private let service: Task<Void, Never>

    init(
        condition: BoardCondition = [], hosts: [SigningKey] = [BoardDouble.hostKey],
        expecting key: SigningKey = BoardDouble.boardKey
    ) {
        board = BoardDouble(clock: clock, condition: condition, hosts: hosts)
        let link = ControlBoardLink(
            line: board, identity: BoardDouble.hostKey, board: key.verifyingKey, clock: clock, random: SystemRandom())
        self.link = link
        service = Task { await link.run() }
    }

    func end() { service.cancel() }

    /// Waits for the first session.
    func open() async throws {
        guard await link.waitUntilOpen(within: .seconds(5)) else { throw BoardFault.notConnected }
    }

    /// The first state of such a kind.
    func state(where isWanted: (ObservedBoard) -> Bool) async -> ObservedBoard? {
        for await state in await link.stateChanges() where isWanted(state) { return state }
        return nil
    }
}
