import ElectionModel
import Sodium
import VoterSnapshot

extension DeskService {
    /// What a request asks of the desk, by what the list says now.
    ///
    /// - Returns: `nil` when a member's code does not fit, or the request is no command.
    func command(for request: DeskRequest) async throws -> DeskCommand? {
        func one(_ presence: DeskRequest.Presence) -> MemberId? {
            members.knows(presence.id, code: presence.code) ? presence.id : nil
        }
        func two(_ first: DeskRequest.Presence, _ second: DeskRequest.Presence) -> TwoMembers? {
            guard let first = one(first), let second = one(second) else { return nil }
            return TwoMembers(first, second)
        }
        let voters = list.inUse.list
        switch request {
        case .open(let code, let first, let second):
            return two(first, second).map { members in
                .open(
                    StationEvent.Opening(
                        snapshot: voters.manifest.fileHash, snapshotNumber: voters.manifest.number,
                        delta: voters.delta, voters: voters.count, salt: Hex.encode(random.bytes(32)), by: members),
                    codeFits: voters.manifest.edition.hasCode(code))
            }
        case .begin(nil): return .beginWithFinger(visit: freshVisit())
        case .begin(let pin?):
            return .begin(visit: freshVisit(), DeskCommand.LookUp(try await voters.entry(pin: pin)))
        case .confirm(let visit, let listNumber, let member):
            guard let member = one(member) else { return nil }
            let mark = try await voters.voter(listNumber: listNumber)?.mark
            return .confirm(visit: visit, listNumber: listNumber, mark: mark, by: member)
        case .fallback(let visit, let reason, let first, let second):
            return two(first, second).map { .fallback(visit: visit, reason: reason, by: $0) }
        case .rejectPhoto(let visit, let first, let second):
            return two(first, second).map { .rejectPhoto(visit: visit, by: $0) }
        case .issue(let visit): return .issue(visit: visit)
        case .handedOver(let visit): return .handedOver(visit: visit)
        case .settle(let listNumber, let handedOver, let first, let second):
            return two(first, second).map { .settle(listNumber: listNumber, handedOver: handedOver, by: $0) }
        case .spoil(let listNumber, let first, let second):
            return two(first, second).map { .spoil(listNumber: listNumber, by: $0) }
        case .cancel(let visit): return .cancel(visit: visit)
        case .close(let papers, let first, let second):
            return two(first, second).map { .close(papers, by: $0) }
        case .status, .devices, .photo, .scan, .readDocument, .receipt, .correct: return nil
        }
    }

    private func freshVisit() -> String { Hex.encode(random.bytes(8)) }
}

extension DeskCommand.LookUp {
    /// What the list says about a PIN.
    fileprivate init(_ entry: ListEntry?) {
        guard let entry else {
            self = .notListed
            return
        }
        let number = entry.voter.listNumber
        switch entry.standing {
        case .listed: self = .found(listNumber: number, mark: entry.voter.mark)
        case .removed: self = .removed(listNumber: number)
        case .transferred(let station): self = .transferred(listNumber: number, to: station)
        }
    }
}
