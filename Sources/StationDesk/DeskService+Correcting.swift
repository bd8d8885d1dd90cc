import ElectionModel
import Persistence
import VoterSnapshot
import Wording

extension DeskService {
    /// Takes the next correction of the list: checks it, applies it, keeps it on the disk, and writes into the log that
    /// it is in force. A kill in between is made good when the daemon starts.
    ///
    /// All that takes long happens away from the desk, which works on meanwhile with the list that it has.
    ///
    /// - Parameter file: the correction's path.
    /// - Throws: `StoreError` when the log cannot be written; the correction is kept then, and its event is written when
    ///   it is asked for again.
    func correct(file: String) async throws -> CanonicalValue {
        await corrections.enter()
        defer { corrections.leave() }
        _ = try await recordCorrections()
        do {
            let verified = try await Self.checked(file, after: list.line, keeper)
            if let obstacle { return DeskReply.mistake(obstacle).canonical }
            let longer = try await list.adding(verified, opener: opener, terminal: terminalKey)
            try await Self.keep(verified, keeper)
            list = longer
            list.use(deltaInUse)
            if let mistake = try await recordCorrections() { return DeskReply.mistake(mistake).canonical }
            return corrected(verified)
        } catch SnapshotRefusal.known(let number) {
            return ["reply": "known", "number": .int(number), "colour": "green"]
        } catch let error as StoreError {
            throw error
        } catch let fault as StationLog.Fault {
            throw fault
        } catch let fault as any Fault {
            return [
                "reply": "correction-refused", "nature": .string(fault.nature.rawValue),
                "text": LocalizedText(ky: fault.kyrgyz, ru: fault.russian, en: fault.english).canonical,
                "colour": "amber",
            ]
        }
    }

    /// Writes the events of corrections that are kept and not yet in the log.
    ///
    /// Before the doors open there is nothing to write: the opening says which corrections the list has.
    ///
    /// - Returns: why a correction is not taken into the log any more, if it is not.
    /// - Throws: `StoreError`.
    func recordCorrections() async throws -> DeskMistake? {
        while desk.opening != nil, obstacle == nil, desk.delta < list.corrections.count {
            let number = desk.delta
            let reply = try await perform(.correct(list.corrections[number]))
            // A log that had to be read anew may have had the event already.
            if case .mistake(let mistake) = reply, desk.delta == number { return mistake }
        }
        return desk.opening != nil && desk.delta < list.corrections.count ? obstacle : nil
    }

    /// Checks that the corrections which the log names are those that are kept.
    ///
    /// - Throws: `StationLog.Fault.missingCorrection`.
    func checkCorrections(_ records: [StationRecord]) throws(StationLog.Fault) {
        for record in records {
            switch record.event {
            case .opened(let opening) where opening.delta > list.corrections.count:
                throw .missingCorrection(number: opening.delta)
            case .corrected(let correction):
                guard list.corrections.indices.contains(correction.number - 1),
                    list.corrections[correction.number - 1].hash == correction.hash
                else { throw .missingCorrection(number: correction.number) }
            default: break
            }
        }
    }

    /// Why no correction is taken at this moment.
    private var obstacle: DeskMistake? {
        desk.closedAt != nil ? .closed : desk.isRevoked ? .terminalRevoked : nil
    }

    /// The answer to a correction that is in force; from now on the terminal's own key may count no more.
    private func corrected(_ delta: VerifiedDelta) -> CanonicalValue {
        let (number, voters) = (delta.delta.statement.number, delta.delta.statement.voters)
        // Before the doors open no event says it.
        if list.corrections.last?.revokesTerminal == true { desk.isRevoked = true }
        let tally = list.newest.list.tally(of: number)
        defer { revocations = delta.revocations.count }
        guard case .object(var members) = DeskReply.corrected(number: number, voters: voters).canonical, let tally
        else {
            return .null
        }
        members["added"] = .int(tally.added)
        members["removed"] = .int(tally.removed)
        members["transferred"] = .int(tally.transferred)
        members["marked"] = .int(tally.marked)
        members["revoked"] = .int(delta.revocations.count - revocations)
        members["terminalRevoked"] = .bool(desk.isRevoked)
        return .object(members)
    }

    /// Reads and checks a file of up to 64 MiB, away from the desk.
    private nonisolated static func checked(
        _ file: String, after line: DeltaLine, _ keeper: any CorrectionKeeper
    ) async throws -> VerifiedDelta { try keeper.verified(file: file, after: line) }

    /// Writes a file of up to 64 MiB, away from the desk.
    private nonisolated static func keep(_ correction: VerifiedDelta, _ keeper: any CorrectionKeeper) async throws {
        try keeper.keep(correction)
    }
}
