import Persistence
import Trust

/// What a batch of good rows means for the register, decided in the transaction that may then do it.
struct BatchDecision {
    /// A voter of the batch whom the register has.
    struct Known {
        let person: Int
        let voter: ImportedVoter
        /// Whether details or station differ.
        let changesDetails: Bool
        /// Whether the photo differs.
        let changesPhoto: Bool
    }

    private(set) var added: [ImportedVoter] = []
    private(set) var known: [Known] = []
    private(set) var refused: [RefusedRow] = []

    /// Looks the voters up.
    ///
    /// `importId` is the import that runs, so that a person whom it named before is a second row of the same file; it is
    /// `nil` in a check, where the caller has left such rows out.
    init(_ voters: [ImportedVoter], importId: Int?, keys: RegisterKeys, in transaction: borrowing Transaction) throws {
        let register = try Self.rows(voters, transaction)
        var seen: Set<[UInt8]> = []
        added.reserveCapacity(voters.count)
        for voter in voters {
            let row = register[voter.index]
            let isRepeated = try row.map { try $0.int("import") == importId } ?? false
            guard seen.insert(voter.index).inserted, !isRepeated else {
                refused.append(RefusedRow(line: voter.line, faults: [RowFault(.duplicate, .pin)]))
                continue
            }
            guard let row else {
                added.append(voter)
                continue
            }
            let details = try ElectoralRegister.details(row, keys)
            known.append(
                Known(
                    person: try row.int("person"), voter: voter, changesDetails: details != voter.details,
                    changesPhoto: try Self.changesPhoto(row, voter, keys)))
        }
    }

    /// What the batch adds to the import's counts; `refused` are the rows that the checks before refused.
    func counts(refused: Int) -> ImportCounts {
        var counts = ImportCounts()
        counts.added = added.count
        counts.updated = known.count { $0.changesDetails || $0.changesPhoto }
        counts.unchanged = known.count - counts.updated
        counts.refused = refused + self.refused.count
        counts.read = counts.added + known.count + counts.refused
        return counts
    }

    private static func rows(_ voters: [ImportedVoter], _ transaction: borrowing Transaction) throws
        -> [[UInt8]: ResultRow]
    {
        var found: [[UInt8]: ResultRow] = [:]
        // In the index's own order the engine walks it once, page by page; in the file's order it jumps about.
        let indexes = voters.map(\.index).sorted { $0.lexicographicallyPrecedes($1) }
        for start in stride(from: 0, to: indexes.count, by: Query.chunk) {
            let chunk = indexes[start..<min(start + Query.chunk, indexes.count)]
            let rows = try transaction.rows(
                Query(
                    """
                    SELECT p.person, p.pin_index, p.import, p.sealed, f.sealed AS photo FROM person p \
                    LEFT JOIN person_photo f ON f.person = p.person WHERE p.pin_index
                    """, in: chunk))
            for row in rows { found[try row.bytes("pin_index")] = row }
        }
        return found
    }

    private static func changesPhoto(_ row: ResultRow, _ voter: ImportedVoter, _ keys: RegisterKeys) throws -> Bool {
        switch voter.photo {
        case .kept: return false
        case .none: return !row.isNull("photo")
        case .given(let bytes):
            guard !row.isNull("photo") else { return true }
            let sealed = try row.bytes("photo")
            guard
                let photo = try? keys.biometric.open(
                    sealed, table: "person_photo", row: String(try row.int("person")))
            else { throw RegisterError.damaged("person_photo") }
            return photo != bytes
        }
    }
}
