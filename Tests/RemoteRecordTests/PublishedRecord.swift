import ElectionModel
import Files
import Sodium
import TestSupport
import Trust

@testable import Ledger
@testable import RemoteRecord

/// The records of `Audit/vectors/remote/records.json`, which another implementation wrote, as ledgers that nobody refused.
struct PublishedRecord {
    /// How many entries stand before the first item: genesis and the phases up to `keys`.
    static let before = 4

    /// A record that is the good one but for some items.
    struct Variant {
        let name: String
        let items: [CanonicalValue]
        /// The check that fails, and the item at which it does.
        let failure: (check: Int, item: Int?)?
    }

    private let definition: ElectionDefinition
    private let roots: RootPolicy
    private let certificates: [RoleCertificate]
    private let items: [CanonicalValue]
    private let file: CanonicalValue

    init() throws {
        file = try Vectors.read("remote/records.json")
        items = try file.array("items")
        let definition = try ElectionDefinition(
            canonicalBytes: file.object("context").object("definition").encoded())
        self.definition = definition
        let rootKeys = try (1...3).map { try Self.key("root-\($0)") }
        guard let roots = RootPolicy(keys: rootKeys.map(\.verifyingKey), threshold: 2) else {
            throw SodiumError.length
        }
        self.roots = roots
        let holders: [(Role, String)] = [
            (.commission, "commission"), (.commission, "commission-2"), (.registrar, "registrar"),
            (.identificationAuthority, "identification-authority"), (.ballotBox, "ballot-box"), (.log, "log"),
            (.trustee, "trustee 1"), (.trustee, "trustee 2"), (.trustee, "trustee 3"),
        ]
        certificates = try holders.map { role, label in
            var certificate = RoleCertificate(
                election: definition.election, kind: definition.kind, role: role,
                subject: label.split(separator: " ").joined(separator: "-"), signKey: try Self.key(label).verifyingKey,
                sealKey: nil, notBefore: Self.start, notAfter: Self.start.adding(seconds: 90 * 86_400))
            for root in rootKeys.prefix(2) { certificate.endorse(with: root) }
            return certificate
        }
    }

    /// The good records: the first as it is, the others with what may be different.
    func good() throws -> [Variant] {
        try [Variant(name: "as it is", items: items, failure: nil)]
            + file.array("good").map { try variant($0, failure: nil) }
    }

    /// The records in which something is wrong.
    func bad() throws -> [Variant] {
        try file.array("cases").map { value in
            let item = value["at"] == .null ? nil : try value.int("at")
            return try variant(value, failure: (try value.int("check"), item))
        }
    }

    /// Writes a record's ledger into a folder, every entry signed by a holder of its role.
    func write(_ variant: Variant, to folder: String) throws {
        let definitionHash = Hex.encode(SHA256.hash(definition.canonicalBytes))
        var bodies: [(EntryType, CanonicalValue, Timestamp)] = [
            (
                .genesis,
                [
                    "v": 1, "kind": .string(definition.kind.rawValue),
                    "origin": .string("dobush/\(definition.election)"),
                    "definition": ["sha256": .string(definitionHash), "size": .int(definition.canonicalBytes.count)],
                    "roots": roots.canonical, "certificates": .array(certificates.map(\.canonical)),
                ], Self.start
            )
        ]
        var phase = ElectionPhase.called
        func enter(_ next: ElectionPhase, at time: Timestamp) {
            bodies.append(
                (.phase, ["v": 1, "from": .string(phase.rawValue), "to": .string(next.rawValue)], time))
            phase = next
        }
        for next in [ElectionPhase.lists, .candidates, .keys] { enter(next, at: Self.start) }
        var time = Self.start
        for item in variant.items {
            if case .int(let milliseconds)? = item["time"] { time = Timestamp(milliseconds: milliseconds) }
            let type: EntryType = try item.raw("type")
            if type == .phase {
                enter(try item.raw("to"), at: time)
            } else {
                bodies.append((type, try Self.body(of: item, type), time))
            }
        }
        var entries: [UInt8] = []
        var tree = MerkleRoot()
        var last = String(repeating: "0", count: 64)
        for (seq, (type, body, time)) in bodies.enumerated() {
            let submission = Submission(
                election: definition.election, type: type, idem: TerminalId(unchecked: "s-\(seq)"), body: body,
                key: try Self.key(type.role.rawValue))
            let bytes = LedgerEntry(
                submission, body: .inline(body), election: definition.election, seq: seq, prevHash: last, time: time
            ).canonicalBytes
            entries += [UInt8(bytes.count >> 8), UInt8(bytes.count & 0xFF)] + bytes
            let leaf = MerkleRoot.leaf(bytes)
            tree.append(leaf)
            last = Hex.encode(leaf)
        }
        try DurableFile.makeFolder("\(folder)/tile/entries/000.p")
        try DurableFile.makeFolder("\(folder)/blobs/sha256")
        try DurableFile.create("\(folder)/tile/entries/000.p/\(bodies.count)", entries)
        try DurableFile.create("\(folder)/blobs/sha256/\(definitionHash)", definition.canonicalBytes)
        let checkpoint = Checkpoint(
            origin: Checkpoint.origin(of: definition.election), size: bodies.count, root: tree.value)
        try DurableFile.create("\(folder)/checkpoint", checkpoint.signed(by: Self.key("log")).bytes)
    }

    private static let start = Timestamp(milliseconds: 1_790_000_000_000)

    /// The key that the vectors give to a label.
    private static func key(_ label: String) throws -> SigningKey {
        try SigningKey(seed: SecretBytes(SHA256.hash(Array("dobush test key: \(label)".utf8))))
    }

    private func variant(_ value: CanonicalValue, failure: (check: Int, item: Int?)?) throws -> Variant {
        var changed = items
        for edit in try value.array("edits").sorted(by: { try $0.int("at") > $1.int("at") }) {
            let place = try edit.int("at")
            changed.replaceSubrange(place..<(place + (try edit.int("remove"))), with: try edit.array("items"))
        }
        return Variant(name: try value.string("name"), items: changed, failure: failure)
    }

    private static func body(of item: CanonicalValue, _ type: EntryType) throws -> CanonicalValue {
        if let manifest = item["manifest"], manifest != .null { return manifest }
        let messages = try item.array("messages").map { value -> CanonicalValue in
            guard case .string(let hex) = value else { throw SodiumError.encoding }
            return .string(Base64.encode(try Hex.decode(hex)))
        }
        if type == .roll || type == .ballots { return ["v": 1, "messages": .array(messages)] }
        return ["v": 1, "message": messages.first ?? .null]
    }
}
