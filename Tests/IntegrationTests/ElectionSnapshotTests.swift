import ElectionModel
import Foundation
import TestSupport
import Testing

extension ElectionTests {
    @Suite struct ElectionSnapshotTests {
        /// A refused import: which exit code, and the words that say why.
        private func expect(
            _ ending: ElectionProgram.Ending, _ code: Int32, _ words: String,
            location: SourceLocation = #_sourceLocation
        ) {
            #expect(ending.code == code, "\(ending.complaints)", sourceLocation: location)
            #expect(ending.complaints.contains(words), "\(ending.complaints)", sourceLocation: location)
        }

        @Test func `a station refuses a snapshot that is damaged, forged, or another's, by name`() async throws {
            let election = try await ElectionFixture()
            try await election.prepareStations(voters: 40)
            let cases: [(file: String, code: Int32, words: String, change: @Sendable (inout Data) -> Void)] = [
                ("payload.sealed", 6, "copying was broken off", { $0.removeLast(100) }),
                ("payload.sealed", 6, "encrypted part was changed", { $0[$0.count / 2] ^= 1 }),
                ("payload.sealed", 3, "payload.sealed is missing", { $0 = Data() }),
                (
                    "manifest.json", 4, "signature does not fit",
                    { $0 = Self.swapped($0, "\"voters\":20", "\"voters\":21") }
                ),
                ("manifest.json.minisig", 3, "manifest.json.minisig is missing", { $0 = Data() }),
                ("ledger.proof", 3, "ledger.proof is missing", { $0 = Data() }),
                ("definition.json", 6, "definition.json was changed", { $0[$0.count / 2] ^= 1 }),
            ]
            for item in cases {
                let copy = try election.changed("1201-1", file: item.file, item.change)
                expect(try await election.take(copy, at: "1201"), item.code, item.words)
            }
            expect(try await election.take("\(election.folder)/snapshots/1202-1", at: "1201"), 5, "for station 1202")
            expect(try await election.take("\(election.place.path)/nowhere", at: "1201"), 3, "missing")
            #expect(!FileManager.default.fileExists(atPath: "\(election.device("1201"))/snapshot-1"))

            #expect(try await election.take("\(election.folder)/snapshots/1201-1", at: "1201").code == 0)
            _ = try await election.answer(["snapshot", "make", "--station", "1201"])
            #expect(try await election.take("\(election.folder)/snapshots/1201-2", at: "1201").code == 0)
            expect(try await election.take("\(election.folder)/snapshots/1201-1", at: "1201"), 5, "number 2 was opened")
        }

        @Test(arguments: [(-30, "validity ended"), (30, "valid from")])
        func `a station refuses a snapshot outside its days`(days: Int, words: String) async throws {
            let election = try await ElectionFixture(votingDay: ElectionFixture.today.adding(days: days))
            try await election.prepareStations(voters: 10)
            let refused = try await election.take("\(election.folder)/snapshots/1201-1", at: "1201")
            #expect([5, 6].contains(refused.code))
            #expect(refused.complaints.contains(words), "\(refused.complaints)")
        }

        private static func swapped(_ bytes: Data, _ old: String, _ new: String) -> Data {
            Data(String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: old, with: new).utf8)
        }
    }
}
