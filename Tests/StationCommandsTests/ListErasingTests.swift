import Console
import ElectionModel
import Files
import Foundation
import Ledger
import Persistence
import Sodium
import Tabulation
import TestSupport
import Testing
import Trust
import VoterSnapshot
import Wording

@testable import StationCommands
@testable import StationDesk

@Suite struct ListErasingTests {
    let fixture: TerminalFixture

    init() throws { fixture = try TerminalFixture() }

    var place: StationFolder { fixture.place }

    /// Opens the station on list 1 and, if asked, closes it and writes the package.
    func worked(closed: Bool = true) async throws {
        let verified = try await fixture.imported()
        let log = try await StationLog(
            store: try SQLiteStore(path: place.log), station: TerminalFixture.station,
            terminal: fixture.settings.terminal, keys: fixture.keys, clock: fixture.clock)
        let two = try #require(TwoMembers(MemberId(unchecked: "chair"), MemberId(unchecked: "second")))
        let first = try await log.append(
            .opened(
                StationEvent.Opening(
                    snapshot: verified.manifest.fileHash, snapshotNumber: 1, delta: 0, voters: 2,
                    salt: String(repeating: "b", count: 64), by: two)), seq: 0, after: nil)
        guard closed else { return }
        fixture.clock.advance(seconds: 60)
        let paper = CountedPaper(
            contest: ContestId(unchecked: "mayor"),
            lines: ["2", "6", "7", "8", "9", "10"].map { LineCount(line: $0, value: 0) },
            votes: ["a", "b", "c", "against-all"].map { OptionCount(option: OptionId(unchecked: $0), value: 0) })
        _ = try await log.append(.closed(papers: [paper], by: two), seq: 1, after: first)
        try await package().write(to: place.closing)
    }

    func package() async throws -> ClosingPackage {
        let log = try await StationLog(
            store: try SQLiteStore(path: place.log), station: TerminalFixture.station,
            terminal: fixture.settings.terminal, keys: fixture.keys, clock: fixture.clock)
        return try #require(
            ClosingPackage(
                definition: fixture.sample.definition, settings: fixture.settings, records: try await log.records(),
                keys: fixture.keys, auditor: fixture.auditor.sealingKey))
    }

    /// The centre's receipt for the package in a folder.
    func receipt(
        for folder: String? = nil, station: StationId = TerminalFixture.station, sample: SampleElection? = nil,
        key: SigningKey? = nil, certificate: RoleCertificate? = nil, time: Timestamp? = nil
    ) throws -> String {
        let folder = folder ?? place.closing
        let sample = sample ?? fixture.sample
        let submission = try Submission(
            canonicalBytes: try DurableFile.read("\(folder)/public/protocol-mayor.json", limit: 1 << 20))
        let receipt = ClosingReceipt(
            for: [submission], sealedLog: try DurableFile.read("\(folder)/sealed/log.sealed", limit: 1 << 20),
            station: station, time: time ?? fixture.clock.now(),
            certificate: try certificate ?? sample.certificate(.commission, "commission"),
            key: try key ?? #require(sample.keys["commission"]))
        return try fixture.file("receipt-\(UUID().uuidString)", receipt.canonicalBytes)
    }

    func ground(_ receipt: String, package: String? = nil) async throws -> ErasingGround {
        try await ErasingGround(
            receipt: receipt, package: package ?? place.closing, place: place, settings: fixture.settings,
            keys: fixture.keys, clock: fixture.clock)
    }

    func refusal(_ receipt: String, package: String? = nil) async -> Complaint? {
        do {
            _ = try await ground(receipt, package: package)
            return nil
        } catch { return error as? Complaint }
    }

    func order(_ ground: ErasingGround) throws -> EraseOrder {
        try #require(
            EraseOrder(
                terminal: fixture.settings.terminal, time: fixture.clock.now(), members: ["chair", "second"],
                receipt: ground.receipt.hash))
    }

    @Test func `the centre's receipt for the package of this closed station is a ground`() async throws {
        try await worked()
        let ground = try await ground(try receipt())
        #expect(ground.list == 1)
        #expect(await refusal("\(fixture.temporary.path)/nothing")?.nature == .missing)
        let damaged = try fixture.file("damaged", Array("{}".utf8))
        #expect(await refusal(damaged)?.nature == .unsound)
    }

    @Test func `a receipt of another station, election or kind is none`() async throws {
        try await worked()
        #expect(await refusal(try receipt(station: StationId(unchecked: "1202")))?.nature == .conflict)
        #expect(await refusal(try receipt(sample: SampleElection(election: "other-2025")))?.nature == .conflict)
        #expect(await refusal(try receipt(sample: SampleElection(kind: .rehearsal)))?.nature == .conflict)
    }

    @Test func `a receipt by a wrong key, another role, out of time or revoked is none`() async throws {
        try await worked()
        let stranger = try SampleElection.key(77)
        #expect(await refusal(try receipt(key: stranger))?.nature == .denied)
        var unsigned = try fixture.sample.certificate(.commission, "commission")
        unsigned = RoleCertificate(
            election: unsigned.election, kind: unsigned.kind, role: .commission, subject: "commission",
            signKey: stranger.verifyingKey, sealKey: nil, notBefore: unsigned.notBefore, notAfter: unsigned.notAfter)
        #expect(await refusal(try receipt(key: stranger, certificate: unsigned))?.nature == .denied)
        let registrar = try fixture.sample.certificate(.registrar, "registrar")
        let other = try receipt(key: fixture.sample.keys["registrar"], certificate: registrar)
        #expect(await refusal(other)?.nature == .denied)
        let late = try receipt(time: SampleElection.start.adding(seconds: 200 * 86_400))
        #expect(await refusal(late)?.english.contains("does not cover its time") == true)
        let good = try receipt()
        let known = try #require(try place.readEdition())
        var revocation = Revocation(
            of: try fixture.sample.certificate(.commission, "commission"), reason: .compromised,
            from: SampleElection.start)
        revocation.endorse(with: fixture.sample.rootKeys[0])
        revocation.endorse(with: fixture.sample.rootKeys[1])
        let told = ImportedEdition(edition: known.edition, manifest: known.manifest, revocations: [revocation])
        try DurableFile.replace(place.edition, told.canonicalBytes)
        #expect(await refusal(good)?.english.contains("was revoked") == true)
    }

    @Test func `a receipt counts for the very copy that was handed over`() async throws {
        try await worked()
        let stick = "\(fixture.temporary.path)/stick"
        try await package().write(to: stick)
        let receipt = try receipt(for: stick)
        #expect(await refusal(receipt)?.nature == .conflict)
        #expect(try await ground(receipt, package: stick).list == 1)
        #expect(await refusal(receipt, package: "\(fixture.temporary.path)/nothing")?.nature == .missing)
    }

    @Test func `a package that is not of this log is refused, whatever the receipt says`() async throws {
        try await worked()
        let other = try ListErasingTests()
        other.fixture.clock.advance(seconds: 5)
        try await other.worked()
        let copied = "\(fixture.temporary.path)/other"
        try FileManager.default.copyItem(atPath: other.place.closing, toPath: copied)
        #expect(await refusal(try receipt(for: copied), package: copied)?.nature == .unsound)
        try DurableFile.replace("\(copied)/public/protocol-mayor.json", Array("{}".utf8))
        #expect(await refusal(try receipt(), package: copied)?.nature == .unsound)
    }

    @Test func `a station that is not closed keeps its list`() async throws {
        try await worked(closed: false)
        try FileManager.default.copyItem(
            atPath: try await closedElsewhere(), toPath: place.closing)
        #expect(await refusal(try receipt())?.english == ExportWords.notClosed.english)
        try FileManager.default.removeItem(atPath: place.log)
        #expect(await refusal(try receipt())?.english == ExportWords.noLog.english)
    }

    func closedElsewhere() async throws -> String {
        let other = try ListErasingTests()
        try await other.worked()
        let kept = "\(fixture.temporary.path)/elsewhere"
        try FileManager.default.copyItem(atPath: other.place.closing, toPath: kept)
        return kept
    }

    /// What a terminal may have gathered beside its list.
    func cluttered() async throws {
        let fileManager = FileManager.default
        for copy in ["snapshot-1.damaged-0a1b", "snapshot-0", "snapshot-1.import-77"] {
            try fileManager.copyItem(atPath: place.snapshot(1), toPath: "\(place.path)/\(copy)")
        }
        try DurableFile.replace("\(place.path)/snapshot-1.damaged-0a1b/manifest.json", [1, 2, 3])
        try fileManager.removeItem(atPath: "\(place.path)/snapshot-1.import-77/manifest.json")
        try DurableFile.replace(place.spareKey, [4, 5, 6], mode: 0o600)
        try DurableFile.replace("\(place.path)/.spare.key.123.new", [4, 5, 6], mode: 0o600)
        try DurableFile.replace("\(place.path)/snapshot-notes", [1])
    }

    @Test func `everything that could open or be opened goes, the record stays`() async throws {
        try await worked()
        try await cluttered()
        let ground = try await ground(try receipt())
        #expect(try place.erasing() == nil)
        let erasing = ListErasing(place: place, key: fixture.keys.signing, random: SystemRandom())
        let (act, path, folders) = try erasing.run(list: 1, order: order(ground))
        #expect(folders == 4 && path == "\(place.snapshot(1))/erased.json")
        #expect(act.isSigned(by: fixture.keys.signing.verifyingKey))
        #expect(act.statement.order.receipt == ground.receipt.hash)
        #expect(try place.erasing() == .done(act, path: path))
        #expect(
            try DurableFile.names(inFolder: place.path).filter { !$0.hasPrefix("log.db") } == [
                "closing", "edition.json", "snapshot-0", "snapshot-1", "snapshot-notes", "station.json",
                "terminal.key",
            ])
        #expect(try DurableFile.names(inFolder: place.snapshot(0)) == ["erased.json"])
        // Again is the same act, on the same ground.
        let again = try erasing.run(list: 1, order: order(try await self.ground(try receipt())))
        #expect(again.act == act)
        let refused = #expect(throws: Complaint.self) { try place.checkNotErased() }
        #expect(refused?.english.contains(path) == true)
        #expect(throws: SnapshotRefusal.erased) { try fixture.verified() }
    }

    @Test func `what was cut off has begun, and is finished by doing it again`() async throws {
        try await worked()
        try await cluttered()
        let ground = try await ground(try receipt())
        // A folder where the last file should be keeps the erasing from its end, as a power cut would.
        try FileManager.default.removeItem(atPath: place.spareKey)
        try DurableFile.makeFolder(place.spareKey)
        let erasing = ListErasing(place: place, key: fixture.keys.signing, random: SystemRandom())
        #expect(throws: DurableFileError.self) { try erasing.run(list: 1, order: order(ground)) }
        #expect(try place.erasing() == .begun)
        let refused = #expect(throws: Complaint.self) { try place.checkNotErased(.conflict) }
        #expect(refused?.nature == .conflict && refused?.english.contains("dobush-station erase") == true)
        try FileManager.default.removeItem(atPath: place.spareKey)
        let done = try erasing.run(list: 1, order: order(ground))
        #expect(try place.erasing() == .done(done.act, path: done.path))
    }
}
