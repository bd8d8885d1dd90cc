package import ElectionModel
package import Persistence
package import Sodium
package import StorageSupport
package import Synchronization
package import TestSupport

@testable package import Candidacy

/// A register of the sample election with the sample requirements, and bodies that answer as a test wants.
package struct RegisterFixture {
    package static let masterKey = SecretBytes([UInt8](repeating: 9, count: 32))

    package let register: CandidateRegister
    package let store: any Store
    package let clock: FixedClock

    package init(_ engine: StorageEngine, masterKey: SecretBytes = masterKey) async throws {
        try await self.init(store: try await engine.store(), masterKey: masterKey)
    }

    package init(
        store: any Store, masterKey: SecretBytes = masterKey, kind: ElectionKind = .training,
        election: String = "sample-2025"
    ) async throws {
        let sample = try SampleElection(kind: kind, election: election)
        clock = FixedClock()
        self.store = store
        register = try await CandidateRegister(
            store: store, definition: sample.definition, requirements: Self.requirements(of: sample.definition),
            masterKey: masterKey, clock: clock, random: SeededRandom(seed: 1))
    }

    /// Age from the civil registry, for ever; no conviction by the interior's register, fresh for ten days.
    package static func requirements(of definition: ElectionDefinition) -> RequirementSet {
        let contest = definition.contests[0].id
        func requirement(_ sample: Requirement) -> Requirement {
            Requirement(
                id: sample.id, contests: [contest], title: sample.title, basis: sample.basis, day: sample.day,
                check: sample.check)
        }
        return RequirementSet(
            election: definition.election, identity: SampleRequirements.identity,
            requirements: [requirement(SampleRequirements.age), requirement(SampleRequirements.noConviction)])
    }

    package func application(_ serial: Int = 1) throws -> CandidateApplication {
        guard let pin = Pin(sex: .female, birthDate: SampleRequirements.date(1990, 1, 1), serial: serial) else {
            throw CanonicalError.notCanonical
        }
        return CandidateApplication(
            contest: register.definition.contests[0].id, pin: pin, nomination: .itself,
            consentedOn: SampleRequirements.date(2025, 10, 20))
    }
}

/// Bodies that answer well, unless they are told otherwise.
package final class Bodies: FactSource {
    package struct State {
        package var questions: [String] = []
        package var atOnce: [SourceId: Int] = [:]
        package var mostAtOnce = 0
        package var silent: Set<SourceId> = []
        package var unsound: Set<SourceId> = []
        package var refusing: Set<SourceId> = []
        package var convictions = 0
    }

    package let state = Mutex(State())
    private let clock: FixedClock

    package init(clock: FixedClock) { self.clock = clock }

    package func answer(_ question: FactQuestion) async -> SourceAnswer? {
        let (source, pin, candidacy) = (question.source, question.pin, question.candidacy)
        state.withLock { state in
            state.questions.append("\(candidacy) \(source)")
            state.atOnce[source, default: 0] += 1
            state.mostAtOnce = max(state.mostAtOnce, state.atOnce[source, default: 0])
        }
        // Until others are in beside it, where there are any.
        if state.withLock({ $0.mostAtOnce < 2 }) { try? await Task.sleep(for: .milliseconds(5)) }
        for _ in 0..<20 { await Task.yield() }
        return state.withLock { state in
            state.atOnce[source, default: 0] -= 1
            guard !state.silent.contains(source) else { return nil }
            let facts: [FactName: FactValue] =
                source == SampleRequirements.people
                ? [SampleRequirements.birthDate: .day(pin.birthDate)]
                : [SampleRequirements.convictions: .number(state.convictions)]
            return SourceAnswer(
                source: source, obtainedAt: clock.now(),
                content: state.refusing.contains(source) ? .refused(code: "not-found") : .facts(facts),
                evidence: EvidenceId(unchecked: "e-\(state.questions.count)-\(source)"),
                evidenceHolds: !state.unsound.contains(source))
        }
    }
}
