import ElectionModel
import Persistence
import StorageSupport
import Testing
import VoterRegister
import VoterSnapshot

@Suite struct TemplateTests {
    static func record(_ seed: Int, count: Int = 200) -> [UInt8] { SeededRandom(seed: UInt64(seed)).bytes(count) }

    static func link(_ serial: Int, _ position: Int = 1, _ record: [UInt8]? = nil) throws -> TemplateLink {
        TemplateLink(pin: try Fixture.pin(serial), position: position, record: record ?? Self.record(serial))
    }

    @Test(arguments: StorageEngine.available)
    func `nothing is linked before the final list`(engine: StorageEngine) async throws {
        let folder = try ScratchFolder()
        let store = try await engine.store()
        let register = try await Fixture.register(store)
        _ = try await register.importVoters(from: try folder.write("a.csv", Fixture.header + Fixture.rows(0..<9)))
        _ = try await register.formList(.preliminary)
        await #expect(throws: RegisterError.noFinalList) { _ = try await register.linkTemplates([try Self.link(1)]) }
        await #expect(throws: RegisterError.noFinalList) {
            _ = try await register.templates(of: Fixture.pin(1), purpose: .snapshot, by: Fixture.official)
        }
        await #expect(throws: RegisterError.noFinalList) {
            _ = try await register.snapshotVoters(
                station: StationId(unchecked: "1001"), purpose: .snapshot, by: Fixture.official)
        }
        #expect(try await Persisted.count("person_template", in: store) == 0)
        #expect(try await Persisted.count("access_log", in: store) == 0)
    }

    @Test(arguments: StorageEngine.available)
    func `linking again changes nothing, another template replaces`(engine: StorageEngine) async throws {
        let folder = try ScratchFolder()
        let register = try await Fixture.finalRegister(engine, folder, serials: 0..<1300)
        let links = try (0..<1300).map { try Self.link($0) } + (0..<1300).map { try Self.link($0, 7) }
        let first = try await register.linkTemplates(links)
        #expect(first.linked == 2600 && first.refused.isEmpty)
        let second = try await register.linkTemplates(links)
        #expect(second.unchanged == 2600 && second.linked == 0 && second.replaced == 0)
        let third = try await register.linkTemplates([try Self.link(4, 1, Self.record(99))])
        #expect(third.replaced == 1)
        let templates = try await register.templates(
            of: Fixture.pin(4), purpose: .identification, by: Fixture.official)
        #expect(templates.map(\.position) == [1, 7])
        #expect(templates.map(\.record) == [Self.record(99), Self.record(4)])
    }

    @Test(arguments: StorageEngine.available)
    func `links that cannot be made are told by their place, and the others are made`(engine: StorageEngine)
        async throws
    {
        let folder = try ScratchFolder()
        let register = try await Fixture.finalRegister(engine, folder)
        let report = try await register.linkTemplates([
            try Self.link(1), try Self.link(900), try Self.link(2, 0), try Self.link(2, 11),
            try Self.link(3, 1, Self.record(1, count: 31)), try Self.link(3, 1, Self.record(1, count: 4097)),
            try Self.link(1, 1, Self.record(8)), try Self.link(3, 10, Self.record(1, count: 32)),
            try Self.link(4, 2, Self.record(1, count: 4096)),
        ])
        #expect(report.linked == 3)
        #expect(report.refused.map(\.place) == [1, 2, 3, 4, 5, 6])
        #expect(report.refused.map(\.fault) == [.notOnFinalList, .position, .position, .size, .size, .duplicate])
        #expect("\(try Self.link(1))" == "a finger template")
    }

    @Test(arguments: StorageEngine.available)
    func `every read is logged with who, why and how many`(engine: StorageEngine) async throws {
        let folder = try ScratchFolder()
        let store = try await engine.store()
        let register = try await Fixture.register(store)
        _ = try await register.importVoters(from: try folder.write("a.csv", Fixture.header + Fixture.rows(0..<9)))
        _ = try await register.formList(.final)
        _ = try await register.linkTemplates([try Self.link(2)])
        let clerk = OfficialId(unchecked: "clerk-2")
        let voter = try #require(try await register.voter(Fixture.pin(2), purpose: .complaint, by: clerk))
        #expect(voter.listNumber != nil)
        _ = try await register.templates(of: Fixture.pin(2), purpose: .identification, by: clerk)
        let voters = try await register.snapshotVoters(
            station: StationId(unchecked: "1001"), purpose: .snapshot, by: Fixture.official)
        #expect(voters.count == 5 && voters.count { !$0.templates.isEmpty } == 1)
        #expect(voters.first { $0.pin.digits.hasSuffix("2") }?.templates.first?.record == Self.record(2))
        // Nobody has this PIN, so there is nothing to log.
        #expect(try await register.voter(Fixture.pin(500), purpose: .audit, by: clerk) == nil)

        let log = try await register.accessLog(of: Fixture.pin(2))
        #expect(log.count == 3 && log.allSatisfy { $0.at == FixedClock().now() })
        #expect(log.filter { $0.person == voter.person && $0.official == clerk && $0.voters == 1 }.count == 2)
        #expect(Set(log.map(\.purpose)) == [.complaint, .identification, .snapshot])
        #expect(log.first { $0.station != nil }?.voters == 5)
        // Somebody else of the station sees the station's read only; somebody of another station none.
        #expect(try await register.accessLog(of: Fixture.pin(4)).map(\.purpose) == [.snapshot])
        #expect(try await register.accessLog(of: Fixture.pin(1)).isEmpty)
        #expect(try await register.accessLog(of: Fixture.pin(500)).isEmpty)
        #expect(try await Persisted.count("access_log", in: store) == 3)
    }

    @Test(arguments: StorageEngine.available, AccessPurpose.allCases)
    func `biometric data is read only for a purpose that allows it`(engine: StorageEngine, purpose: AccessPurpose)
        async throws
    {
        let folder = try ScratchFolder()
        let register = try await Fixture.finalRegister(engine, folder)
        let station = StationId(unchecked: "1001")
        if [.snapshot, .identification].contains(purpose) {
            #expect(
                try await register.snapshotVoters(station: station, purpose: purpose, by: Fixture.official).count == 10)
        } else {
            await #expect(throws: RegisterError.purpose(purpose)) {
                _ = try await register.snapshotVoters(station: station, purpose: purpose, by: Fixture.official)
            }
            await #expect(throws: RegisterError.purpose(purpose)) {
                _ = try await register.templates(of: Fixture.pin(1), purpose: purpose, by: Fixture.official)
            }
            #expect(try await register.accessLog(of: Fixture.pin(1)).isEmpty)
        }
    }

    @Test(arguments: StorageEngine.available)
    func `a station that the election does not have has no voters to read`(engine: StorageEngine) async throws {
        let folder = try ScratchFolder()
        let register = try await Fixture.finalRegister(engine, folder)
        await #expect(throws: RegisterError.unknownStation) {
            _ = try await register.snapshotVoters(
                station: StationId(unchecked: "9"), purpose: .snapshot, by: Fixture.official)
        }
        #expect(
            try await register.snapshotVoters(
                station: StationId(unchecked: "1003"), purpose: .snapshot, by: Fixture.official
            ).isEmpty)
    }
}
