import ElectionModel
import Ledger
import TestSupport
import Testing

/// The firmware that units may run, as the ledger takes it.
@Suite struct FirmwareEntryTests {
    let folder = TemporaryFolder()
    let walk: ElectionWalk

    init() throws { walk = try ElectionWalk() }

    private static func firmware(_ version: Int, digits: Int = 128) -> CanonicalValue {
        ["version": .int(version), "measurement": .string(String(repeating: "a", count: digits))]
    }

    private func statement(_ firmware: [CanonicalValue]) throws -> Submission {
        try walk.submission(.firmwareList, ["v": 1, "firmware": .array(firmware)])
    }

    @Test func `a list is taken until the vote is sealed, and what is no list is not`() async throws {
        let writer = try await LedgerWriter(
            path: folder.path, election: walk.sample.definition.election, key: try #require(walk.sample.keys["log"]),
            clock: FixedClock())
        _ = try await writer.append([walk.genesis()], definition: walk.sample.definition)
        _ = try await writer.append([statement([Self.firmware(0), Self.firmware(7)])])
        let unfit = [
            [], [Self.firmware(7), Self.firmware(7)], [Self.firmware(8), Self.firmware(7)],
            [Self.firmware(7, digits: 126)], (0...64).map { Self.firmware($0) },
        ]
        for firmware in unfit {
            await #expect(throws: LedgerError.refused(.firmwareList)) {
                _ = try await writer.append([statement(firmware)])
            }
        }
        for step in try walk.opening() { _ = try await writer.append([step]) }
        _ = try await writer.append([statement([Self.firmware(9)])])
        _ = try await writer.append([walk.step(.open, .sealed)])
        await #expect(throws: LedgerError.refused(.notInPhase(.firmwareList, .sealed))) {
            _ = try await writer.append([statement([Self.firmware(10)])])
        }
    }
}
