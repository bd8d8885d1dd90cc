import Console
import ElectionModel
import Files
import Foundation
import Ledger
import Sodium
import TestSupport
import Testing
import Trust
import VoterSnapshot
import Wording

@testable import CentralCommands

/// Corrections from the file to the station's opened list, with interruptions at every step.
@Suite struct DeltaMakingTests {
    private static let head = "action,list_number,pin,to,mark\n"
    private static let first = CommissionFixture.first
    private static let second = CommissionFixture.second

    private func source(
        _ rows: String, _ station: StationId = first, in fixture: CommissionFixture
    ) throws -> DeltaSource {
        .corrections(
            try CorrectionFile(
                bytes: Array((Self.head + rows).utf8), station: station, definition: fixture.folder.definition))
    }

    private func making(
        _ desk: SnapshotMaking, _ source: DeltaSource, _ station: StationId = first, opening: OpeningMaster? = nil
    ) -> DeltaMaking { DeltaMaking(base: desk, station: station, source: source, opening: opening) }

    @discardableResult
    private func publish(_ making: DeltaMaking) async throws -> SnapshotDelta {
        try await making.publish(try await making.draft())
    }

    private func refusal(_ making: DeltaMaking) async throws -> String {
        try #require(await #expect(throws: Complaint.self) { _ = try await making.draft() }).english
    }

    @Test func `a correction goes from the file to the station's opened list`() async throws {
        let fixture = try await CommissionFixture()
        let desk = try await fixture.desk()
        let holders = try fixture.holders()
        for station in [Self.first, Self.second] { _ = try await desk.make(station, for: holders) }
        try await desk.attachProofs()
        let (four, one) = (try CommissionFixture.pin(4).digits, try CommissionFixture.pin(1).digits)

        // Who stands on another list is not added before that list is corrected.
        let add = try source("add,,\(four),,\nmark,1,\(one),,voted-at-home\nremove,2,,,\n", in: fixture)
        let early = try await refusal(making(desk, add))
        #expect(early.contains("line 2, pin: the voter is on the list of station 1202, number 1"))
        #expect(!early.contains(four))
        let transfer = try source("transfer,,\(four),1201,\n", Self.second, in: fixture)
        let gone = try await publish(making(desk, transfer, Self.second))
        #expect(gone.statement.voters == 1 && gone.proof != nil)

        let draft = try await making(desk, add).draft()
        #expect(draft.stage == .made)
        try await making(desk, add).check(draft)
        // A dry run ends here: nothing was written.
        #expect(try draft.history.place.deltas() == [])
        #expect(await desk.ledger.state.snapshots[Self.first]?.delta == 0)

        let delta = try await publish(making(desk, add))
        #expect(delta.statement.number == 1 && delta.statement.voters == 3 && delta.statement.operations == 3)
        var list = try await fixture.opened()
        #expect(list.listNumbers == [1, 3, 4])
        #expect(try await list.voter(listNumber: 4)?.pin.digits == four)
        #expect(try await list.voter(listNumber: 4)?.surname == "Асановг")
        #expect(try await list.voter(listNumber: 1)?.mark == .votedAtHome)
        #expect(try await fixture.opened(Self.second).listNumbers == [2])

        // The same file again is the same delta.
        let again = try await making(desk, add).draft()
        #expect(again.stage == .announced && again.delta == delta)

        // Who was removed comes back under the old number; who goes leaves theirs free for nobody.
        let two = try CommissionFixture.pin(2).digits
        try await publish(making(desk, try source("remove,4,\(four),,\nadd,,\(two),,\n", in: fixture)))
        list = try await fixture.opened()
        #expect(list.listNumbers == [1, 2, 3])
        let five = try CommissionFixture.pin(5).digits
        try await publish(making(desk, try source("remove,2,,,\n", Self.second, in: fixture), Self.second))
        try await publish(making(desk, try source("add,,\(five),,\nadd,,\(four),,\n", in: fixture)))
        list = try await fixture.opened()
        #expect(list.listNumbers == [1, 2, 3, 4, 5])
        #expect(try await list.voter(listNumber: 4)?.pin.digits == four)
        #expect(try await list.voter(listNumber: 5)?.pin.digits == five)
        #expect(await desk.ledger.state.snapshots[Self.first]?.voters(after: 3) == 5)
    }

    @Test func `what contradicts the list is named by line and column, and nothing is written`() async throws {
        let fixture = try await CommissionFixture()
        let desk = try await fixture.desk()
        let some = try source("remove,1,,,\n", in: fixture)
        #expect(try await refusal(making(desk, some)).contains("has no list yet"))
        _ = try await desk.make(Self.first, for: try fixture.holders())
        try await desk.attachProofs()
        let pins = try (1...6).map { try CommissionFixture.pin($0).digits }
        let rows = [
            "add,,\(pins[0]),,", "add,,\(pins[5]),,", "remove,9,,,", "remove,,\(pins[3]),,", "remove,2,\(pins[0]),,",
            "remove,3,,,", "mark,3,,,voted-at-home", "mark,,\(pins[5]),,voted-at-home",
        ]
        let told = try await refusal(making(desk, try source(rows.joined(separator: "\n"), in: fixture)))
        let expected = [
            "line 2, pin: the voter is on the station's list already, number 1",
            "line 3, pin: nobody in the register has this PIN",
            "line 4, list_number: the voter is not on the station's list",
            "line 5, pin: the voter is not on the station's list",
            "line 6, list_number: list number and PIN are not of one voter",
            "line 8, list_number: the voter is not on the station's list",
            "line 9, pin: nobody in the register has this PIN",
        ]
        #expect(
            told.split(separator: "\n").dropFirst().map { $0.drop { $0 == " " || $0 == "✗" } }
                == expected.map { $0[...] })
        for pin in pins { #expect(!told.contains(pin)) }
        #expect(try fixture.folder.snapshot(of: Self.first, number: 1).deltas() == [])
        #expect(try await refusal(making(desk, .revocationsOnly)).contains("nothing is left to send"))
    }

    @Test func `an interrupted correction is finished by the same command, and by no other file`() async throws {
        let fixture = try await CommissionFixture()
        let desk = try await fixture.desk()
        _ = try await desk.make(Self.first, for: try fixture.holders())
        try await desk.attachProofs()
        let (one, other) = (try source("remove,1,,,\n", in: fixture), try source("remove,2,,,\n", in: fixture))
        let place = fixture.folder.snapshot(of: Self.first, number: 1)
        let records = fixture.folder.corrections(of: Self.first, snapshot: 1)

        // Killed after the record, before the delta: another file takes its place.
        let lost = try await making(desk, one).draft()
        try lost.record.keep(in: records, for: desk.registrar)
        #expect(try await making(desk, other).draft().stage == .made)

        // Killed after the delta, before the ledger.
        let draft = try await making(desk, one).draft()
        try draft.record.keep(in: records, for: desk.registrar)
        try place.keep(draft.delta)
        #expect(try await refusal(making(desk, other)).contains("made of another file"))
        let found = try await making(desk, one).draft()
        #expect(found.stage == .written && found.delta == draft.delta)

        // Killed after the ledger, before the proof.
        try await desk.announce(.snapshotDelta, draft.delta.statement.ledgerBody)
        let announced = try await making(desk, one).draft()
        #expect(announced.stage == .announced && announced.delta.proof == nil)
        let delta = try await making(desk, one).publish(announced)
        #expect(delta.proof != nil && delta.statement == draft.delta.statement)
        #expect(try await fixture.opened().listNumbers == [2, 3])
        #expect(await desk.ledger.state.snapshots[Self.first]?.delta == 1)

        // A file that was changed is noticed before anything rests on it.
        try FileManager.default.removeItem(atPath: "\(records)/delta-1.record")
        await #expect(throws: DurableFileError.self) { _ = try await making(desk, other).draft() }
        try DurableFile.replace("\(records)/delta-1.record", Array("nothing".utf8))
        #expect(try await refusal(making(desk, other)).contains("cannot be read"))
    }

    @Test func `a list with a code is corrected with its own opening key only`() async throws {
        let fixture = try await CommissionFixture()
        let desk = try await fixture.desk()
        let master = OpeningMaster(random: SeededRandom(seed: 5))
        let pool = try OpeningKey(seed: SecretBytes([UInt8](repeating: 7, count: 32)))
        let holders = try fixture.holders(pool: pool.sealingKey, opening: master)
        let manifest = try await desk.make(Self.first, for: holders).manifest
        try await desk.attachProofs()
        #expect(holders.fit(manifest) && manifest.recipients.map(\.kind).contains(.pool))
        #expect(!(try fixture.holders(opening: master).fit(manifest)))
        let rows = try source("mark,1,,,voted-remotely\n", in: fixture)
        #expect(try await refusal(making(desk, rows)).contains("--opening-key"))
        let wrong = OpeningMaster(random: SeededRandom(seed: 6))
        #expect(try await refusal(making(desk, rows, opening: wrong)).contains("another opening key"))
        let delta = try await publish(making(desk, rows, opening: master))

        let code = master.code(
            election: manifest.election, kind: manifest.kind, station: manifest.station, number: manifest.number)
        let list = try await fixture.opened(opening: code)
        #expect(try await list.voter(listNumber: 1)?.mark == .votedRemotely)
        // The spare terminals open list and correction as well.
        let place = fixture.folder.snapshot(of: Self.first, number: 1)
        let now = SystemClock().now()
        let spare = try await SnapshotReader.verify(folder: place.path, expectation: fixture.expectation(), now: now)
            .open(with: pool, opening: code)
        let verified = try DeltaReader.verify(
            delta.bytes, after: spare.line, expectation: fixture.expectation(), now: now)
        #expect(try await spare.applying(verified, with: pool).count == 3)

        // As pictures of codes, which give the file back.
        let frames = try #require(DeltaFrames.split(delta.bytes)).count
        #expect(try DeltaCodes.write(delta, to: "\(fixture.place.path)/codes") == frames)
        #expect(try DeltaCodes.write(delta, to: "\(fixture.place.path)/codes") == frames)
        #expect(try FileManager.default.contentsOfDirectory(atPath: "\(fixture.place.path)/codes").count == frames)

        // An unannounced list of an interrupted run is not taken for one with other keys.
        let two = fixture.folder.snapshot(of: Self.second, number: 1)
        let basis = try await desk.basis(of: Self.second)
        #expect(basis.edition.number == 1)
        _ = try await desk.make(Self.second, for: try fixture.holders())
        #expect(FileManager.default.fileExists(atPath: two.path))
    }

    @Test func `codes are released as signed files, once, by the opening key of the list`() async throws {
        let fixture = try await CommissionFixture()
        let desk = try await fixture.desk()
        let master = OpeningMaster(random: SeededRandom(seed: 5))
        let manifest = try await desk.make(Self.first, for: try fixture.holders(opening: master)).manifest
        let state = await desk.ledger.state
        #expect(fixture.folder.wasMade(with: master, Self.first, snapshot: 1))
        #expect(!fixture.folder.wasMade(with: OpeningMaster(random: SeededRandom(seed: 6)), Self.first, snapshot: 1))
        let releasing = try OpeningReleasing(
            folder: fixture.folder, master: master,
            key: try fixture.folder.keys(of: "commission", passphrase: CommissionFixture.secret).signing,
            book: state.book)
        let now = SystemClock().now()
        let released = try releasing.release(manifest, into: fixture.place.path, now: now)
        #expect(released.file.hasSuffix("/opening-1201-1.json") && !released.wasThere)
        let read = try OpeningRelease(canonicalBytes: try DurableFile.read(released.file, limit: 65_536))
        #expect(read.opens(manifest) && read.code.text == released.release.code.text)
        guard case .good = read.verdict(under: fixture.roots, revocations: []) else {
            Issue.record("a released code counts")
            return
        }
        let again = try releasing.release(manifest, into: fixture.place.path, now: now.adding(seconds: 60))
        #expect(again.wasThere && again.release.created == now)
        try DurableFile.replace(released.file, Array("{}".utf8))
        #expect(throws: Complaint.self) { try releasing.release(manifest, into: fixture.place.path, now: now) }
        // A certificate that has ended releases nothing.
        let late = now.adding(seconds: 400 * 86_400)
        #expect(throws: Complaint.self) {
            try releasing.release(manifest, into: "\(fixture.place.path)/late", now: late)
        }
        // The keys of the list that was written but not announced are the ones that were named.
        #expect(!(try fixture.holders().fit(manifest)))
    }
}
