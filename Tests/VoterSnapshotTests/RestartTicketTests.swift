import ElectionModel
import Sodium
import TestSupport
import Testing
import VoterSnapshot

@Suite struct RestartTicketTests {
    let fixture: SnapshotFixture
    let master: OpeningMaster
    static let code = SecretBytes(Array("card and 482913".utf8))

    init() throws {
        fixture = try SnapshotFixture()
        master = try OpeningCodeTests.master()
    }

    func opened(_ name: String = "s1", number: Int = 1) async throws -> OpenedSnapshot {
        try await fixture.written(name, order: fixture.order(number: number, opening: master))
        return try await fixture.verify(name).open(
            with: fixture.device, opening: OpeningCodeTests.code(master, number: number))
    }

    func ticket(
        _ snapshot: OpenedSnapshot, member: String = "chair", code: SecretBytes = code, device: SealingKey? = nil
    ) throws -> RestartTicket? {
        let cost = try #require(PasswordHash.Cost(passes: 1, kibibytes: 8192))
        return RestartTicket(
            for: snapshot, member: member, code: code, device: device ?? fixture.device.sealingKey, cost: cost,
            random: SeededRandom(seed: 4))
    }

    @Test func `after a restart a member's card and PIN open the list`() async throws {
        let snapshot = try await opened()
        let ticket = try #require(try ticket(snapshot))
        #expect(ticket.member == "chair" && ticket.manifest == snapshot.manifest.fileHash)
        let read = try RestartTicket(canonicalBytes: ticket.canonicalBytes)
        #expect(read == ticket)
        let again = try await fixture.verify().open(
            with: fixture.device, ticket: read, device: fixture.device, code: Self.code)
        #expect(again.listNumbers == snapshot.listNumbers)
        // It is as good as before: the next ticket and the next delta work.
        let next = try #require(try self.ticket(again, member: "deputy"))
        _ = try await fixture.verify().open(with: fixture.device, ticket: next, device: fixture.device, code: Self.code)
    }

    @Test func `another code, snapshot or terminal is refused by name`() async throws {
        let snapshot = try await opened()
        let ticket = try #require(try ticket(snapshot))
        let verified = try fixture.verify()
        await #expect(throws: SnapshotRefusal.wrongMemberCode) {
            try await verified.open(
                with: fixture.device, ticket: ticket, device: fixture.device,
                code: SecretBytes(Array("card and 482914".utf8)))
        }
        await #expect(throws: SnapshotRefusal.ticketOfOtherDevice) {
            try await verified.open(with: fixture.spare, ticket: ticket, device: fixture.spare, code: Self.code)
        }
        let foreign = try #require(try self.ticket(await opened("s2", number: 2)))
        await #expect(throws: SnapshotRefusal.ticketOfOtherSnapshot) {
            try await verified.open(with: fixture.device, ticket: foreign, device: fixture.device, code: Self.code)
        }
    }

    @Test func `on a spare terminal the ticket is its own, though the list opens with a shared key`() async throws {
        try await fixture.written(order: fixture.order(pool: fixture.pool.sealingKey, opening: master))
        let verified = try fixture.verify()
        let snapshot = try await verified.open(with: fixture.pool, opening: OpeningCodeTests.code(master))
        let ticket = try #require(try ticket(snapshot))
        let again = try await verified.open(
            with: fixture.pool, ticket: ticket, device: fixture.device, code: Self.code)
        #expect(again.count == snapshot.count)
        await #expect(throws: SnapshotRefusal.ticketOfOtherDevice) {
            try await verified.open(with: fixture.pool, ticket: ticket, device: fixture.pool, code: Self.code)
        }
    }

    @Test func `a snapshot without a code has tickets too`() async throws {
        try await fixture.written()
        let verified = try fixture.verify()
        let snapshot = try await verified.open(with: fixture.device)
        let ticket = try #require(try ticket(snapshot))
        _ = try await verified.open(with: fixture.device, ticket: ticket, device: fixture.device, code: Self.code)
        await #expect(throws: SnapshotRefusal.wrongMemberCode) {
            try await verified.open(
                with: fixture.device, ticket: ticket, device: fixture.device, code: SecretBytes([1]))
        }
    }

    @Test func `no ticket is made without a code or a proper member`() async throws {
        let snapshot = try await opened()
        #expect(try ticket(snapshot, code: SecretBytes([])) == nil)
        for member in ["", "Chair", "../x", String(repeating: "a", count: 65)] {
            #expect(try ticket(snapshot, member: member) == nil)
        }
        #expect(try ticket(snapshot, device: SealingKey([UInt8](repeating: 0, count: 32))) == nil)
    }

    @Test func `a ticket tells nothing of the opening code`() async throws {
        let ticket = try #require(try ticket(await opened()))
        let text = String(decoding: ticket.canonicalBytes, as: UTF8.self)
        let code = OpeningCodeTests.code(master).text
        #expect(!text.contains(code) && !text.uppercased().contains(code.filter { $0 != "-" }))
    }

    @Test func `a damaged ticket is refused and never traps`() async throws {
        let ticket = try #require(try ticket(await opened()))
        let verified = try fixture.verify()
        let whole = ticket.canonicalBytes
        for count in stride(from: 0, to: whole.count, by: 9) {
            #expect(throws: CanonicalError.self) { try RestartTicket(canonicalBytes: Array(whole[..<count])) }
        }
        let random = SeededRandom(seed: 11)
        var read = 0
        for _ in 0..<400 {
            var bytes = whole
            bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next())
            guard bytes != whole, let changed = try? RestartTicket(canonicalBytes: bytes) else { continue }
            read += 1
            // A cost that another program wrote would only take time here.
            guard changed.canonical["passes"] == 1, changed.canonical["kibibytes"] == 8192 else { continue }
            await #expect(throws: SnapshotRefusal.self) {
                try await verified.open(with: fixture.device, ticket: changed, device: fixture.device, code: Self.code)
            }
        }
        #expect(read > 20, "seed \(random.seed)")
        for (name, value) in [("passes", 0), ("passes", 17), ("kibibytes", 1), ("kibibytes", 1 << 40)] {
            let changed = ticket.canonical.with(name, .int(value))
            #expect(throws: CanonicalError.self) { try RestartTicket(canonical: changed) }
        }
    }
}

extension CanonicalValue {
    /// The object with another member.
    func with(_ name: String, _ value: CanonicalValue?) -> CanonicalValue {
        guard case .object(var members) = self else { return self }
        members[name] = value
        return .object(members)
    }
}
