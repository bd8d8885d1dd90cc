import Ceremony
import ElectionModel
import Ledger
import Sodium
import TestSupport
import Testing
import Trust

@testable import CentralCommands

/// Nobody holds a ceremony for a bundle that is refused afterwards: every cause is found before.
@Suite struct BundlePreparingTests {
    private let sample: SampleElection
    private let place = TemporaryFolder()
    private let clock = FixedClock()

    init() throws { sample = try SampleElection() }

    private func begun() async throws -> LedgerWriter {
        let log = try #require(sample.keys["log"])
        let writer = try await LedgerWriter(
            path: place.path, election: sample.definition.election, key: log, clock: clock)
        try await append(writer, .genesis, try sample.genesis())
        let keys = try Self.keys(7)
        try await append(
            writer, .keyAdd,
            [
                "v": 1,
                "certificate": try sample.certificate(
                    .station, "1201", key: keys.signing.verifyingKey, sealKey: keys.opening.sealingKey
                ).canonical,
            ])
        return writer
    }

    private func append(_ writer: LedgerWriter, _ type: EntryType, _ body: CanonicalValue) async throws {
        let key = try #require(sample.keys["commission"])
        let submission = Submission(election: sample.definition.election, type: type, body: body, key: key)
        _ = try await writer.append([submission], definition: sample.definition)
    }

    private static func keys(_ seed: UInt64) throws -> HolderKeys { try HolderKeys(random: SeededRandom(seed: seed)) }

    private func request(
        _ role: Role, _ subject: String, sign: UInt64, seal: UInt64? = nil, election: String? = nil,
        kind: ElectionKind = .training
    ) throws -> KeyRequest {
        KeyRequest(
            election: election.map(ElectionId.init(unchecked:)) ?? sample.definition.election, kind: kind, role: role,
            subject: TerminalId(unchecked: subject), signKey: try Self.keys(sign).signing.verifyingKey,
            sealKey: try Self.keys(seal ?? sign).opening.sealingKey)
    }

    private func prepared(
        _ state: LedgerState, certify: [KeyRequest] = [], revoke: [String] = [], at now: Timestamp? = nil,
        canSubmit: Bool = true
    ) throws -> BundlePreparing.Prepared {
        let preparing = BundlePreparing(definition: sample.definition, state: state, now: now ?? clock.now())
        let wishes = BundlePreparing.Wishes(
            certify: certify, revoke: revoke.compactMap(KeyHolder.init(argument:)), reason: .stolen, since: clock.now())
        return try #require(preparing.prepare(wishes) { _ in canSubmit })
    }

    @Test func `a holder's old key may go and the new one come in one bundle`() async throws {
        let writer = try await begun()
        let state = await writer.state
        let asked = try request(.station, "1201", sign: 8)
        let prepared = try prepared(state, certify: [asked], revoke: ["station/1201"])
        #expect(prepared.faults.isEmpty)
        let certificate = try #require(prepared.bundle.certificates.first)
        #expect(certificate.signKey == asked.signKey && certificate.endorsements.isEmpty)
        #expect(certificate.notAfter == sample.definition.calendar.results.adding(days: 60).start)
        #expect(certificate.isValid(at: clock.now()))
        #expect(prepared.bundle.revocations.map(\.reason) == [.stolen])

        // What was found good is taken once it is signed.
        var signed = prepared.bundle
        let roots = RootsFile(kind: .training, roots: sample.roots)
        for root in sample.rootKeys.prefix(2) { _ = try signed.sign(with: root, under: roots) }
        let key = try #require(sample.keys["commission"])
        let submissions =
            signed.revocations.map {
                Submission(
                    election: signed.election, type: .keyRevoke, body: ["v": 1, "revocation": $0.canonical], key: key)
            }
            + signed.certificates.map {
                Submission(
                    election: signed.election, type: .keyAdd, body: ["v": 1, "certificate": $0.canonical], key: key)
            }
        try await writer.check(submissions)
    }

    @Test func `each cause of a refusal is found`() async throws {
        let writer = try await begun()
        let state = await writer.state
        let certified = try request(.station, "1201", sign: 7)
        func faults(
            certify: [KeyRequest] = [], revoke: [String] = [], at now: Timestamp? = nil, canSubmit: Bool = true
        ) throws -> [PreparationFault] {
            try prepared(state, certify: certify, revoke: revoke, at: now, canSubmit: canSubmit).faults
        }
        #expect(try faults() == [.bundle(.empty)])
        let known = try faults(certify: [certified])
        #expect(known == [.certifiedAlready(KeyHolder(certified), certified.keyId)])
        let second = try faults(certify: [request(.station, "1201", sign: 8)])
        #expect(second.count == 1 && Self.refusal(second) == .key(.subjectTaken("1201")))
        let taken = try faults(certify: [request(.station, "1202", sign: 7, seal: 9)])
        #expect(Self.refusal(taken) == .key(.keyTaken(certified.keyId)))
        let sealing = try faults(certify: [request(.station, "1202", sign: 9, seal: 7)])
        #expect(sealing.count == 1 && "\(sealing)".contains("sharedSealingKey"))
        let unknown = try faults(certify: [request(.station, "1299", sign: 9)])
        #expect(Self.refusal(unknown) == .unknownStation("1299"))
        let log = try faults(certify: [request(.log, "log-2", sign: 9)])
        #expect(Self.refusal(log) == .logKeyStays)
        #expect(try Self.refusal(faults(revoke: ["log"])) == .logKeyStays)
        let elsewhere = try request(.station, "1202", sign: 9, election: "other-2026")
        let other = PreparationFault.otherElection(KeyHolder(elsewhere), elsewhere.election, .training)
        #expect(try faults(certify: [elsewhere]).contains(other))
        let real = try request(.station, "1202", sign: 9, kind: .production)
        #expect(try faults(certify: [real]).contains(.otherElection(KeyHolder(real), real.election, .production)))
        let nobody = KeyHolder(.station, TerminalId(unchecked: "1202"))
        #expect(try faults(revoke: ["station/1202"]).first == .holdsNoKey(nobody))
        #expect(try Self.refusal(faults(revoke: ["commission"])) == .lastCommissionKey)
        #expect(try faults(revoke: ["registrar"], canSubmit: false) == [.noSubmitter])
        let twice = try faults(revoke: ["registrar", "registrar"])
        #expect("\(twice)".contains("duplicate"))
        let over = sample.definition.calendar.results.adding(days: 61).start
        let late = try request(.station, "1202", sign: 9)
        #expect(try faults(certify: [late], at: over).contains(.over(KeyHolder(late))))
        let early = sample.definition.calendar.votingDay.adding(days: -400).start
        #expect("\(try faults(certify: [late], at: early))".contains("tooLong"))
    }

    @Test func `a key that was revoked is neither certified nor revoked again`() async throws {
        let writer = try await begun()
        let before = try #require(await writer.state.book?.certificate(of: "1201", as: .station))
        var revocation = Revocation(of: before, reason: .lost, from: clock.now())
        for root in sample.rootKeys.prefix(2) { revocation.endorse(with: root) }
        try await append(writer, .keyRevoke, ["v": 1, "revocation": revocation.canonical])
        let state = await writer.state
        let again = try prepared(state, certify: [request(.station, "1201", sign: 7)]).faults
        #expect(Self.refusal(again) == .key(.keyRevoked(before.keyId)))
        let holder = try #require(KeyHolder(argument: "station/1201"))
        #expect(try prepared(state, revoke: ["station/1201"]).faults.contains(.revokedAlready(holder, before.keyId)))
        #expect(try prepared(state, certify: [request(.station, "1201", sign: 8)]).faults.isEmpty)
    }

    private static func refusal(_ faults: [PreparationFault]) -> LedgerRefusal? {
        for fault in faults { if case .refused(_, let refusal) = fault { return refusal } }
        return nil
    }
}
