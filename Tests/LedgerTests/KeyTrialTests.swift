import ElectionModel
import Ledger
import Sodium
import TestSupport
import Testing
import Trust

/// Trying keys before the roots have signed, and reading back what a ledger has established.
@Suite struct KeyTrialTests {
    private let sample: SampleElection
    private let place = TemporaryFolder()
    private let clock = FixedClock()

    init() throws { sample = try SampleElection() }

    private func begun() async throws -> LedgerWriter {
        let (log, commission) = (try #require(sample.keys["log"]), try #require(sample.keys["commission"]))
        let writer = try await LedgerWriter(
            path: place.path, election: sample.definition.election, key: log, clock: clock)
        let genesis = Submission(
            election: sample.definition.election, type: .genesis, body: try sample.genesis(), key: commission)
        _ = try await writer.append([genesis], definition: sample.definition)
        return writer
    }

    private func unsigned(_ subject: String, _ key: VerifyingKey, _ role: Role = .station) -> RoleCertificate {
        RoleCertificate(
            election: sample.definition.election, kind: .training, role: role, subject: subject, signKey: key,
            sealKey: nil, notBefore: SampleElection.start, notAfter: SampleElection.start.adding(seconds: 86_400))
    }

    @Test func `what is tried follows the ledger's rules and never counts`() async throws {
        let state = await (try begun()).state
        var trial = try #require(KeyTrial(state, at: clock.now()))
        let (one, other) = (try SampleElection.key(51).verifyingKey, try SampleElection.key(52).verifyingKey)
        let certificate = unsigned("1201", one)
        try trial.add(certificate)
        #expect(throws: LedgerRefusal.key(.subjectTaken("1201"))) { try trial.add(unsigned("1201", other)) }
        #expect(throws: LedgerRefusal.unknownStation("1299")) { try trial.add(unsigned("1299", other)) }
        #expect(throws: LedgerRefusal.logKeyStays) { try trial.add(unsigned("log", other, .log)) }
        try trial.add(Revocation(of: certificate, reason: .stolen, from: clock.now()))
        try trial.add(unsigned("1201", other))
        let commission = try sample.certificate(.commission, "commission")
        #expect(throws: LedgerRefusal.lastCommissionKey) {
            try trial.add(Revocation(of: commission, reason: .lost, from: clock.now()))
        }

        var book = try #require(state.book)
        #expect(book.certificate(of: "1201", as: .station) == nil)
        #expect(throws: TrustError.certificate(.tooFewSignatures(has: 0, needs: 2))) { try book.add(certificate) }
        #expect(KeyTrial(LedgerState(), at: clock.now()) == nil)
    }

    @Test func `a published ledger replayed has established what its writer has`() async throws {
        let writer = try await begun()
        let commission = try #require(sample.keys["commission"])
        let revocable = try sample.certificate(.station, "1201")
        _ = try await writer.append([
            Submission(
                election: sample.definition.election, type: .keyAdd,
                body: ["v": 1, "certificate": revocable.canonical], key: commission)
        ])
        let read = try LedgerReader(path: "\(place.path)/public").state()
        let written = await writer.state
        #expect(read.size == 2 && read.lastHash == written.lastHash && read.phase == written.phase)
        #expect(read.book?.certificates == written.book?.certificates)
        #expect(read.definition == sample.definition)
        #expect(throws: LedgerError.absent) { try LedgerReader(path: "\(place.path)/nowhere").state() }
    }
}
