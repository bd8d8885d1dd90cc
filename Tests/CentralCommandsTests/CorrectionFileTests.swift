import Console
import ElectionModel
import TestSupport
import Testing
import VoterSnapshot
import Wording

@testable import CentralCommands

/// A corrections file by itself, without the register.
@Suite struct CorrectionFileTests {
    private static let head = "action,list_number,pin,to,mark\n"
    private static let pin = "20101199012345"

    private func file(_ rows: String, head: String = head) throws -> CorrectionFile {
        try CorrectionFile(
            bytes: Array((head + rows).utf8), station: StationId(unchecked: "1201"),
            definition: try SampleElection().definition)
    }

    private static let sound: [(row: String, change: String)] = [
        ("add,,\(pin),,", "add"), ("remove,7,,,", "remove 7"), ("remove,,\(pin),,", "remove PIN"),
        ("remove,7,\(pin),,", "remove 7 PIN"), ("transfer,7,,1202,", "transfer 7 1202"),
        ("mark,999999,,,voted-at-home", "mark 999999 voted-at-home"),
        ("\"mark\", 7 ,,,\"votes-elsewhere\"", "mark 7 votes-elsewhere"),
        ("mark,7,,,voted-remotely\r", "mark 7 voted-remotely"),
    ]

    private static func told(_ voter: CorrectionRow.Voter) -> String {
        [voter.listNumber.map { "\($0)" }, voter.pin == nil ? nil : "PIN"].compactMap { $0 }.joined(separator: " ")
    }

    @Test(arguments: sound.indices)
    func `a sound row says what is to be done`(place: Int) throws {
        let (row, change) = Self.sound[place]
        let rows = try file(row + "\n").rows
        let told: [String] = rows.map { row in
            switch row.change {
            case .add: "add"
            case .remove(let voter): "remove \(Self.told(voter))"
            case .transfer(let voter, let station): "transfer \(Self.told(voter)) \(station)"
            case .mark(let voter, let mark): "mark \(Self.told(voter)) \(mark.rawValue)"
            }
        }
        #expect(told == [change])
        #expect(rows.map(\.line) == [2])
    }

    private static let faulty: [(row: String, line: Int, column: String, words: String)] = [
        ("fly,7,,,", 2, ", action", "none of the actions: add, remove, transfer, mark"),
        ("remove,0,,,", 2, ", list_number", "not a list number"),
        ("remove,+7,,,", 2, ", list_number", "not a list number"),
        ("remove,1000000,,,", 2, ", list_number", "not a list number"),
        ("remove,,,,", 2, ", list_number", "needs the field"), ("add,,,,", 2, ", pin", "needs the field"),
        ("add,,123,,", 2, ", pin", "not a PIN"), ("add,7,\(pin),,", 2, ", list_number", "leave it empty"),
        ("add,,\(pin),1202,", 2, ", to", "leave it empty"),
        ("remove,7,,,voted-at-home", 2, ", mark", "leave it empty"),
        ("transfer,7,,,", 2, ", to", "needs the field"), ("transfer,7,,9999,", 2, ", to", "no such station"),
        ("transfer,7,,1201,", 2, ", to", "name another station"), ("mark,7,,,", 2, ", mark", "needs the field"),
        ("mark,7,,,voted", 2, ", mark", "none of the marks: voted-at-home, voted-remotely, votes-elsewhere"),
        ("remove,7", 2, "", "not as many fields"), ("remove,\"7,,,", 2, "", "quotation marks"),
        ("remove,7,,,\nremove,8,,,\n\nadd,,x,,", 5, ", pin", "not a PIN"),
    ]

    @Test(arguments: faulty.indices)
    func `a fault is told by line and column`(place: Int) throws {
        let (row, line, column, words) = Self.faulty[place]
        let complaint = try #require(throws: Complaint.self) { try file(row + "\n") }
        #expect(complaint.nature == .unsound)
        #expect(complaint.english.contains("line \(line)\(column): "), "\(complaint.english)")
        #expect(complaint.english.contains(words), "\(complaint.english)")
    }

    @Test func `all faults are told at once, in order, and no PIN is repeated`() throws {
        let complaint = try #require(throws: Complaint.self) {
            try file("add,5,2010119901234,,\nmark,7,\(Self.pin),1201,voted\n")
        }
        let lines = complaint.english.split(separator: "\n").dropFirst().map { $0.prefix { $0 != ":" } }
        #expect(
            lines == [
                "  ✗ line 2, list_number", "  ✗ line 2, pin", "  ✗ line 3, to", "  ✗ line 3, mark",
            ])
        #expect(!complaint.english.contains("20101199"))
    }

    @Test func `of many faults the first are told, and how many more there are`() throws {
        let complaint = try #require(throws: Complaint.self) {
            try file(String(repeating: "fly,,,,\n", count: 33))
        }
        #expect(complaint.english.split(separator: "\n").count == 1 + DeltaWords.most + 1)
        #expect(complaint.english.hasSuffix("(+13)"))
    }

    @Test(arguments: ["", "action;list_number;pin;to;mark\n", "action,list_number,pin,to\n", "pin,action\n", "\"a\n"])
    func `a file without this first line is none`(head: String) throws {
        let complaint = try #require(throws: Complaint.self) { try file("remove,7,,,\n", head: head) }
        #expect(complaint.nature == .misuse)
    }

    @Test func `a file has a correction at least, and as many as a delta can take`() throws {
        #expect(throws: Complaint.self) { try file("") }
        #expect(try file(String(repeating: "remove,7,,,\n", count: SnapshotLimits.operations)).rows.count == 1000)
        #expect(throws: Complaint.self) {
            try file(String(repeating: "remove,7,,,\n", count: SnapshotLimits.operations + 1))
        }
    }

    @Test func `another file has another hash, the same file the same`() throws {
        #expect(try file("remove,7,,,\n").hash == (try file("remove,7,,,\n").hash))
        #expect(try file("remove,7,,,\n").hash != (try file("remove,8,,,\n").hash))
    }
}
