import BallotCrypto
import ElectionModel
import Foundation
import Ledger
import RemoteRecord
import RemoteSupport
import Sodium
import TestSupport
import Testing

extension ElectionTests {
    /// Remote voting from the manifest to the votes, by the programs that people use, and an observer's look at it.
    @Suite(.enabled(if: ElectionProgram.hasVerifier)) struct RemoteElectionTests {
        private static let voters = 24

        /// Voters vote for the options in turn. One challenges first, one votes again, one is voided, one neither casts
        /// nor challenges, and one stays away.
        ///
        /// - Returns: the votes that count.
        private func vote(_ voters: inout [RemoteVoter], in scene: RemoteElectionFixture) async throws -> [Int] {
            let box = try await scene.participants(seed: 2)
            let context = try scene.record().context
            var expected = [0, 0, 0, 0]
            for index in voters.indices.dropLast() {
                let option = index % 4
                switch index {
                case 0:
                    try await box.authorise(&voters[index], in: context)
                    let seed = SecretBytes(box.random.bytes(32))
                    let tried = try box.ballot(of: &voters[index], for: 3, in: context, seed: seed)
                    try await box.publish(ballots: [tried])
                    try await box.decide(.challenge, tried, by: voters[index], in: context)
                    try await box.publish(
                        .ballotOpening, BallotOpening(tracker: tried.tracker, seed: seed).message(in: context))
                case 1: try await box.vote(&voters[index], for: 3, in: context)
                case 3:
                    try await box.authorise(&voters[index], in: context)
                    try await box.publish(ballots: [box.ballot(of: &voters[index], for: 0, in: context)])
                    continue
                default: break
                }
                try await box.vote(&voters[index], for: option, in: context)
                if index == 2 { try await box.void(voters[index], in: context) } else { expected[option] += 1 }
            }
            return expected
        }

        @Test func `the votes come out, one trustee being away, and an observer's program finds nothing wrong`()
            async throws
        {
            let scene = try await RemoteElectionFixture(trustees: 5, threshold: 3)
            try await scene.makeKey()
            var voters: [RemoteVoter] = []
            do {
                let registrar = try await scene.participants(seed: 1)
                voters = try await registrar.roll(Self.voters, base: scene.record().base)
            }
            try await scene.drill(by: [1, 2, 3, 5], "open")
            _ = try await scene.election.answer(["election", "phase", "open"])
            let expected = try await vote(&voters, in: scene)
            _ = try await scene.election.answer(["election", "phase", "sealed"])
            try await scene.drill(by: [1, 2, 5], "close")
            let units = try await scene.decrypt(by: [1, 2, 3, 5])
            #expect(units.count == 1)
            #expect(units.first?["votes"] == .array(expected.map { .int($0) }))
            #expect(units.first?["ballots"] == .int(expected.reduce(0, +)))
            #expect(units.first?["trustees"] == [1, 2, 3, 5])
            let before = try copy(of: scene)
            try await scene.publish()

            let record = try await scene.export("final")
            for place in [record, "\(record).tar"] {
                let verdict = try await scene.verdict(on: place)
                #expect(verdict.isGood, "\(verdict.report)")
                for number in 1...27 { #expect(verdict.checks["V\(number)"] == "pass", "V\(number) of \(place)") }
                let unit = try #require(try verdict.report["remote"]?.array("units").first)
                #expect(try unit.array("votes").map { try $0.int("value") } == expected)
            }
            try await changeArchive("\(record).tar", in: scene)
            try await lie(before, in: scene)
        }

        /// One byte of any kind of file: the archive is another one, and the check that reads the place says so.
        private func changeArchive(_ archive: String, in scene: RemoteElectionFixture) async throws {
            let good = try Data(contentsOf: URL(fileURLWithPath: archive))
            let changed = "\(scene.election.place.path)/changed.tar"
            let text = try #require(good.range(of: Data("\"type\":\"ballot.cast\"".utf8)))
            let root = try #require(good.range(of: Data("dobush/sample-2025\n".utf8)))
            for (place, check) in [(text.upperBound + 40, "tiles"), (root.upperBound + 10, "checkpoint")] {
                var bytes = good
                bytes[place] ^= 1
                try bytes.write(to: URL(fileURLWithPath: changed))
                let verdict = try await scene.verdict(on: changed)
                #expect(!verdict.isGood)
                #expect(verdict.checks[check] == "fail", "byte \(place): \(verdict.checks)")
            }
        }

        /// The commission itself, with every key that it has, publishes one byte that the trustees did not say.
        private func lie(_ commission: String, in scene: RemoteElectionFixture) async throws {
            let files = [("tally-d1-mayor-result.msg", 1, "V26"), ("tally-d1-mayor-2.msg", 100, "V24")]
            for (index, (file, fromEnd, check)) in files.enumerated() {
                let folder = "\(scene.election.place.path)/lying-\(index)"
                try FileManager.default.copyItem(atPath: commission, toPath: folder)
                let table = "\(folder)-table"
                try FileManager.default.copyItem(atPath: scene.table, toPath: table)
                let url = URL(fileURLWithPath: "\(table)/\(file)")
                var bytes = try Data(contentsOf: url)
                bytes[bytes.count - fromEnd] ^= 1
                try bytes.write(to: url)
                let published = try await ElectionProgram.run(
                    ElectionProgram.dobush,
                    [
                        "remote", "publish", table, "--folder", folder, "--passphrase-file",
                        scene.election.passphraseFile, "--yes",
                    ])
                try #require(published.code == 0, "\(published.complaints)")
                let verdict = try await scene.verdict(on: "\(folder)/ledger/public")
                #expect(!verdict.isGood)
                let failed = verdict.checks.filter { $0.value == "fail" }.keys
                #expect(Set(failed) == [check], "\(file): \(failed)")
            }
        }

        private func copy(of scene: RemoteElectionFixture) throws -> String {
            let copy = "\(scene.election.place.path)/commission-before"
            try FileManager.default.copyItem(atPath: scene.election.folder, toPath: copy)
            return copy
        }
    }
}
