import ElectionModel
import Files
import Ledger
import LedgerPages
import LedgerSupport
import OutboundHTTP
import Sodium
import TestSupport
import Testing
import Trust

/// Witnesses over the network: the log asks them by HTTP, as it would other people's.
@Suite struct WitnessServerTests {
    let folder = TemporaryFolder()
    let election: BusyElection
    let beginning: [Submission]
    let log: NoteKey

    init() throws {
        election = try BusyElection(stations: 2)
        beginning = try election.beginning()
        log = NoteKey(name: Checkpoint.origin(of: election.definition.election), key: election.logKey.verifyingKey)
    }

    private func witness(_ number: Int) throws -> Witness {
        try Witness(
            path: "\(folder.path)/w\(number)", name: "w\(number).example", key: SampleElection.key(UInt8(60 + number)),
            logs: [log], clock: FixedClock())
    }

    /// Serves witnesses one within the other, then asks.
    private func serving(
        _ witnesses: [Witness], urls: [String] = [], _ body: @escaping @Sendable ([String]) async throws -> Void
    ) async throws {
        guard let first = witnesses.first else { return try await body(urls) }
        try await Served.during(WitnessServer(first, logger: Served.logger).run) { url in
            try await serving(Array(witnesses.dropFirst()), urls: urls + [url], body)
        }
    }

    private func policy(_ keys: [NoteKey], _ urls: [String], threshold: Int) throws -> LedgerPolicy {
        var text = "log \(log.text)\n"
        for (key, url) in zip(keys, urls) { text += "witness \(key.name) \(key.text) \(url)\n" }
        text += "group all \(threshold) \(keys.map(\.name).joined(separator: " "))\nquorum all\n"
        return try LedgerPolicy(bytes: Array(text.utf8))
    }

    private func writer(_ name: String, _ policy: LedgerPolicy) async throws -> LedgerWriter {
        try await LedgerWriter(
            path: "\(folder.path)/\(name)", election: election.definition.election, key: election.logKey,
            clock: FixedClock(),
            witnesses: WitnessRound(
                policy: policy, link: HTTPWitnessLink(policy, client: OutboundClient(limit: .seconds(3)))))
    }

    @Test func `a quorum is collected, though one witness is away`() async throws {
        let witnesses = try (1...3).map { try witness($0) }
        try await serving(witnesses) { urls in
            // Nobody listens at port 1.
            let keys =
                witnesses.map(\.key) + [
                    NoteKey(name: "w4", purpose: .cosignature, key: try SampleElection.key(64).verifyingKey)
                ]
            let policy = try policy(keys, urls + ["http://127.0.0.1:1"], threshold: 3)
            let writer = try await writer("log", policy)
            let receipts = try await writer.append(beginning, definition: election.definition)
            #expect(receipts.count == beginning.count)
            let note = try SignedNote(bytes: DurableFile.read("\(folder.path)/log/public/checkpoint", limit: 65_536))
            guard case .good(let cosigned, _) = policy.verdict(on: note) else {
                Issue.record("\(policy.verdict(on: note))")
                return
            }
            #expect(cosigned.map(\.description) == ["w1.example", "w2.example", "w3.example"])
            let status = try LedgerStatus(path: "\(folder.path)/log/public")
            #expect(status.key == log && status.checkpoint.size == beginning.count)
            #expect(status.witnesses.map { $0.cosigned != nil } == [true, true, true, false])
        }
    }

    @Test func `a missed quorum is made up for when witnesses are back`() async throws {
        let witness = try witness(1)
        let away = try policy([witness.key], ["http://127.0.0.1:1"], threshold: 1)
        _ = try await writer("log", away).append(beginning, definition: election.definition)
        let place = "\(folder.path)/log/public"
        #expect(try LedgerStatus(path: place).verdict == .tooFew(witnesses: []))
        // Nobody could tell whether this is the newest copy.
        await #expect(throws: LedgerError.unwitnessed) { _ = try await writer("log", away) }
        try await serving([witness]) { urls in
            _ = try await writer("log", try policy([witness.key], urls, threshold: 1))
            #expect(try LedgerStatus(path: place).witnesses.map { $0.cosigned != nil } == [true])
            #expect(try LedgerReader(path: place).checkpoint().size == beginning.count)
        }
    }

    @Test func `a stale backup is stopped by what a witness knows, over the network too`() async throws {
        let witness = try witness(1)
        try await serving([witness]) { urls in
            let policy = try policy([witness.key], urls, threshold: 1)
            do { _ = try await writer("log", policy).append(beginning, definition: election.definition) }
            // The same key begins again elsewhere, as after a backup that has nothing yet.
            let other = try await writer("copy", policy)
            await #expect(throws: LedgerError.self) {
                try await other.append([beginning[0]], definition: election.definition)
            }
            #expect(throws: LedgerError.absent) { try LedgerReader(path: "\(folder.path)/copy/public").checkpoint() }
        }
    }

    @Test func `statuses and media types are the protocol's`() async throws {
        let witness = try witness(1)
        try await serving([witness]) { urls in
            let client = OutboundClient()
            let tree = { (size: Int) in
                var tree = MerkleTree()
                for number in 0..<size { tree.append(MerkleHash.leaf([UInt8(number)])) }
                return tree
            }(8)
            func offer(_ old: Int, _ size: Int, origin: String? = nil, key: SigningKey? = nil) -> [UInt8] {
                let checkpoint = Checkpoint(origin: origin ?? log.name, size: size, root: tree.root(size: size))
                return CheckpointOffer(
                    old: old, proof: tree.consistency(from: min(old, size), to: size),
                    note: checkpoint.signed(by: key ?? election.logKey)
                ).bytes
            }
            let url = "\(urls[0])/add-checkpoint"
            func post(_ bytes: [UInt8]) async throws -> OutboundClient.Reply {
                try await client.post(url, bytes, mediaType: "text/plain", upTo: 65_536)
            }
            #expect(try await post([]).status == 400)
            #expect(try await post(offer(0, 3, origin: "dobush/other")).status == 404)
            #expect(try await post(offer(0, 3, key: SampleElection.key(99))).status == 403)
            let good = try await post(offer(0, 3))
            #expect(good.status == 200 && String(decoding: good.body, as: UTF8.self).hasPrefix("— w1.example "))
            let known = try await post(offer(0, 5))
            #expect(known.status == 409 && known.mediaType == "text/x.tlog.size")
            #expect(known.body == Array("3\n".utf8))
            #expect(try await post(offer(5, 3)).status == 400)
            #expect(
                try await post(
                    CheckpointOffer(
                        old: 3, proof: ConsistencyProof(hashes: []),
                        note: Checkpoint(origin: log.name, size: 5, root: tree.root(size: 4)).signed(
                            by: election.logKey)
                    ).bytes
                ).status == 422)
            #expect(try DurableFile.names(inFolder: "\(folder.path)/w1/contradictions").count == 2)
            #expect(try await client.get(url, upTo: 100).status == 405)
            #expect(try await client.get("\(urls[0])/", upTo: 100).status == 404)
            #expect(try await post([UInt8](repeating: 0x41, count: CheckpointOffer.largestSize + 1)).status == 413)
        }
    }

    @Test func `of many offers at once each is answered, and the memory is that of one of them`() async throws {
        let witness = try witness(1)
        var tree = MerkleTree()
        for number in 0..<64 { tree.append(MerkleHash.leaf([UInt8(number)])) }
        let grown = tree
        try await serving([witness]) { urls in
            let client = OutboundClient()
            let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
                for size in 1...64 {
                    group.addTask {
                        let note = Checkpoint(origin: log.name, size: size, root: grown.root(size: size))
                            .signed(by: election.logKey)
                        let offer = CheckpointOffer(old: 0, proof: ConsistencyProof(hashes: []), note: note)
                        return try await client.post(
                            "\(urls[0])/add-checkpoint", offer.bytes, mediaType: "text/plain", upTo: 65_536
                        ).status
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(statuses.count { $0 == 200 } == 1 && statuses.count { $0 == 409 } == 63)
        }
        // What was answered is what a restart finds.
        #expect(await witness.newest(of: log.name) != nil)
    }
}
