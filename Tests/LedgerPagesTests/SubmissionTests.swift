import ElectionModel
import Ledger
import LedgerPages
import LedgerSupport
import OutboundHTTP
import Sodium
import TestSupport
import Testing
import Trust

@testable import LedgerPages

/// Statements over the network.
@Suite struct SubmissionTests {
    let folder = TemporaryFolder()
    let election: BusyElection
    let beginning: [Submission]
    let client = OutboundClient()

    init() throws {
        election = try BusyElection(stations: 2)
        beginning = try election.beginning()
    }

    /// A log that has begun.
    private func writer() async throws -> LedgerWriter {
        let writer = try await LedgerWriter(
            path: folder.path, election: election.definition.election, key: election.logKey, clock: FixedClock())
        _ = try await writer.append(beginning, definition: election.definition)
        return writer
    }

    private func serving(
        limits: SubmissionLimits = .standard, _ body: @Sendable (String) async throws -> Void
    ) async throws {
        let writer = try await writer()
        let server = LedgerServer(
            ledger: writer.folder.path, page: nil, desk: SubmissionDesk(writer, limits: limits), logger: Served.logger)
        try await Served.during(server.run, body)
    }

    private func submit(_ bytes: [UInt8], to url: String) async throws -> OutboundClient.Reply {
        try await client.post("\(url)/submit", bytes, mediaType: "application/json", upTo: 1 << 20)
    }

    @Test func `the answer is the proof that the statement is included and published`() async throws {
        try await serving { url in
            let submission = election.correction(1, of: election.stations[0])
            let reply = try await submit(submission.canonicalBytes, to: url)
            #expect(reply.status == 200 && reply.mediaType == "text/plain")
            let proof = try InclusionProof(bytes: reply.body)
            #expect(
                proof.fault(
                    roots: try SampleElection().roots, election: election.definition.election,
                    kind: election.definition.kind) == nil)
            #expect(proof.path.index == beginning.count && proof.body == submission.body)
            let published = try await client.get("\(url)/checkpoint", upTo: 65_536)
            #expect(published.body == proof.note.bytes)
        }
    }

    @Test func `the same statement again has the same place, another under its key has none`() async throws {
        try await serving { url in
            let first = election.correction(1, of: election.stations[0])
            var places: Set<Int> = []
            for _ in 0..<3 {
                places.insert(
                    try InclusionProof(bytes: await submit(first.canonicalBytes, to: url).body).path.index)
            }
            #expect(places == [beginning.count])
            guard case .object(var members) = election.correction(2, of: election.stations[0]).canonical else { return }
            members["idem"] = .string(first.idem)
            let reply = try await submit(CanonicalValue.object(members).encoded(), to: url)
            #expect(reply.status == 409)
            #expect(try CanonicalValue.parse(reply.body).string("nature") == "conflict")
        }
    }

    @Test func `many at once are all taken, each once`() async throws {
        try await serving { url in
            let submissions = election.stations.map { election.correction(1, of: $0) }
            let places = try await withThrowingTaskGroup(of: Int.self) { group in
                for index in 0..<40 {
                    group.addTask {
                        let reply = try await submit(submissions[index % 2].canonicalBytes, to: url)
                        return try InclusionProof(bytes: reply.body).path.index
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(places.count == 40 && Set(places) == [beginning.count, beginning.count + 1])
        }
    }

    @Test func `what is no statement, or breaks a rule, is refused with its reason`() async throws {
        try await serving { url in
            var forged = election.correction(1, of: election.stations[0]).canonical
            if case .object(var members) = forged {
                members["sig"] = .string(Base64.encode([UInt8](repeating: 7, count: 64)))
                forged = .object(members)
            }
            let cases: [([UInt8], Int)] = [
                ([], 400), (Array("{}".utf8), 400), (Array("nonsense".utf8), 400), (forged.encoded(), 422),
                (election.correction(2, of: election.stations[0]).canonicalBytes, 422),
                (election.correction(1, of: election.stations[0]).canonicalBytes + [0x20], 400),
            ]
            for (bytes, status) in cases {
                let reply = try await submit(bytes, to: url)
                #expect(reply.status == status && reply.mediaType == "application/json")
                let line = try CanonicalValue.parse(reply.body)
                #expect(try line.string("schema") == "dobush.error.v1" && !(try line.string("message").isEmpty))
            }
            // Nothing of it was taken.
            let note = try SignedNote(bytes: await client.get("\(url)/checkpoint", upTo: 65_536).body)
            #expect(try Checkpoint(text: note.text).size == beginning.count)
        }
    }

    @Test func `who sends too much is turned away, and may come again when there is room`() async throws {
        var limits = SubmissionLimits.standard
        limits.largest = 2000
        limits.bytes = 3000
        try await serving(limits: limits) { url in
            #expect(try await submit([UInt8](repeating: 0x20, count: 2001), to: url).status == 413)
            #expect(try await client.get("\(url)/submit", upTo: 100).status == 405)
            // One that says its length and does not send it holds its room.
            let held = try RawConnection(url)
            held.send("POST /submit HTTP/1.1\r\nHost: h\r\nContent-Length: 1900\r\n\r\n")
            let filler = [UInt8](repeating: 0x20, count: 1200)
            // The server takes up what came over the other connection in its own time.
            func status(until wanted: Int) async throws -> Int {
                let end = ContinuousClock.now + .seconds(20)
                var status = 0
                while status != wanted, .now < end { status = try await submit(filler, to: url).status }
                return status
            }
            #expect(try await status(until: 429) == 429)
            held.close()
            #expect(try await status(until: 400) == 400)
        }
    }

    @Test func `without a desk nothing is taken`() async throws {
        let writer = try await writer()
        let server = LedgerServer(ledger: writer.folder.path, page: nil, desk: nil, logger: Served.logger)
        try await Served.during(server.run) { url in
            let refused = try await submit([], to: url)
            let none = try await client.get("\(url)/submit", upTo: 100)
            let bundle = try await client.get("\(url)/tile/entries/000.p/\(beginning.count)", upTo: 1 << 20)
            #expect(refused.status == 405 && none.status == 404 && bundle.status == 200)
        }
    }

    @Test func `a gate counts both number and bytes`() {
        let gate = SubmissionGate(most: 2, mostBytes: 100)
        #expect(gate.enter(60) && !gate.enter(41) && gate.enter(40) && !gate.enter(0))
        gate.leave(60)
        #expect(gate.enter(60) && !gate.enter(1))
    }
}
