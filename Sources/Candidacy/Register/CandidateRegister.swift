package import ElectionModel
package import Persistence
package import Sodium
import Trust

/// The commission's register of candidates: applications, what the bodies answered, and what happened to each candidacy.
///
/// Personal data are sealed in the database. Every write is whole and may be repeated: a program that was killed goes
/// on where it stood, and nothing is there twice. The database remembers its election and kind, and opens for no other.
package struct CandidateRegister: Sendable {
    package let definition: ElectionDefinition
    /// What the law requires.
    package let requirements: RequirementSet
    let store: any Store
    let cipher: ColumnCipher
    let clock: any WallClock
    let random: any RandomSource

    /// Opens the register in a database, making it when the database is new.
    ///
    /// - Parameters:
    ///   - store: the database.
    ///   - definition: of the election whose candidates these are.
    ///   - requirements: what the law asks of them.
    ///   - masterKey: 32 bytes, from which the columns' key is derived.
    ///   - clock: tells when things happen.
    ///   - random: makes the ids.
    /// - Throws: ``CandidateRegisterError`` `.otherElection`, `.otherKind`, `.wrongKey`; `SodiumError.length`;
    ///   `StoreError`.
    package init(
        store: any Store, definition: ElectionDefinition, requirements: RequirementSet, masterKey: SecretBytes,
        clock: any WallClock, random: any RandomSource
    ) async throws {
        self.store = store
        self.definition = definition
        self.requirements = requirements
        self.clock = clock
        self.random = random
        let cipher = try ColumnCipher(masterKey: masterKey, purpose: "candidates")
        self.cipher = cipher
        try await store.migrate(CandidateSchema.steps)
        let (election, kind) = (definition.election, definition.kind)
        try await store.write { transaction in
            guard let row = try transaction.first("SELECT election, kind, key_check FROM candidate_about") else {
                let check = cipher.seal([], table: CandidateSchema.about, row: election.rawValue)
                try transaction.run(
                    """
                    INSERT INTO candidate_about (election, kind, key_check) \
                    VALUES (\(election.rawValue), \(kind.rawValue), \(check))
                    """)
                return
            }
            guard let owner = ElectionId(rawValue: try row.text("election")),
                let ownKind = ElectionKind(rawValue: try row.text("kind"))
            else { throw CandidateRegisterError.damaged(CandidateSchema.about) }
            guard owner == election else { throw CandidateRegisterError.otherElection(owner) }
            guard ownKind == kind else { throw CandidateRegisterError.otherKind(ownKind) }
            // A wrong key is found here, before it seals anything that nobody could open again.
            let check = try row.bytes("key_check")
            guard (try? cipher.open(check, table: CandidateSchema.about, row: owner.rawValue)) == [] else {
                throw CandidateRegisterError.wrongKey
            }
        }
    }

    /// Takes an application. The same application once more is the one that is there.
    ///
    /// - Throws: ``CandidateRegisterError`` `.unknownContest`, `.appliedDifferently`; `StoreError`.
    package func apply(_ application: CandidateApplication) async throws -> CandidateEntry {
        let (id, now) = (freshId(), clock.now())
        return try await store.write { try apply(application, as: id, at: now, in: $0) }
    }

    /// An id for a candidacy, which says nothing about the person.
    func freshId() -> CandidacyId { CandidacyId(unchecked: "c-\(Hex.encode(random.bytes(12)))") }

    func apply(
        _ application: CandidateApplication, as id: CandidacyId, at now: Timestamp,
        in transaction: borrowing Transaction
    ) throws -> CandidateEntry {
        guard definition.contests.contains(where: { $0.id == application.contest }) else {
            throw CandidateRegisterError.unknownContest(application.contest)
        }
        let person = cipher.blindIndex(Array(application.pin.digits.utf8))
        if let row = try transaction.first(
            """
            SELECT candidacy, number, received_ms, sealed FROM candidacy \
            WHERE person_index = \(person) AND contest = \(application.contest.rawValue)
            """)
        {
            let entry = try self.entry(row, transaction)
            guard entry.application == application else {
                throw CandidateRegisterError.appliedDifferently(entry.id)
            }
            return entry
        }
        let last = try transaction.first("SELECT max(number) AS last FROM candidacy")
        let number = last.map { $0.isNull("last") } == false ? try last?.int("last") ?? 0 : 0
        let sealed = cipher.seal(application.canonicalBytes, table: CandidateSchema.candidacy, row: id.rawValue)
        try transaction.run(
            """
            INSERT INTO candidacy (candidacy, number, contest, person_index, received_ms, sealed) VALUES \
            (\(id.rawValue), \(number + 1), \(application.contest.rawValue), \(person), \(now.milliseconds), \(sealed))
            """)
        return CandidateEntry(
            id: id, number: number + 1, receivedAt: now, application: application, life: CandidacyLife(id: id))
    }

    /// A candidacy.
    ///
    /// - Throws: ``CandidateRegisterError`` `.unknownCandidacy`, `.damaged`; `StoreError`.
    package func candidacy(_ id: CandidacyId) async throws -> CandidateEntry {
        try await store.read { try entry(id, $0) }
    }

    /// All candidacies, in the order of their numbers.
    ///
    /// - Throws: ``CandidateRegisterError/damaged(_:)``; `StoreError`.
    package func candidacies() async throws -> [CandidateEntry] {
        try await store.read { try candidacies($0) }
    }

    func candidacies(_ transaction: borrowing Transaction) throws -> [CandidateEntry] {
        try transaction.rows("SELECT candidacy, number, received_ms, sealed FROM candidacy ORDER BY number")
            .map { try entry($0, transaction) }
    }

    /// Lets an event happen to a candidacy, or nothing at all.
    ///
    /// - Throws: ``CandidacyRefusal``; ``CandidateRegisterError``; `StoreError`.
    package func record(_ event: CandidacyEvent, for id: CandidacyId) async throws -> CandidacyLife {
        let now = clock.now()
        return try await store.write { try record(event, for: id, at: now, in: $0) }
    }

    func record(
        _ event: CandidacyEvent, for id: CandidacyId, at time: Timestamp, in transaction: borrowing Transaction
    ) throws -> CandidacyLife {
        var life = try entry(id, transaction).life
        let before = life
        try life.apply(event)
        // A check that found what the last one found, on the same day, is no news.
        guard life != before else { return life }
        let place = try transaction.rows("SELECT place FROM candidacy_event WHERE candidacy = \(id.rawValue)").count + 1
        let sealed = cipher.seal(event.canonicalBytes, table: CandidateSchema.event, row: "\(id)/\(place)")
        try transaction.run(
            """
            INSERT INTO candidacy_event (candidacy, place, at_ms, sealed) \
            VALUES (\(id.rawValue), \(place), \(time.milliseconds), \(sealed))
            """)
        return life
    }

    func entry(_ id: CandidacyId, _ transaction: borrowing Transaction) throws -> CandidateEntry {
        guard
            let row = try transaction.first(
                "SELECT candidacy, number, received_ms, sealed FROM candidacy WHERE candidacy = \(id.rawValue)")
        else { throw CandidateRegisterError.unknownCandidacy(id) }
        return try entry(row, transaction)
    }

    private func entry(_ row: ResultRow, _ transaction: borrowing Transaction) throws -> CandidateEntry {
        guard let id = CandidacyId(rawValue: try row.text("candidacy")) else {
            throw CandidateRegisterError.damaged(CandidateSchema.candidacy)
        }
        let application: CandidateApplication = try opened(
            try row.bytes("sealed"), table: CandidateSchema.candidacy, row: id.rawValue)
        var life = CandidacyLife(id: id)
        let events = try transaction.rows(
            "SELECT place, sealed FROM candidacy_event WHERE candidacy = \(id.rawValue) ORDER BY place")
        for (index, event) in events.enumerated() {
            guard try event.int("place") == index + 1 else {
                throw CandidateRegisterError.damaged(CandidateSchema.event)
            }
            try life.apply(
                opened(try event.bytes("sealed"), table: CandidateSchema.event, row: "\(id)/\(index + 1)"))
        }
        return CandidateEntry(
            id: id, number: try row.int("number"), receivedAt: Timestamp(milliseconds: try row.int("received_ms")),
            application: application, life: life)
    }

    /// Opens a sealed value.
    func opened<Value: CanonicalCodable>(
        _ sealed: [UInt8], table: String, row: String
    ) throws(CandidateRegisterError) -> Value {
        guard let bytes = try? cipher.open(sealed, table: table, row: row),
            let value = try? Value(canonicalBytes: bytes)
        else { throw .damaged(table) }
        return value
    }
}
