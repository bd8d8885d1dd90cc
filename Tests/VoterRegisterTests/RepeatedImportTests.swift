import ElectionModel
import Persistence
import StorageSupport
import Testing
import VoterRegister
import Wording

@Suite struct RepeatedImportTests {
    private func address(_ register: ElectoralRegister, _ serial: Int) async throws -> String? {
        try await register.voter(Fixture.pin(serial), purpose: .complaint, by: Fixture.official)?.details.address
    }

    @Test(arguments: StorageEngine.available)
    func `a file that comes back after another one changes nothing, and says for how many the other holds`(
        engine: StorageEngine
    ) async throws {
        let folder = try ScratchFolder()
        let register = try await Fixture.register(try await engine.store())
        let first = try folder.write("a.csv", Fixture.header + Fixture.rows(0..<10, address: "Ош"))
        let second = try folder.write("b.csv", Fixture.header + Fixture.rows(0..<4, address: "Нарын"))
        let once = try await register.importVoters(from: first)
        #expect(!once.wasImported && once.overtaken == 0)
        #expect(try await register.importVoters(from: first).overtaken == 0)
        _ = try await register.importVoters(from: second)

        let back = try await register.importVoters(from: first, batchRows: 3)
        #expect(back.outcome == .alreadyImported && back.wasImported && back.counts == once.counts)
        #expect(back.overtaken == 4)
        #expect(try await address(register, 2) == "Нарын")
        let checked = try await register.importVoters(from: first, dryRun: true)
        #expect(checked.outcome == .checked && checked.wasImported && checked.counts.updated == 4)
    }

    @Test(arguments: StorageEngine.available)
    func `a file that is told to be applied again is an import of its own`(engine: StorageEngine) async throws {
        let folder = try ScratchFolder()
        let store = try await engine.store()
        let register = try await Fixture.register(store)
        let first = try folder.write("a.csv", Fixture.header + Fixture.rows(0..<10, address: "Ош"))
        let second = try folder.write("b.csv", Fixture.header + Fixture.rows(0..<4, address: "Нарын"))
        _ = try await register.importVoters(from: first, again: true)
        _ = try await register.importVoters(from: second)

        let again = try await register.importVoters(from: first, again: true, batchRows: 3)
        #expect(again.outcome == .completed && again.counts.updated == 4 && again.counts.unchanged == 6)
        #expect(again.counts.refused == 0 && again.counts.addUp)
        #expect(try await address(register, 2) == "Ош")
        // What the file says holds again, so nothing is told of the other one.
        #expect(try await register.importVoters(from: first).overtaken == 0)
        let third = try await register.importVoters(from: first, again: true)
        #expect(third.outcome == .completed && third.counts.unchanged == 10)
        #expect(try await Persisted.count("person", in: store) == 10)
    }

    @Test(arguments: StorageEngine.available)
    func `a repetition that stops goes on where it stopped, and keeps lists from being formed`(engine: StorageEngine)
        async throws
    {
        let folder = try ScratchFolder()
        let register = try await Fixture.register(try await engine.store())
        let path = try folder.write("a.csv", Fixture.header + Fixture.rows(0..<10))
        _ = try await register.importVoters(from: path)
        await #expect(throws: SimulatedCrash.self) {
            _ = try await register.importVoters(from: path, again: true, batchRows: 4) { _ in throw SimulatedCrash() }
        }
        #expect(try await register.unfinishedImports() == ["a.csv (2)"])
        await #expect(throws: RegisterError.importUnfinished("a.csv (2)")) { _ = try await register.formList(.final) }
        let report = try await register.importVoters(from: path, again: true, batchRows: 4)
        #expect(report.resumedAfter == 4 && report.counts.unchanged == 10)
        #expect(try await register.unfinishedImports().isEmpty)
    }

    @Test(arguments: StorageEngine.available, Language.allCases)
    func `the error file speaks the language of whoever imports; its codes stay`(
        engine: StorageEngine, language: Language
    ) async throws {
        let folder = try ScratchFolder()
        let path = try folder.write("v.csv", Fixture.header + Fixture.rows(0..<1, station: "77"))
        let register = try await Fixture.register(try await engine.store())
        try await Language.$spoken.withValue(language) {
            _ = try await register.importVoters(from: path, errorFile: folder.path + "/e.csv")
        }
        let lines = try folder.text("e.csv").split(separator: "\r\n")
        #expect(
            lines == ["line,code,column,message", "2,station,station,\"\(RowFaultCode.station.text(in: language))\""])
    }
}
