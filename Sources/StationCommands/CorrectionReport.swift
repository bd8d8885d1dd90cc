import CommandBase
import Console
import ElectionModel
import StationDesk
import Wording

/// What became of corrections, for the person who brought them: numbers, never names.
struct CorrectionReport {
    /// What was done with those that are good.
    enum Manner: Hashable, Sendable {
        /// They count from now on.
        case inForce
        /// They count from the daemon's next start on.
        case kept
        /// Nothing: they were only checked.
        case good
    }

    let station: StationId
    let manner: Manner
    var outcomes: [CorrectionOutcome] = []
    var terminalIsRevoked = false

    init(station: StationId, manner: Manner) {
        self.station = station
        self.manner = manner
    }

    /// Prints it.
    func give(json: Bool) {
        Answer(json: json).give(
            "station-delta",
            [
                "station": station.canonical, "corrections": .array(outcomes.map(\.canonical)),
                "kept": .bool(manner != .good), "inForce": .bool(manner == .inForce),
                "terminalRevoked": .bool(terminalIsRevoked),
            ]
        ) {
            var lines: [any Worded] = outcomes.flatMap(words)
            if terminalIsRevoked { lines.append(DeskMistake.terminalRevoked) }
            return lines
        }
    }

    private func words(for outcome: CorrectionOutcome) -> [any Worded] {
        let number = outcome.number
        guard let change = outcome.change else { return [DeltaWords.known(number: number)] }
        let done: DeltaWords =
            switch manner {
            case .inForce: .inForce(number: number, voters: change.voters)
            case .kept: .kept(number: number, voters: change.voters)
            case .good: .good(number: number, voters: change.voters)
            }
        let changes: DeltaWords = change.counts.map(DeltaWords.counts) ?? .sealed(operations: change.operations)
        return [done, changes] + (change.revoked > 0 ? [DeltaWords.revoked(keys: change.revoked)] : [])
    }
}
