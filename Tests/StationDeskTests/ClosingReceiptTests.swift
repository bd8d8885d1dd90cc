import ElectionModel
import Ledger
import Sodium
import StationDesk
import TestSupport
import Testing
import Trust

/// The centre's word that it has a closing package: after it a station erases its list, so nothing else may pass for it.
@Suite struct ClosingReceiptTests {
    let sample: SampleElection
    let commission: SigningKey
    let submissions: [Submission]
    let station = StationId(unchecked: "1201")
    let sealedLog: [UInt8] = [1, 2, 3]
    let time = SampleElection.start.adding(seconds: 3600)

    init() throws {
        sample = try SampleElection()
        commission = try #require(sample.keys["commission"])
        let key = try #require(sample.keys["1201"])
        let election = sample.definition.election
        submissions = ["mayor", "council"].map { contest in
            let body: CanonicalValue = ["v": 1, "station": "1201", "contest": .string(contest)]
            return Submission(election: election, type: .stationProtocol, body: body, key: key)
        }
    }

    private func receipt(
        _ role: Role = .commission, key: SigningKey? = nil, by signer: SigningKey? = nil, time: Timestamp? = nil
    ) throws -> ClosingReceipt {
        let key = key ?? commission
        return ClosingReceipt(
            for: submissions, sealedLog: sealedLog, station: station, time: time ?? self.time,
            certificate: try sample.certificate(role, "commission", key: key.verifyingKey), key: signer ?? key)
    }

    private func verdict(_ receipt: ClosingReceipt, _ revocations: [Revocation] = []) -> SignatureVerdict {
        receipt.verdict(under: sample.roots, revocations: revocations)
    }

    @Test func `a receipt of the commission is good, also after it was read from its file`() throws {
        let made = try receipt()
        let read = try ClosingReceipt(canonicalBytes: made.canonicalBytes)
        #expect(read == made && read.hash == Hex.encode(SHA256.hash(made.canonicalBytes)))
        #expect(verdict(read) == .good(try sample.certificate(.commission, "commission")))
        #expect(read.station == station && read.time == time)
    }

    @Test func `a receipt covers the very files, in any order, and no others`() throws {
        let made = try receipt()
        #expect(made.covers(submissions, sealedLog: sealedLog))
        #expect(made.covers(submissions.reversed(), sealedLog: sealedLog))
        #expect(!made.covers(submissions, sealedLog: [1, 2, 4]))
        #expect(!made.covers([submissions[0]], sealedLog: sealedLog))
        #expect(!made.covers(submissions + [submissions[0]], sealedLog: sealedLog))
        #expect(!made.covers([], sealedLog: []))
    }

    @Test func `a receipt that was changed does not count`() throws {
        let made = try receipt()
        guard case .object(let members) = made.canonical else {
            Issue.record("a receipt is an object")
            return
        }
        let zeros = CanonicalValue.string(String(repeating: "0", count: 64))
        let changes: [(String, CanonicalValue)] = [
            ("station", "1202"), ("sealedLog", zeros), ("protocols", [zeros]),
            ("time", time.adding(seconds: 60).canonical), ("election", "other-2025"), ("kind", "production"),
        ]
        for (name, value) in changes {
            var changed = members
            changed[name] = value
            let read = try ClosingReceipt(canonicalBytes: CanonicalValue.object(changed).encoded())
            if case .good = verdict(read) { Issue.record("\(name) was changed") }
        }
        for (name, value) in [
            ("format", "dobush closing receipt v2"), ("sealedLog", "00"), ("sig", "AA=="), ("x", "y"),
        ] {
            var changed = members
            changed[name] = .string(value)
            #expect(throws: CanonicalError.self, "\(name)") {
                try ClosingReceipt(canonicalBytes: CanonicalValue.object(changed).encoded())
            }
        }
        var unsorted = members
        unsorted["protocols"] = .array(made.protocols.reversed().map { .string($0) })
        #expect(throws: CanonicalError.self) {
            try ClosingReceipt(canonicalBytes: CanonicalValue.object(unsorted).encoded())
        }
    }

    @Test func `another key, another role or a key out of its time does not give receipts`() throws {
        let stranger = try SampleElection.key(99)
        #expect(verdict(try receipt(by: stranger)) == .badSignature)
        let id = KeyId(commission.verifyingKey)
        #expect(verdict(try receipt(.registrar)) == .unknownKey(id))
        #expect(verdict(try receipt(.station)) == .unknownKey(id))
        guard case .outOfTime = verdict(try receipt(time: SampleElection.start.adding(seconds: 91 * 86_400))) else {
            Issue.record("the certificate has ended by then")
            return
        }
        // Certified by other roots than the station's own.
        let strangers = try #require(
            RootPolicy(keys: try [4, 5, 6].map { try SampleElection.key($0).verifyingKey }, threshold: 2))
        #expect(try receipt().verdict(under: strangers, revocations: []) == .unknownKey(id))
    }

    @Test func `a revoked key gives no receipts, whatever the time they name`() throws {
        var revocation = Revocation(
            of: try sample.certificate(.commission, "commission"), reason: .stolen, from: time.adding(seconds: 86_400))
        for root in sample.rootKeys.prefix(2) { revocation.endorse(with: root) }
        #expect(verdict(try receipt(), [revocation]) == .revoked(revocation))
    }
}
