import ElectionModel
import Persistence

extension ElectoralRegister {
    /// Imports a voter file (`Docs/formats/voter-csv.md`), going on where an interrupted run of the same file stopped.
    ///
    /// Rows are saved in batches, each in a transaction together with how far the import has come. Rows that do not pass
    /// the checks are refused and named in the error file; the others are taken. A voter whom the register has gets the
    /// file's details. The same content under the same name is the same import: a second run changes nothing, unless it
    /// is told to apply the file again.
    ///
    /// - Parameters:
    ///   - path: the CSV file; photos lie beside it.
    ///   - errorFile: where to write what was refused, also when nothing was; written when the import is complete.
    ///   - dryRun: checks everything and writes nothing to the register.
    ///   - again: applies a file that was imported before once more, as an import of its own.
    ///   - batchRows: rows that are saved together, at least 1.
    ///   - progress: called after each saved batch with the counts so far; an error that it throws stops the import.
    /// - Returns: the counts of the whole file, which add up.
    /// - Throws: ``RegisterError`` `.file`, `.header`, `.fileChanged`, `.finalListFormed`, `.importRunning`,
    ///   `.importStopped`; `StoreError`; what `progress` throws.
    package func importVoters(
        from path: String, errorFile: String? = nil, dryRun: Bool = false, again: Bool = false,
        batchRows: Int = 5000, progress: (ImportCounts) throws -> Void = { _ in }
    ) async throws -> ImportReport {
        precondition(batchRows > 0, "a batch has at least one row")
        var run = try VoterImport(register: self, path: path, batchRows: batchRows)
        if again, !dryRun { run = try await run.again() }
        return dryRun
            ? try await run.check(errorFile: errorFile, progress: progress)
            : try await run.run(errorFile: errorFile, progress: progress)
    }

    /// The names of the imports that are neither finished nor given up: while there is one, no list is formed.
    ///
    /// - Throws: `StoreError`.
    package func unfinishedImports() async throws -> [String] {
        try await store.read { transaction in
            try transaction.rows("SELECT name FROM voter_import WHERE state = 'running' ORDER BY name").map {
                try $0.text("name")
            }
        }
    }

    /// Gives up an unfinished import, so that lists can be formed without the rest of its file.
    ///
    /// What it saved stays. Importing the same file again goes on with it.
    /// - Throws: ``RegisterError/noSuchImport(_:)``; `StoreError`.
    package func abandonImport(named name: String) async throws {
        let now = clock.now().milliseconds
        let changed = try await store.write { transaction in
            try transaction.run(
                """
                UPDATE voter_import SET state = 'abandoned', changed_ms = \(now) \
                WHERE name = \(name) AND state = 'running'
                """)
        }
        guard changed > 0 else { throw RegisterError.noSuchImport(name) }
    }
}
