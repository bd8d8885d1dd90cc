import ElectionModel
import Foundation
import Imaging
import Ledger
import Sodium
import StationDesk
import SyntheticPeople
import TestSupport
import Testing
import Trust
import VoterSnapshot

extension ElectionTests {
    /// A whole election, and what it leaves on the disk.
    @Suite(.enabled(if: ElectionProgram.hasVerifier), .serialized) struct ElectionDemoTests {
        /// The demo, held once for all tests.
        struct Held: Sendable {
            let place: TemporaryFolder
            let ending: ElectionProgram.Ending
            let people: [SyntheticPerson]
            var folder: String { "\(place.path)/demo" }
            var commission: String { "\(folder)/commission" }
        }

        /// Of all keys of the demo.
        static let passphrase = "a passphrase for training only"

        static let held = Task {
            let place = TemporaryFolder()
            let ending = try await ElectionProgram.run(
                ElectionProgram.dobush,
                [
                    "demo", "--folder", "\(place.path)/demo", "--voters", "100", "--visitors", "30", "--seed", "99",
                    "--verifier", ElectionProgram.verifier, "--firmware", ControlBoardMachine.firmware,
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
            for station in ["1201", "1202"] {
                let kept = "\(held.commission)/received/\(station)"
                let receipt = try ClosingReceipt(canonicalBytes: try Vectors.bytes("\(kept)/receipt.json"))
                let package = "\(held.folder)/station-\(station)/closing"
                let submissions = try FileManager.default.contentsOfDirectory(atPath: "\(package)/public").map {
                    try Submission(canonicalBytes: try Vectors.bytes("\(package)/public/\($0)"))
                }
                let log = try Vectors.bytes("\(kept)/log.sealed")
                #expect(receipt.station.rawValue == station && receipt.covers(submissions, sealedLog: log))
            }
        }

        @Test(.enabled(if: ControlBoardMachine.isThere, "run make firmware; QEMU must be installed"))
        func `the demo's units read the documents and print the receipts`() async throws {
            let held = try await Self.held.value
            #expect(held.ending.complaints.contains("2 units: the firmware runs in QEMU"))
            let receipt = try GreyImage(png: try Vectors.bytes("\(held.folder)/forms/receipt-printed.png"))
            #expect(receipt.width == 576 && receipt.pixels.contains(0))
            #expect(held.ending.complaints.contains("the units read"))
            for station in ["1201", "1202"] {
                let paired = try FileManager.default.contentsOfDirectory(
                    atPath: "\(held.folder)/station-\(station)/devices")
                // Beside the unit's file lies the lock of the folder.
                #expect(paired.contains("unit-\(station).json"))
            }
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
        private static func scan(_ held: Held) throws -> LeakScan {
            var scan = LeakScan(published: try Vectors.bytes("\(held.commission)/definition.json"))
            scan.add("passphrase", passphrase)
            for person in held.people {
                scan.add("PIN", person.pin.digits)
                scan.add("surname", person.name.surname)
                scan.add("given name", person.name.givenName)
                scan.add("address", person.address.line)
                scan.add("street", person.address.street)
            }
            for station in ["1201", "1202"] {
                let file = try Vectors.bytes("\(held.folder)/station-\(station)/members-codes.json")
                guard case .array(let members) = try CanonicalValue.parse(file) else { continue }
                #expect(members.count == 3)
                for member in members { scan.add("member's code", try member.string("code")) }
            }
            scan.add("ISO template", bytes: Array("FMR\0 20\0".utf8))
            scan.add("PNG image", bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
            for person in held.people.prefix(3) {
                let image = person.finger(.rightIndex).impression(number: 0, conditions: .good)
                scan.add("finger image", bytes: Array(image.pixels))
                scan.add("portrait", bytes: Array(try person.portraitPng()))
            }
            return scan
        }

        @Test func `no voter, code, passphrase or finger stands in clear in what is kept or published`() async throws {
            let held = try await Self.held.value
            let scan = try Self.scan(held)
            #expect(scan.count > 300)
            let finding = try scan.scan(try Self.files(held))
            #expect(finding.files > 30)
            #expect(finding.leaks.isEmpty)
            let said = scan.leaks(
                in: Array((held.ending.output + held.ending.complaints).utf8), file: "what is printed")
            #expect(said.isEmpty)
        }

        @Test func `the scan finds what stands in clear`() async throws {
            let held = try await Self.held.value
            #expect(try Self.scan(held).missed(random: SeededRandom(seed: 1)).isEmpty)
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
