import ElectionFile
import ElectionModel
import Testing
import Wording

@Suite struct StationTableTests {
    /// The sample with its stations in a table.
    private static func file() throws -> String {
        let text = SampleFile.text
        guard let list = text.firstRange(of: "stations:\n"), let next = text.firstRange(of: "contests:\n") else {
            throw SampleFile.Absent(piece: "stations")
        }
        return text[..<list.lowerBound] + "stations: {file: stations.csv}\n" + text[next.lowerBound...]
    }

    private static func faults(_ table: String) throws -> [ElectionFileFault] {
        SampleFile.faults(try file(), tables: ["stations.csv": table])
    }

    private static let head = "id,district,ky,ru,en\n"

    @Test func `a table says the same as a list`() throws {
        let table =
            "\u{FEFF}en,id,ru,district,ky\r\nNo. 1001,1001,№ 1001,north,№ 1001\r\n\r\n"
            + "\"No. 1002\" , 1002, \"№ 1002\",south,\"№ 1002\""
        let definition = try SampleFile.read(Self.file(), tables: ["stations.csv": table])
        #expect(definition == (try SampleFile.read(SampleFile.text)))
    }

    @Test func `commas and quotation marks stand in quotation marks`() throws {
        let table = Self.head + "1,north,\"Бир, \"\"эки\"\"\",Р,E\n2,south,Э,Р,\" E \"\n"
        let stations = try SampleFile.read(Self.file(), tables: ["stations.csv": table]).stations
        #expect(stations.map(\.name.ky) == ["Бир, \"эки\"", "Э"])
        #expect(stations.map(\.name.en) == ["E", " E "])
    }

    @Test(arguments: [
        ("1,north,К,Р,E\n1,south,К,Р,E\n", 3, 1, "id", ElectionFileProblem.idTwice("1", line: 2)),
        ("1,nort,К,Р,E\n", 2, 3, "district", .unknownDistrict("nort", meant: "north")),
        ("1,north,К,,E\n", 2, 11, "ru", .emptyText), ("1,north,К,Р\n", 2, 1, "", .tableFields(found: 4, wanted: 5)),
        ("1,north,К,Р,E,x\n", 2, 1, "", .tableFields(found: 6, wanted: 5)),
        ("\n\nA 1,north,К,Р,E\n", 4, 1, "id", .notIdentifier("A 1", meant: nil)),
        ("1,north,\"К,Р,E\n2,south,К,Р,E\n", 2, 1, "", .tableQuotes),
        ("1,north,К\"К,Р,E\n", 2, 1, "", .tableQuotes), ("1,north,\"К\"К,Р,E\n", 2, 1, "", .tableQuotes),
        ("1,north,К,Р,E\u{0}\n", 2, 14, "", .controlCharacter(0)), ("", 1, 1, "", .emptyList),
    ])
    func `a row's fault is named with the table's line`(
        rows: String, line: Int, column: Int, path: String, problem: ElectionFileProblem
    ) throws {
        let faults = try Self.faults(Self.head + rows)
        #expect(faults.map(\.problem) == [problem], "\(faults.map(\.english))")
        let fault = try #require(faults.first)
        #expect(fault.file == "stations.csv")
        #expect((fault.line, fault.column, fault.path) == (line, column, path))
        for language in Language.allCases { #expect(fault.text(in: language).hasPrefix("stations.csv, ")) }
    }

    @Test(arguments: [
        ("id;district;ky;ru;en\n", [ElectionFileProblem.tableSemicolons]),
        ("id,district,ky,ru\n", [.tableColumnMissing("en")]),
        (
            "id,distrikt,ky,ru,en\n",
            [.tableColumnMissing("district"), .tableColumnUnknown("distrikt", meant: "district")]
        ),
        ("id,id,district,ky,ru,en\n", [.tableColumnTwice("id")]), ("", [.empty]),
        ("id,\"district,ky,ru,en\n", [.tableQuotes]),
    ])
    func `columns have their names`(head: String, problems: [ElectionFileProblem]) throws {
        #expect(try Self.faults(head + "1,north,К,Р,E\n").map(\.problem) == problems || head.isEmpty)
        if head.isEmpty { #expect(try Self.faults("").map(\.problem) == problems) }
    }

    @Test func `all rows are looked at`() throws {
        let faults = try Self.faults(Self.head + "1,x,К,Р,E\n2,north,,Р,E\n3,north,К,Р,E\n3,north,К,Р,\n")
        #expect(faults.map(\.line) == [2, 3, 5, 5])
    }

    @Test(arguments: ["../stations.csv", "/etc/passwd", ".hidden", "a\\\\b.csv", "c:x.csv"])
    func `only a plain name may be given`(name: String) throws {
        let text = try Self.file().replacing("stations.csv", with: "\"\(name)\"")
        let opened = Opened()
        let error = #expect(throws: ElectionFileFaults.self) {
            try ElectionFileReader.read(Array(text.utf8)) { name in
                opened.names.append(name)
                return []
            }
        }
        #expect(error?.faults.map(\.problem) == [.fileName(name.replacing("\\\\", with: "\\"))])
        #expect(opened.names == [])
    }

    private final class Opened { var names: [String] = [] }

    @Test func `a table that is not there is a fault of the field that names it`() throws {
        let faults = SampleFile.faults(try Self.file())
        #expect(faults.map(\.problem) == [.fileUnreadable("stations.csv")])
        #expect(faults.map(\.path) == ["stations.file"])
        #expect(faults.first?.file == nil)
    }
}
