import ElectionModel
import Files
import LedgerSupport
import Persistence
import Sodium
import TestSupport
import Testing
import Trust

@testable import Ledger

/// What the sequencer writes while it grows, at all sizes and with many who append at once.
@Suite struct LedgerGrowthTests {
    let folder = TemporaryFolder()

    private func keeper(_ key: SigningKey, witnesses: WitnessRound? = nil) async throws -> LedgerKeeper {
        let path = folder.path
        for name in ["public", "private"] { try DurableFile.makeFolder("\(path)/\(name)") }
        return LedgerKeeper(
            folder: LedgerFolder(path: "\(path)/public"),
            journal: try await LedgerJournal(try SQLiteStore(path: "\(path)/private/journal.db")),
            lock: try #require(try FileLock("\(path)/private/lock")), origin: "dobush/e1", key: key,
            witnesses: witnesses)
    }

    /// Chained entries of little else.
    private func entries(_ count: Int) -> [[UInt8]] {
        var previous = [UInt8](repeating: 0, count: 32)
        return (0..<count).map { seq in
            let entry = Array("{\"prevHash\":\"\(Hex.encode(previous))\",\"seq\":\(seq)}".utf8)
            previous = MerkleHash.leaf(entry)
            return entry
        }
    }

    @Test func `the edge of a tree gives the tiles and roots of the whole one`() {
        var (edge, tree) = (TreeEdge(), MerkleTree())
        var tiles: [String: [UInt8]] = [:]
        let random = SeededRandom(seed: 3)
        #expect(edge.root == MerkleHash.empty)
        while edge.size < 70_000 {
            let stops = [1, 255, 256, 257, 65_535, 65_536, 65_537, 70_000].filter { $0 > edge.size }
            let count = min(Int(random.next() % 3000) + 1, (stops.first ?? 70_000) - edge.size)
            let leaves = (0..<count).map { MerkleHash.leaf(Array("\(edge.size + $0)".utf8)) }
            for tile in edge.append(leaves) {
                #expect(tiles.updateValue(tile.hashes, forKey: tile.path).map { $0 == tile.hashes } ?? true)
            }
            for leaf in leaves { tree.append(leaf) }
            #expect(edge.root == tree.root(size: tree.size), "size \(edge.size), seed \(random.seed)")
        }
        for (level, hashes) in tree.levels.enumerated() {
            for start in stride(from: 0, to: hashes.count, by: 256) {
                let tile = hashes[start..<min(start + 256, hashes.count)]
                let path = TilePath.hashes(level: level, index: start / 256, width: tile.count)
                #expect(tiles[path] == Array(tile.joined()), "\(path)")
            }
        }
    }

    @Test func `sizes around full tiles are written, found whole, and read again after a restart`() async throws {
        let key = try SampleElection.key(12)
        let all = entries(70_000)
        let sizes = [0, 1, 255, 256, 257, 65_535, 65_536, 65_537, 70_000]
        do {
            let keeper = try await keeper(key)
            for (from, to) in zip(sizes, sizes.dropFirst()) {
                let new = Array(all[from..<to])
                #expect(try await keeper.commit(new, leaves: new.map(MerkleHash.leaf), nil) == to)
                let report = try LedgerScrub(path: "\(folder.path)/public").run()
                #expect(report.size == to && report.findings.isEmpty, "\(report.findings)")
            }
        }
        let tiles = PublishedTiles(LedgerFolder(path: "\(folder.path)/public"), size: 70_000)
        var tree = MerkleTree()
        for entry in all { tree.append(MerkleHash.leaf(entry)) }
        for size in sizes {
            #expect(try tiles.root(size: size) == tree.root(size: size))
            guard size > 0 else { continue }
            #expect(try tiles.path(of: size - 1, size: 70_000) == tree.path(of: size - 1, size: 70_000))
            #expect(try tiles.consistency(from: size, to: 70_000) == tree.consistency(from: size, to: 70_000))
        }
        let again = try await keeper(key)
        try await again.open()
        var count = 0
        while case let entries = try await again.replay(), !entries.isEmpty { count += entries.count }
        #expect(count == 70_000)
        #expect(try await again.resume(nil, nil) == 70_000)
    }

    @Test func `a scrub finds every kind of flipped bit`() async throws {
        let all = entries(600)
        let keeper = try await keeper(SampleElection.key(12))
        _ = try await keeper.commit(Array(all[..<300]), leaves: all[..<300].map(MerkleHash.leaf), nil)
        _ = try await keeper.commit(Array(all[300...]), leaves: all[300...].map(MerkleHash.leaf), nil)
        let path = "\(folder.path)/public"
        let random = SeededRandom(seed: 8)
        let files = [
            "tile/entries/000", "tile/entries/001", "tile/entries/002.p/88", "tile/0/000", "tile/0/002.p/88",
            "tile/1/000.p/2", "checkpoints/300",
        ]
        for file in files {
            let good = try DurableFile.read("\(path)/\(file)", limit: 1 << 20)
            for _ in 0..<12 {
                var bad = good
                let bit = Int(random.next() % UInt64(8 * good.count))
                bad[bit / 8] ^= 1 << UInt8(bit % 8)
                try DurableFile.replace("\(path)/\(file)", bad)
                let findings = try LedgerScrub(path: path).run().findings
                // A bit of a signature is for who checks signatures.
                let isText = file.hasPrefix("tile") || bit / 8 < good.count - 120
                #expect(!findings.isEmpty || !isText, "\(file) bit \(bit), seed \(random.seed)")
            }
            try DurableFile.replace("\(path)/\(file)", good)
            #expect(try LedgerScrub(path: path).run().findings.isEmpty)
        }
    }

    @Test func `many who append at once all get their receipts, in one chain`() async throws {
        let election = try BusyElection(stations: 64)
        let writer = try await LedgerWriter(
            path: folder.path, election: election.definition.election, key: election.logKey, clock: FixedClock())
        let beginning = try election.beginning()
        _ = try await writer.append([beginning[0]], definition: election.definition)
        _ = try await writer.append(Array(beginning[1...]))
        let receipts = try await withThrowingTaskGroup(of: [Receipt].self) { group in
            for station in election.stations {
                group.addTask {
                    var receipts: [Receipt] = []
                    for number in 1...6 {
                        receipts += try await writer.append([election.correction(number, of: station)])
                    }
                    return receipts
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(Set(receipts.map(\.seq)) == Set(beginning.count..<beginning.count + 64 * 6))
        #expect(receipts.allSatisfy { $0.seq < $0.size })
        let entries = try LedgerReader(path: "\(folder.path)/public").entries()
        for receipt in receipts {
            let bytes = entries[receipt.seq].entry.canonicalBytes
            #expect(Hex.encode(MerkleHash.leaf(bytes)) == receipt.leafHash)
        }
        // Far fewer checkpoints than statements: they were written together.
        let checkpoints = try DurableFile.names(inFolder: "\(folder.path)/public/checkpoints")
        #expect(checkpoints.count < 200)
        #expect(try LedgerScrub(path: "\(folder.path)/public").run().findings.isEmpty)
        // Each is answered again as it was, whoever asks when.
        let again = try await writer.append(election.stations.map { election.correction(1, of: $0) })
        #expect(Set(again.map(\.leafHash)).isSubset(of: receipts.map(\.leafHash)))
    }

    @Test func `bytes put together around a body are the canonical ones`() async throws {
        let election = try BusyElection(stations: 3)
        let writer = try await LedgerWriter(
            path: folder.path, election: election.definition.election, key: election.logKey, clock: FixedClock())
        for (number, statement) in try election.beginning().enumerated() {
            _ = try await writer.append(
                [statement], definition: number == 0 ? election.definition : nil, blobsFrom: number == 2 ? 1 : 32_768)
        }
        for (entry, body) in try LedgerReader(path: "\(folder.path)/public").entries() {
            #expect(entry.canonicalBytes(around: body.encoded()) == entry.canonicalBytes)
        }
    }
}
