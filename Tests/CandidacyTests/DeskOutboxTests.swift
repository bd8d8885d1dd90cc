import CandidacySupport
import ElectionModel
import Persistence
import StorageSupport
import TestSupport
import Testing
import Wording

@testable import Candidacy

/// What leaves the desk: commitments to the ledger, the commission's list, the public table.
@Suite struct DeskOutboxTests {
    @Test(arguments: StorageEngine.available)
    func `papers are published once, in their order`(engine: StorageEngine) async throws {
        let fixture = try await DeskFixture(engine)
        let id = try await fixture.candidacy()
        _ = try await fixture.both(.register, id)
        #expect(try await fixture.desk.lines().first?.unpublished == 5)
        #expect(try await fixture.desk.publish() == 5)
        #expect(try await fixture.desk.publish() == 0)
        let papers = try await fixture.desk.file(id, by: fixture.typist).papers
        #expect(papers.map(\.entry) == [0, 1, 2, 3, 4])
        #expect(fixture.ledger.taken.map(\.commitment) == papers.map(\.seal.commitment))
        #expect(
            fixture.ledger.taken.map(\.subject) == [
                .application(ContestId(unchecked: "mayor")), .conclusion(replaces: nil), .conclusion(replaces: nil),
                .conclusion(replaces: nil), .decision(registered: true),
            ])
        #expect(try await fixture.desk.standings().first?.entries == [0, 1, 2, 3, 4])
    }

    @Test(arguments: StorageEngine.available, [SampleLedger.Fault.before, .after])
    func `a kill before or after the ledger wrote loses and doubles nothing`(
        engine: StorageEngine, fault: SampleLedger.Fault
    ) async throws {
        let fixture = try await DeskFixture(engine)
        let id = try await fixture.candidacy()
        fixture.ledger.fail(fault)
        await #expect(throws: SampleLedger.Broken.self) { try await fixture.desk.publish() }
        #expect(try await fixture.desk.lines().first?.unpublished == 4)
        // Another program goes on with the database.
        let later = try await DeskFixture(store: fixture.register.store)
        let desk = CandidateDesk(
            register: later.register.register, forms: later.desk.forms, signer: later.desk.signer,
            ledger: fixture.ledger)
        fixture.ledger.fail(nil)
        #expect(try await desk.publish() == 4)
        #expect(fixture.ledger.taken.count == 4)
        #expect(try await desk.file(id, by: fixture.typist).papers.map(\.entry) == [0, 1, 2, 3])
    }

    @Test(arguments: StorageEngine.available)
    func `a new conclusion names the one whose place it takes`(engine: StorageEngine) async throws {
        let fixture = try await DeskFixture(engine)
        let id = try await fixture.candidacy()
        fixture.register.clock.advance(seconds: 60)
        try await fixture.answer(
            id, SampleRequirements.crimes, [SampleRequirements.convictions: .number(1)], evidence: "2")
        try await fixture.desk.judge(id)
        try await fixture.desk.publish()
        let papers = try await fixture.desk.file(id, by: fixture.typist).papers.map(\.seal.commitment)
        #expect(
            fixture.ledger.taken.suffix(2).map(\.subject) == [
                .conclusion(replaces: papers[2]), .conclusion(replaces: papers[3]),
            ])
    }

    @Test(arguments: StorageEngine.available)
    func `one candidacy's papers that the ledger refuses hold up no other`(engine: StorageEngine) async throws {
        let fixture = try await DeskFixture(engine)
        for serial in 1...3 { _ = try await fixture.candidacy(serial) }
        fixture.ledger.fail(.application(2))
        await #expect(throws: SampleLedger.Broken.self) { try await fixture.desk.publish() }
        #expect(try await fixture.desk.lines().map(\.unpublished) == [0, 4, 0])
    }

    @Test(arguments: StorageEngine.available)
    func `the list shows the next deadline and warns of it`(engine: StorageEngine) async throws {
        let fixture = try await DeskFixture(engine)
        let id = try await fixture.desk.apply(try fixture.register.application(), by: fixture.typist).entry.id
        for source in [SampleRequirements.people, SampleRequirements.crimes] {
            try await fixture.register.register.note(question: source, about: id)
        }
        let asked = fixture.register.clock.now()
        var line = try #require(try await fixture.desk.lines().first)
        #expect(line.due == asked.adding(seconds: 48 * 3600) && line.warning == nil && line.name == nil)
        fixture.register.clock.advance(seconds: 24 * 3600)
        line = try #require(try await fixture.desk.lines().first)
        #expect(line.warning == .soon && line.stage == .checking)
        let decided = try await fixture.candidacy(2)
        _ = try await fixture.both(.register, decided)
        #expect(try await fixture.desk.lines().last?.due == nil)
    }

    @Test(arguments: StorageEngine.available)
    func `everybody sees stage and day, nobody a personal number`(engine: StorageEngine) async throws {
        let fixture = try await DeskFixture(engine)
        let id = try await fixture.candidacy()
        _ = try await fixture.both(.register, id)
        let today = BishkekTime(fixture.register.clock.now()).date
        let candidate = try #require(try await fixture.desk.standings().first)
        #expect(candidate.number == 1 && candidate.stage == .registered && candidate.since == today)
        #expect(candidate.name == "Төлөгөнова Бактыгүл")
        let digits = try fixture.register.application().pin.digits
        #expect(!"\(candidate) \(try await fixture.desk.lines())".contains(digits))
    }

    @Test(arguments: StorageEngine.available)
    func `papers lie sealed, and a number that is moved is found out`(engine: StorageEngine) async throws {
        let fixture = try await DeskFixture(engine)
        let id = try await fixture.candidacy()
        let store = fixture.register.store
        let name = Array("form-receipt".utf8)
        let rows = try await store.read { try $0.rows("SELECT sealed FROM candidate_paper") }
        for row in rows { #expect(try row.bytes("sealed").firstRange(of: name) == nil) }
        try await store.write { transaction in
            let first = try transaction.first("SELECT sealed FROM candidate_paper WHERE place = 1")
            let sealed = try first?.bytes("sealed") ?? []
            try transaction.run("UPDATE candidate_paper SET sealed = \(sealed) WHERE place = 2")
        }
        await #expect(throws: CandidateRegisterError.damaged("candidate_paper")) {
            try await fixture.desk.file(id, by: fixture.typist)
        }
    }
}
