import FoundationEssentials

/// Writes a ledger that goes on from the first ten entries of the vectors, in the phase `keys`.
struct BenchLedgerWriter {
    private static let tile = 256

    let folder: String
    private(set) var phase = "keys"
    private var entries: [[UInt8]] = []
    private var count = 0
    private var leaves: [[UInt8]] = []
    private let keys: [String: BenchKey]

    /// Begins the ledger.
    ///
    /// - Parameters:
    ///   - folder: where it is written.
    ///   - vectors: the folder of the vectors.
    ///   - options: those of its one contest.
    init(folder: String, vectors: String, options: [String]) throws {
        self.folder = folder
        let names = ["commission", "registrar", "identification-authority", "ballot-box"]
        keys = Dictionary(uniqueKeysWithValues: names.map { ($0, BenchKey($0)) })
        let files = FileManager.default
        try files.createDirectory(atPath: folder + "/checkpoints", withIntermediateDirectories: true)
        try files.copyItem(atPath: vectors + "/ledger/blobs", toPath: folder + "/blobs")
        let bundle = Array(try Data(contentsOf: URL(filePath: vectors + "/ledger/tile/entries/000.p/11")))
        var at = 0
        for number in 0..<10 {
            let length = Int(bundle[at]) << 8 | Int(bundle[at + 1])
            var text = String(decoding: bundle[(at + 2)..<(at + 2 + length)], as: UTF8.self)
            at += 2 + length
            if number == 0 {
                text = try genesis(text, options)
            } else {
                text = Self.replaced(text, "\"prevHash\":\"", 64, BenchBytes.hex(last))
            }
            try append(Array(text.utf8))
        }
        try certify("identification-authority", "identification-authority")
        try certify("ballot-box", "ballot-box")
        for number in 1...BenchCouncil.count { try certify("trustee", "trustee \(number)") }
    }

    /// The hash of the definition's blob.
    private(set) var definition = ""

    /// Genesis over a definition whose contest has other options.
    private mutating func genesis(_ text: String, _ options: [String]) throws -> String {
        guard let place = text.firstRange(of: "\"definition\":{\"sha256\":\"") else { return text }
        let old = String(text[place.upperBound...].prefix(64))
        let document = String(
            decoding: try Data(contentsOf: URL(filePath: folder + "/blobs/sha256/" + old)), as: UTF8.self)
        guard let first = document.firstRange(of: "\"options\":["), let next = document.firstRange(of: "],\"rule\"")
        else {
            return text
        }
        let list = options.map {
            "{\"againstAll\":false,\"id\":\"\($0)\",\"name\":{\"en\":\"\($0)\",\"ky\":\"\($0)\",\"ru\":\"\($0)\"}}"
        }
        let changed = Array(
            (document[..<first.upperBound] + list.joined(separator: ",") + document[next.lowerBound...]).utf8)
        definition = BenchBytes.hex(BenchBytes.sha256(changed))
        try put("blobs/sha256/" + definition, changed)
        let named = Self.replaced(text, "\"definition\":{\"sha256\":\"", 64, definition).replacing(
            "\"size\":\(document.utf8.count)", with: "\"size\":\(changed.count)")
        guard let start = named.firstRange(of: "{\"body\":"),
            let end = named.firstRange(of: ",\"election\":\"mayor-2027\",\"idem\"")
        else { return text }
        let idem = named[end.upperBound...].dropFirst(2).prefix { $0 != "\"" }
        let signature = sign(
            "genesis", Array(named[start.upperBound..<end.lowerBound].utf8), String(idem), BenchKey("commission"))
        return Self.replaced(named, "\"sig\":\"", 88, signature, last: true)
    }

    /// The text with so many characters behind a mark replaced.
    private static func replaced(
        _ text: String, _ mark: String, _ count: Int, _ new: String, last: Bool = false
    ) -> String {
        guard let place = last ? text.ranges(of: mark).last : text.firstRange(of: mark) else { return text }
        return text[..<place.upperBound] + new + text[place.upperBound...].dropFirst(count)
    }

    private mutating func certify(_ role: String, _ label: String) throws {
        let day = 86_400_000
        let start =
            "{\"election\":\"mayor-2027\",\"kind\":\"rehearsal\",\"notAfter\":\(1_790_000_000_000 + 90 * day),"
            + "\"notBefore\":\(1_790_000_000_000 - day),\"role\":\"\(role)\",\"sealKey\":null,"
            + "\"signKey\":\"\(BenchBytes.hex(BenchKey(label).publicKey))\""
        let end = ",\"subject\":\"\(label.replacing(" ", with: "-"))\",\"v\":1}"
        let text = BenchBytes.text("dobush certificate v1\n" + start + end)
        let signatures = ["root-1", "root-2"].map(BenchKey.init).sorted { $0.keyId < $1.keyId }.map {
            "{\"keyId\":\"\($0.keyId)\",\"sig\":\"\(Data($0.sign(text)).base64EncodedString())\"}"
        }
        let certificate = start + ",\"signatures\":[\(signatures.joined(separator: ","))]" + end
        try append("key.add", by: "commission", body: "{\"certificate\":\(certificate),\"v\":1}")
    }

    /// Steps to another phase.
    mutating func step(to next: String) throws {
        try append("phase", by: "commission", body: "{\"from\":\"\(phase)\",\"to\":\"\(next)\",\"v\":1}")
        phase = next
    }

    /// An entry with one message.
    mutating func append(_ type: String, by role: String, _ message: [UInt8]) throws {
        try append(type, by: role, body: "{\"message\":\"\(Data(message).base64EncodedString())\",\"v\":1}")
    }

    /// An entry with many messages, in a blob.
    mutating func append(_ type: String, by role: String, _ messages: [[UInt8]]) throws {
        let list = messages.map { "\"\(Data($0).base64EncodedString())\"" }.joined(separator: ",")
        try append(type, by: role, body: "{\"messages\":[\(list)],\"v\":1}", isBlob: true)
    }

    /// An entry.
    mutating func append(_ type: String, by role: String, body: String, isBlob: Bool = false) throws {
        guard let key = keys[role] else { return }
        let bytes = Array(body.utf8)
        let idem = "bench-\(count)"
        let hash = BenchBytes.hex(BenchBytes.sha256(bytes))
        if isBlob { try put("blobs/sha256/" + hash, bytes) }
        let text =
            "{" + (isBlob ? "\"bodySha256\":\"\(hash)\"" : "\"body\":\(body)")
            + ",\"election\":\"mayor-2027\",\"idem\":\"\(idem)\",\"keyId\":\"\(key.keyId)\","
            + "\"prevHash\":\"\(BenchBytes.hex(last))\",\"role\":\"\(role)\",\"seq\":\(count),"
            + "\"sig\":\"\(sign(type, bytes, idem, key))\"," + (isBlob ? "\"size\":\(bytes.count)," : "")
            + "\"time\":1790001000000,\"type\":\"\(type)\",\"v\":1}"
        try append(Array(text.utf8))
    }

    private func sign(_ type: String, _ body: [UInt8], _ idem: String, _ key: BenchKey) -> String {
        let text = "dobush entry v1\nmayor-2027\n\(type)\n\(BenchBytes.hex(BenchBytes.sha256(body)))\n\(idem)\n"
        return Data(key.sign(Array(text.utf8))).base64EncodedString()
    }

    private var last: [UInt8] { leaves.last ?? [UInt8](repeating: 0, count: 32) }

    private mutating func append(_ entry: [UInt8]) throws {
        entries.append(entry)
        leaves.append(BenchBytes.sha256([0] + entry))
        count += 1
        if entries.count == Self.tile { try writeBundle() }
    }

    private mutating func writeBundle() throws {
        let bytes = entries.flatMap {
            [UInt8(truncatingIfNeeded: $0.count >> 8), UInt8(truncatingIfNeeded: $0.count)] + $0
        }
        try put("tile/entries/" + Self.number((count - 1) / Self.tile, entries.count), bytes)
        entries = []
    }

    /// Writes what is left: tiles of all levels, and the signed checkpoint.
    mutating func finish() throws {
        if !entries.isEmpty { try writeBundle() }
        var (hashes, level) = (leaves, 0)
        while !hashes.isEmpty {
            var above: [[UInt8]] = []
            for start in stride(from: 0, to: hashes.count, by: Self.tile) {
                let part = Array(hashes[start..<min(start + Self.tile, hashes.count)])
                try put("tile/\(level)/" + Self.number(start / Self.tile, part.count), part.flatMap { $0 })
                if part.count == Self.tile { above.append(Self.root(part[...])) }
            }
            (hashes, level) = (above, level + 1)
        }
        let root = Data(Self.root(leaves[...])).base64EncodedString()
        let (text, log) = (Array("dobush/mayor-2027\n\(leaves.count)\n\(root)\n".utf8), BenchKey("log"))
        let id = BenchBytes.sha256(Array("dobush/mayor-2027".utf8) + [0x0A, 0x01] + log.publicKey).prefix(4)
        let line = "\n— dobush/mayor-2027 \(Data(Array(id) + log.sign(text)).base64EncodedString())\n"
        for name in ["checkpoints/\(leaves.count)", "checkpoint"] { try put(name, text + Array(line.utf8)) }
    }

    /// RFC 6962, section 2.1.
    static func root(_ leaves: ArraySlice<[UInt8]>) -> [UInt8] {
        guard leaves.count > 1 else { return leaves.first ?? [] }
        var left = 1
        while 2 * left < leaves.count { left *= 2 }
        return BenchBytes.sha256([1] + root(leaves.prefix(left)) + root(leaves.dropFirst(left)))
    }

    private static func number(_ index: Int, _ width: Int) -> String {
        let digits = String(repeating: "0", count: 3 - min(3, String(index % 1000).count)) + String(index % 1000)
        let name = index < 1000 ? digits : "x" + String(number(index / 1000, tile)) + "/" + digits
        return name + (width == tile ? "" : ".p/\(width)")
    }

    private func put(_ name: String, _ bytes: [UInt8]) throws {
        let url = URL(filePath: folder + "/" + name)
        try FileManager.default.createDirectory(
            atPath: url.deletingLastPathComponent().path, withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
    }
}
