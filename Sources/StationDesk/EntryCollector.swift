import Fingerprints
import VoterSnapshot

/// Gathers index entries from a closure that cannot throw.
final class EntryCollector {
    private(set) var all: [IndexEntry] = []

    /// Adds a template of a voter. One that cannot be read is left out: its owner is still identified by document.
    func add(_ template: SnapshotTemplate, of listNumber: Int) {
        guard let read = try? FingerTemplate(isoRecord: template.record) else { return }
        all.append(
            IndexEntry(
                reference: listNumber, position: FingerPosition(rawValue: template.position) ?? .unknown,
                template: read))
    }
}
