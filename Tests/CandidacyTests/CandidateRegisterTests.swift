import CandidacySupport
import ElectionModel
import Persistence
import Sodium
import StorageSupport
import TestSupport
import Testing
import Wording

@testable import Candidacy

@Suite struct CandidateRegisterTests {
    private static let members = TwoMembers(MemberId(unchecked: "osmonova"), MemberId(unchecked: "ibraimov"))

    @Test(arguments: StorageEngine.available)
    func `an application is there once, with the next number`(engine: StorageEngine) async throws {
        let fixture = try await RegisterFixture(engine)
        let first = try await fixture.register.apply(try fixture.application(1))
        fixture.clock.advance(seconds: 60)
        let again = try await fixture.register.apply(try fixture.application(1))
        let second = try await fixture.register.apply(try fixture.application(2))
        #expect(again == first && first.number == 1 && second.number == 2 && first.id != second.id)
        #expect(try await fixture.register.candidacies() == [first, second])
        #expect(try await fixture.register.candidacy(second.id) == second)
    }

    @Test(arguments: StorageEngine.available)
    func `other particulars of the same person are no second application`(engine: StorageEngine) async throws {
        let fixture = try await RegisterFixture(engine)
        let entry = try await fixture.register.apply(try fixture.application())
        let application = try fixture.application()
        let changed = CandidateApplication(
            contest: application.contest, pin: application.pin, nomination: .party(PartyId(unchecked: "birimdik")),
            consentedOn: application.consentedOn)
        await #expect(throws: CandidateRegisterError.appliedDifferently(entry.id)) {
            try await fixture.register.apply(changed)
        }
        let elsewhere = CandidateApplication(
            contest: ContestId(unchecked: "nowhere"), pin: application.pin, nomination: .itself,
            consentedOn: application.consentedOn)
        await #expect(throws: CandidateRegisterError.unknownContest(elsewhere.contest)) {
            try await fixture.register.apply(elsewhere)
        }
    }

    @Test(arguments: StorageEngine.available)
    func `events are kept in their order, and one that is refused leaves nothing`(engine: StorageEngine) async throws {
        let fixture = try await RegisterFixture(engine)
        let register = fixture.register
        let members = try #require(Self.members)
        let id = try await register.apply(try fixture.application()).id
        let today = BishkekTime(fixture.clock.now()).date
        await #expect(throws: CandidacyRefusal.notNow(.checking)) {
            try await register.record(.registered(by: members, on: today), for: id)
        }
        try await answerWell(fixture, id)
        #expect(try await register.judge(id).life.stage == .decidable)
        #expect(try await register.record(.registered(by: members, on: today), for: id).stage == .registered)
        #expect(try await register.record(.appealed, for: id).stage == .registrationAppealed)
        #expect(try await register.record(.appealEnded(.overturned), for: id).stage == .excluded)
        let reopened = try await RegisterFixture(store: fixture.store)
        #expect(try await reopened.register.candidacy(id).life.stage == .excluded)
        await #expect(throws: CandidateRegisterError.unknownCandidacy(CandidacyId(unchecked: "c-0"))) {
            try await register.record(.withdrawn, for: CandidacyId(unchecked: "c-0"))
        }
    }

    @Test(arguments: StorageEngine.available)
    func `judging twice on a day records once; a new day is recorded`(engine: StorageEngine) async throws {
        let fixture = try await RegisterFixture(engine)
        let id = try await fixture.register.apply(try fixture.application()).id
        try await answerWell(fixture, id)
        func events() async throws -> Int {
            try await fixture.store.read { try $0.rows("SELECT place FROM candidacy_event").count }
        }
        _ = try await fixture.register.judge(id)
        _ = try await fixture.register.judge(id)
        #expect(try await events() == 1)
        fixture.clock.advance(seconds: 86_400)
        _ = try await fixture.register.judge(id)
        #expect(try await events() == 2)
    }

    @Test(arguments: StorageEngine.available)
    func `the database opens for its election, kind and key alone`(engine: StorageEngine) async throws {
        let fixture = try await RegisterFixture(engine)
        let store = fixture.store
        await #expect(throws: CandidateRegisterError.otherElection(fixture.register.definition.election)) {
            try await RegisterFixture(store: store, election: "sample-2030")
        }
        await #expect(throws: CandidateRegisterError.otherKind(.training)) {
            try await RegisterFixture(store: store, kind: .production)
        }
        await #expect(throws: CandidateRegisterError.wrongKey) {
            try await RegisterFixture(store: store, masterKey: SecretBytes([UInt8](repeating: 1, count: 32)))
        }
    }

    @Test(arguments: StorageEngine.available)
    func `nothing of a person lies open in the database, and a moved value is found out`(
        engine: StorageEngine
    ) async throws {
        let fixture = try await RegisterFixture(engine)
        let first = try await fixture.register.apply(try fixture.application(1)).id
        let second = try await fixture.register.apply(try fixture.application(2)).id
        try await answerWell(fixture, first)
        let digits = Array(try fixture.application(1).pin.digits.utf8)
        for table in ["candidacy", "candidacy_answer"] {
            let rows = try await fixture.store.read { transaction in
                table == "candidacy"
                    ? try transaction.rows("SELECT sealed FROM candidacy")
                    : try transaction.rows("SELECT sealed FROM candidacy_answer")
            }
            #expect(!rows.isEmpty)
            for row in rows { #expect(try !row.bytes("sealed").contains(digits)) }
        }
        try await fixture.store.write { transaction in
            let other = try transaction.first("SELECT sealed FROM candidacy WHERE candidacy = \(second.rawValue)")
            let sealed = try other?.bytes("sealed") ?? []
            try transaction.run("UPDATE candidacy SET sealed = \(sealed) WHERE candidacy = \(first.rawValue)")
        }
        await #expect(throws: CandidateRegisterError.damaged("candidacy")) {
            try await fixture.register.candidacy(first)
        }
    }

    @Test func `every event, answer and application is read back as it was kept`() throws {
        let members = try #require(Self.members)
        let day = SampleRequirements.date(2025, 11, 1)
        let summary = FindingsSummary(
            failed: [SampleRequirements.age.id], open: [SampleRequirements.noConviction.id], waiting: [])
        let events: [CandidacyEvent] = [
            .checked(summary, on: day), .settled(SampleRequirements.age.id, holds: true, by: members),
            .registered(by: members, on: day), .refused(by: members, on: day), .appealed, .appealEnded(.upheld),
            .appealEnded(.overturned), .withdrawn, .replaced(by: CandidacyId(unchecked: "c-2")),
        ]
        for event in events { #expect(try CandidacyEvent(canonicalBytes: event.canonicalBytes) == event) }
        let stay = try #require(Absence(from: day, to: nil))
        let contents: [AnswerContent] = [
            .refused(code: "404"),
            .facts([
                SampleRequirements.birthDate: .day(day), SampleRequirements.convictions: .number(-1),
                SampleRequirements.away: .absences([stay]), FactName(unchecked: "name"): .text("Төлөгөнова"),
            ]),
        ]
        for content in contents {
            let answer = SampleRequirements.answer(SampleRequirements.people, content, at: SampleElection.start)
            #expect(try SourceAnswer(canonicalBytes: answer.canonicalBytes) == answer)
        }
        for nomination in [
            Nomination.itself, .party(PartyId(unchecked: "p")), .list(PartyId(unchecked: "p"), place: 54),
        ] {
            #expect(try Nomination(canonicalBytes: nomination.canonicalBytes) == nomination)
        }
    }

    private func answerWell(_ fixture: RegisterFixture, _ id: CandidacyId) async throws {
        let now = fixture.clock.now()
        try await fixture.register.take([
            (
                id,
                SampleRequirements.answer(
                    SampleRequirements.people,
                    .facts([SampleRequirements.birthDate: .day(SampleRequirements.date(1990, 1, 1))]), at: now)
            ),
            (
                id,
                SampleRequirements.answer(
                    SampleRequirements.crimes, .facts([SampleRequirements.convictions: .number(0)]), at: now)
            ),
        ])
    }
}
