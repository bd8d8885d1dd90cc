import ElectionModel
import Persistence
import Sodium
import Trust
import Wording

/// Forms one list inside a transaction, station by station, so that one station's voters are in memory at a time.
struct ListForming: Sendable {
    let stage: ListStage
    let definition: ElectionDefinition
    let keys: RegisterKeys
    /// 32 fresh bytes.
    let salt: [UInt8]
    /// Milliseconds since the epoch.
    let now: Int

    func form(in transaction: borrowing Transaction) throws -> ListCommitment {
        guard try ElectoralRegister.finalList(transaction) == nil else { throw RegisterError.finalListFormed }
        if let open = try transaction.first("SELECT name FROM voter_import WHERE state = 'running' ORDER BY name") {
            throw RegisterError.importUnfinished(try open.text("name"))
        }
        let before = try transaction.first("SELECT number, version FROM voter_list ORDER BY number DESC LIMIT 1")
        let number = try before.map { try $0.int("number") + 1 } ?? 1
        let previous = try before?.bytes("version") ?? [UInt8](repeating: 0, count: 32)
        var hash = SHA256()
        hash.update(salt)
        hash.update(ListLine.heading(definition, stage: stage, number: number))
        var counts: [ListCommitment.StationCount] = []
        for station in definition.stations.map(\.id).sorted() {
            let people = try people(of: station, transaction)
            let sheet = ListLine.sheet(people.map(\.details))
            hash.update(sheet)
            try save(sheet, people, station, list: number, transaction)
            counts.append(ListCommitment.StationCount(station: station, voters: people.count))
        }
        let list = ListCommitment(
            stage: stage, number: number, commitment: hash.digest(), previous: previous, stations: counts)
        let all = try transaction.first("SELECT count(*) AS voters FROM person")?.int("voters") ?? 0
        guard all > 0 else { throw RegisterError.registerEmpty }
        guard list.voters == all else { throw RegisterError.unknownStation }
        let sealedSalt = keys.personal.seal(salt, table: "voter_list", row: String(number))
        try transaction.run(
            """
            INSERT INTO voter_list (number, stage, previous, commitment, version, salt, formed_ms) VALUES (\(number), \
            \(stage.rawValue), \(previous), \(list.commitment), \(list.version), \(sealedSalt), \(now))
            """)
        return list
    }

    private struct Person {
        let person: Int
        let details: PersonDetails
        let key: [UInt32]
    }

    /// The station's voters in the order of the list.
    private func people(of station: StationId, _ transaction: borrowing Transaction) throws -> [Person] {
        var people: [Person] = []
        for row in try transaction.rows("SELECT person, sealed FROM person WHERE station = \(station.rawValue)") {
            let details = try ElectoralRegister.details(row, keys)
            guard details.station == station else { throw RegisterError.damaged("person") }
            people.append(
                Person(
                    person: try row.int("person"), details: details,
                    key: KyrgyzOrder.key(details.surname, details.givenName, details.patronymic)))
        }
        return people.sorted(by: Self.precedes)
    }

    private static func precedes(_ a: Person, _ b: Person) -> Bool {
        if a.key != b.key { return a.key.lexicographicallyPrecedes(b.key) }
        let (birthA, birthB) = (a.details.pin.birthDate, b.details.pin.birthDate)
        return birthA == birthB ? a.details.pin.digits < b.details.pin.digits : birthA < birthB
    }

    private func save(
        _ sheet: [UInt8], _ people: [Person], _ station: StationId, list: Int, _ transaction: borrowing Transaction
    ) throws {
        let sealed = keys.personal.seal(sheet, table: "list_sheet", row: "\(list)/\(station.rawValue)")
        try transaction.run(
            """
            INSERT INTO list_sheet (list, station, voters, sealed) \
            VALUES (\(list), \(station.rawValue), \(people.count), \(sealed))
            """)
        try transaction.bulkInsert(
            into: "list_voter", columns: ["list", "station", "number", "person"],
            rows: people.enumerated().map { place, person in
                [.int(list), .text(station.rawValue), .int(place + 1), .int(person.person)]
            })
    }
}
