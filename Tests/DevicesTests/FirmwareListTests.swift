import DeviceWire
import Devices
import ElectionModel
import Ledger
import Sodium
import TestSupport
import Testing
import Trust

@Suite struct FirmwareListTests {
    private static let start = SampleElection.start.adding(seconds: 60)

    private static func entry(_ version: UInt32) -> FirmwareList.Entry {
        FirmwareList.Entry(version: version, measurement: [UInt8](repeating: UInt8(version), count: 64))
    }

    private static func list(_ sample: SampleElection, by role: Role = .commission) throws -> FirmwareList {
        let key = try SampleElection.key(10)
        return try #require(
            FirmwareList(
                of: [entry(8), entry(7)], time: start,
                certificate: try sample.certificate(role, "commission", key: key.verifyingKey), key: key))
    }

    private static func attestation(_ version: UInt32, measurement: UInt8) -> Attestation {
        Attestation(
            signing: RunningFirmware(version: version, slot: .a, isOnTrial: false),
            measurement: [UInt8](repeating: measurement, count: 64), session: [], nonce: [],
            by: BoardDouble.boardKey)
    }

    @Test func `a list that the commission signed is good and comes back from its file as it was`() throws {
        let sample = try SampleElection()
        let list = try Self.list(sample)
        let read = try FirmwareList(canonicalBytes: list.canonicalBytes)
        #expect(read == list && read.entries.map(\.version) == [7, 8])
        guard case .good = read.verdict(under: sample.roots, revocations: []) else {
            Issue.record("the commission's own list is refused")
            return
        }
    }

    @Test func `a list of another role, or one that was changed, is not good`() throws {
        let sample = try SampleElection()
        guard case .unknownKey = try Self.list(sample, by: .registrar).verdict(under: sample.roots, revocations: [])
        else {
            Issue.record("a registrar may not sign a list of firmware")
            return
        }
        guard case .object(var members) = try Self.list(sample).canonical else { return }
        members["firmware"] = [["version": 9, "measurement": .string(String(repeating: "0", count: 128))]]
        let changed = try FirmwareList(canonical: .object(members))
        #expect(changed.verdict(under: sample.roots, revocations: []) == .badSignature)
    }

    @Test func `firmware is published when version and measurement both stand in the list`() throws {
        let list = try Self.list(try SampleElection())
        #expect(list.standing(of: Self.attestation(7, measurement: 7)) == .published(version: 7))
        #expect(list.standing(of: Self.attestation(7, measurement: 8)) == .unpublished(version: 7))
        #expect(list.standing(of: Self.attestation(9, measurement: 9)) == .unpublished(version: 9))
    }

    @Test func `a list without firmware, with a version twice or a short measurement is none`() throws {
        let sample = try SampleElection()
        let key = try SampleElection.key(10)
        let certificate = try sample.certificate(.commission, "commission")
        for entries in [
            [], [Self.entry(7), Self.entry(7)], [FirmwareList.Entry(version: 1, measurement: [1])],
            (0...64).map { Self.entry(UInt32($0)) },
        ] {
            #expect(FirmwareList(of: entries, time: Self.start, certificate: certificate, key: key) == nil)
        }
        guard case .object(var members) = try Self.list(sample).canonical else { return }
        members["firmware"] = []
        #expect(throws: CanonicalError.self) { try FirmwareList(canonical: .object(members)) }
    }

    @Test func `a list counts as published by the ledger's proof of that very list`() async throws {
        let sample = try SampleElection()
        let folder = TemporaryFolder()
        let log = try #require(sample.keys["log"])
        let commission = try #require(sample.keys["commission"])
        let writer = try await LedgerWriter(
            path: folder.path, election: sample.definition.election, key: log, clock: FixedClock(Self.start))
        func publish(_ type: EntryType, _ body: CanonicalValue) async throws -> InclusionProof {
            let statement = Submission(election: sample.definition.election, type: type, body: body, key: commission)
            let receipts = try await writer.append(
                [statement], definition: type == .genesis ? sample.definition : nil)
            return try InclusionProof(inLedger: "\(folder.path)/public", entry: try #require(receipts.first).seq)
        }
        let list = try Self.list(sample)
        let genesis = try await publish(.genesis, try sample.genesis())
        let proof = try await publish(.firmwareList, list.announcement)
        #expect(!list.isPublished(under: sample.roots, revocations: []))
        #expect(!list.attaching(genesis).isPublished(under: sample.roots, revocations: []))
        let published = list.attaching(proof)
        #expect(published.isPublished(under: sample.roots, revocations: []))
        #expect(try FirmwareList(canonicalBytes: published.canonicalBytes) == published)
        // Another list with the proof of this one.
        let key = try SampleElection.key(10)
        let other = try #require(
            FirmwareList(
                of: [Self.entry(9)], time: Self.start, certificate: try sample.certificate(.commission, "commission"),
                key: key))
        #expect(!other.attaching(proof).isPublished(under: sample.roots, revocations: []))
        let strangers = try #require(RootPolicy(keys: [try SampleElection.key(77).verifyingKey], threshold: 1))
        #expect(!published.isPublished(under: strangers, revocations: []))
        guard case .object(var members) = published.canonical else { return }
        members["proof"] = "AAAA"
        #expect(throws: CanonicalError.self) { try FirmwareList(canonical: .object(members)) }
    }
}
