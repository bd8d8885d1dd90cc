import Console
import ElectionModel
import Files
import StationDesk
import VoterSnapshot
import Wording

/// The corrections of the list that was imported: files beside the snapshot, whose hashes stand in `edition.json`.
struct KeptCorrections: CorrectionKeeper {
    /// Those that are there, from number 1 on, up to the first that cannot be used.
    struct Chain: Sendable {
        fileprivate(set) var good: [VerifiedDelta] = []
        /// What the terminal knows with them.
        fileprivate(set) var known: ImportedEdition
        /// Why the next one cannot be used.
        fileprivate(set) var fault: Complaint?

        /// Adds the next one, after which this is known.
        mutating func add(_ correction: VerifiedDelta, _ known: ImportedEdition) {
            good.append(correction)
            self.known = known
        }
    }

    let place: StationFolder
    let settings: StationSettings
    let clock: any WallClock

    /// All corrections that were taken. One that a kill kept out of `edition.json` is entered there.
    ///
    /// - Throws: `Complaint` when one is missing or cannot be used: none is left out silently.
    func whole(of snapshot: VerifiedSnapshot) throws -> [VerifiedDelta] {
        let known = try edition()
        let chain = try chain(of: snapshot, known: known)
        if let fault = chain.fault { throw fault }
        if chain.known != known { try DurableFile.replace(place.edition, chain.known.canonicalBytes) }
        return chain.good
    }

    /// Reads and checks what is kept; changes nothing.
    ///
    /// - Throws: `SnapshotWriteError` when the folder cannot be read.
    func chain(of snapshot: VerifiedSnapshot, known: ImportedEdition) throws -> Chain {
        let folder = folder(of: known)
        var chain = Chain(known: known)
        var line = snapshot.line
        for number in Set(1..<known.deltas.count + 1).union(try folder.deltas()).sorted() {
            do {
                let delta = try verified(try folder.delta(number), after: line, known: chain.known)
                chain.known = try chain.known.adding(delta)
                chain.good.append(delta)
                line = delta.line
            } catch let fault as any Fault {
                chain.fault = Complaint(fault.nature, DeltaWords.unusable(number: number, why: fault))
                return chain
            }
        }
        return chain
    }

    /// Checks the bytes of a correction.
    ///
    /// - Throws: `SnapshotRefusal`.
    func verified(
        _ bytes: [UInt8], after line: DeltaLine, known: ImportedEdition
    ) throws(SnapshotRefusal) -> VerifiedDelta {
        try DeltaReader.verify(
            bytes, after: line, expectation: place.expectation(settings, known: known), now: clock.now())
    }

    func verified(file: String, after line: DeltaLine) throws -> VerifiedDelta {
        let bytes = try DurableFile.read(file, limit: SnapshotLimits.delta, followingLinks: false)
        return try verified(bytes, after: line, known: try edition())
    }

    /// First the file, then `edition.json`: a kill in between leaves a file that the next start enters.
    func keep(_ correction: VerifiedDelta) throws {
        let known = try edition()
        let longer = try known.adding(correction)
        try folder(of: known).keep(correction.delta)
        if longer != known { try DurableFile.replace(place.edition, longer.canonicalBytes) }
    }

    private func folder(of known: ImportedEdition) -> SnapshotFolder {
        SnapshotFolder(path: place.snapshot(known.edition.number))
    }

    private func edition() throws(Complaint) -> ImportedEdition {
        guard let known = try place.readEdition() else { throw StationFolder.nothingImported }
        return known
    }
}
