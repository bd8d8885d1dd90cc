import ElectionModel
import Glibc
import Persistence
import StorageSupport
import Testing
import VoterRegister
import VoterSnapshot
import Wording

@Suite struct ImportTests {
    static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3]

    @Test(arguments: StorageEngine.available)
    func `good and bad rows add up and the bad are named without their data`(engine: StorageEngine) async throws {
        let folder = try ScratchFolder()
        var text = Fixture.header
        text += try Fixture.rows(0..<30)
        text += "12345,Жашыруун,Адам,,,1001\n"
        text += try Fixture.rows(5..<7)
        text += "\n" + (try Fixture.rows(30..<40, station: "77"))
        let path = try folder.write("v.csv", text)
        let register = try await Fixture.register(try await engine.store())
        let dry = try await register.importVoters(
            from: path, errorFile: folder.path + "/dry.csv", dryRun: true, batchRows: 7)
        #expect(try await register.voterCounts().values.allSatisfy { $0 == 0 })
        let report = try await register.importVoters(from: path, errorFile: folder.path + "/e.csv", batchRows: 7)
        #expect(report.counts == dry.counts && dry.outcome == .checked && report.outcome == .completed)
        #expect(report.counts.addUp && report.counts.read == 43)
        #expect(report.counts.added == 30 && report.counts.refused == 13)
        let errors = try folder.text("e.csv")
        #expect(try folder.text("dry.csv") == errors)
        #expect(errors.split(separator: "\r\n").count == 14)
        #expect(errors.contains("\r\n32,pin,pin,") && errors.contains("\r\n34,duplicate,pin,"))
        #expect(errors.contains("\r\n36,station,station,"))
        for secret in ["12345,", "Жашыруун", "Осмонова", "1990", "Ош", "77,"] { #expect(!errors.contains(secret)) }
        #expect(
            try await register.voterCounts() == [
                StationId(unchecked: "1001"): 15, StationId(unchecked: "1002"): 15, StationId(unchecked: "1003"): 0,
            ])
    }

    @Test(arguments: StorageEngine.available)
    func `a row whose earlier namesake was refused is taken`(engine: StorageEngine) async throws {
        let folder = try ScratchFolder()
        let bad = try Fixture.rows(1..<2, station: "77")
        let path = try folder.write("v.csv", Fixture.header + bad + (try Fixture.rows(1..<2)))
        let register = try await Fixture.register(try await engine.store())
        let counts = try await register.importVoters(from: path).counts
        #expect(counts.added == 1 && counts.refused == 1)
    }

    @Test(arguments: StorageEngine.available)
    func `another file updates what differs and leaves the rest`(engine: StorageEngine) async throws {
        let folder = try ScratchFolder()
        let register = try await Fixture.register(try await engine.store())
        _ = try await register.importVoters(from: try folder.write("a.csv", Fixture.header + Fixture.rows(0..<10)))
        let second = try folder.write(
            "b.csv", Fixture.header + Fixture.rows(0..<4, address: "Нарын") + Fixture.rows(4..<12))
        let dry = try await register.importVoters(from: second, dryRun: true)
        let counts = try await register.importVoters(from: second, batchRows: 3).counts
        #expect(counts == dry.counts)
        #expect(counts.updated == 4 && counts.unchanged == 6 && counts.added == 2 && counts.refused == 0)
        let voter = try await register.voter(Fixture.pin(3), purpose: .complaint, by: Fixture.official)
        #expect(voter?.details.address == "Нарын")
    }

    @Test(arguments: StorageEngine.available, [1, 2, 3, 5, 8])
    func `an import that stops goes on where it stopped and counts the same`(engine: StorageEngine, crashAfter: Int)
        async throws
    {
        let folder = try ScratchFolder()
        let text = Fixture.header + (try Fixture.rows(0..<25)) + "x\n" + (try Fixture.rows(20..<45))
        let path = try folder.write("v.csv", text)
        let whole = try await Fixture.register(try await engine.store())
        let expected = try await whole.importVoters(from: path, errorFile: folder.path + "/whole.csv", batchRows: 6)

        let store = try await engine.store()
        let register = try await Fixture.register(store)
        var batches = 0
        await #expect(throws: SimulatedCrash.self) {
            _ = try await register.importVoters(from: path, errorFile: folder.path + "/e.csv", batchRows: 6) { _ in
                batches += 1
                if batches == crashAfter { throw SimulatedCrash() }
            }
        }
        await #expect(throws: RegisterError.importUnfinished("v.csv")) { _ = try await register.formList(.preliminary) }
        // A new process opens the same database; the batch size may be another one.
        let again = try await Fixture.register(store, seed: 2)
        let report = try await again.importVoters(from: path, errorFile: folder.path + "/e.csv", batchRows: 4)
        #expect(report.outcome == .completed && report.resumedAfter == crashAfter * 6)
        #expect(report.counts == expected.counts && report.counts.addUp)
        #expect(try folder.text("e.csv") == folder.text("whole.csv"))
        #expect(try await again.voterCounts() == whole.voterCounts())

        let second = try await again.importVoters(from: path, errorFile: folder.path + "/e2.csv")
        #expect(second.outcome == .alreadyImported && second.counts == expected.counts)
        #expect(try folder.text("e2.csv") == folder.text("whole.csv"))
        #expect(try await Persisted.count("person", in: store) == 45)
    }

    @Test(arguments: StorageEngine.available)
    func `the same content under another name is another import`(engine: StorageEngine) async throws {
        let folder = try ScratchFolder()
        let text = Fixture.header + (try Fixture.rows(0..<5))
        let register = try await Fixture.register(try await engine.store())
        let first = try await register.importVoters(from: try folder.write("a.csv", text))
        let second = try await register.importVoters(from: try folder.write("b.csv", text))
        #expect(first.sha256 == second.sha256 && second.outcome == .completed && second.counts.unchanged == 5)
    }

    @Test(arguments: StorageEngine.available)
    func `an unfinished import can be abandoned, and taken up again`(engine: StorageEngine) async throws {
        let folder = try ScratchFolder()
        let path = try folder.write("v.csv", Fixture.header + Fixture.rows(0..<20))
        let register = try await Fixture.register(try await engine.store())
        await #expect(throws: RegisterError.noSuchImport("v.csv")) { try await register.abandonImport(named: "v.csv") }
        await #expect(throws: SimulatedCrash.self) {
            _ = try await register.importVoters(from: path, batchRows: 5) { _ in throw SimulatedCrash() }
        }
        try await register.abandonImport(named: "v.csv")
        #expect(try await register.formList(.preliminary).voters == 5)
        #expect(try await register.importVoters(from: path).counts.added == 20)
        #expect(try await register.formList(.preliminary).voters == 20)
    }

    @Test(arguments: StorageEngine.available)
    func `two programs that import the same file do not take a row twice`(engine: StorageEngine) async throws {
        let folder = try ScratchFolder()
        let path = try folder.write("v.csv", Fixture.header + Fixture.rows(0..<20))
        let store = try await engine.store()
        let other = try await Fixture.register(store, seed: 9)
        // The first write opens the register; before the third, the other program imports everything.
        let hooked = HookedStore(store, beforeWrite: 3) {
            let report = try await other.importVoters(from: path)
            #expect(report.counts.added == 20)
        }
        let register = try await Fixture.register(hooked)
        await #expect(throws: RegisterError.importRunning("v.csv")) {
            _ = try await register.importVoters(from: path, batchRows: 5)
        }
        #expect(try await Persisted.count("person", in: store) == 20)
        #expect(try await register.importVoters(from: path).outcome == .alreadyImported)
    }

    @Test(arguments: StorageEngine.available)
    func `people whose numbers would meet get others`(engine: StorageEngine) async throws {
        let folder = try ScratchFolder()
        let store = try await engine.store()
        for (seed, range) in [0..<7, 7..<20].enumerated() {
            // The same random numbers in both runs.
            let register = try await Fixture.register(store, seed: 5)
            let path = try folder.write("\(seed).csv", Fixture.header + Fixture.rows(range))
            #expect(try await register.importVoters(from: path).counts.added == range.count)
        }
        #expect(try await Persisted.count("person", in: store) == 20)
    }

    @Test(arguments: StorageEngine.available)
    func `a file that is changed under the import stops it`(engine: StorageEngine) async throws {
        let folder = try ScratchFolder()
        let path = try folder.write("v.csv", Fixture.header + Fixture.rows(0..<20))
        let register = try await Fixture.register(try await engine.store())
        await #expect(throws: RegisterError.fileChanged("v.csv")) {
            _ = try await register.importVoters(from: path, batchRows: 5) { _ in
                let file = open(path, O_WRONLY | O_APPEND)
                write(file, "x", 1)
                close(file)
            }
        }
    }

    @Test(arguments: StorageEngine.available)
    func `photos are taken from beside the file only, and only as pictures`(engine: StorageEngine) async throws {
        let folder = try ScratchFolder()
        _ = try folder.write("a.png", Self.png)
        _ = try folder.write("b.jpg", [0xFF, 0xD8, 0xFF, 0xE0])
        _ = try folder.write("largest.png", Self.png + [UInt8](repeating: 0, count: 8192 - Self.png.count))
        _ = try folder.write("large.png", Self.png + [UInt8](repeating: 0, count: 8193 - Self.png.count))
        _ = try folder.write("text.png", "hello")
        _ = try folder.write("empty.png", "")
        _ = try folder.write(".hidden.png", Self.png)
        mkfifo(folder.path + "/pipe.png", 0o600)
        mkdir(folder.path + "/dir", 0o700)
        symlink("a.png", folder.path + "/link.png")
        let names: [(String, RowFault?)] = [
            ("a.png", nil), ("b.jpg", nil), ("largest.png", nil), ("", nil),
            ("large.png", RowFault(.photoSize, .photo)), ("empty.png", RowFault(.photoSize, .photo)),
            ("text.png", RowFault(.photoFormat, .photo)), ("none.png", RowFault(.photoMissing, .photo)),
            (".hidden.png", RowFault(.photoName, .photo)), ("../a.png", RowFault(.photoName, .photo)),
            ("..", RowFault(.photoName, .photo)), ("dir/a.png", RowFault(.photoName, .photo)),
            ("/etc/passwd", RowFault(.photoName, .photo)), ("link.png", RowFault(.photoName, .photo)),
            ("pipe.png", RowFault(.photoName, .photo)), ("dir", RowFault(.photoName, .photo)),
        ]
        let rows = try names.enumerated().map { serial, name in
            "\(name.0),\(try Fixture.rows(serial..<serial + 1, station: "1001"))"
        }
        let path = try folder.write("v.csv", "photo," + Fixture.header + rows.joined())
        let store = try await engine.store()
        let register = try await Fixture.register(store)
        let report = try await register.importVoters(from: path, errorFile: folder.path + "/e.csv")
        let errors = try folder.text("e.csv").split(separator: "\r\n").dropFirst().map(String.init)
        let expected = names.enumerated().compactMap { serial, name in
            name.1.map { "\(serial + 2),\($0.code.rawValue),photo,\"\($0.code.english)\"" }
        }
        #expect(errors == expected)
        #expect(report.counts.added == 4)
        #expect(try await Persisted.count("person_photo", in: store) == 3)

        // Without the column photos stay; an empty field removes; another picture replaces.
        let kept = try folder.write("kept.csv", Fixture.header + Fixture.rows(0..<4, station: "1001"))
        #expect(try await register.importVoters(from: kept).counts.unchanged == 4)
        let changed = try [("b.jpg", 0), ("", 1), ("largest.png", 2), ("", 3)].map { name, serial in
            "\(name),\(try Fixture.rows(serial..<serial + 1, station: "1001"))"
        }
        let counts = try await register.importVoters(
            from: try folder.write("changed.csv", "photo," + Fixture.header + changed.joined())
        ).counts
        #expect(counts.updated == 2 && counts.unchanged == 2)
        _ = try await register.formList(.final)
        let voters = try await register.snapshotVoters(
            station: StationId(unchecked: "1001"), purpose: .snapshot, by: Fixture.official)
        let photos = Dictionary(uniqueKeysWithValues: voters.map { ($0.pin, $0.photo) })
        #expect(photos[try Fixture.pin(0)] == [0xFF, 0xD8, 0xFF, 0xE0])
        #expect(photos[try Fixture.pin(1)] == [])
        #expect(photos[try Fixture.pin(2)]?.count == 8192)
    }

    @Test(arguments: StorageEngine.available)
    func `after the final list no import changes anything`(engine: StorageEngine) async throws {
        let folder = try ScratchFolder()
        let register = try await Fixture.finalRegister(engine, folder)
        let path = try folder.write("late.csv", Fixture.header + Fixture.rows(0..<50))
        for dryRun in [true, false] {
            await #expect(throws: RegisterError.finalListFormed) {
                _ = try await register.importVoters(from: path, dryRun: dryRun)
            }
        }
        #expect(try await register.voterCounts().values.reduce(0, +) == 20)
    }
}
