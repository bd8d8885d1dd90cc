import ElectionModel
import Persistence
import Sodium
import StorageSupport
import Testing
import Trust
import VoterSnapshot
import Wording

@testable import VoterRegister

@Suite struct ListTests {
    @Test func `Kyrgyz letters stand where the Kyrgyz alphabet has them`() {
        let sorted = [
            "", "Smith", "А", "Абдылдаев", "абдылдаева", "Абдылдаев-Осмонов", "Абдылдаевич", "Дос", "Ева", "Ёлка",
            "Жанар",
            "Нур", "Нүр", "Нян", "Ңур", "Осмон", "Ося", "Өмүр", "Пак", "Тур", "Тян", "Умар", "Уян", "Үсөн", "Фархад",
            "Ы", "Э", "Я", "Ѣ",
        ]
        let wanted = sorted.filter { $0 != "Абдылдаев-Осмонов" && $0 != "абдылдаева" && $0 != "Абдылдаевич" }
        #expect(wanted.shuffled().sorted { Self.precedes($0, $1) } == wanted)
        #expect(Self.precedes("Абдылдаев", "Абдылдаев-Осмонов") && Self.precedes("Абдылдаев-Осмонов", "абдылдаева"))
        #expect(!Self.precedes("ӨМҮР", "өмүр") && !Self.precedes("өмүр", "ӨМҮР"))
    }

    static func precedes(_ a: String, _ b: String) -> Bool {
        KyrgyzOrder.key(a).lexicographicallyPrecedes(KyrgyzOrder.key(b))
    }

    @Test(arguments: StorageEngine.available)
    func `voters are numbered by surname, given name, patronymic, birth date and PIN`(engine: StorageEngine)
        async throws
    {
        let people = [
            ("11705199000001", "Елкина", "Я", ""), ("11705199000009", "Ёлкина", "А", ""),
            ("11705199000002", "Осмонова", "Айгүл", "Бакытовна"), ("11705198900003", "Өмүрова", "Айгүл", ""),
            ("11705199000004", "Өмүрова", "Айгүл", ""), ("21705199000004", "өмүрова", "айгүл", ""),
            ("11705199000008", "Өмүрова", "Айгүл", "Бакытовна"), ("11705199000007", "Өмүрова", "Бермет", ""),
        ]
        let folder = try ScratchFolder()
        let rows = people.shuffled().map { "\($0.0),\($0.1),\($0.2),\($0.3),,1001\n" }.joined()
        let register = try await Fixture.register(try await engine.store())
        _ = try await register.importVoters(from: try folder.write("v.csv", Fixture.header + rows))
        _ = try await register.formList(.final)
        let voters = try await register.snapshotVoters(
            station: StationId(unchecked: "1001"), purpose: .snapshot, by: Fixture.official)
        #expect(voters.map(\.pin.digits) == people.map(\.0))
        #expect(voters.map(\.listNumber) == Array(1...8))
    }

    @Test(arguments: StorageEngine.available)
    func `lists form a chain whose commitments anyone with the lists recomputes`(engine: StorageEngine) async throws {
        let folder = try ScratchFolder()
        let store = try await engine.store()
        let register = try await Fixture.register(store)
        _ = try await register.importVoters(from: try folder.write("a.csv", Fixture.header + Fixture.rows(0..<9)))
        let first = try await register.formList(.preliminary)
        _ = try await register.importVoters(
            from: try folder.write("b.csv", Fixture.header + Fixture.rows(3..<14, address: "Талас «2»")))
        let second = try await register.formList(.final)
        #expect(try await register.verifyLists() == [])
        #expect(try await register.lists() == [first, second])

        #expect(first.number == 1 && first.previous == [UInt8](repeating: 0, count: 32) && first.voters == 9)
        #expect(second.number == 2 && second.previous == first.version && second.voters == 14)
        #expect(second.stations.map(\.station.rawValue) == ["1001", "1002", "1003"])
        #expect(second.stations.map(\.voters) == [7, 7, 0])
        for list in [first, second] { #expect(list.version == SHA256.hash(list.previous + list.commitment)) }
        #expect(
            second.canonical.text == """
                {"commitment":"\(Hex.encode(second.commitment))","number":2,"previous":"\(Hex.encode(first.version))",\
                "stage":"final","stations":[{"station":"1001","voters":7},{"station":"1002","voters":7},\
                {"station":"1003","voters":0}],"v":1,"version":"\(Hex.encode(second.version))","voters":14}
                """)

        // The bytes written out by hand from the page on the format; even serials are at 1001.
        var bytes = #"{"election":"e1","kind":"rehearsal","list":1,"stage":"preliminary","v":1}"# + "\n"
        // Serials 0…8 by surname: Елкина 7, Ёлкина 6, Нурова 5, Ңарынова 4, Осмонова 0 and 8, Өмүрова 1, Умарова 3, Үсөнова 2.
        for (station, people) in [
            ("1001", [(6, "Ёлкина"), (4, "Ңарынова"), (0, "Осмонова"), (8, "Осмонова"), (2, "Үсөнова")]),
            ("1002", [(7, "Елкина"), (5, "Нурова"), (1, "Өмүрова"), (3, "Умарова")]),
        ] {
            for (place, person) in people.enumerated() {
                bytes += #"{"address":"Ош ш.","givenName":"Айгүл","number":\#(place + 1),"patronymic":"Бакытовна","#
                bytes += #""pin":"1170519900000\#(person.0)","station":"\#(station)","surname":"\#(person.1)"}"# + "\n"
            }
        }
        let salts = try await store.read { transaction in
            try transaction.rows("SELECT salt FROM voter_list ORDER BY number").map { try $0.bytes("salt") }
        }
        let cipher = try ColumnCipher(
            masterKey: SecretBytes([UInt8](repeating: 1, count: 32)), purpose: "register")
        let salt = try cipher.open(salts[0], table: "voter_list", row: "1")
        let other = try cipher.open(salts[1], table: "voter_list", row: "2")
        #expect(salt.count == 32 && salt != other)
        #expect(first.commitment == SHA256.hash(salt + Array(bytes.utf8)))
    }

    @Test(arguments: StorageEngine.available)
    func `a final list is the last, and nobody is no list`(engine: StorageEngine) async throws {
        let folder = try ScratchFolder()
        let empty = try await Fixture.register(try await engine.store())
        await #expect(throws: RegisterError.registerEmpty) { _ = try await empty.formList(.preliminary) }
        #expect(try await empty.lists().isEmpty)
        let register = try await Fixture.finalRegister(engine, folder)
        for stage in ListStage.allCases {
            await #expect(throws: RegisterError.finalListFormed) { _ = try await register.formList(stage) }
        }
    }

    @Test(arguments: StorageEngine.available)
    func `a voter of a station that is no longer defined stops the list`(engine: StorageEngine) async throws {
        let folder = try ScratchFolder()
        let store = try await engine.store()
        let register = try await Fixture.register(store)
        _ = try await register.importVoters(from: try folder.write("a.csv", Fixture.header + Fixture.rows(0..<9)))
        let narrower = try await Fixture.register(store, definition: Fixture.definition(stations: ["1001"]))
        await #expect(throws: RegisterError.unknownStation) { _ = try await narrower.formList(.final) }
        #expect(try await narrower.lists().isEmpty)
    }

    @Test(
        arguments: StorageEngine.available,
        [
            (
                "UPDATE voter_list SET commitment = previous WHERE number = 1",
                [.version(list: 1), .commitment(list: 1)]
            ),
            (
                "UPDATE voter_list SET previous = (SELECT f.previous FROM voter_list f WHERE f.number = 1) WHERE number = 2",
                [.chain(list: 2), .version(list: 2)]
            ),
            ("UPDATE voter_list SET salt = previous WHERE number = 1", [.sealed(list: 1, station: nil)]),
            (
                """
                UPDATE list_sheet SET sealed = (SELECT s.sealed FROM list_sheet s WHERE s.list = 2 AND s.station = '1001') \
                WHERE list = 1 AND station = '1001'
                """,
                [.sealed(list: 1, station: StationId(unchecked: "1001"))]
            ),
            ("DELETE FROM list_sheet WHERE list = 2 AND station = '1002'", [.commitment(list: 2)]),
            (
                "UPDATE list_voter SET number = 99 WHERE list = 2 AND number = 3 AND station = '1002'",
                [.numbering(list: 2, station: StationId(unchecked: "1002"))]
            ),
            ("UPDATE voter_list SET stage = 'final' WHERE number = 1", [.order(list: 1), .commitment(list: 1)]),
            ("DELETE FROM voter_list WHERE number = 1", [.order(list: 2), .chain(list: 2)]),
        ] as [(String, [ListFault])])
    func `a list that was changed in the database is found`(
        engine: StorageEngine, given: (change: String, faults: [ListFault])
    ) async throws {
        let (change, faults) = given
        let folder = try ScratchFolder()
        let store = try await engine.store()
        let register = try await Fixture.register(store)
        _ = try await register.importVoters(from: try folder.write("a.csv", Fixture.header + Fixture.rows(0..<12)))
        _ = try await register.formList(.preliminary)
        _ = try await register.formList(.final)
        let query = Query(stringLiteral: change)
        #expect(try await store.write { try $0.run(query) } == 1)
        #expect(try await register.verifyLists() == faults)
    }
}
