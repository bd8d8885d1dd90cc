import ElectionModel
import StorageSupport
import Testing
import VoterRegister
import VoterSnapshot

/// One voter of the final list, read to be added to a station's list.
@Suite struct CorrectionTests {
    @Test(arguments: StorageEngine.available)
    func `a voter is read as the station's snapshot has them, under another number, and the read is logged`(
        engine: StorageEngine
    ) async throws {
        let register = try await Fixture.finalRegister(engine, try ScratchFolder())
        _ = try await register.linkTemplates([try TemplateTests.link(4), try TemplateTests.link(4, 7)])
        let pin = try Fixture.pin(4)
        let listed = try await register.snapshotVoters(
            station: StationId(unchecked: "1001"), purpose: .snapshot, by: Fixture.official)
        let there = try #require(listed.first { $0.pin == pin })
        let read = try await register.snapshotVoter(
            pin, listNumber: 77, purpose: .snapshot, by: Fixture.official)
        #expect(
            read
                == SnapshotVoter(
                    listNumber: 77, pin: pin, surname: there.surname, givenName: there.givenName,
                    patronymic: there.patronymic, photo: there.photo, templates: there.templates, mark: nil))
        #expect(read?.templates.map(\.position) == [1, 7])
        #expect(try await register.accessLog(of: pin).filter { $0.person != nil }.map(\.purpose) == [.snapshot])
    }

    @Test(arguments: StorageEngine.available)
    func `nobody is read without need, before the final list, or under a PIN that nobody has`(
        engine: StorageEngine
    ) async throws {
        let register = try await Fixture.finalRegister(engine, try ScratchFolder())
        let pin = try Fixture.pin(4)
        await #expect(throws: RegisterError.purpose(.audit)) {
            _ = try await register.snapshotVoter(pin, listNumber: 1, purpose: .audit, by: Fixture.official)
        }
        #expect(
            try await register.snapshotVoter(
                Fixture.pin(999), listNumber: 1, purpose: .snapshot, by: Fixture.official) == nil)
        #expect(try await register.accessLog(of: pin).isEmpty)
        let early = try await Fixture.register(try await engine.store())
        await #expect(throws: RegisterError.noFinalList) {
            _ = try await early.snapshotVoter(pin, listNumber: 1, purpose: .snapshot, by: Fixture.official)
        }
    }
}
