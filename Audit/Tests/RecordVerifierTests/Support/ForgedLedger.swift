@testable import RecordVerifier

/// The good ledger of the vectors, changed and then sealed again with valid signatures.
struct ForgedLedger {
    static let labels = ["commission", "registrar", "log", "s-101", "s-102", "stranger"]

    /// Entries without their seals: bodies stand in them.
    var entries: [JsonValue] = []
    /// Changes that are made after the signature, by entry.
    var lateChanges: [Int: [(path: String, value: JsonValue?)]] = [:]
    var blobs: [[UInt8]] = []
    var definition: JsonValue = .null
    var published: Set<Int> = [1, 4, 11, 14]
    var logKey = TestKey("log")
    /// The labels of the witnesses that cosign every checkpoint, with the keys of these names.
    var cosigners: [String] = []
    /// Changes the cosignature lines of a size before they are written.
    var lateLines: (@Sendable (_ size: Int, _ lines: [UInt8]) -> [UInt8])?
    private var keys: [String: TestKey] = [:]

    init() throws {
        let folder = try LedgerFolder(path: Vectors.ledger)
        let bytes = try folder.read("tile/entries/000.p/17", atMost: EntryBundle.byteLimit)
        let bundle = EntryBundle(firstEntry: 0, path: "", bytes: bytes, count: 17)
        for range in bundle.ranges {
            var entry = try CanonicalParser.parse(Array(bytes[range]))
            if let hash = entry.at("bodySha256")?.text {
                let body = try folder.read("blobs/sha256/" + hash, atMost: 10_000)
                entry = entry.setting("bodySha256", nil).setting("size", nil)
                    .setting("body", try CanonicalParser.parse(body))
            }
            entries.append(entry)
        }
        let hash = entries[0].at("body/definition/sha256")?.text ?? ""
        definition = try CanonicalParser.parse(folder.read("blobs/sha256/" + hash, atMost: 10_000))
        for label in Self.labels { keys[TestKey(label).keyId] = TestKey(label) }
    }

    /// Changes an entry before it is signed.
    mutating func set(_ entry: Int, _ path: String, _ value: JsonValue?) {
        entries[entry] = entries[entry].setting(path, value)
    }

    /// Lets another key sign an entry.
    mutating func setSigner(_ entry: Int, _ label: String, role: String? = nil) {
        set(entry, "keyId", .string(TestKey(label).keyId))
        if let role { set(entry, "role", .string(role)) }
    }

    /// Adds a key that may sign entries.
    mutating func know(_ key: TestKey) {
        keys[key.keyId] = key
    }

    /// Changes a certificate and lets root keys sign it again.
    mutating func setCertificate(
        _ entry: Int, _ at: String, _ changes: [(String, JsonValue)], roots: [String] = ["root-1", "root-2"]
    ) {
        let old = entries[entry].at(at) ?? .null
        set(entry, at, Self.signed(changes.reduce(old) { $0.setting($1.0, $1.1) }, roots: roots))
    }

    static func signed(
        _ certificate: JsonValue, roots: [String], context: String = "dobush certificate v1\n"
    ) -> JsonValue {
        let text = Array(context.utf8) + certificate.setting("signatures", nil).canonicalBytes()
        let signatures = roots.map(TestKey.init).map { ($0.keyId, Base64.text(of: $0.sign(text))) }.sorted {
            $0.0 < $1.0
        }
        return certificate.setting(
            "signatures",
            .array(signatures.map { .object(of: ["keyId": .string($0.0), "sig": .string($0.1)]) }))
    }

    /// An entry that certifies a device nobody needs.
    mutating func appendDevice(_ number: Int) {
        let base = entries[5].at("body/certificate") ?? .null
        let certificate = [
            ("role", "device"), ("subject", .string("device-\(number)")),
            ("signKey", JsonValue.string(Hex.text(of: TestKey("device \(number)").publicKey))),
        ].reduce(base) { $0.setting($1.0, $1.1) }
        let time = entries[entries.count - 1].at("time") ?? 0
        entries.append(
            entries[5].setting("body/certificate", Self.signed(certificate, roots: ["root-1", "root-3"]))
                .setting("idem", .string("device-\(number)")).setting("time", time))
    }

    /// Writes the whole ledger.
    func write(to folder: ScratchFolder) throws {
        var genesis = entries[0]
        let document = definition.canonicalBytes()
        genesis = genesis.setting("body/definition/sha256", .string(Digest.of(document).hex))
            .setting("body/definition/size", .integer(Int64(document.count)))
        for blob in blobs + [document] { try folder.write("blobs/sha256/" + Digest.of(blob).hex, blob) }
        var sealed: [[UInt8]] = []
        var previous = Digest.zero
        for (number, draft) in ([genesis] + entries.dropFirst()).enumerated() {
            var entry = draft.setting("seq", .integer(Int64(number))).setting("prevHash", .string(previous.hex))
            let body = Digest.of(entry.at("body")?.canonicalBytes() ?? []).hex
            let parts = ["election", "type"].map { entry.at($0)?.text ?? "" } + [body, entry.at("idem")?.text ?? ""]
            let text = Array(("dobush entry v1\n" + parts.joined(separator: "\n") + "\n").utf8)
            let key = keys[entry.at("keyId")?.text ?? ""] ?? TestKey("stranger")
            entry = entry.setting("sig", .string(Base64.text(of: key.sign(text))))
            for change in lateChanges[number] ?? [] { entry = entry.setting(change.path, change.value) }
            sealed.append(entry.canonicalBytes())
            previous = .ofLeaf(sealed[number])
        }
        for size in published.union([sealed.count]).sorted() { try write(Array(sealed.prefix(size)), to: folder) }
    }

    private func write(_ entries: [[UInt8]], to folder: ScratchFolder) throws {
        for start in stride(from: 0, to: entries.count, by: 256) {
            let part = entries[start..<min(start + 256, entries.count)]
            let bytes = part.flatMap { [UInt8($0.count >> 8), UInt8($0.count & 255)] + $0 }
            try folder.write(TilePath(entries: start / 256).path(width: part.count), bytes)
        }
        var hashes = entries.map(Digest.ofLeaf)
        var tree = CompactRange()
        for hash in hashes { tree.append(hash) }
        var level = 0
        while !hashes.isEmpty {
            var above: [Digest] = []
            for start in stride(from: 0, to: hashes.count, by: 256) {
                let part = hashes[start..<min(start + 256, hashes.count)]
                try folder.write(
                    TilePath(level: level, number: start / 256).path(width: part.count), part.flatMap(\.bytes))
                guard part.count == 256 else { continue }
                var root = CompactRange()
                for hash in part { root.append(hash) }
                above.append(root.root)
            }
            (hashes, level) = (above, level + 1)
        }
        let note = checkpoint(size: entries.count, root: tree.root)
        try folder.write("checkpoints/\(entries.count)", note)
        try folder.write("checkpoint", note)
    }

    /// A checkpoint that the log signed.
    func checkpoint(size: Int, root: Digest, origin: String = "dobush/mayor-2027") -> [UInt8] {
        let text = Array("\(origin)\n\(size)\n\(Base64.text(of: root.bytes))\n".utf8)
        let id = Digest.of(Array(origin.utf8), [0x0A, 0x01], logKey.publicKey).bytes.prefix(4)
        let lines = cosigners.flatMap { Self.cosignature($0, text) }
        return text + Array("\n— \(origin) \(Base64.text(of: Array(id) + logKey.sign(text)))\n".utf8)
            + (lateLines?(size, lines) ?? lines)
    }

    /// A witness' line: its name is its label.
    static func cosignature(_ label: String, _ text: [UInt8], key: String? = nil) -> [UInt8] {
        let (key, time) = (TestKey(key ?? label), 1_790_001_000 as UInt64)
        let id = Digest.of(Array(label.utf8), [0x0A, 0x04], key.publicKey).bytes.prefix(4)
        let signed = Array("cosignature/v1\ntime \(time)\n".utf8) + text
        let seconds = (0..<8).map { UInt8(truncatingIfNeeded: time >> (56 - 8 * UInt64($0))) }
        return Array("— \(label) \(Base64.text(of: Array(id) + seconds + key.sign(signed)))\n".utf8)
    }

    /// Names witnesses in genesis, which all cosign, certifies the result, and dates it while all certificates are valid.
    mutating func certify(witnesses: [String] = ["w-1", "w-2", "w-3", "w-4"], quorum: Int64 = 3) {
        cosigners = witnesses
        for (row, date) in [
            ("preliminaryList", "2026-09-01"), ("finalList", "2026-09-10"), ("votingDay", "2026-09-20"),
            ("results", "2026-10-01"),
        ] { definition = definition.setting("calendar/\(row)", .string(date)) }
        for row in ["campaign", "registration"] { definition = definition.setting("calendar/\(row)", JsonValue.null) }
        var certificates = (0..<4).map { "body/certificates/\($0)" }.compactMap(entries[0].at)
        for label in witnesses {
            certificates.append(Self.witness(label, like: entries[0].at("body/certificates/0") ?? .null))
        }
        set(0, "body/certificates", .array(certificates))
        set(0, "body/witnesses/quorum", .integer(quorum))
        append("phase", .object(of: ["from": "counted", "to": "certified", "v": 1]))
    }

    static func witness(_ label: String, like certificate: JsonValue) -> JsonValue {
        signed(
            [
                ("role", "witness"), ("subject", .string(label)),
                ("signKey", JsonValue.string(Hex.text(of: TestKey(label).publicKey))),
            ].reduce(certificate) { $0.setting($1.0, $1.1) }, roots: ["root-1", "root-2"])
    }

    /// Adds the word that witnesses were missed.
    mutating func miss(_ witnesses: [String], at time: Int64) {
        append(
            "quorum.missed", .object(of: ["missing": .array(witnesses.map { .string($0) }), "v": 1]), time: time)
    }

    /// Adds the roots' revocation of a witness' key.
    mutating func revokeWitness(_ label: String) {
        let revocation = JsonValue.object(of: [
            "election": "mayor-2027", "from": 1_790_000_000_000, "kind": "rehearsal", "reason": "ended",
            "role": "witness", "signKey": .string(Hex.text(of: TestKey(label).publicKey)), "subject": .string(label),
            "v": 1,
        ])
        append(
            "key.revoke",
            .object(of: [
                "revocation": Self.signed(
                    revocation, roots: ["root-1", "root-2"], context: "dobush revocation v1\n"), "v": 1,
            ]))
    }

    /// Adds an entry of the commission.
    mutating func append(_ type: String, _ body: JsonValue, time: Int64? = nil) {
        let last = entries[entries.count - 1]
        entries.append(
            entries[4].setting("type", .string(type)).setting("body", body)
                .setting("idem", .string("more-\(entries.count)"))
                .setting("time", .integer(time ?? last.at("time")?.number ?? 0)))
    }

    /// Writes the ledger to a folder of its own and verifies it.
    func verify() throws -> VerificationReport {
        let folder = try ScratchFolder()
        try write(to: folder)
        return try LedgerVerifier.verify(folder: folder.ledger)
    }
}
