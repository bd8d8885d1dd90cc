import ElectionModel
import Sodium
import StationDesk
import VoterSnapshot

/// Makes the tickets by which a terminal that is started again needs one member's code in the place of the opening code.
struct RestartTickets: Sendable {
    /// The list that is open.
    let list: OpenedSnapshot
    /// Where they are kept.
    let folder: SnapshotFolder
    /// The terminal's own.
    let device: SealingKey
    let random: any RandomSource

    /// Keeps a ticket for each of these members. On the disk when this returns.
    ///
    /// - Parameters:
    ///   - presences: members whose codes were found right.
    ///   - cost: what a guess at a code costs.
    /// - Returns: for whom no ticket could be made or kept.
    func make(for presences: [DeskRequest.Presence], cost: PasswordHash.Cost = .daily) -> [MemberId] {
        presences.filter { member in
            guard
                let ticket = RestartTicket(
                    for: list, member: member.id.rawValue, code: member.code, device: device, cost: cost,
                    random: random)
            else { return true }
            return (try? folder.keep(ticket)) == nil
        }.map(\.id)
    }
}
