import CSodium
import Dispatch
import FoundationEssentials
import Glibc
import RecordVerifier
import Synchronization

/// Times the verifier: a large ledger's hashes and tree alone, the whole from zero with every signature, and again where
/// all of it was verified before. Beside it what the processors do with as many different Ed25519 signatures alone.
struct LedgerBench {
    let count: Int
    /// The folder of the vectors.
    let vectors: String

    func run() throws {
        let parent = FileManager.default.temporaryDirectory.path + "/audit-bench-\(getpid())"
        defer { try? FileManager.default.removeItem(atPath: parent) }
        let ledger = BenchLedger(folder: parent + "/ledger")
        try ledger.write(count, vectors: vectors)
        print("peak memory of the making of the ledger \(Self.usage.ru_maxrss / 1024) MiB")
        var request = VerificationRequest(place: ledger.folder)
        request.state = parent + "/state"
        _ = try measured("hashes and tree from tiles  ") { try verifyTree(ledger.folder) }
        let whole = try measured("from zero, every signature  ") { try verify(request) }
        let again = try measured("again, signatures remembered") { try verify(request) }
        let signed = BenchSignatures(count: min(count, 4096))
        let alone = measured("Ed25519 alone, as many      ") { signed.verify(count) }
        print("entries \(count); Ed25519 alone takes \(Int(100 * alone / whole)) % of the processors' time from zero")
        print("an entry without its signature costs \(Int(again / Double(count) * 1e9)) ns")
        print("peak memory in all \(Self.usage.ru_maxrss / 1024) MiB")
        print(
            #"{"bench":"audit-ledger-processors","value":\#(Int(whole * 1000)),"unit":"ms","#
                + #""baseline":\#(Int(alone * 1000)),"ratio":\#(Double(Int(1000 * alone / whole)) / 1000)}"#)
    }

    /// Every entry is hashed on all processors, every tile compared with the hashes, and the root with the checkpoint.
    private func verifyTree(_ folder: String) throws {
        let source = try LedgerFolder(path: folder)
        let findings = Findings()
        let tiles = TileAuditor(folder: source, findings: findings)
        var tree = LedgerTree()
        var last: HashedBundle?
        let batch = 64 * TilePath.width
        for first in stride(from: 0, to: count, by: batch) {
            let starts = Array(stride(from: first, to: min(count, first + batch), by: TilePath.width))
            let bundles = Mutex([HashedBundle?](repeating: nil, count: starts.count))
            DispatchQueue.concurrentPerform(iterations: starts.count) { index in
                let bundle = try? HashedBundle(from: starts[index], size: count, source: source)
                bundles.withLock { $0[index] = bundle }
            }
            for bundle in bundles.withLock({ $0 }) {
                guard let bundle else { throw BenchFailure() }
                tree.append(bundle)
                tiles.take(bundle)
                last = bundle
            }
        }
        tiles.finish(last: last)
        let checkpoint = try Checkpoint(source.read("checkpoint", atMost: Checkpoint.byteLimit))
        guard tree.size == checkpoint.size, tree.root == checkpoint.root, tiles.mismatches.isEmpty,
            findings.isEmpty
        else { throw BenchFailure() }
    }

    private func verify(_ request: VerificationRequest) throws {
        let report = try LedgerVerifier.verify(request)
        guard report.isGood else {
            print(report.text(colour: false))
            throw BenchFailure()
        }
    }

    /// Prints how long something took, and gives the seconds of all processors.
    private func measured(_ name: String, _ work: () throws -> Void) rethrows -> Double {
        let (start, had) = (ContinuousClock.now, Self.processorSeconds)
        try work()
        let (seconds, processor) = ((ContinuousClock.now - start) / .seconds(1), Self.processorSeconds - had)
        print("\(name)  \(Int(seconds * 1000)) ms, of processors \(Int(processor * 1000)) ms")
        return processor
    }

    private static var usage: rusage {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return usage
    }

    private static var processorSeconds: Double {
        let usage = usage
        return Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
            + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6
    }
}
