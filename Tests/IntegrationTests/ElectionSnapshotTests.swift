import ElectionModel
import Foundation
import Sodium
import SyntheticPeople
import TestSupport
import Testing
import Trust
import VoterSnapshot

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
            let opening = [
                "--opening-key", "\(election.place.path)/opening.key", "--opening-passphrase-file",
                election.passphraseFile,
            ]
            _ = try await election.answer(["snapshot", "opening-key", "--out", opening[1]])
            try await election.prepareStations(voters: 10, making: opening)
            if days > 0 {
                // Nor is its code released by mistake.
                let codes = ["snapshot", "codes", "--out", "\(election.place.path)/codes"] + opening
                expect(try await election.commission(codes), 5, "--early")
                #expect(!FileManager.default.fileExists(atPath: "\(election.place.path)/codes"))
                #expect(try await election.answer(codes + ["--early"]).array("codes").count == 2)
            }
            let refused = try await election.take("\(election.folder)/snapshots/1201-1", at: "1201")
            #expect([5, 6].contains(refused.code))
            #expect(refused.complaints.contains(words), "\(refused.complaints)")
        }

        @Test func `a list opens with the pool's key and its released code, and a correction as QR codes with it`()
            async throws
        {
            let election = try await ElectionFixture()
            let (place, pass) = (election.place.path, election.passphraseFile)
            _ = try await election.answer(["snapshot", "pool-key", "osh", "--out", "\(place)/pools"])
            _ = try await election.answer(["snapshot", "opening-key", "--out", "\(place)/opening.key"])
            let split = try await ElectionProgram.run(
                ElectionProgram.trustee,
                ["recovery", "split", "--kind", "training", "--out", "\(place)/recovery", "--no-input"]
                    + (0..<3).flatMap { _ in ["--card-passphrase-file", pass] })
            #expect(split.code == 0, "\(split.complaints)")
            let opening = ["--opening-key", "\(place)/opening.key", "--opening-passphrase-file", pass]
            try await election.prepareStations(
                voters: 20,
                making: [
                    "--pool", "\(place)/pools/osh.public.json", "--recovery", "\(place)/recovery/recovery.public.json",
                ] + opening)
            let folder = "\(election.folder)/snapshots/1201-1"
            _ = try await election.answer(["snapshot", "verify", folder, "--station", "1201"])

            // In the morning the code is released: a signed file, for which the spare terminals wait.
            let codes = try await election.answer(["snapshot", "codes", "--out", "\(place)/codes"] + opening)
            let again = try await election.answer(
                ["snapshot", "codes", "--station", "1201", "--out", "\(place)/codes"] + opening)
            #expect(try codes.array("codes").first?["code"] == again.array("codes").first?["code"])
            let release = try OpeningRelease(
                canonicalBytes: try Vectors.bytes("\(place)/codes/opening-1201-1.json"))
            let roots = try election.roots()
            guard case .good = release.verdict(under: roots, revocations: []) else {
                Issue.record("a released code counts")
                return
            }
            let expectation = SnapshotExpectation(
                election: ElectionId(unchecked: "sample-2025"), kind: .training, station: StationId(unchecked: "1201"),
                roots: roots)
            let now = SystemClock().now()
            let verified = try SnapshotReader.verify(folder: folder, expectation: expectation, now: now)
            #expect(verified.manifest.recipients.map(\.kind.rawValue).sorted() == ["device", "pool", "recovery"])
            let pool = try OpeningKey(
                seed: try KeyFile(canonicalBytes: try Vectors.bytes("\(place)/pools/osh.key"))
                    .open(passphrase: ElectionFixture.secret))
            var list = try await verified.open(with: pool, opening: release.code)
            #expect(list.count == 10)

            // People of the second station come to the first: off that list, then onto this one.
            let pins = [0, 1, 2].map { election.population.person(at: $0).pin.digits }
            let head = "action,list_number,pin,to,mark\n"
            let off = try election.write("off.csv", head + "transfer,,\(pins[1]),1201,\n")
            let on = try election.write(
                "on.csv", head + "add,,\(pins[1]),,\nmark,,\(pins[0]),,voted-at-home\nremove,,\(pins[2]),,\n")
            let refused = try await election.commission(["snapshot", "delta", "1201", on] + opening)
            expect(refused, 6, "line 2, pin: the voter is on the list of station 1202")
            for pin in pins { #expect(!refused.complaints.contains(pin)) }
            let forgotten = try await election.commission(["snapshot", "delta", "1201", on])
            expect(forgotten, 2, "--opening-key")
            _ = try await election.answer(["snapshot", "delta", "1202", off] + opening)
            let checked = try await election.answer(["snapshot", "delta", "1201", on, "--dry-run"] + opening)
            #expect(try checked.int("voters") == 10)
            #expect(!FileManager.default.fileExists(atPath: "\(folder)/delta-1.sealed"))
            let made = try await election.answer(["snapshot", "delta", "1201", on, "--qr"] + opening)
            #expect(made["wasThere"] == .bool(false))
            let repeated = try await election.answer(["snapshot", "delta", "1201", on, "--qr"] + opening)
            #expect(repeated["wasThere"] == .bool(true))

            let bytes = try Vectors.bytes("\(folder)/delta-1.sealed")
            let frames = try #require(DeltaFrames.split(bytes))
            let names = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/delta-1-qr")
            #expect(names.count == frames.count)
            #expect(try made.int("codes") == frames.count)
            list = try await list.applying(
                try DeltaReader.verify(bytes, after: list.line, expectation: expectation, now: now), with: pool)
            #expect(list.count == 10)
            let numbers = list.listNumbers
            #expect(numbers.last == 11 && !numbers.contains(0))
            #expect(try await list.voter(listNumber: 11)?.pin.digits == pins[1])
            if ElectionProgram.hasVerifier { #expect(try await election.verdict().code == 0) }
        }

        private static func swapped(_ bytes: Data, _ old: String, _ new: String) -> Data {
            Data(String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: old, with: new).utf8)
        }
    }
}
