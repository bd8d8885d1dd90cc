import ElectionModel
import Foundation
import Imaging
import Sodium
import SyntheticPeople
import TestSupport
import Testing
import Trust
import VoterSnapshot

extension ElectionTests {
    /// A whole election, and what it leaves on the disk.
    @Suite(.enabled(if: ElectionProgram.hasVerifier), .serialized) struct ElectionDemoTests {
        /// The demo, held once for all tests.
        private struct Held: Sendable {
            let place: TemporaryFolder
            let ending: ElectionProgram.Ending
            let people: [SyntheticPerson]
            var folder: String { "\(place.path)/demo" }
            var commission: String { "\(folder)/commission" }
        }

        private static let held = Task {
            let place = TemporaryFolder()
            let ending = try await ElectionProgram.run(
                ElectionProgram.dobush,
                [
                    "demo", "--folder", "\(place.path)/demo", "--voters", "100", "--visitors", "30", "--seed", "99",
                    "--verifier", ElectionProgram.verifier,
                ])
            let bytes = try Vectors.bytes("\(place.path)/demo/commission/definition.json")
            let day = try ElectionDefinition(canonicalBytes: bytes).calendar.votingDay
            let population = SyntheticPopulation(seed: 99, votingDay: day)
            return Held(place: place, ending: ending, people: (0..<100).map { population.person(at: $0) })
        }

        @Test func `the demo holds an election that its verifier passes`() async throws {
            let held = try await Self.held.value
            #expect(held.ending.code == 0, "\(held.ending.complaints)")
            #expect(held.ending.output.contains("Elected:"))
        }

        /// The places that others may come to see, or where only ciphertext may lie.
        private static func files(_ held: Held) throws -> [String] {
            let open = ["\(held.commission)/ledger", "\(held.commission)/snapshots", "\(held.commission)/certificates"]
            let stations = ["1201", "1202"].flatMap { station in
                ["log.db", "daemon.log", "closing", "snapshot-1", "station.json", "edition.json", "count.json"]
                    .map { "\(held.folder)/station-\(station)/\($0)" }
            }
            let register = ["register.db", "register.db-wal", "definition.json", "setup.json"].map {
                "\(held.commission)/\($0)"
            }
            return try (open + stations + register).flatMap { path -> [String] in
                var isFolder: ObjCBool = false
                guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return [] }
                guard isFolder.boolValue else { return [path] }
                return try FileManager.default.subpathsOfDirectory(atPath: path).map { "\(path)/\($0)" }
                    .filter {
                        FileManager.default.fileExists(atPath: $0, isDirectory: &isFolder) && !isFolder.boolValue
                    }
            }
        }

        /// What must stand nowhere in clear. Names that the definition publishes as candidates' say nothing of a voter.
        private static func secrets(_ held: Held) throws -> [(what: String, bytes: [UInt8])] {
            let published = String(
                decoding: try Vectors.bytes("\(held.commission)/definition.json"), as: UTF8.self)
            var texts: [(String, String)] = [("passphrase", "a passphrase for training only")]
            for person in held.people {
                texts += [
                    ("PIN", person.pin.digits), ("surname", person.name.surname), ("given name", person.name.givenName),
                    ("address", person.address.line), ("street", person.address.street),
                ]
            }
            for station in ["1201", "1202"] {
                let file = try Vectors.bytes("\(held.folder)/station-\(station)/members-codes.json")
                guard case .array(let members) = try CanonicalValue.parse(file) else { continue }
                #expect(members.count == 3)
                texts += try members.map { ("member's code", try $0.string("code")) }
            }
            var secrets = Dictionary(texts.map { ($0.1, $0.0) }) { first, _ in first }
                .filter { $0.key.utf8.count >= 6 && !published.contains($0.key) }
                .map { (what: $0.value, bytes: Array($0.key.utf8)) }
            secrets.append(("ISO template", Array("FMR\0 20\0".utf8)))
            secrets.append(("PNG image", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
            for person in held.people.prefix(3) {
                let image = person.finger(.rightIndex).impression(number: 0, conditions: .good)
                let middle = image.pixels.count / 2 + image.width / 2
                secrets.append(("finger image", Array(image.pixels[middle..<middle + 24])))
                secrets.append(("portrait", Array(try person.portraitPng()[60..<92])))
            }
            return secrets
        }

        @Test func `no voter, code, passphrase or finger stands in clear in what is kept or published`() async throws {
            let held = try await Self.held.value
            let files = try Self.files(held)
            let secrets = try Self.secrets(held)
            #expect(files.count > 30)
            #expect(secrets.count > 300)
            for file in files {
                let bytes = Data(try Vectors.bytes(file))
                for secret in secrets where bytes.range(of: Data(secret.bytes)) != nil {
                    Issue.record("a \(secret.what) stands in \(file.dropFirst(held.folder.count))")
                }
            }
            let said = Data((held.ending.output + held.ending.complaints).utf8)
            for secret in secrets where said.range(of: Data(secret.bytes)) != nil {
                Issue.record("the demo prints a \(secret.what)")
            }
        }

        @Test func `the scan finds what stands in clear`() async throws {
            let held = try await Self.held.value
            let secrets = try Self.secrets(held)
            let text = Data("… \(held.people[5].pin.digits) \(held.people[6].name.surname) …".utf8)
            #expect(secrets.count { text.range(of: Data($0.bytes)) != nil } >= 1)
        }

        @Test(arguments: ["1201-1", "1202-1"])
        func `minisign accepts a snapshot's manifest, and no changed one`(snapshot: String) async throws {
            try #require(FileManager.default.isExecutableFile(atPath: "/usr/bin/minisign"), "apt-packages.txt names it")
            let held = try await Self.held.value
            let bytes = try Vectors.bytes("\(held.commission)/certificates/registrar-registrar.json")
            let registrar = try RoleCertificate(canonicalBytes: bytes).signKey
            let place = TemporaryFolder()
            let key = "\(place.path)/registrar.pub"
            try Data(MinisignSignature.publicKeyFile(registrar, comment: "registrar").utf8).write(
                to: URL(fileURLWithPath: key))
            let manifest = "\(held.commission)/snapshots/\(snapshot)/manifest.json"
            let good = try await ElectionProgram.run("/usr/bin/minisign", ["-V", "-p", key, "-m", manifest])
            #expect(good.code == 0, "\(good.complaints)")

            var changed = try Vectors.bytes(manifest)
            changed[changed.count / 2] ^= 1
            try Data(changed).write(to: URL(fileURLWithPath: "\(place.path)/manifest.json"))
            let bad = try await ElectionProgram.run(
                "/usr/bin/minisign",
                ["-V", "-p", key, "-m", "\(place.path)/manifest.json", "-x", "\(manifest).minisig"])
            #expect(bad.code == 1)
        }

        @Test func `the outsider's verifier passes the ledger and names a file with one changed bit`() async throws {
            let held = try await Self.held.value
            let ledger = "\(held.commission)/ledger/public"
            let passed = try await ElectionProgram.run(ElectionProgram.verifier, ["ledger", ledger])
            #expect(passed.code == 0, "\(passed.output)")
            let size = try #require(
                String(decoding: Vectors.bytes("\(ledger)/checkpoint"), as: UTF8.self).split(separator: "\n")
                    .dropFirst().first)
            let blob = try #require(try FileManager.default.contentsOfDirectory(atPath: "\(ledger)/blobs/sha256").first)
            for name in ["tile/entries/000.p/\(size)", "tile/0/000.p/\(size)", "checkpoint", "blobs/sha256/\(blob)"] {
                let place = TemporaryFolder()
                let copy = "\(place.path)/ledger"
                try FileManager.default.copyItem(atPath: ledger, toPath: copy)
                var bytes = try Vectors.bytes("\(copy)/\(name)")
                bytes[bytes.count / 2] ^= 1
                try Data(bytes).write(to: URL(fileURLWithPath: "\(copy)/\(name)"))
                let caught = try await ElectionProgram.run(ElectionProgram.verifier, ["ledger", copy])
                #expect(caught.code == 6, "\(name)")
                let words = caught.output.split(whereSeparator: \.isWhitespace).joined()
                #expect(
                    words.contains(name.hasPrefix("blobs") ? String(blob.prefix(16)) : name),
                    "\(name): \(caught.output)")
            }
        }
    }
}
