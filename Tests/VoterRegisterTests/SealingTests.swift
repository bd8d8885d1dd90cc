import ElectionModel
import FoundationEssentials
import Glibc
import Persistence
import StorageSupport
import Testing
import VoterRegister
import Wording

@Suite struct SealingTests {
    @Test(arguments: StorageEngine.available)
    func `a database opens for its own election, kind and keys only`(engine: StorageEngine) async throws {
        let store = try await engine.store()
        _ = try await Fixture.register(store)
        _ = try await Fixture.register(store)
        await #expect(throws: RegisterError.otherElection(ElectionId(unchecked: "e1"))) {
            _ = try await Fixture.register(store, definition: Fixture.definition(election: "e2"))
        }
        for kind in [ElectionKind.production, .training] {
            await #expect(throws: RegisterError.otherKind(.rehearsal)) {
                _ = try await Fixture.register(store, definition: Fixture.definition(kind: kind))
            }
        }
        await #expect(throws: RegisterError.wrongKey) {
            _ = try await ElectoralRegister(
                store: store, definition: Fixture.definition(), keys: try Fixture.keys(2), clock: FixedClock(),
                random: SeededRandom(seed: 1))
        }
    }

    @Test func `the files of the database hold no name, no PIN, no photo and no template`() async throws {
        let folder = try ScratchFolder()
        let photo = ImportTests.png + Array("PORTRAIT-OF-SOMEBODY".utf8)
        let record = Array("FMR-TEMPLATE-OF-SOMEBODY-0123456789".utf8)
        let database = "\(folder.path)/register.sqlite"
        let store = try SQLiteStore(path: database)
        let register = try await Fixture.register(store)
        _ = try folder.write("p.png", photo)
        let rows = try Fixture.rows(0..<50).split(separator: "\n").map { "p.png,\($0)\nx,\($0)\n" }.joined()
        let csv = try folder.write("v.csv", "photo," + Fixture.header + rows)
        _ = try await register.importVoters(from: csv, batchRows: 10)
        _ = try await register.formList(.final)
        _ = try await register.linkTemplates([TemplateLink(pin: try Fixture.pin(1), position: 1, record: record)])
        _ = try await register.voter(Fixture.pin(1), purpose: .complaint, by: Fixture.official)
        _ = try await register.snapshotVoters(
            station: StationId(unchecked: "1001"), purpose: .snapshot, by: Fixture.official)

        // The write-ahead log is searched too: it is there as long as the store is open.
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasPrefix("register") }
        #expect(names.count == 3)
        let secrets = [
            "Осмонова", "Айгүл", "Бакытовна", "Ош ш.", "PORTRAIT", "FMR-TEMPLATE", "11705199000001", "19900000",
        ]
        var found = 0
        for name in names {
            let bytes = try folder.read(name)
            for secret in secrets { #expect(!Self.contains(bytes, Array(secret.utf8)), "\(name) holds \(secret)") }
            if Self.contains(bytes, Array("registrar-1".utf8)) { found += 1 }
        }
        // What is not secret is found, so the search does search.
        #expect(found > 0)
        try store.close()
    }

    static func contains(_ bytes: [UInt8], _ part: [UInt8]) -> Bool {
        guard let first = part.first, bytes.count >= part.count else { return false }
        return (0...bytes.count - part.count).contains { at in
            bytes[at] == first && bytes[at..<at + part.count].elementsEqual(part)
        }
    }

    @Test(arguments: StorageEngine.available, ["person", "person_photo", "person_template"])
    func `a sealed value that was moved to another person is refused`(engine: StorageEngine, table: String) async throws
    {
        let folder = try ScratchFolder()
        let store = try await engine.store()
        let register = try await Fixture.register(store)
        _ = try folder.write("p.png", ImportTests.png)
        let rows = try Fixture.rows(0..<2, station: "1001").split(separator: "\n").map { "p.png,\($0)\n" }.joined()
        _ = try await register.importVoters(from: try folder.write("v.csv", "photo," + Fixture.header + rows))
        _ = try await register.formList(.final)
        _ = try await register.linkTemplates([try TemplateTests.link(0), try TemplateTests.link(1)])
        let query = Query(
            stringLiteral: "UPDATE \(table) SET sealed = (SELECT t.sealed FROM \(table) t ORDER BY t.person LIMIT 1)")
        try await store.write { _ = try $0.run(query) }
        await #expect(throws: RegisterError.damaged(table)) {
            for serial in 0..<2 {
                _ = try await register.voter(Fixture.pin(serial), purpose: .audit, by: Fixture.official)
            }
            _ = try await register.snapshotVoters(
                station: StationId(unchecked: "1001"), purpose: .snapshot, by: Fixture.official)
        }
    }

    /// Whether this process may mount a file system of its own.
    static let mayMount: Bool = {
        guard let folder = try? ScratchFolder(), mount("tmpfs", folder.path, "tmpfs", 0, "size=64k") == 0 else {
            return false
        }
        umount2(folder.path, Int32(MNT_DETACH))
        return true
    }()

    @Test(.enabled(if: mayMount, "mounting a small file system needs rights that this process does not have"))
    func `a full disk loses nothing, and the import goes on when there is space`() async throws {
        let folder = try ScratchFolder()
        let disk = "\(folder.path)/disk"
        mkdir(disk, 0o700)
        try #require(mount("tmpfs", disk, "tmpfs", 0, "size=8m") == 0)
        defer { umount2(disk, Int32(MNT_DETACH)) }
        let csv = try folder.write("v.csv", Fixture.header + Fixture.rows(0..<4000))
        let store = try SQLiteStore(path: "\(disk)/register.sqlite")
        let register = try await Fixture.register(store)
        // Something else takes most of the space.
        _ = try folder.write("disk/ballast", [UInt8](repeating: 7, count: 6_400_000))
        var saved = 0
        let stopped = await #expect(throws: RegisterError.self) {
            _ = try await register.importVoters(from: csv, batchRows: 100) { saved = $0.read }
        }
        #expect(stopped == .importStopped(rowsSaved: saved, cause: .full))
        #expect(saved > 0 && saved < 4000)
        #expect(stopped.map { "\($0)".contains("the disk is full") } == true)
        #expect(try await register.voterCounts().values.reduce(0, +) == saved)

        unlink("\(disk)/ballast")
        let report = try await register.importVoters(from: csv, batchRows: 100)
        #expect(report.resumedAfter == saved && report.counts.added == 4000 && report.counts.addUp)
        #expect(try await register.voterCounts().values.reduce(0, +) == 4000)
        try store.close()
    }

    @Test func `errors say what to do`() {
        let errors: [RegisterError] = [
            .otherElection(ElectionId(unchecked: "e")), .otherKind(.training), .wrongKey, .damaged("t"), .file("f"),
            .fileChanged("f"), .header(.empty), .importStopped(rowsSaved: 1, cause: .full), .importRunning("f"),
            .importUnfinished("f"), .noSuchImport("f"), .finalListFormed, .noFinalList, .registerEmpty, .unknownStation,
            .purpose(.audit),
        ]
        for error in errors { #expect("\(error)".contains { ";:,".contains($0) } && "\(error)".count > 40) }
        #expect(Set(errors.map { "\($0)" }).count == errors.count)
        for code in RowFaultCode.allCases { #expect(!code.english.contains("\"")) }
    }
}
