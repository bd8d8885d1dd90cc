import ElectionModel

/// What deltas have changed of a list, so that each state of it can still be asked for.
struct ListOverlay: Sendable {
    /// What counts for a voter from some delta on.
    struct Change: Sendable {
        let delta: Int
        let standing: ListStanding
        /// The row that came with a delta; `nil` while the snapshot's counts.
        let row: SnapshotVoter?
        /// The mark that came with a delta; `nil` while the row's counts.
        let mark: VoterMark?
    }

    /// By list number, in ascending order of the delta.
    private(set) var changes: [Int: [Change]] = [:]
    /// The list numbers of PINs that came with deltas.
    private(set) var numbers: [Pin: Int] = [:]
    /// What each delta did, from number 1 on.
    private(set) var tallies: [DeltaTally] = []

    /// What counts for a voter as of a delta; `nil` while nothing has changed.
    func change(of listNumber: Int, asOf delta: Int) -> Change? {
        changes[listNumber]?.last { $0.delta <= delta }
    }

    /// The list numbers of a base as of a delta, in ascending order.
    func listNumbers(_ base: [Int], asOf delta: Int) -> [Int] {
        var numbers: Set<Int> = []
        var gone: Set<Int> = []
        for listNumber in changes.keys {
            guard let change = change(of: listNumber, asOf: delta) else { continue }
            if change.standing == .listed { numbers.insert(listNumber) } else { gone.insert(listNumber) }
        }
        guard !(numbers.isEmpty && gone.isEmpty) else { return base }
        // Most of a base is untouched, so it stays in its order and only what is new is sorted in.
        let known = base.filter { !gone.contains($0) && !numbers.contains($0) }
        return (known + numbers).sorted()
    }

    /// Applies a delta's operations.
    ///
    /// - Throws: `SnapshotRefusal.contradiction`, or what reading the base meets; the overlay must then be thrown away.
    mutating func apply(
        _ operations: [DeltaOperation], delta: Int, base: SnapshotBase, station: StationId,
        definition: ElectionDefinition
    ) async throws(SnapshotRefusal) {
        for operation in operations {
            let number = operation.listNumber
            let before = changes[number]?.last
            let standing: ListStanding? = before?.standing ?? (base.has(number) ? .listed : nil)
            let change: Change
            switch operation {
            case .add(let voter):
                guard standing != .listed else { throw .contradiction(.numberTaken(number)) }
                try await checkPerson(voter, wasHere: standing != nil, base)
                numbers[voter.pin] = number
                change = Change(delta: delta, standing: .listed, row: voter, mark: nil)
            case .remove:
                guard standing == .listed else { throw .contradiction(.notListed(number)) }
                change = Change(delta: delta, standing: .removed, row: before?.row, mark: before?.mark)
            case .transfer(_, let other):
                guard standing == .listed else { throw .contradiction(.notListed(number)) }
                guard other != station, definition.station(other) != nil else {
                    throw .contradiction(.badTransfer(number))
                }
                change = Change(
                    delta: delta, standing: .transferred(to: other), row: before?.row, mark: before?.mark)
            case .mark(_, let mark):
                guard standing == .listed else { throw .contradiction(.notListed(number)) }
                change = Change(delta: delta, standing: .listed, row: before?.row, mark: mark)
            }
            changes[number, default: []].append(change)
        }
        tallies.append(DeltaTally(operations))
    }

    /// Whether number and PIN of a voter who is added belong together, now and before.
    private func checkPerson(
        _ voter: SnapshotVoter, wasHere: Bool, _ base: SnapshotBase
    ) async throws(SnapshotRefusal) {
        let owner: Int?
        do throws(PayloadFault) {
            owner = if let number = numbers[voter.pin] { number } else { try await base.listNumber(of: voter.pin) }
        } catch {
            throw .payloadDamaged(error)
        }
        if let owner, owner != voter.listNumber {
            throw .contradiction(.pinTaken(voter.listNumber, under: owner))
        }
        guard owner != nil || !wasHere else { throw .contradiction(.otherPerson(voter.listNumber)) }
    }
}
