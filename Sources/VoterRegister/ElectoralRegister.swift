package import ElectionModel
package import Persistence
import Trust

/// The commission's register of voters: imports, lists, linked biometrics and the log of who read what.
///
/// Personal and biometric data are sealed in the database; a person is found by the blind index of their PIN. The
/// database remembers its election and kind, and opens for no other. After the final list nothing of the lists
/// changes any more, and only then may biometric data be linked.
package struct ElectoralRegister: Sendable {
    /// The election whose voters these are.
    package let definition: ElectionDefinition
    let store: any Store
    let keys: RegisterKeys
    let clock: any WallClock
    let random: any RandomSource

    /// Opens the register in a database, making it when the database is new.
    ///
    /// - Throws: ``RegisterError/otherElection(_:)``, ``RegisterError/otherKind(_:)``, ``RegisterError/wrongKey``;
    ///   `StoreError`.
    package init(
        store: any Store, definition: ElectionDefinition, keys: RegisterKeys, clock: any WallClock,
        random: any RandomSource
    ) async throws {
        self.store = store
        self.definition = definition
        self.keys = keys
        self.clock = clock
        self.random = random
        try await store.migrate(RegisterSchema.steps)
        try await store.write { transaction in
            if let row = try transaction.first("SELECT * FROM register_about") {
                try Self.check(row, definition, keys)
            } else {
                let (election, kind) = (definition.election.rawValue, definition.kind.rawValue)
                let personal = keys.personal.seal([], table: Self.about, row: election)
                let biometric = keys.biometric.seal([], table: Self.about, row: election)
                try transaction.run(
                    """
                    INSERT INTO register_about (election, kind, personal_check, biometric_check) \
                    VALUES (\(election), \(kind), \(personal), \(biometric))
                    """)
            }
        }
    }

    private static let about = "register_about"

    private static func check(_ row: ResultRow, _ definition: ElectionDefinition, _ keys: RegisterKeys) throws {
        guard let election = ElectionId(rawValue: try row.text("election")),
            let kind = ElectionKind(rawValue: try row.text("kind"))
        else { throw RegisterError.damaged(about) }
        guard election == definition.election else { throw RegisterError.otherElection(election) }
        guard kind == definition.kind else { throw RegisterError.otherKind(kind) }
        // A wrong key is found here, before it seals anything that nobody could open again.
        guard (try? keys.personal.open(try row.bytes("personal_check"), table: about, row: election.rawValue)) == [],
            (try? keys.biometric.open(try row.bytes("biometric_check"), table: about, row: election.rawValue)) == []
        else { throw RegisterError.wrongKey }
    }

    /// How many voters each station has, with every station of the definition named.
    ///
    /// - Throws: `StoreError`.
    package func voterCounts() async throws -> [StationId: Int] {
        var counts = Dictionary(definition.stations.map { ($0.id, 0) }) { first, _ in first }
        let rows = try await store.read {
            try $0.rows("SELECT station, count(*) AS voters FROM person GROUP BY station")
        }
        for row in rows {
            guard let station = StationId(rawValue: try row.text("station")) else {
                throw RegisterError.damaged("person")
            }
            counts[station] = try row.int("voters")
        }
        return counts
    }

    /// The number of the final list, if it is formed.
    static func finalList(_ transaction: borrowing Transaction) throws -> Int? {
        try transaction.first("SELECT number FROM voter_list WHERE stage = 'final'")?.int("number")
    }

    /// Opens a person's sealed details.
    static func details(_ row: ResultRow, _ keys: RegisterKeys) throws -> PersonDetails {
        guard
            let bytes = try? keys.personal.open(
                try row.bytes("sealed"), table: "person", row: String(try row.int("person"))),
            let details = PersonDetails(encoded: bytes)
        else { throw RegisterError.damaged("person") }
        return details
    }
}
