import CandidacySupport
import ElectionModel
import Persistence
import StorageSupport
import TestSupport
import Testing
import Wording

@testable import Candidacy

/// What the desk does with one candidacy.
@Suite struct CandidateDeskTests {
    @Test(arguments: StorageEngine.available)
    func `a receipt is there at once, and once`(engine: StorageEngine) async throws {
        let fixture = try await DeskFixture(engine)
        let application = try fixture.register.application()
        let file = try await fixture.desk.apply(application, by: fixture.typist)
        let again = try await fixture.desk.apply(application, by: fixture.osmonova)
        let receipt = try #require(file.papers.first)
        #expect(again.papers == [receipt] && again.entry == file.entry)
        #expect(receipt.paper.number.rawValue == "1-1" && receipt.paper.verdict == .received)
        #expect(receipt.paper.subject.name == nil && receipt.entry == nil && receipt.isCurrent)
        #expect(receipt.seal.covers(receipt.paper, salt: receipt.salt))
        #expect(again.journal.map(\.word) == [.applied] && again.journal.first?.member == fixture.typist.member)
        await #expect(throws: DeskRefusal.notYourDuty(.prepare)) {
            try await fixture.desk.apply(
                application, by: try DeskFixture.clerk("judge", 40, duties: [.decide]))
        }
    }

    @Test(arguments: StorageEngine.available)
    func `who looks and who takes a paper out is written down`(engine: StorageEngine) async throws {
        let fixture = try await DeskFixture(engine)
        let id = try await fixture.candidacy()
        _ = try await fixture.desk.file(id, by: fixture.ibraimov)
        let paper = try await fixture.desk.paper(PaperNumber(application: 1, paper: 2), by: fixture.typist)
        #expect(paper.paper.paper == .conclusion)
        let seen = try await fixture.desk.file(id, by: fixture.osmonova).journal
        #expect(seen.map(\.word) == [.applied, .concluded, .looked, .paperTaken])
        #expect(seen.map(\.member?.rawValue) == ["typist", nil, "ibraimov", "typist"])
        let none = PaperNumber(application: 1, paper: 9)
        await #expect(throws: DeskRefusal.unknownPaper(none)) {
            try await fixture.desk.paper(none, by: fixture.typist)
        }
        #expect(try await fixture.desk.journal(about: id).count == 5)
    }

    @Test(arguments: StorageEngine.available)
    func `many who look at once stand in one journal without gaps`(engine: StorageEngine) async throws {
        let fixture = try await DeskFixture(engine)
        let id = try await fixture.candidacy()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 1...8 {
                group.addTask { _ = try await fixture.desk.file(id, by: fixture.typist) }
            }
            try await group.waitForAll()
        }
        let journal = try await fixture.desk.journal(about: nil)
        #expect(journal.map(\.seq) == Array(1...10))
        for (entry, next) in zip(journal, journal.dropFirst()) { #expect(next.previous == entry.hash) }
    }

    @Test(arguments: StorageEngine.available)
    func `once nobody is waited for, each body has its conclusion; when findings change, a new one`(
        engine: StorageEngine
    ) async throws {
        let fixture = try await DeskFixture(engine)
        let first = try await fixture.desk.apply(try fixture.register.application(), by: fixture.typist).entry.id
        #expect(try await fixture.desk.judge(first).stage == .checking)
        #expect(try await fixture.desk.file(first, by: fixture.typist).papers.count == 1)

        let id = try await fixture.candidacy(2)
        for _ in 1...2 { #expect(try await fixture.desk.judge(id).stage == .decidable) }
        let papers = try await fixture.desk.file(id, by: fixture.typist).papers
        #expect(papers.map(\.paper.paper) == [.receipt, .conclusion, .conclusion, .summary])
        #expect(papers.dropFirst().allSatisfy { $0.paper.verdict == .complies && $0.isCurrent })
        #expect(Set(papers.map(\.salt)).count == 4)
        #expect(papers.dropFirst().allSatisfy { $0.paper.subject.name?.full == "Төлөгөнова Бактыгүл" })
        #expect(papers[2].paper.fields.map(\.value.ru) == ["0"])

        fixture.register.clock.advance(seconds: 60)
        try await fixture.answer(
            id, SampleRequirements.crimes, [SampleRequirements.convictions: .number(1)], evidence: "2")
        try await fixture.desk.judge(id)
        let later = try await fixture.desk.file(id, by: fixture.typist).papers
        #expect(later.map(\.isCurrent) == [true, true, false, false, true, true])
        #expect(later.suffix(2).map(\.paper.verdict) == [.doesNotComply, .doesNotComply])
        #expect(later.last?.paper.number.rawValue == "2-6")
    }

    @Test(arguments: StorageEngine.available)
    func `two members decide, never one alone`(engine: StorageEngine) async throws {
        let fixture = try await DeskFixture(engine)
        let (desk, id) = (fixture.desk, try await fixture.candidacy())
        #expect(try await desk.act(.register, on: id, by: fixture.osmonova) == .proposed)
        await #expect(throws: DeskRefusal.sameMember) { try await desk.act(.register, on: id, by: fixture.osmonova) }
        await #expect(throws: DeskRefusal.notYourDuty(.decide)) {
            try await desk.act(.register, on: id, by: fixture.typist)
        }
        #expect(try await desk.file(id, by: fixture.typist).proposal?.by == fixture.osmonova.member)
        guard case .done(let life) = try await desk.act(.register, on: id, by: fixture.ibraimov) else {
            Issue.record("two members are enough")
            return
        }
        #expect(life.stage == .registered)
        let file = try await desk.file(id, by: fixture.typist)
        #expect(file.proposal == nil && file.papers.last?.paper.verdict == .registered)
        #expect(file.papers.last?.paper.findings.isEmpty == true)
        #expect(file.journal.filter { $0.deed == .register }.map(\.word) == [.proposed, .done])
        await #expect(throws: CandidacyRefusal.notNow(.registered)) {
            try await desk.act(.register, on: id, by: fixture.osmonova)
        }
    }

    @Test(arguments: StorageEngine.available)
    func `a refusal lists what does not hold, the law and the evidence`(engine: StorageEngine) async throws {
        let fixture = try await DeskFixture(engine)
        let id = try await fixture.candidacy(convictions: 1)
        await #expect(throws: CandidacyRefusal.doesNotComply([SampleRequirements.noConviction.id])) {
            try await fixture.desk.act(.register, on: id, by: fixture.osmonova)
        }
        #expect(try await fixture.both(.refuse, id)?.stage == .refused)
        let decision = try #require(try await fixture.desk.file(id, by: fixture.typist).papers.last?.paper)
        #expect(
            decision.verdict == .refused && decision.findings.map(\.requirement) == [SampleRequirements.noConviction.id]
        )
        #expect(decision.findings.first?.basis == SampleRequirements.noConviction.basis)
        #expect(decision.findings.first?.evidence.map(\.rawValue) == ["e-interior.convictions-1"])
    }

    @Test(arguments: StorageEngine.available, [true, false])
    func `two members settle what no body answered; their document stands on the decision`(
        engine: StorageEngine, holds: Bool
    ) async throws {
        let fixture = try await DeskFixture(engine)
        let id = try await fixture.candidacy(convictions: nil)
        let document = String(repeating: "ab", count: 32)
        let deed = CandidacyDeed.settle(SampleRequirements.noConviction.id, holds: holds, document: document)
        #expect(try await fixture.both(deed, id)?.stage == .decidable)
        #expect(try await fixture.both(holds ? .register : .refuse, id)?.stage == (holds ? .registered : .refused))
        let decision = try #require(try await fixture.desk.file(id, by: fixture.typist).papers.last?.paper)
        #expect(decision.findings.flatMap(\.evidence).map(\.rawValue) == (holds ? [] : [document]))
        #expect(decision.findings.allSatisfy { $0.outcome.en.contains("does not hold") })
    }

    @Test(arguments: StorageEngine.available)
    func `a proposal by findings that changed falls`(engine: StorageEngine) async throws {
        let fixture = try await DeskFixture(engine)
        let (desk, id) = (fixture.desk, try await fixture.candidacy(convictions: 1))
        #expect(try await desk.act(.refuse, on: id, by: fixture.osmonova) == .proposed)
        fixture.register.clock.advance(seconds: 60)
        try await fixture.answer(
            id, SampleRequirements.crimes, [SampleRequirements.convictions: .number(2)], evidence: "2")
        // What the first member saw is not what the second sees: nothing is decided.
        #expect(try await desk.act(.refuse, on: id, by: fixture.ibraimov) == .proposed)
        let file = try await desk.file(id, by: fixture.typist)
        #expect(file.proposal?.by == fixture.ibraimov.member && file.entry.life.stage == .decidable)
        #expect(file.journal.map(\.word).suffix(3) == [.concluded, .lapsed, .proposed])
        guard case .done = try await desk.act(.refuse, on: id, by: fixture.osmonova) else {
            Issue.record("both have seen the same now")
            return
        }
    }

    @Test(arguments: StorageEngine.available)
    func `one proposal waits at a time, and can be taken back`(engine: StorageEngine) async throws {
        let fixture = try await DeskFixture(engine)
        let (desk, id) = (fixture.desk, try await fixture.candidacy(convictions: nil))
        let yes = CandidacyDeed.settle(SampleRequirements.noConviction.id, holds: true, document: nil)
        let no = CandidacyDeed.settle(SampleRequirements.noConviction.id, holds: false, document: nil)
        _ = try await desk.act(yes, on: id, by: fixture.osmonova)
        await #expect(throws: DeskRefusal.otherProposal(yes)) { try await desk.act(no, on: id, by: fixture.ibraimov) }
        await #expect(throws: DeskRefusal.notYourDuty(.decide)) { try await desk.takeBack(id, by: fixture.typist) }
        try await desk.takeBack(id, by: fixture.ibraimov, dryRun: true)
        try await desk.takeBack(id, by: fixture.ibraimov)
        await #expect(throws: DeskRefusal.noProposal) { try await desk.takeBack(id, by: fixture.ibraimov) }
        #expect(try await desk.act(no, on: id, by: fixture.ibraimov) == .proposed)
    }

    @Test(arguments: StorageEngine.available)
    func `an appeal that is granted makes a new decision, one that is not leaves the old`(
        engine: StorageEngine
    ) async throws {
        let fixture = try await DeskFixture(engine)
        let (desk, id) = (fixture.desk, try await fixture.candidacy(convictions: 1))
        _ = try await fixture.both(.refuse, id)
        let count = try await desk.file(id, by: fixture.typist).papers.count
        _ = try await desk.act(.appeal, on: id, by: fixture.typist)
        #expect(try await fixture.both(.endAppeal(.upheld), id)?.stage == .refused)
        #expect(try await desk.file(id, by: fixture.typist).papers.count == count)
        _ = try await desk.act(.appeal, on: id, by: fixture.typist)
        #expect(try await fixture.both(.endAppeal(.overturned), id)?.stage == .registered)
        _ = try await desk.act(.appeal, on: id, by: fixture.typist)
        #expect(try await fixture.both(.endAppeal(.overturned), id)?.stage == .excluded)
        let verdicts = try await desk.file(id, by: fixture.typist).papers.dropFirst(count).map(\.paper.verdict)
        #expect(verdicts == [.registered, .excluded])
    }

    @Test(arguments: StorageEngine.available)
    func `who withdraws after the registration is taken off by a decision, and a successor of the same place follows`(
        engine: StorageEngine
    ) async throws {
        let fixture = try await DeskFixture(engine)
        let desk = fixture.desk
        let place = Nomination.list(PartyId(unchecked: "birimdik"), place: 3)
        let leaver = try await fixture.candidacy(1, nomination: place)
        let other = try await fixture.candidacy(
            2, nomination: .list(PartyId(unchecked: "birimdik"), place: 4))
        let successor = try await fixture.candidacy(3, nomination: place)
        _ = try await fixture.both(.register, leaver)
        guard case .done(let life) = try await desk.act(.withdraw, on: leaver, by: fixture.typist) else {
            Issue.record("one member is enough")
            return
        }
        #expect(life.stage == .withdrawn)
        #expect(try await desk.file(leaver, by: fixture.typist).papers.last?.paper.verdict == .withdrawn)
        await #expect(throws: DeskRefusal.otherPlace(other)) {
            try await desk.act(.replace(by: other), on: leaver, by: fixture.osmonova)
        }
        #expect(try await fixture.both(.replace(by: successor), leaver)?.successor == successor)
        // Who was never registered goes without a decision.
        _ = try await desk.act(.register, on: other, by: fixture.osmonova)
        _ = try await desk.act(.withdraw, on: other, by: fixture.typist)
        let file = try await desk.file(other, by: fixture.typist)
        #expect(file.papers.last?.paper.paper == .summary && file.proposal == nil)
        #expect(file.journal.map(\.word).suffix(2) == [.lapsed, .done])
    }

    @Test(arguments: StorageEngine.available)
    func `a dry run says what would come of it, and keeps nothing`(engine: StorageEngine) async throws {
        let fixture = try await DeskFixture(engine)
        let (desk, id) = (fixture.desk, try await fixture.candidacy())
        let before = try await desk.journal(about: nil)
        let second = try fixture.register.application(2)
        #expect(try await desk.apply(second, by: fixture.typist, dryRun: true).papers.count == 1)
        #expect(try await desk.act(.register, on: id, by: fixture.osmonova, dryRun: true) == .proposed)
        await #expect(throws: CandidacyRefusal.complies) {
            try await desk.act(.refuse, on: id, by: fixture.osmonova, dryRun: true)
        }
        #expect(try await desk.journal(about: nil) == before)
        let lines = try await desk.lines()
        #expect(lines.map(\.id) == [id] && lines.first?.proposal == nil)
    }

    @Test(arguments: StorageEngine.available)
    func `a certificate that ran out opens nothing`(engine: StorageEngine) async throws {
        let fixture = try await DeskFixture(engine)
        let id = try await fixture.candidacy()
        let brief = try DeskFixture.clerk("brief", 41, days: 1)
        _ = try await fixture.desk.file(id, by: brief)
        fixture.register.clock.advance(seconds: 86_400)
        await #expect(throws: DeskRefusal.clerkNotValid(brief.member)) {
            try await fixture.desk.file(id, by: brief)
        }
    }
}
