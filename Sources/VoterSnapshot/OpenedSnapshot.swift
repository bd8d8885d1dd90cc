package import ElectionModel
package import Sodium

/// A station's voters, decrypted, as of some delta: in memory only, the snapshot's own part wiped when the last reference
/// goes away.
///
/// A value: applying a delta gives another one that shares the snapshot's part. What its functions return is the caller's
/// copy, and voters that came with a delta are ordinary memory; Swift wipes neither, so callers keep none longer than
/// they must.
package struct OpenedSnapshot: Sendable {
    package let manifest: SnapshotManifest
    package let definition: ElectionDefinition
    /// The deltas that were applied.
    package let line: DeltaLine
    /// The number of the delta as of which voters are looked up; 0 for the snapshot alone. It is what an event of the
    /// station's log gives as `marksAsOf`.
    package let delta: Int
    /// Who is on the list, in ascending order.
    package let listNumbers: [Int]
    /// What a ticket for a restart holds.
    let opening: OpeningCode?
    private let base: SnapshotBase
    /// What the deltas have changed.
    let overlay: ListOverlay

    private static let batch = 512

    init(manifest: SnapshotManifest, definition: ElectionDefinition, opening: OpeningCode?, base: SnapshotBase) {
        self.init(
            manifest: manifest, definition: definition, line: DeltaLine(manifest: manifest), delta: 0,
            opening: opening, base: base, overlay: ListOverlay())
    }

    private init(
        manifest: SnapshotManifest, definition: ElectionDefinition, line: DeltaLine, delta: Int, opening: OpeningCode?,
        base: SnapshotBase, overlay: ListOverlay
    ) {
        self.manifest = manifest
        self.definition = definition
        self.line = line
        self.delta = delta
        listNumbers = overlay.listNumbers(base.listNumbers, asOf: delta)
        self.opening = opening
        self.base = base
        self.overlay = overlay
    }

    /// How many voters are on the list.
    package var count: Int { listNumbers.count }

    /// The list with all deltas that were applied.
    package var current: OpenedSnapshot { using(delta: line.number) }

    /// The list as it was when some delta was the last one.
    ///
    /// - Parameter number: at most that of the last delta applied; a higher one gives the same as that.
    package func using(delta number: Int) -> OpenedSnapshot {
        OpenedSnapshot(
            manifest: manifest, definition: definition, line: line, delta: min(max(number, 0), line.number),
            opening: opening, base: base, overlay: overlay)
    }

    /// The list with one delta more, as of that delta.
    ///
    /// - Parameters:
    ///   - delta: the next delta of this snapshot, verified.
    ///   - key: the private key of one of its recipients.
    /// - Throws: `SnapshotRefusal`: `.otherSnapshot`, `.known`, `.gap`, `.wrongPrevious`, `.notARecipient`,
    ///   `.openingCodeMissing`, `.wrongOpeningCode`, `.payloadDamaged` or `.contradiction`. Nothing has changed then.
    package func applying(
        _ delta: VerifiedDelta, with key: OpeningKey
    ) async throws(SnapshotRefusal) -> OpenedSnapshot {
        let statement = delta.delta.statement
        let longer = try line.appending(statement)
        let operations = try delta.operations(with: key, opening: opening)
        var changed = overlay
        try await changed.apply(
            operations, delta: statement.number, base: base, station: manifest.station, definition: definition)
        let result = OpenedSnapshot(
            manifest: manifest, definition: definition, line: longer, delta: statement.number, opening: opening,
            base: base, overlay: changed)
        guard result.count == statement.voters else { throw .payloadDamaged(.voterCount) }
        return result
    }

    /// The voter on the list with a number, or `nil` when there is none (any more, or yet).
    ///
    /// - Throws: `SnapshotRefusal.payloadDamaged`.
    package func voter(listNumber: Int) async throws(SnapshotRefusal) -> SnapshotVoter? {
        try await entry(listNumber: listNumber).flatMap { $0.standing == .listed ? $0.voter : nil }
    }

    /// The voter on the list with a PIN, or `nil` when there is none (any more, or yet).
    ///
    /// - Throws: `SnapshotRefusal.payloadDamaged`.
    package func voter(pin: Pin) async throws(SnapshotRefusal) -> SnapshotVoter? {
        try await entry(pin: pin).flatMap { $0.standing == .listed ? $0.voter : nil }
    }

    /// What the list says about a number, also of a voter who was removed or transferred; `nil` when it never had it.
    ///
    /// - Throws: `SnapshotRefusal.payloadDamaged`.
    package func entry(listNumber: Int) async throws(SnapshotRefusal) -> ListEntry? {
        let change = overlay.change(of: listNumber, asOf: delta)
        do throws(PayloadFault) {
            let row = if let row = change?.row { row } else { try await base.voter(listNumber: listNumber) }
            return row.map { ListEntry($0, change) }
        } catch {
            throw .payloadDamaged(error)
        }
    }

    /// What the list says about a PIN, also of a voter who was removed or transferred; `nil` when it never had it.
    ///
    /// - Throws: `SnapshotRefusal.payloadDamaged`.
    package func entry(pin: Pin) async throws(SnapshotRefusal) -> ListEntry? {
        if let number = overlay.numbers[pin], let found = try await entry(listNumber: number), found.voter.pin == pin {
            return found
        }
        do throws(PayloadFault) {
            guard let row = try await base.voter(pin: pin) else { return nil }
            let change = overlay.change(of: row.listNumber, asOf: delta)
            return ListEntry(change?.row ?? row, change)
        } catch {
            throw .payloadDamaged(error)
        }
    }

    /// Lends every template of who is on the list with the list number, in ascending order, for building a search index.
    ///
    /// Templates are read by the hundred and no photo is read, so that little is in memory twice.
    /// - Throws: `SnapshotRefusal.payloadDamaged`.
    package func forEachTemplate(
        _ body: (_ listNumber: Int, _ template: SnapshotTemplate) -> Void
    ) async throws(SnapshotRefusal) {
        for start in stride(from: 0, to: listNumbers.count, by: Self.batch) {
            let numbers = listNumbers[start..<min(start + Self.batch, listNumbers.count)]
            guard let first = numbers.first, let last = numbers.last else { continue }
            let stored: [Int: [SnapshotTemplate]]
            do throws(PayloadFault) { stored = try await base.templates(in: first...last) } catch {
                throw .payloadDamaged(error)
            }
            for number in numbers {
                let added = overlay.change(of: number, asOf: delta)?.row?.templates
                for template in added ?? stored[number] ?? [] { body(number, template) }
            }
        }
    }
}

extension ListEntry {
    fileprivate init(_ row: SnapshotVoter, _ change: ListOverlay.Change?) {
        self.init(
            voter: change?.mark.map(row.marked) ?? row, standing: change?.standing ?? .listed,
            saidBy: change?.delta ?? 0)
    }
}

extension SnapshotVoter {
    /// The voter with another mark.
    fileprivate func marked(_ mark: VoterMark) -> SnapshotVoter {
        SnapshotVoter(
            listNumber: listNumber, pin: pin, surname: surname, givenName: givenName, patronymic: patronymic,
            photo: photo, templates: templates, mark: mark)
    }
}
