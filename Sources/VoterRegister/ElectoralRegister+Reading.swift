package import ElectionModel
import Persistence
import Trust
package import VoterSnapshot

extension ElectoralRegister {
    /// Reads what the register knows about a person, without biometric data. The read is logged.
    ///
    /// - Returns: `nil` when nobody has this PIN; then nothing is logged.
    /// - Throws: ``RegisterError/damaged(_:)``; `StoreError`.
    package func voter(
        _ pin: Pin, purpose: AccessPurpose, by official: OfficialId
    ) async throws -> RegisteredVoter? {
        let note = AccessNote(official, purpose, clock: clock, random: random)
        return try await store.write { transaction in
            guard let row = try row(of: pin, transaction) else { return nil }
            let person = try row.int("person")
            try note.log(person: person, voters: 1, in: transaction)
            var listNumber: Int?
            if let list = try Self.finalList(transaction) {
                listNumber = try transaction.first(
                    "SELECT number FROM list_voter WHERE list = \(list) AND person = \(person)")?.int("number")
            }
            return RegisteredVoter(person: person, details: try Self.details(row, keys), listNumber: listNumber)
        }
    }

    /// Reads a person's finger templates. The read is logged.
    ///
    /// - Returns: by position; empty when none is linked or nobody has this PIN.
    /// - Throws: ``RegisterError`` `.purpose` when the purpose does not allow it, `.noFinalList`, `.damaged`;
    ///   `StoreError`.
    package func templates(
        of pin: Pin, purpose: AccessPurpose, by official: OfficialId
    ) async throws -> [SnapshotTemplate] {
        guard purpose.allowsBiometrics else { throw RegisterError.purpose(purpose) }
        let note = AccessNote(official, purpose, clock: clock, random: random)
        return try await store.write { transaction in
            guard try Self.finalList(transaction) != nil else { throw RegisterError.noFinalList }
            guard let person = try row(of: pin, transaction)?.int("person") else { return [] }
            try note.log(person: person, voters: 1, in: transaction)
            return try transaction.rows(
                "SELECT person, finger, sealed FROM person_template WHERE person = \(person) ORDER BY finger"
            ).map(template)
        }
    }

    /// Reads a station's voters of the final list with photos and templates, for its snapshot.
    ///
    /// Logged as one read of the station with the number of voters. Voters carry no marks: those come with deltas.
    /// - Returns: in ascending order of list number.
    /// - Throws: ``RegisterError`` `.purpose`, `.noFinalList`, `.unknownStation`, `.damaged`; `StoreError`.
    package func snapshotVoters(
        station: StationId, purpose: AccessPurpose, by official: OfficialId
    ) async throws -> [SnapshotVoter] {
        guard purpose.allowsBiometrics else { throw RegisterError.purpose(purpose) }
        let note = AccessNote(official, purpose, clock: clock, random: random)
        return try await store.write { transaction in
            guard let list = try Self.finalList(transaction) else { throw RegisterError.noFinalList }
            let sheet = try transaction.first(
                "SELECT sealed FROM list_sheet WHERE list = \(list) AND station = \(station.rawValue)")
            guard let sheet else { throw RegisterError.unknownStation }
            let bytes = try Self.sheet(list: list, station: station, sealed: try sheet.bytes("sealed"), keys)
            guard let lines = try? ListLine.lines(bytes) else { throw RegisterError.damaged("list_sheet") }
            try note.log(station: station, voters: lines.count, in: transaction)
            return try voters(lines, list: list, station: station, transaction)
        }
    }

    /// Who read a person's data and why, oldest first: reads of the person, and of their whole station.
    ///
    /// - Returns: empty when nobody has this PIN.
    /// - Throws: ``RegisterError/damaged(_:)``; `StoreError`.
    package func accessLog(of pin: Pin) async throws -> [AccessEntry] {
        let rows = try await store.read { transaction -> [ResultRow] in
            guard let row = try row(of: pin, transaction) else { return [] }
            let (person, station) = (try row.int("person"), try row.text("station"))
            return try transaction.rows(
                """
                SELECT * FROM access_log WHERE person = \(person) OR station = \(station) ORDER BY at_ms, entry
                """)
        }
        return try rows.map { row in
            guard let official = OfficialId(rawValue: try row.text("official")),
                let purpose = AccessPurpose(rawValue: try row.text("purpose"))
            else { throw RegisterError.damaged("access_log") }
            return AccessEntry(
                at: Timestamp(milliseconds: try row.int("at_ms")), official: official, purpose: purpose,
                person: row.isNull("person") ? nil : try row.int("person"),
                station: row.isNull("station") ? nil : StationId(rawValue: try row.text("station")),
                voters: try row.int("voters"))
        }
    }

    func row(of pin: Pin, _ transaction: borrowing Transaction) throws -> ResultRow? {
        let index = keys.personal.blindIndex(Array(pin.digits.utf8))
        return try transaction.first("SELECT person, station, sealed FROM person WHERE pin_index = \(index)")
    }

    func template(_ row: ResultRow) throws -> SnapshotTemplate {
        let (person, finger) = (try row.int("person"), try row.int("finger"))
        guard let position = UInt8(exactly: finger),
            let record = try? keys.biometric.open(
                try row.bytes("sealed"), table: "person_template", row: "\(person)/\(finger)")
        else { throw RegisterError.damaged("person_template") }
        return SnapshotTemplate(position: position, record: record)
    }

    /// A person's photo.
    func photo(_ row: ResultRow, of person: Int) throws -> [UInt8] {
        guard
            let photo = try? keys.biometric.open(
                try row.bytes("sealed"), table: "person_photo", row: String(person))
        else { throw RegisterError.damaged("person_photo") }
        return photo
    }

    private func voters(
        _ lines: [ListLine], list: Int, station: StationId, _ transaction: borrowing Transaction
    ) throws -> [SnapshotVoter] {
        var templates: [Int: [SnapshotTemplate]] = [:]
        let templateRows = try transaction.rows(
            """
            SELECT t.person, t.finger, t.sealed FROM list_voter l JOIN person_template t ON t.person = l.person \
            WHERE l.list = \(list) AND l.station = \(station.rawValue) ORDER BY l.number, t.finger
            """)
        for row in templateRows { templates[try row.int("person"), default: []].append(try template(row)) }
        let people = try transaction.rows(
            """
            SELECT l.number, l.person, f.sealed FROM list_voter l LEFT JOIN person_photo f ON f.person = l.person \
            WHERE l.list = \(list) AND l.station = \(station.rawValue) ORDER BY l.number
            """)
        guard people.count == lines.count else { throw RegisterError.damaged("list_voter") }
        return try zip(lines, people).map { line, row in
            let person = try row.int("person")
            guard try row.int("number") == line.number else { throw RegisterError.damaged("list_voter") }
            var photo: [UInt8] = []
            if !row.isNull("sealed") { photo = try self.photo(row, of: person) }
            return SnapshotVoter(
                listNumber: line.number, pin: line.details.pin, surname: line.details.surname,
                givenName: line.details.givenName, patronymic: line.details.patronymic, photo: photo,
                templates: templates[person] ?? [], mark: nil)
        }
    }
}
