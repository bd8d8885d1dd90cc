import XRoad

/// A journal in memory; it can be full.
actor CollectedJournal: LookUpJournal {
    struct Full: Error {}

    private(set) var entries: [LookUpEntry] = []
    private let room: Int

    init(room: Int = .max) { self.room = room }

    func record(_ entry: LookUpEntry) throws {
        guard entries.count < room else { throw Full() }
        entries.append(entry)
    }
}
