import ElectionModel
import StorageSupport
import Testing
import VoterRegister
import Wording

@Suite struct RowRulesTests {
    static let good = "21705199000001,Осмонов,Бакыт,Асанович,Ош,1001"

    static let table: [(String, [RowFault])] = [
        (good, []),
        ("21705199000001 , Осмонов-Үсөнов ,\"О'Нил\",,,1003", []),
        ("1234,Осмонов,Бакыт,,,1001", [RowFault(.pin, .pin)]),
        ("31705199000001,Осмонов,Бакыт,,,1001", [RowFault(.pin, .pin)]),
        ("23002199000001,Осмонов,Бакыт,,,1001", [RowFault(.pin, .pin)]),
        ("٢١٧٠٥١٩٩٠٠٠٠٠١,Осмонов,Бакыт,,,1001", [RowFault(.pin, .pin)]),
        // Voting day is 30 November 2025.
        ("23011200700001,Осмонов,Бакыт,,,1001", []),
        ("20112200700001,Осмонов,Бакыт,,,1001", [RowFault(.age, .pin)]),
        ("21705199000001,,Бакыт,,,1001", [RowFault(.empty, .surname)]),
        ("21705199000001,Осмонов,\"  \",,,1001", [RowFault(.empty, .givenName)]),
        ("21705199000001,-,Бакыт,,,1001", [RowFault(.characters, .surname)]),
        ("21705199000001,Осмонов7,Бакыт,,,1001", [RowFault(.characters, .surname)]),
        ("21705199000001,Осмонов\u{200B},Бакыт,,,1001", [RowFault(.characters, .surname)]),
        ("21705199000001,Осмонов,Ники\u{0438}\u{0306},,,1001", [RowFault(.characters, .givenName)]),
        ("21705199000001,Осмонов,Бакыт,\"a\nb\",,1001", [RowFault(.characters, .patronymic)]),
        ("21705199000001,Осмонов,Бакыт,,\"a\tb\",1001", [RowFault(.characters, .address)]),
        ("21705199000001,\(String(repeating: "я", count: 101)),Бакыт,,,1001", [RowFault(.length, .surname)]),
        ("21705199000001,\(String(repeating: "я", count: 100)),Бакыт,,,1001", []),
        ("21705199000001,Осмонов,Бакыт,,\(String(repeating: "я", count: 301)),1001", [RowFault(.length, .address)]),
        ("21705199000001,Осмонов,Бакыт,,,9999", [RowFault(.station, .station)]),
        ("21705199000001,Осмонов,Бакыт,,,", [RowFault(.station, .station)]),
        ("21705199000001,Осмонов,Бакыт,,1001", [RowFault(.fields)]),
        ("21705199000001,Осмонов,Бакыт,,,1001,", [RowFault(.fields)]),
        ("1,,Бакыт,,,9", [RowFault(.pin, .pin), RowFault(.empty, .surname), RowFault(.station, .station)]),
        ("21705199000001,\"Осмонов,Бакыт,,,1001", [RowFault(.quotes)]),
        ("21705199000001,Осмо\u{0}нов,Бакыт,,,1001", [RowFault(.zeroByte)]),
    ]

    @Test(arguments: table)
    func `a row is refused for each thing that is wrong with it`(row: String, faults: [RowFault]) async throws {
        try await Self.expect(Array((Fixture.header + row + "\n").utf8), faults)
    }

    @Test func `text that is not UTF-8 is refused in its row`() async throws {
        let row = Array("21705199000001,Осмонов,".utf8) + [0xD0, 0x2C] + Array(",,1001\n".utf8)
        try await Self.expect(Array(Fixture.header.utf8) + row, [RowFault(.encoding, .givenName)])
    }

    static func expect(_ bytes: [UInt8], _ faults: [RowFault]) async throws {
        let folder = try ScratchFolder()
        let path = try folder.write("v.csv", bytes)
        for engine in StorageEngine.available {
            let register = try await Fixture.register(try await engine.store())
            for dryRun in [true, false] {
                let report = try await register.importVoters(
                    from: path, errorFile: folder.path + "/errors.csv", dryRun: dryRun)
                #expect(report.counts.read == 1 && report.counts.addUp)
                #expect(report.counts.added == (faults.isEmpty ? 1 : 0))
                let lines = try folder.text("errors.csv").split(separator: "\r\n").map(String.init)
                #expect(lines.first == "line,code,column,message")
                let expected = faults.map {
                    "2,\($0.code.rawValue),\($0.column?.rawValue ?? ""),\"\($0.code.english)\""
                }
                #expect(Array(lines.dropFirst()) == expected)
            }
        }
    }

    @Test(
        arguments: StorageEngine.available,
        [
            ("", HeaderFault.empty),
            ("\n\n", .empty),
            ("pin;surname;given_name;patronymic;address;station\n", .semicolons),
            ("pin,surname,given_name,patronymic,address,station,mark\n", .unknown(7)),
            ("PIN,surname,given_name,patronymic,address,station\n", .unknown(1)),
            ("pin,surname,given_name,patronymic,address,pin\n", .twice(.pin)),
            ("pin,surname,given_name,address,station\n", .missing(.patronymic)),
            ("21705199000001,Осмонов,Бакыт,,,1001\n", .unknown(1)),
            ("\"pin,surname\n", .unreadable),
            ("pin\u{0},surname\n", .unreadable),
        ])
    func `a header that is not one stops the import before anything`(
        engine: StorageEngine, given: (text: String, fault: HeaderFault)
    ) async throws {
        let (text, fault) = given
        let folder = try ScratchFolder()
        let path = try folder.write("v.csv", text + RowRulesTests.good + "\n")
        let empty = try folder.write("empty.csv", text)
        let register = try await Fixture.register(try await engine.store())
        await #expect(throws: RegisterError.header(fault)) {
            _ = try await register.importVoters(from: fault == .empty ? empty : path)
        }
        #expect(!"\(RegisterError.header(fault))".contains("2170519"))
        #expect(try await register.voterCounts().values.allSatisfy { $0 == 0 })
    }

    @Test(arguments: StorageEngine.available)
    func `a file that is not there, or no file, is named`(engine: StorageEngine) async throws {
        let folder = try ScratchFolder()
        let register = try await Fixture.register(try await engine.store())
        for path in [folder.path + "/none.csv", folder.path, "/dev/null", "none/none.csv"] {
            await #expect(throws: RegisterError.file(path)) { _ = try await register.importVoters(from: path) }
        }
    }

    @Test(arguments: StorageEngine.available)
    func `columns come in any order, quoted or not, with or without a mark of byte order`(engine: StorageEngine)
        async throws
    {
        let folder = try ScratchFolder()
        let path = try folder.write(
            "v.csv",
            "\u{FEFF}station,\"photo\",address, patronymic,given_name,surname,pin\r\n1003,,Ош,,Бакыт,Осмонов,21705199000001"
        )
        let register = try await Fixture.register(try await engine.store())
        #expect(try await register.importVoters(from: path).counts.added == 1)
        let pin = try #require(Pin("21705199000001"))
        let voter = try #require(try await register.voter(pin, purpose: .complaint, by: Fixture.official))
        #expect(voter.details.surname == "Осмонов" && voter.details.givenName == "Бакыт")
        #expect(voter.details.patronymic == "" && voter.details.station.rawValue == "1003" && voter.listNumber == nil)
        #expect("\(voter.details)" == "a voter of station 1003")
    }
}
