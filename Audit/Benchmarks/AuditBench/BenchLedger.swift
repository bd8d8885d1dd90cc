import CSodium
import FoundationEssentials

/// A large ledger that goes on from the first ten entries of the vectors: a registrar corrects a station's list without end.
struct BenchLedger {
    private static let tile = 256

    let folder: String
    private let registrar: [UInt8]
    private let log: [UInt8]
    private let logPublic: [UInt8]

    init(folder: String) {
        self.folder = folder
        registrar = Self.key("registrar").secret
        (log, logPublic) = Self.key("log")
    }

    /// Writes so many entries in all.
    func write(_ count: Int, vectors: String) throws {
        let files = FileManager.default
        try files.createDirectory(atPath: folder + "/checkpoints", withIntermediateDirectories: true)
        try files.copyItem(atPath: vectors + "/ledger/blobs", toPath: folder + "/blobs")
        let bundle = Array(try Data(contentsOf: URL(filePath: vectors + "/ledger/tile/entries/000.p/11")))
        var entries: [[UInt8]] = []
        var at = 0
        while entries.count < 10 {
            let length = Int(bundle[at]) << 8 | Int(bundle[at + 1])
            entries.append(Array(bundle[at + 2..<at + 2 + length]))
            at += 2 + length
        }
        var leaves: [[UInt8]] = []
        for start in stride(from: 0, to: count, by: Self.tile) {
            while entries.count < min(Self.tile, count - start) {
                let previous =
                    leaves.count + entries.count == 0
                    ? [] : entries.last.map { Self.hash([0] + $0) } ?? leaves[leaves.count - 1]
                entries.append(entry(start + entries.count, after: previous))
            }
            let bytes = entries.flatMap {
                [UInt8(truncatingIfNeeded: $0.count >> 8), UInt8(truncatingIfNeeded: $0.count)] + $0
            }
            try put("tile/entries/" + Self.number(start / Self.tile, entries.count), bytes)
            leaves += entries.map { Self.hash([0] + $0) }
            entries = []
        }
        try writeTiles(leaves)
    }

    private func entry(_ seq: Int, after previous: [UInt8]) -> [UInt8] {
        let manifest = Self.hex(Self.hash(Array("manifest of s-101".utf8)))
        let delta = Self.hex(Self.hash(Array("delta \(seq)".utf8)))
        let body =
            "{\"delta\":\"\(delta)\",\"number\":\(seq - 9),\"snapshot\":\"\(manifest)\",\"station\":\"s-101\",\"v\":1,"
            + "\"voters\":120}"
        let hash = Self.hex(Self.hash(Array(body.utf8)))
        let text = Array("dobush entry v1\nmayor-2027\nsnapshot.delta\n\(hash)\ndelta-\(seq)\n".utf8)
        let keyId = Self.hex(Self.hash(Array(registrar.suffix(32))).prefix(8))
        return Array(
            ("{\"body\":\(body),\"election\":\"mayor-2027\",\"idem\":\"delta-\(seq)\",\"keyId\":\"\(keyId)\","
                + "\"prevHash\":\"\(Self.hex(previous))\",\"role\":\"registrar\",\"seq\":\(seq),"
                + "\"sig\":\"\(Data(Self.sign(text, registrar)).base64EncodedString())\",\"time\":1790001000000,"
                + "\"type\":\"snapshot.delta\",\"v\":1}").utf8)
    }

    /// Tiles of all levels, and the signed checkpoint.
    private func writeTiles(_ leaves: [[UInt8]]) throws {
        var (hashes, level) = (leaves, 0)
        var edges: [[[UInt8]]] = []
        while !hashes.isEmpty {
            var above: [[UInt8]] = []
            for start in stride(from: 0, to: hashes.count, by: Self.tile) {
                let part = Array(hashes[start..<min(start + Self.tile, hashes.count)])
                try put("tile/\(level)/" + Self.number(start / Self.tile, part.count), part.flatMap { $0 })
                if part.count == Self.tile { above.append(Self.root(part)) } else { edges.append(part) }
            }
            if hashes.count.isMultiple(of: Self.tile) { edges.append([]) }
            (hashes, level) = (above, level + 1)
        }
        // The largest subtrees first: each level's left-over hashes fill the next binary digits.
        let root = Self.fold(edges.reversed().flatMap(Self.subtrees))
        let text = Array("dobush/mayor-2027\n\(leaves.count)\n\(Data(root).base64EncodedString())\n".utf8)
        let id = Self.hash(Array("dobush/mayor-2027".utf8) + [0x0A, 0x01] + logPublic).prefix(4)
        let line = "\n— dobush/mayor-2027 \(Data(Array(id) + Self.sign(text, log)).base64EncodedString())\n"
        for name in ["checkpoints/\(leaves.count)", "checkpoint"] { try put(name, text + Array(line.utf8)) }
    }

    private func put(_ name: String, _ bytes: [UInt8]) throws {
        let url = URL(filePath: folder + "/" + name)
        try FileManager.default.createDirectory(
            atPath: url.deletingLastPathComponent().path, withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
    }

    /// The whole subtrees of a row, the largest first.
    private static func subtrees(_ row: [[UInt8]]) -> [[UInt8]] {
        var (roots, start) = ([[UInt8]](), 0)
        for bit in stride(from: 7, through: 0, by: -1) where row.count >> bit & 1 == 1 {
            roots.append(root(Array(row[start..<start + 1 << bit])))
            start += 1 << bit
        }
        return roots
    }

    private static func root(_ row: [[UInt8]]) -> [UInt8] {
        var row = row
        while row.count > 1 {
            row = stride(from: 0, to: row.count, by: 2).map { hash([1] + row[$0] + row[$0 + 1]) }
        }
        return row[0]
    }

    private static func fold(_ roots: [[UInt8]]) -> [UInt8] {
        guard let last = roots.last else { return hash([]) }
        return roots.dropLast().reversed().reduce(last) { hash([1] + $1 + $0) }
    }

    private static func number(_ index: Int, _ width: Int) -> String {
        let digits = String(repeating: "0", count: 3 - min(3, String(index % 1000).count)) + String(index % 1000)
        let name = index < 1000 ? digits : "x" + String(number(index / 1000, tile)) + "/" + digits
        return name + (width == tile ? "" : ".p/\(width)")
    }

    private static func hex(_ bytes: some Sequence<UInt8>) -> String {
        bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }

    private static func hash(_ bytes: [UInt8]) -> [UInt8] {
        var hash = [UInt8](repeating: 0, count: 32)
        crypto_hash_sha256(&hash, bytes, UInt64(bytes.count))
        return hash
    }

    /// The key of the vectors with that label.
    static func key(_ label: String) -> (secret: [UInt8], public: [UInt8]) {
        var (secret, publicKey) = ([UInt8](repeating: 0, count: 64), [UInt8](repeating: 0, count: 32))
        crypto_sign_seed_keypair(&publicKey, &secret, hash(Array("dobush test key: \(label)".utf8)))
        return (secret, publicKey)
    }

    static func sign(_ message: [UInt8], _ secret: [UInt8]) -> [UInt8] {
        var signature = [UInt8](repeating: 0, count: 64)
        crypto_sign_detached(&signature, nil, message, UInt64(message.count), secret)
        return signature
    }
}
