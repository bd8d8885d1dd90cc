import CandidacySupport
import ElectionModel
import Persistence
import StorageSupport
import TestSupport
import Testing

@testable import Candidacy

/// Parties' lists as the register has them.
@Suite struct PartyListTests {
    private static let party = PartyId(unchecked: "ala-too")
    private let clock = FixedClock()

    private func register(_ engine: StorageEngine, _ quotas: [ListQuota]) async throws -> CandidateRegister {
        let definition = try SampleElection().definition
        let plain = RegisterFixture.requirements(of: definition)
        return try await CandidateRegister(
            store: try await engine.store(), definition: definition,
            requirements: RequirementSet(
                election: plain.election, identity: plain.identity, requirements: plain.requirements,
                quotas: quotas.map { ContestQuota(contests: [definition.contests[0].id], quota: $0) }),
            masterKey: RegisterFixture.masterKey, clock: clock, random: SeededRandom(seed: 1))
    }

    /// Somebody on the list, of whom the registry states sex and birth date.
    @discardableResult
    private func apply(
        _ register: CandidateRegister, place: Int, _ sex: Sex, isKnown: Bool = true
    ) async throws -> CandidacyId {
        let born = SampleRequirements.date(1985, 1, 1)
        let pin = try #require(Pin(sex: sex, birthDate: born, serial: place))
        let id = try await register.apply(
            CandidateApplication(
                contest: register.definition.contests[0].id, pin: pin, nomination: .list(Self.party, place: place),
                consentedOn: born)
        ).id
        guard isKnown else { return id }
        let answer = SourceAnswer(
            source: SampleRequirements.people, obtainedAt: clock.now(),
            content: .facts([
                SampleRequirements.birthDate: .day(born), FactName(unchecked: "surname"): .text("Асанов"),
                FactName(unchecked: "given-name"): .text("Бакыт"),
                FactName(unchecked: "sex"): .text(sex == .female ? "F" : "M"),
            ]), evidence: EvidenceId(unchecked: "e-\(place)"), evidenceHolds: true)
        try await register.take([(id, answer)])
        return id
    }

    @Test(arguments: StorageEngine.available)
    func `a list is judged in the order of its places, whoever applied first`(engine: StorageEngine) async throws {
        let register = try await register(engine, [.oneSexInARow(most: 1), .oneSexAtMost(percent: 70)])
        // Places 3, 1, 2: a woman, a woman, a man.
        try await apply(register, place: 3, .female)
        try await apply(register, place: 1, .female)
        try await apply(register, place: 2, .male)
        let whole = try await register.lists { $0.isJudged }
        #expect(whole.count == 1 && whole[0].party == Self.party)
        #expect(whole[0].applications == [2, 3, 1] && whole[0].faults.isEmpty)
        try await apply(register, place: 4, .female)
        let longer = try await register.lists { $0.isJudged }
        #expect(
            longer[0].faults == [
                .row(.female, place: 4, most: 1), .oneSex(.female, count: 3, percent: 70),
            ])
    }

    @Test(arguments: StorageEngine.available)
    func `who left the list no longer counts, and nobody is judged while somebody is unknown`(
        engine: StorageEngine
    ) async throws {
        let register = try await register(engine, [.size(least: 2, most: 3)])
        try await apply(register, place: 1, .female)
        let second = try await apply(register, place: 2, .male, isKnown: false)
        let open = try await register.lists { $0.isJudged }
        #expect(open.map(\.unknown) == [[2]] && open[0].faults.isEmpty)
        _ = try await register.record(.withdrawn, for: second)
        let short = try await register.lists { $0.isJudged }
        #expect(short.map(\.applications) == [[1]])
        #expect(short[0].faults == [.size(count: 1, least: 2, most: 3)])
        #expect(try await register.lists(of: \.isOnBallot).isEmpty)
    }
}
