import ElectionModel
import Persistence

/// Checks a whole payload once, when it is opened: what is wrong must show before the doors open, not at a voter's turn.
struct PayloadAudit {
    let manifest: SnapshotManifest
    let store: MemoryStore

    /// The list numbers in ascending order, if the payload is sound and agrees with the manifest.
    func listNumbers() async throws(PayloadFault) -> [Int] {
        // First of all, as the questions that follow would run whatever a foreign view or trigger says.
        try await checkSchema()
        try await checkFacts()
        let numbers = try await voters()
        try await checkTemplates(of: numbers)
        return numbers
    }

    private func checkSchema() async throws(PayloadFault) {
        let objects = try await store.faultRows("SELECT type, name FROM sqlite_schema").map { row in
            ((try? row.text("type")) ?? "", (try? row.text("name")) ?? "")
        }
        let own = objects.filter { !($0.0 == "index" && $0.1.hasPrefix("sqlite_autoindex_")) }
        guard own.map({ "\($0.0) \($0.1)" }).sorted() == PayloadSchema.objects else { throw .schema }
    }

    private func checkFacts() async throws(PayloadFault) {
        let rows = try await store.faultRows("SELECT * FROM facts")
        guard rows.count == 1, let facts = rows.first else { throw .fact("facts") }
        let expected: [(String, SQLValue)] = [
            ("format", .text(SnapshotManifest.format)), ("election", .text(manifest.election.rawValue)),
            ("kind", .text(manifest.kind.rawValue)), ("station", .text(manifest.station.rawValue)),
            ("number", .int(manifest.number)), ("list_version", .text(manifest.listVersion.rawValue)),
            ("voters", .int(manifest.voters)), ("templates", .int(manifest.templates)),
        ]
        for (name, value) in expected where facts[name] != value { throw .fact(name) }
    }

    private func voters() async throws(PayloadFault) -> [Int] {
        guard try await count("SELECT count(*) AS n FROM voter") == manifest.voters else { throw .voterCount }
        let rows = try await store.faultRows(
            """
            SELECT list_number, pin, surname, given_name, patronymic, mark,
                typeof(photo) AS photo_type, length(photo) AS photo_size
            FROM voter ORDER BY list_number
            """)
        var numbers: [Int] = []
        var pins: Set<Pin> = []
        numbers.reserveCapacity(rows.count)
        for row in rows {
            let identity = try PayloadRow.identity(row)
            let number = identity.listNumber
            guard number > numbers.last ?? 0 else { throw .voter(number, column: "list_number") }
            guard pins.insert(identity.pin).inserted else { throw .voter(number, column: "pin") }
            guard row["photo_type"] == .text("blob"), case .int(0...SnapshotLimits.photo) = row["photo_size"] else {
                throw .voter(number, column: "photo")
            }
            numbers.append(number)
        }
        return numbers
    }

    private func checkTemplates(of numbers: [Int]) async throws(PayloadFault) {
        guard try await count("SELECT count(*) AS n FROM template") == manifest.templates else {
            throw .templateCount
        }
        let rows = try await store.faultRows(
            """
            SELECT list_number, place, position, typeof(record) AS record_type, length(record) AS record_size
            FROM template ORDER BY list_number, place
            """)
        let known = Set(numbers)
        var last = (number: 0, place: 0)
        for row in rows {
            guard case .int(let number) = row["list_number"], known.contains(number) else {
                throw .template(0, column: "list_number")
            }
            let place = number == last.number ? last.place + 1 : 0
            guard row["place"] == .int(place), place < SnapshotLimits.templates else {
                throw .template(number, column: "place")
            }
            guard case .int(0...10) = row["position"] else { throw .template(number, column: "position") }
            guard row["record_type"] == .text("blob"), case .int(1...SnapshotLimits.record) = row["record_size"] else {
                throw .template(number, column: "record")
            }
            last = (number, place)
        }
    }

    private func count(_ query: Query) async throws(PayloadFault) -> Int {
        guard let row = try await store.faultRows(query).first, let count = try? row.int("n") else {
            throw .notADatabase
        }
        return count
    }
}
