import Testing

@testable import RecordVerifier

/// A record of remote voting from `vectors/remote/records.json`, made into a ledger that is sealed with valid signatures.
struct PublishedRecord {
    struct Item: Decodable {
        let type: String
        let time: Int64?
        let to: String?
        let manifest: AnyJson?
        let messages: [String]?
    }

    struct Edit: Decodable {
        /// The place among the good record's items.
        let at: Int
        let remove: Int
        let items: [Item]
    }

    struct Case: Decodable {
        let name: String
        let check: Int
        /// All checks that fail.
        let fails: [Int]
        /// The item at which the check fails; nil where that is told at the record's end.
        let at: Int?
        let edits: [Edit]
    }

    struct Good: Decodable {
        let name: String
        let edits: [Edit]
    }

    struct Context: Decodable {
        let definition: AnyJson
    }

    struct File: Decodable {
        let context: Context
        let items: [Item]
        let good: [Good]
        let cases: [Case]
    }

    /// The entries of the good ledger that stand before those of remote voting, up to the phase `keys`.
    private static let before = 10
    private static let holders = [
        ("commission", "commission-2"), ("identification-authority", "identification-authority"),
        ("ballot-box", "ballot-box"), ("trustee", "trustee 1"), ("trustee", "trustee 2"), ("trustee", "trustee 3"),
    ]
    /// The number of the entry of the first item.
    static let firstEntry = before + holders.count

    let file: File

    init() throws { file = try Vectors.read("remote/records.json", as: File.self) }

    /// The items of a forged record.
    func items(_ edits: [Edit]) -> [Item] {
        edits.sorted { $0.at > $1.at }.reduce(into: file.items) { items, edit in
            items.replaceSubrange(edit.at..<(edit.at + edit.remove), with: edit.items)
        }
    }

    /// A ledger with these items.
    func ledger(_ items: [Item]) throws -> ForgedLedger {
        var ledger = try ForgedLedger()
        ledger.definition = file.context.definition.value
        let device = ledger.entries[5]
        let time = ledger.entries[Self.before - 1].at("time")?.number ?? 0
        ledger.entries = Array(ledger.entries.prefix(Self.before))
        ledger.published = [1, 4]
        for (role, label) in Self.holders {
            let key = TestKey(label)
            ledger.know(key)
            let certificate = [
                ("role", JsonValue.string(role)),
                ("subject", .string(label.split(separator: " ").joined(separator: "-"))),
                ("signKey", .string(Hex.text(of: key.publicKey))),
            ].reduce(device.at("body/certificate") ?? .null) { $0.setting($1.0, $1.1) }
            ledger.append(
                "key.add",
                .object(of: [
                    "certificate": ForgedLedger.signed(certificate, roots: ["root-1", "root-2"]), "v": 1,
                ]), time: time)
        }
        var (phase, last) = ("keys", time)
        for item in items {
            last = item.time ?? last
            let number = ledger.entries.count
            if item.type == "phase" {
                let to = item.to ?? ""
                ledger.append("phase", .object(of: ["from": .string(phase), "to": .string(to), "v": 1]), time: last)
                phase = to
                continue
            }
            ledger.append(item.type, try Self.body(item), time: last)
            let role = try #require(RemoteEntryType(rawValue: item.type)).role.rawValue
            ledger.setSigner(number, role, role: role)
        }
        return ledger
    }

    private static func body(_ item: Item) throws -> JsonValue {
        if let manifest = item.manifest { return manifest.value }
        let messages = try (item.messages ?? []).map {
            JsonValue.string(Base64.text(of: try #require(Hex.bytes($0.utf8))))
        }
        guard item.type == "roll" || item.type == "ballots" else {
            return .object(of: ["message": try #require(messages.first), "v": 1])
        }
        return .object(of: ["messages": .array(messages), "v": 1])
    }

    /// The report over a ledger with these items.
    func verify(_ items: [Item]) throws -> VerificationReport {
        let folder = try ScratchFolder()
        try ledger(items).write(to: folder)
        return try Self.verify(folder.ledger)
    }

    static func verify(_ place: String, state: String? = nil) throws -> VerificationReport {
        var request = VerificationRequest(place: place)
        request.includesRemote = true
        request.state = state
        return try LedgerVerifier.verify(request)
    }
}
