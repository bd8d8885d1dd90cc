import ElectionModel
import Persistence

/// One run of an import: reads batches and saves each in a transaction of its own, together with how far it has come.
struct VoterImport {
    let register: ElectoralRegister
    let source: ImportSource
    private(set) var key: ImportKey
    let batchRows: Int

    init(register: ElectoralRegister, path: String, batchRows: Int) throws {
        self.register = register
        self.batchRows = batchRows
        source = try ImportSource(path: path)
        key = ImportKey(name: source.name, sha256: try source.hash())
    }

    /// This import if it is not complete, otherwise the next repetition that is not.
    func again() async throws -> VoterImport {
        var (run, number) = (self, 1)
        while try await run.state().stage == .complete {
            number += 1
            run.key = key.repeated(number)
        }
        return run
    }

    /// Checks all rows against the register as it is, writing nothing to it.
    func check(errorFile: String?, progress: (ImportCounts) throws -> Void) async throws -> ImportReport {
        try await refuseAfterFinalList()
        let reader = try reader(at: .fresh)
        let faults = try errorFile.map { path throws(RegisterError) in try FaultFile(path: path) }
        var counts = ImportCounts()
        // Eight bytes a row: the one thing in an import that grows with the file, and in a check only.
        var seen: Set<UInt64> = []
        while true {
            var batch = try next(reader)
            batch.voters.removeAll { voter in
                let isNew = seen.insert(voter.index.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }).inserted
                if !isNew { batch.refused.append(RefusedRow(line: voter.line, faults: [RowFault(.duplicate, .pin)])) }
                return !isNew
            }
            let voters = batch.voters
            let keys = register.keys
            let decided = try await register.store.read { transaction in
                try BatchDecision(voters, importId: nil, keys: keys, in: transaction).counts(refused: 0)
            }
            for row in batch.refused.sorted(by: { $0.line < $1.line }) { try faults?.append(row) }
            counts = counts + decided
            counts.refused += batch.refused.count
            counts.read += batch.refused.count
            try progress(counts)
            if batch.isLast { break }
        }
        try source.checkUnchanged()
        try faults?.finish()
        return try await report(.checked, counts, resumedAfter: 0, wasImported: state().stage == .complete)
    }

    /// Imports all rows that are not saved yet.
    func run(errorFile: String?, progress: (ImportCounts) throws -> Void) async throws -> ImportReport {
        let before = try await state()
        if before.stage == .complete {
            try await writeFaults(to: errorFile)
            return try await report(
                .alreadyImported, before.counts, resumedAfter: before.counts.read, wasImported: true)
        }
        try await refuseAfterFinalList()
        let reader = try reader(at: before)
        var state = before
        while state.stage != .complete {
            let batch = try next(reader)
            try source.checkUnchanged()
            state = try await save(batch, after: state)
            try progress(state.counts)
        }
        try await writeFaults(to: errorFile)
        return try await report(.completed, state.counts, resumedAfter: before.counts.read, wasImported: false)
    }

    private func state() async throws -> ImportState {
        let key = key
        return try await register.store.read { try ImportState(of: key, in: $0) }
    }

    private func report(
        _ outcome: ImportReport.Outcome, _ counts: ImportCounts, resumedAfter: Int, wasImported: Bool
    ) async throws -> ImportReport {
        ImportReport(
            name: key.name, sha256: key.sha256, outcome: outcome, counts: counts, resumedAfter: resumedAfter,
            wasImported: wasImported, overtaken: wasImported ? try await overtaken() : 0)
    }

    /// Voters of this import whose last import is neither it nor a repetition of it.
    private func overtaken() async throws -> Int {
        let key = key
        return try await register.store.read { transaction in
            let taken = try ImportState(of: key, in: transaction).counts
            var rest = taken.added + taken.updated + taken.unchanged
            var (own, number) = (key, 1)
            while try ImportState(of: own, in: transaction).stage == .complete {
                let row = try transaction.first("SELECT count(*) AS voters FROM person WHERE import = \(own.id)")
                rest -= try row?.int("voters") ?? 0
                number += 1
                own = key.repeated(number)
            }
            // A repetition may have taken rows that were refused before.
            return max(0, rest)
        }
    }

    private func refuseAfterFinalList() async throws {
        let final = try await register.store.read { try ElectoralRegister.finalList($0) }
        guard final == nil else { throw RegisterError.finalListFormed }
    }

    private func next(_ reader: BatchReader) throws(RegisterError) -> ImportBatch {
        do throws(FileFault) { return try reader.next() } catch { throw .file(key.name) }
    }

    /// Reads the header and goes to where the import has come to.
    private func reader(at state: ImportState) throws(RegisterError) -> BatchReader {
        let first = CSVReader(descriptor: source.descriptor)
        var record = CSVRecord()
        let header: VoterHeader
        do {
            guard try first.next(into: &record) else { throw HeaderFault.empty }
            header = try VoterHeader(record)
        } catch let fault as HeaderFault {
            throw .header(fault)
        } catch {
            throw .file(key.name)
        }
        let checker = RowChecker(
            header: header, folder: source.folder, cipher: register.keys.personal, definition: register.definition)
        let rest =
            state.line == 0
            ? first : CSVReader(descriptor: source.descriptor, offset: state.offset, line: state.line)
        return BatchReader(checker: checker, reader: rest, rows: batchRows)
    }

    private func save(_ batch: ImportBatch, after before: ImportState) async throws -> ImportState {
        let (key, keys) = (key, register.keys)
        let base = PersonId.base(register.random)
        let now = register.clock.now().milliseconds
        do {
            return try await register.store.write { transaction in
                guard try ElectoralRegister.finalList(transaction) == nil else { throw RegisterError.finalListFormed }
                var state = try ImportState(of: key, in: transaction)
                guard state.offset == before.offset, state.line == before.line, state.stage != .complete else {
                    throw RegisterError.importRunning(key.name)
                }
                let decision = try BatchDecision(batch.voters, importId: key.id, keys: keys, in: transaction)
                try decision.apply(
                    base: base, importId: key.id, earlier: batch.refused, keys: keys, in: transaction)
                state.counts = state.counts + decision.counts(refused: batch.refused.count)
                state.offset = batch.offset
                state.line = batch.line
                state.stage = batch.isLast ? .complete : .running
                try state.save(as: key, at: now, in: transaction)
                return state
            }
        } catch let cause as StoreError {
            throw RegisterError.importStopped(rowsSaved: before.counts.read, cause: cause)
        }
    }

    private func writeFaults(to path: String?) async throws {
        guard let path else { return }
        let file = try FaultFile(path: path)
        let (key, page) = (key, 5000)
        var (line, place) = (0, 0)
        while true {
            let after = (line, place)
            let rows = try await register.store.read { transaction in
                try transaction.rows(
                    """
                    SELECT line, place, code, field FROM import_fault \
                    WHERE import = \(key.id) AND (line, place) > (\(after.0), \(after.1)) \
                    ORDER BY line, place LIMIT \(page)
                    """)
            }
            for row in rows {
                guard let code = RowFaultCode(rawValue: try row.text("code")) else {
                    throw RegisterError.damaged("import_fault")
                }
                let column = row.isNull("field") ? nil : VoterColumn(rawValue: try row.text("field"))
                line = try row.int("line")
                place = try row.int("place")
                try file.append(RefusedRow(line: line, faults: [RowFault(code, column)]))
            }
            if rows.count < page { break }
        }
        try file.finish()
    }
}
