import BallotCrypto
import ElectionModel
import Sodium
import Trust

/// Reads a ledger from its exported folder and trusts nothing in it: chain, tree, certificates, signatures, phases, and all
/// of remote voting (V1 to V23).
package struct RecordReader {
    private let folder: RecordFolder

    /// Opens an exported folder.
    package init(path: String) { folder = RecordFolder(path: path) }

    /// Reads everything.
    ///
    /// - Parameter progress: is told how many entries of how many are read.
    /// - Throws: ``RecordRefusal``, at the first thing that does not hold.
    /// - Complexity: a verification for each signature and proof, ballots' proofs on all cores.
    package func read(progress: (Int, Int) -> Void = { _, _ in }) throws(RecordRefusal) -> CheckedRecord {
        let (note, size, root, origin) = try folder.checkpoint()
        var ledger = LedgerReading(origin: origin)
        var record: RemoteReading?
        var fault: RecordRefusal?
        var tree = MerkleRoot()
        for index in 0..<RecordFolder.bundles(of: size) {
            for bytes in try folder.bundle(index, of: size) {
                let leaf = MerkleRoot.leaf(bytes)
                guard let entry = try? PublishedEntry(bytes) else { throw .entry(ledger.size, .entries) }
                let body = try body(of: entry)
                try ledger.take(entry, body, leaf: leaf, folder)
                if let statement = SignedStatement(rawValue: entry.type), let phases = RemoteReading.phases[statement] {
                    guard phases.contains(ledger.phase) else { throw .entry(entry.seq, .lifeCycle) }
                    do throws(RecordRefusal) {
                        if statement == .remoteManifest {
                            fault = nil
                            record = try RemoteReading(manifest: body, at: entry.seq, in: ledger, after: record)
                        } else {
                            guard record != nil else { throw .message(entry.seq, .form) }
                            try record?.take(statement, body, at: entry, ledger)
                        }
                    } catch {
                        // Until the key counts, another manifest may follow: this attempt failed then, not the record.
                        guard ledger.phase == .keys else { throw error }
                        fault = fault ?? error
                    }
                } else if entry.type == SignedStatement.ballotDefinition.rawValue {
                    // What remote ballots hold rests on the definition from the manifest on.
                    guard record == nil else { throw .entry(entry.seq, .lifeCycle) }
                } else if entry.type == SignedStatement.phase.rawValue {
                    if let fault { throw fault }
                    try record?.enter(ledger.phase, at: entry.seq)
                }
                tree.append(leaf)
            }
            progress(min((index + 1) * 256, size), size)
        }
        guard tree.value == root else { throw .entry(size, .tiles) }
        guard let log = ledger.logKey, note.verdict(name: origin, key: log) == .good else {
            throw .entry(size, .checkpoint)
        }
        if let fault { throw fault }
        guard var record, let context = record.freeze(), let keys = record.keys, let book = ledger.book else {
            throw .noKey
        }
        return CheckedRecord(
            size: size, root: root, roots: book.roots, phase: ledger.phase, reading: record, context: context,
            keys: keys)
    }

    private func body(of entry: PublishedEntry) throws(RecordRefusal) -> CanonicalValue {
        switch entry.body {
        case .inline(let value): return value
        case .blob(let sha256):
            guard let value = try? CanonicalValue.parseCanonical(try folder.blob(sha256)) else {
                throw .entry(entry.seq, .entries)
            }
            return value
        }
    }
}
