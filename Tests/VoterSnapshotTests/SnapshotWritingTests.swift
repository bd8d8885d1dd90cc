import ElectionModel
import Files
import FoundationEssentials
import Glibc
import Sodium
import Testing
import Trust
import Wording

@testable import VoterSnapshot

@Suite struct SnapshotWritingTests {
    struct BadList: Sendable, CustomTestStringConvertible {
        let name: String
        let voters: @Sendable () throws -> [SnapshotVoter]
        let error: SnapshotWriteError
        var testDescription: String { name }
    }

    static let badLists: [BadList] = [
        BadList(
            name: "list number 0", voters: { [try SnapshotFixture.voter(0)] }, error: .badListNumber(0)),
        BadList(
            name: "list number 1,000,000", voters: { [try SnapshotFixture.voter(1_000_000, serial: 1)] },
            error: .badListNumber(1_000_000)),
        BadList(
            name: "list number twice",
            voters: { [try SnapshotFixture.voter(1), try SnapshotFixture.voter(1, serial: 2)] },
            error: .duplicateListNumber(1)),
        BadList(
            name: "PIN twice", voters: { [try SnapshotFixture.voter(1), try SnapshotFixture.voter(2, serial: 1)] },
            error: .duplicatePin(listNumber: 2)),
        BadList(
            name: "photo too large", voters: { [try SnapshotFixture.voter(5, photo: 8193)] },
            error: .photoTooLarge(listNumber: 5, bytes: 8193)),
        BadList(
            name: "eleven templates", voters: { [try SnapshotFixture.voter(5, templates: 11)] },
            error: .tooManyTemplates(listNumber: 5, count: 11)),
        BadList(
            name: "name too long",
            voters: { [try SnapshotFixture.voter(5, surname: String(repeating: "Ө", count: 129))] },
            error: .badName(listNumber: 5)),
        BadList(
            name: "finger 11",
            voters: {
                let voter = try SnapshotFixture.voter(5)
                return [
                    SnapshotVoter(
                        listNumber: 5, pin: voter.pin, surname: "А", givenName: "", patronymic: "", photo: [],
                        templates: [SnapshotTemplate(position: 11, record: [1])], mark: nil)
                ]
            }, error: .badTemplate(listNumber: 5)),
    ]

    @Test(arguments: badLists)
    func `a list with a mistake is refused, and nothing is left behind`(list: BadList) async throws {
        let fixture = try SnapshotFixture()
        let writer = try fixture.writer()
        let order = try fixture.order()
        await #expect(throws: list.error) {
            try await writer.write(voters: try list.voters(), order: order, to: fixture.folder())
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: fixture.parent).isEmpty)
    }

    @Test func `an order that makes no sense is refused`() async throws {
        let fixture = try SnapshotFixture()
        let writer = try fixture.writer()
        let from = SnapshotFixture.validFrom
        let cases: [(SnapshotOrder, SnapshotWriteError)] = [
            (try fixture.order(station: StationId(unchecked: "9999")), .unknownStation),
            (try fixture.order(number: 0), .badEdition),
            (try fixture.order(validUntil: from), .badEdition),
            (try fixture.order(validUntil: from.adding(seconds: 86_400 * 100)), .certificateOutOfTime),
            (try fixture.order(devices: []), .badRecipients),
            (try fixture.order(devices: [fixture.device.sealingKey, fixture.device.sealingKey]), .badRecipients),
            (try fixture.order(devices: [SealingKey([UInt8](repeating: 0, count: 32))]), .badRecipients),
        ]
        for (order, error) in cases {
            await #expect(throws: error) {
                try await writer.write(voters: try SnapshotFixture.voters(), order: order, to: fixture.folder())
            }
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: fixture.parent).isEmpty)
    }

    @Test func `only the registrar of this election writes`() async throws {
        let fixture = try SnapshotFixture()
        let order = try fixture.order()
        let writers = [
            try fixture.writer(key: SnapshotFixture.signingKey(11)),
            try fixture.writer(certificate: fixture.certificate(role: .station)),
            try fixture.writer(certificate: fixture.certificate(kind: .rehearsal)),
            try fixture.writer(certificate: fixture.certificate(election: ElectionId(unchecked: "other"))),
        ]
        for writer in writers {
            await #expect(throws: SnapshotWriteError.notTheRegistrar) {
                try await writer.write(voters: try SnapshotFixture.voters(), order: order, to: fixture.folder())
            }
        }
    }

    @Test func `nothing is ever overwritten`() async throws {
        let fixture = try SnapshotFixture()
        try await fixture.written()
        let before = try fixture.bytes(.manifest)
        await #expect(throws: SnapshotWriteError.folderExists(fixture.folder())) { try await fixture.written() }
        #expect(try fixture.bytes(.manifest) == before)
        #expect(try FileManager.default.contentsOfDirectory(atPath: fixture.parent) == ["s1"])
    }

    @Test func `a missing parent folder is a clear error`() async throws {
        let fixture = try SnapshotFixture()
        let writer = try fixture.writer()
        let order = try fixture.order()
        do {
            _ = try await writer.write(
                voters: try SnapshotFixture.voters(), order: order, to: fixture.folder("no/s1"))
            Issue.record("it was written into nowhere")
        } catch {
            guard case .file(let cause)? = error as? SnapshotWriteError, cause.code == ENOENT else {
                Issue.record("\(error)")
                return
            }
        }
    }

    @Test func `no error names a person`() throws {
        let voter = try SnapshotFixture.voter(3)
        for list in Self.badLists { #expect(!list.error.description.contains(voter.pin.digits)) }
        #expect(SnapshotWriteError.duplicatePin(listNumber: 3).description.contains("3"))
    }
}
