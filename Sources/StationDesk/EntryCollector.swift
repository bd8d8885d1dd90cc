import Fingerprints

/// Gathers index entries from a closure that cannot throw.
final class EntryCollector {
    private(set) var all: [IndexEntry] = []

    func add(_ entry: IndexEntry) { all.append(entry) }
}
