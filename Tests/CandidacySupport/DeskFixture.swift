import ElectionModel
package import Persistence
import Sodium
package import StorageSupport
import Synchronization
import TestSupport
import Trust

@testable package import Candidacy

/// A desk of the sample election with forms for every paper, two members who decide and one who prepares.
package struct DeskFixture {
    package let register: RegisterFixture
    package let desk: CandidateDesk
    package let ledger = SampleLedger()
    package let osmonova: Clerk
    package let ibraimov: Clerk
    package let typist: Clerk

    package init(_ engine: StorageEngine) async throws { try await self.init(store: try await engine.store()) }

    package init(store: any Store) async throws {
        register = try await RegisterFixture(store: store)
        let signer = try SampleElection.key(10)
        desk = CandidateDesk(
            register: register.register,
            forms: PaperBook(Self.forms),
            signer: signer, ledger: ledger)
        osmonova = try Self.clerk("osmonova", 31)
        ibraimov = try Self.clerk("ibraimov", 32)
        typist = try Self.clerk("typist", 33, duties: [.prepare])
    }

    /// A form for every paper about the sample requirements.
    package static var forms: [PaperTemplate] {
        PaperKind.allCases.map(SamplePapers.template) + [conclusion(of: SampleRequirements.crimes)]
    }

    private static func conclusion(of source: SourceId) -> PaperTemplate {
        let sample = SamplePapers.template(.conclusion)
        return PaperTemplate(
            id: TemplateId(unchecked: "form-\(source)"), version: 1, paper: .conclusion, source: source,
            approval: sample.approval, title: sample.title, opening: sample.opening, fields: sample.fields,
            signatories: sample.signatories)
    }

    package static func clerk(
        _ member: String, _ seed: UInt8, duties: Set<ClerkDuty> = [.prepare, .decide], days: Int = 60
    ) throws -> Clerk {
        let key = try SampleElection.key(seed)
        return Clerk(
            certificate: ClerkCertificate(
                for: try SampleElection().definition, member: MemberId(unchecked: member), name: "Member \(member)",
                duties: duties, signKey: key.verifyingKey, notBefore: SampleElection.start,
                notAfter: SampleElection.start.adding(seconds: days * 86_400), by: try SampleElection.key(10)),
            key: key)
    }

    /// A candidacy whose bodies have answered.
    package func candidacy(
        _ serial: Int = 1, convictions: Int? = 0, nomination: Nomination = .itself
    ) async throws -> CandidacyId {
        let sample = try register.application(serial)
        let application = CandidateApplication(
            contest: sample.contest, pin: sample.pin, nomination: nomination, consentedOn: sample.consentedOn)
        let id = try await desk.apply(application, by: typist).entry.id
        try await answer(
            id, SampleRequirements.people,
            [
                SampleRequirements.birthDate: .day(SampleRequirements.date(1990, 1, 1)),
                FactName(unchecked: "surname"): .text("Төлөгөнова"),
                FactName(unchecked: "given-name"): .text("Бактыгүл"),
            ])
        if let convictions {
            try await answer(id, SampleRequirements.crimes, [SampleRequirements.convictions: .number(convictions)])
        } else {
            try await register.register.note(question: SampleRequirements.crimes, about: id)
            register.clock.advance(seconds: 49 * 3600)
        }
        try await desk.judge(id)
        return id
    }

    package func answer(
        _ id: CandidacyId, _ source: SourceId, _ facts: [FactName: FactValue], evidence: String = "1"
    ) async throws {
        let answer = SourceAnswer(
            source: source, obtainedAt: register.clock.now(), content: .facts(facts),
            evidence: EvidenceId(unchecked: "e-\(source)-\(evidence)"), evidenceHolds: true)
        try await register.register.take([(id, answer)])
    }

    /// Both members do it.
    package func both(_ deed: CandidacyDeed, _ id: CandidacyId) async throws -> CandidacyLife? {
        _ = try await desk.act(deed, on: id, by: osmonova)
        if case .done(let life) = try await desk.act(deed, on: id, by: ibraimov) { return life }
        return nil
    }
}

/// A ledger that keeps what it gets, and may fail before or after it.
package final class SampleLedger: CommitmentLedger {
    package struct Broken: Error {}

    package enum Fault {
        /// Nothing arrives.
        case before
        /// The commitments are there, but nobody hears of it: as if the program had been killed.
        case after
        /// One application's papers are not taken.
        case application(Int)
    }

    private struct State {
        var taken: [PaperCommitment] = []
        var fault: Fault?
    }

    private let state = Mutex(State())

    package init() {}

    package func publish(_ commitments: [PaperCommitment]) async throws -> [Int] {
        try state.withLock { state in
            if case .before? = state.fault { throw Broken() }
            if case .application(let number)? = state.fault, commitments.contains(where: { $0.application == number }) {
                throw Broken()
            }
            let entries = commitments.map { commitment in
                if let index = state.taken.firstIndex(of: commitment) { return index }
                state.taken.append(commitment)
                return state.taken.count - 1
            }
            if case .after? = state.fault { throw Broken() }
            return entries
        }
    }

    package var taken: [PaperCommitment] { state.withLock { $0.taken } }

    package func fail(_ fault: Fault?) { state.withLock { $0.fault = fault } }
}
