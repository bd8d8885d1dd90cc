import CandidacySupport
import ElectionModel
import StorageSupport
import Synchronization
import TestSupport
import Testing

@testable import Candidacy

@Suite struct CandidateVerificationTests {
    private func applied(_ fixture: RegisterFixture, _ count: Int) async throws -> [CandidacyId] {
        var ids: [CandidacyId] = []
        for serial in 1...count { ids.append(try await fixture.register.apply(try fixture.application(serial)).id) }
        return ids
    }

    @Test(arguments: StorageEngine.available)
    func `every open question is put once, and a full set of good answers needs nobody`(
        engine: StorageEngine
    ) async throws {
        let fixture = try await RegisterFixture(engine)
        let ids = try await applied(fixture, 20)
        let bodies = Bodies(clock: fixture.clock)
        let steps = Mutex<[Int]>([])
        let report = try await CandidateVerification(register: fixture.register, source: bodies, inFlight: 4).run {
            done, all in steps.withLock { $0.append(done * 100 + all) }
        }
        #expect(report.asked == 40 && report.answered == 40 && report.silent.isEmpty)
        #expect(report.stages == Dictionary(ids.map { ($0, .decidable) }) { first, _ in first })
        let (questions, most) = bodies.state.withLock { ($0.questions, $0.mostAtOnce) }
        #expect(questions.count == 40 && Set(questions).count == 40)
        #expect(most > 1 && most <= 4)
        #expect(steps.withLock { $0.sorted() } == (1...40).map { $0 * 100 + 40 })
        // A second run has nothing to ask.
        let again = try await CandidateVerification(register: fixture.register, source: bodies).run()
        #expect(again.asked == 0 && again.stages == report.stages)
    }

    @Test(arguments: StorageEngine.available)
    func `a silent body is asked again, the others are not, and in the end silence is "no answer"`(
        engine: StorageEngine
    ) async throws {
        let fixture = try await RegisterFixture(engine)
        let id = try await applied(fixture, 1)[0]
        let bodies = Bodies(clock: fixture.clock)
        let verification = CandidateVerification(register: fixture.register, source: bodies)
        bodies.state.withLock { $0.silent = [SampleRequirements.crimes] }
        let first = try await verification.run()
        #expect(first.asked == 2 && first.silent == [SampleRequirements.crimes: 1] && first.stages[id] == .checking)
        fixture.clock.advance(seconds: 47 * 3600)
        #expect(try await verification.run().asked == 1)
        #expect(try await fixture.register.candidacy(id).life.stage == .checking)
        fixture.clock.advance(seconds: 3600)
        #expect(try await verification.run().stages[id] == .open)
        let life = try await fixture.register.candidacy(id).life
        #expect(life.unsettled == [SampleRequirements.noConviction.id])
        bodies.state.withLock { $0.silent = [] }
        #expect(try await verification.run().stages[id] == .decidable)
    }

    @Test(arguments: StorageEngine.available)
    func `an answer that is no longer fresh is asked for anew, others are not`(engine: StorageEngine) async throws {
        let fixture = try await RegisterFixture(engine)
        _ = try await applied(fixture, 1)
        let bodies = Bodies(clock: fixture.clock)
        let verification = CandidateVerification(register: fixture.register, source: bodies)
        _ = try await verification.run()
        fixture.clock.advance(seconds: 10 * 86_400 - 1)
        #expect(try await verification.run().asked == 0)
        fixture.clock.advance(seconds: 1)
        bodies.state.withLock { $0.questions = [] }
        #expect(try await verification.run().asked == 1)
        #expect(bodies.state.withLock { $0.questions.allSatisfy { $0.hasSuffix("\(SampleRequirements.crimes)") } })
    }

    @Test(arguments: StorageEngine.available)
    func `evidence that does not hold is asked for anew, and until then a person must look`(
        engine: StorageEngine
    ) async throws {
        let fixture = try await RegisterFixture(engine)
        let id = try await applied(fixture, 1)[0]
        let bodies = Bodies(clock: fixture.clock)
        let verification = CandidateVerification(register: fixture.register, source: bodies)
        bodies.state.withLock { $0.unsound = [SampleRequirements.crimes] }
        #expect(try await verification.run().stages[id] == .open)
        #expect(
            try await fixture.register.judge(id).findings.map(\.outcome) == [.complies, .personMustLook(.evidence)])
        bodies.state.withLock { $0.unsound = [] }
        fixture.clock.advance(seconds: 1)
        #expect(try await verification.run().stages[id] == .decidable)
        // What did not verify is kept beside what did.
        #expect(try await fixture.register.answers(about: id).count == 3)
    }

    @Test(arguments: StorageEngine.available)
    func `a refusal is for a person, and the body is asked again in the next run`(engine: StorageEngine) async throws {
        let fixture = try await RegisterFixture(engine)
        let id = try await applied(fixture, 1)[0]
        let bodies = Bodies(clock: fixture.clock)
        let verification = CandidateVerification(register: fixture.register, source: bodies)
        bodies.state.withLock { $0.refusing = [SampleRequirements.crimes] }
        #expect(try await verification.run().stages[id] == .open)
        #expect(
            try await fixture.register.judge(id).findings.map(\.outcome)
                == [.complies, .personMustLook(.refused(code: "not-found"))])
        let refusal = try await fixture.register.answers(about: id).first { $0.source == SampleRequirements.crimes }
        let open = try await fixture.register.openQuestions(about: fixture.register.candidacy(id))
        #expect(open.map(\.source) == [SampleRequirements.crimes] && open.map(\.known) == [refusal?.evidence])
        bodies.state.withLock { $0.refusing = [] }
        fixture.clock.advance(seconds: 1)
        let again = try await verification.run()
        #expect(again.asked == 1 && again.stages[id] == .decidable)
    }

    @Test(arguments: StorageEngine.available)
    func `a run that was killed goes on with what is open`(engine: StorageEngine) async throws {
        let fixture = try await RegisterFixture(engine)
        _ = try await applied(fixture, 12)
        let bodies = Bodies(clock: fixture.clock)
        let run = Task {
            try await CandidateVerification(register: fixture.register, source: Dying(bodies, after: 7), inFlight: 1)
                .run()
        }
        _ = try? await run.value
        let rest = try await CandidateVerification(register: fixture.register, source: bodies).run()
        #expect(rest.asked == 24 - 7 && rest.stages.values.allSatisfy { $0 == .decidable })
    }

    @Test(arguments: StorageEngine.available)
    func `a candidacy that is decided is asked nothing`(engine: StorageEngine) async throws {
        let fixture = try await RegisterFixture(engine)
        let ids = try await applied(fixture, 2)
        _ = try await fixture.register.record(.withdrawn, for: ids[0])
        let bodies = Bodies(clock: fixture.clock)
        let report = try await CandidateVerification(register: fixture.register, source: bodies).run()
        #expect(report.asked == 2 && Set(report.stages.keys) == [ids[1]])
        let none = try await CandidateVerification(register: fixture.register, source: bodies).run(only: [ids[0]])
        #expect(none.stages.isEmpty)
    }

    /// Answers some times, then no more.
    private final class Dying: FactSource {
        private let inner: Bodies
        private let left: Mutex<Int>

        init(_ inner: Bodies, after count: Int) {
            self.inner = inner
            left = Mutex(count)
        }

        func answer(_ question: FactQuestion) async -> SourceAnswer? {
            let lives = left.withLock { left in
                left -= 1
                return left >= 0
            }
            return lives ? await inner.answer(question) : nil
        }
    }
}
