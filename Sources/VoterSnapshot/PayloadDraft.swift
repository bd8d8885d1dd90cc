import ElectionModel
import Persistence

/// Checks voters one by one and gathers them in a database in memory.
struct PayloadDraft {
    private(set) var voters = 0
    private(set) var templates = 0
    private let store: MemoryStore
    private var numbers: Set<Int> = []
    private var pins: Set<Pin> = []
    private var voterRows: [[SQLValue]] = []
    private var templateRows: [[SQLValue]] = []

    private static let batch = 256

    init() async throws(SnapshotWriteError) {
        do {
            store = try MemoryStore()
            try await store.migrate(PayloadSchema.steps)
        } catch { throw Self.fault(error) }
    }

    mutating func add(_ voter: SnapshotVoter) async throws(SnapshotWriteError) {
        let number = voter.listNumber
        try voter.checkBounds()
        guard numbers.insert(number).inserted else { throw .duplicateListNumber(number) }
        guard pins.insert(voter.pin).inserted else { throw .duplicatePin(listNumber: number) }
        voters += 1
        templates += voter.templates.count
        guard voters <= SnapshotLimits.voters else { throw .tooManyVoters }
        voterRows.append([
            .int(number), .text(voter.pin.digits), .text(voter.surname), .text(voter.givenName),
            .text(voter.patronymic), (voter.mark?.rawValue).sqlValue, .bytes(voter.photo),
        ])
        templateRows += voter.templates.enumerated().map { place, template in
            [.int(number), .int(place), .int(Int(template.position)), .bytes(template.record)]
        }
        if voterRows.count == Self.batch { try await flush() }
    }

    /// The database's bytes, for sealing. They are the caller's to wipe.
    mutating func image(
        election: ElectionId, kind: ElectionKind, station: StationId, edition: SnapshotEdition
    ) async throws(SnapshotWriteError) -> [UInt8] {
        try await flush()
        let facts: [SQLValue] = [
            .int(1), .text(SnapshotManifest.format), .text(election.rawValue), .text(kind.rawValue),
            .text(station.rawValue), .int(edition.number), .text(edition.listVersion.rawValue), .int(voters),
            .int(templates),
        ]
        do {
            try await store.write { transaction in
                try transaction.bulkInsert(
                    into: "facts",
                    columns: [
                        "id", "format", "election", "kind", "station", "number", "list_version", "voters", "templates",
                    ],
                    rows: [facts])
            }
            return try store.fileImage()
        } catch { throw Self.fault(error) }
    }

    private mutating func flush() async throws(SnapshotWriteError) {
        let (voters, templates) = (voterRows, templateRows)
        do {
            try await store.write { transaction in
                try transaction.bulkInsert(into: "voter", columns: PayloadSchema.voterColumns, rows: voters)
                try transaction.bulkInsert(into: "template", columns: PayloadSchema.templateColumns, rows: templates)
            }
        } catch { throw Self.fault(error) }
        voterRows = []
        templateRows = []
    }

    private static func fault(_ error: any Error) -> SnapshotWriteError { .store(error as? StoreError ?? .damaged) }
}
