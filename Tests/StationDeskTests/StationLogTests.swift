import ElectionModel
import Persistence
import Sodium
import TestSupport
import Testing
import Trust

@testable import StationDesk

@Suite struct StationLogTests {
    let clock = FixedClock()
    let keys: HolderKeys
    let members: TwoMembers
    let store: MemoryStore

    init() throws {
        keys = try HolderKeys(random: SeededRandom(seed: 7))
        members = try DeskRun.two("m1", "m2")
        store = try MemoryStore()
    }

    func log(
        station: String = "1201", terminal: String = "t1", keys: HolderKeys? = nil
    ) async throws -> StationLog {
        try await StationLog(
            store: store, station: StationId(unchecked: station), terminal: TerminalId(unchecked: terminal),
            keys: keys ?? self.keys, clock: clock)
    }

    func event(_ number: Int) -> StationEvent { .handedOver(visit: "v\(number)", listNumber: number) }

    func filled(_ count: Int = 4) async throws -> StationLog {
        let log = try await log()
        var previous: StationRecord?
        for seq in 0..<count {
            clock.advance(seconds: 5)
            previous = try await log.append(event(seq), seq: seq, after: previous)
        }
        return log
    }

    func bytes(_ seq: Int) async throws -> [UInt8] {
        try await store.read { transaction in
            try #require(try transaction.first("SELECT bytes FROM record WHERE seq = \(seq)")).bytes("bytes")
        }
    }

    func put(_ bytes: [UInt8], at seq: Int) async throws {
        try await store.write { transaction in
            _ = try transaction.run("UPDATE record SET bytes = \(bytes) WHERE seq = \(seq)")
        }
    }

    @Test func `records are numbered, chained, signed and read back`() async throws {
        let records = try await filled().records()
        #expect(records.map(\.seq) == [0, 1, 2, 3])
        #expect(records.map(\.event) == (0..<4).map(event))
        #expect(records[0].previous == String(repeating: "0", count: 64))
        for (before, after) in zip(records, records.dropFirst()) {
            #expect(after.previous == Hex.encode(SHA256.hash(before.canonicalBytes)))
            #expect(after.isSigned(by: keys.signing.verifyingKey))
        }
        #expect(StationLog.root(of: records) == Hex.encode(SHA256.hash(records[3].canonicalBytes)))
    }

    @Test func `an empty log has zeros for a root`() async throws {
        #expect(try await log().records().isEmpty)
        #expect(StationLog.root(of: []) == String(repeating: "0", count: 64))
    }

    @Test func `a place that is taken stays as it is`() async throws {
        let log = try await filled()
        let records = try await log.records()
        await #expect(throws: StoreError.constraint) {
            _ = try await log.append(self.event(9), seq: 3, after: records[2])
        }
        #expect(try await log.records() == records)
    }

    @Test func `any byte that was changed is found`() async throws {
        let log = try await filled()
        for seq in 0..<4 {
            let original = try await bytes(seq)
            for place in stride(from: 0, to: original.count, by: 3) {
                var changed = original
                changed[place] ^= 1
                try await put(changed, at: seq)
                await #expect(throws: StationLog.Fault.self) { try await log.records() }
            }
            try await put(original, at: seq)
        }
        #expect(try await log.records().count == 4)
    }

    @Test func `a member added to the last record is found`() async throws {
        let log = try await filled()
        guard case .object(var members) = try CanonicalValue.parse(await bytes(3)) else {
            Issue.record("a record is an object")
            return
        }
        members["note"] = "x"
        try await put(CanonicalValue.object(members).encoded(), at: 3)
        await #expect(throws: StationLog.Fault.broken(seq: 3)) { try await log.records() }
    }

    @Test(arguments: [0, 1, 2])
    func `a record taken out of the middle is found`(seq: Int) async throws {
        let log = try await filled()
        try await store.write { transaction in
            _ = try transaction.run("DELETE FROM record WHERE seq = \(seq)")
        }
        await #expect(throws: StationLog.Fault.broken(seq: seq)) { try await log.records() }
    }

    @Test func `two records that changed places are found`() async throws {
        let log = try await filled()
        let (second, third) = (try await bytes(1), try await bytes(2))
        try await put(third, at: 1)
        try await put(second, at: 2)
        await #expect(throws: StationLog.Fault.broken(seq: 1)) { try await log.records() }
    }

    @Test func `a record by another key is found`() async throws {
        _ = try await filled()
        let other = try await log(keys: try HolderKeys(random: SeededRandom(seed: 8)))
        await #expect(throws: StationLog.Fault.broken(seq: 0)) { try await other.records() }
    }

    @Test(arguments: [("1202", "t1", true), ("1201", "t2", true), ("1202", "t1", false), ("1201", "t2", false)])
    func `the log of another station or terminal is foreign, whatever its key`(
        station: String, terminal: String, sameKeys: Bool
    ) async throws {
        _ = try await filled()
        let other = try await log(
            station: station, terminal: terminal, keys: sameKeys ? keys : HolderKeys(random: SeededRandom(seed: 8)))
        await #expect(throws: StationLog.Fault.foreign) { try await other.records() }
    }

    @Test func `a clock that was set back does not turn time round`() async throws {
        let log = try await filled(2)
        let before = try #require(try await log.records().last)
        clock.advance(seconds: -86_400)
        let third = try await log.append(event(2), seq: 2, after: before)
        #expect(third.time == before.time)
        clock.advance(seconds: 2 * 86_400)
        let fourth = try await log.append(event(3), seq: 3, after: third)
        #expect(fourth.time > third.time)
        let times = try await log.records().map(\.time)
        #expect(times == times.sorted())
    }

    @Test func `every kind of event is read as it was written`() throws {
        let run = try DeskRun(open: false)
        let paper = DeskRun.paper(issued: 3, spoiled: 1)
        let issue = StationEvent.Issue(
            visit: "v", listNumber: 1, basis: .twoFingers, contests: [ContestId(unchecked: "mayor")],
            marksAsOf: StationEvent.MarksAsOf(snapshot: 2, delta: 1))
        let events: [StationEvent] = [
            .opened(run.opening()), .issued(issue), .handedOver(visit: "v", listNumber: 1),
            .spoiled(listNumber: 2, by: members), .secondAttempt(listNumber: 3),
            .fallback(visit: "v", listNumber: 4, reason: .unreadable, by: members),
            .photoRejected(listNumber: 5, by: members), .corrected(DeskRun.correction(1, revokesTerminal: true)),
            .closed(papers: [paper], by: members),
        ]
        for event in events { #expect(try StationEvent(canonicalBytes: event.canonicalBytes) == event) }
        #expect(throws: CanonicalError.self) { try StationEvent(canonical: ["kind": "voted"]) }
    }
}
