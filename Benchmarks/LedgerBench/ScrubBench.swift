import BenchSupport
import ElectionModel
import FoundationEssentials
import Glibc
import Ledger
import Sodium
import TestSupport
import Trust

/// The whole of a large log read from its files: entries hashed, tiles and root compared, the chain followed. Beside it
/// the same bytes hashed by libsodium, one processor for each part.
struct ScrubBench {
    let path: String
    private let size = 1_000_000

    func run() throws {
        let bytes = try write()
        _ = try LedgerScrub(path: path).run()
        var (times, processor) = ([Double](), [Double]())
        for _ in 0..<5 {
            let (start, had) = (ContinuousClock.now, ProcessorSeconds.now)
            let report = try LedgerScrub(path: path).run()
            times.append((ContinuousClock.now - start) / .seconds(1))
            processor.append(ProcessorSeconds.now - had)
            guard report.findings.isEmpty, report.size == size else { throw BenchFault.wrong }
        }
        let value = quantile(0.5, of: processor)
        let baseline = hashing(bytes)
        print("entries     \(size) of \(bytes / size) bytes")
        print("read, hashed, compared, chain followed  \(rounded(quantile(0.5, of: times))) s")
        print("  of processors \(rounded(value)) s; libsodium's SHA-256 of the same alone \(rounded(baseline)) s")
        print("peak memory \(PeakMemory.mebibytes) MiB")
        print(BenchLine("ledger-scrub-processor", value: value, unit: "s", baseline: baseline))
    }

    /// Entries of the usual length, in bundles and tiles as the log writes them, but without waiting for the disk.
    private func write() throws -> Int {
        var tree = MerkleTree()
        var (bundle, total) = ([UInt8](), 0)
        var previous = [UInt8](repeating: 0, count: 32)
        let filling = String(repeating: "x", count: 480)
        for seq in 0..<size {
            let entry = Array(
                "{\"body\":\"\(filling)\",\"prevHash\":\"\(Hex.encode(previous))\",\"seq\":\(seq.padded(to: 9))}".utf8)
            bundle += [UInt8(entry.count >> 8), UInt8(truncatingIfNeeded: entry.count)] + entry
            total += entry.count
            previous = MerkleHash.leaf(entry)
            tree.append(previous)
            guard tree.size.isMultiple(of: 256) || tree.size == size else { continue }
            try put(TilePath.entries(index: seq / 256, width: seq % 256 + 1), bundle)
            bundle = []
        }
        for (level, hashes) in tree.levels.enumerated() {
            for start in stride(from: 0, to: hashes.count, by: 256) {
                let tile = hashes[start..<min(start + 256, hashes.count)]
                try put(
                    TilePath.hashes(level: level, index: start / 256, width: tile.count), Array(tile.joined()))
            }
        }
        let checkpoint = Checkpoint(origin: "dobush/bench", size: size, root: tree.root(size: size))
        try put("checkpoint", checkpoint.signed(by: SampleElection.key(12)).bytes)
        return total
    }

    private func put(_ name: String, _ bytes: [UInt8]) throws {
        let whole = "\(path)/\(name)"
        let parent = whole[..<(whole.lastIndex(of: "/") ?? whole.startIndex)]
        try FileManager.default.createDirectory(atPath: String(parent), withIntermediateDirectories: true)
        try Data(bytes).write(to: URL(filePath: whole))
    }

    private func hashing(_ bytes: Int) -> Double {
        let entry = [UInt8](repeating: 1, count: bytes / size + 1)
        let pair = [UInt8](repeating: 2, count: 65)
        let start = ProcessorSeconds.now
        var last: [UInt8] = []
        for _ in 0..<size / 10 {
            last = SHA256.hash(entry)
            last = SHA256.hash(pair)
        }
        precondition(last.count == 32, "a hash has 32 bytes")
        // A tenth of the work.
        return (ProcessorSeconds.now - start) * 10
    }
}
