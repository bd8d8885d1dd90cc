import Glibc
import Testing

@testable import VoterRegister

@Suite struct CSVReaderTests {
    /// Fields by record; a record that cannot be read is its fault's name.
    static func records(_ bytes: [UInt8]) throws -> [[String]] {
        let folder = try ScratchFolder()
        let descriptor = open(try folder.write("x.csv", bytes), O_RDONLY)
        defer { close(descriptor) }
        let reader = CSVReader(descriptor: descriptor)
        var record = CSVRecord()
        var records: [[String]] = []
        while try reader.next(into: &record) {
            if let fault = record.fault {
                records.append(["\(record.line): \(fault)"])
            } else {
                records.append(record.ends.indices.map { String(decoding: record.field($0), as: UTF8.self) })
            }
        }
        #expect(reader.offset == bytes.count)
        return records
    }

    static let table: [(String, [[String]])] = [
        ("", []),
        ("\n\r\n\n", []),
        ("a,b\nc,d\n", [["a", "b"], ["c", "d"]]),
        ("a,b\r\nc,d", [["a", "b"], ["c", "d"]]),
        ("\u{FEFF}a,b\r\n", [["a", "b"]]),
        ("\u{FEFF}\"a\",b\n", [["a", "b"]]),
        (",,\n", [["", "", ""]]),
        ("a,", [["a", ""]]),
        ("a,\"\"\n", [["a", ""]]),
        ("\"a,b\",\"c\"\"d\"\r\n", [["a,b", "c\"d"]]),
        ("\"\"\"\"\n", [["\""]]),
        ("\"a\nb\r\nc\",d\ne\n", [["a\nb\r\nc", "d"], ["e"]]),
        ("  a b ,\" c \"\n", [["a b", "c"]]),
        ("a\rb,c\n", [["a\rb", "c"]]),
        ("a\n\nb\n", [["a"], ["b"]]),
        ("\"a\"", [["a"]]),
        // Faults cost the record, and the next line is read again.
        ("x\na\"b,c\nd,e\n", [["x"], ["2: quotes"], ["d", "e"]]),
        ("\"a\"b\nc\n", [["1: quotes"], ["c"]]),
        ("\"a\nb\nc", [["1: quotes"], ["b"], ["c"]]),
        ("a,\u{0}\nb\n", [["1: zeroByte"], ["b"]]),
        ("\"\u{0}\"\nb\n", [["1: zeroByte"], ["b"]]),
        ("\"", [["1: quotes"]]),
    ]

    @Test(arguments: table)
    func `a file gives the records that RFC 4180 says`(text: String, records: [[String]]) throws {
        #expect(try Self.records(Array(text.utf8)) == records)
    }

    @Test func `a record beyond the limit is named and the next one is read`() throws {
        let longest = String(repeating: "x", count: CSVReader.longestRecord)
        #expect(try Self.records(Array((longest + "\nb\n").utf8)) == [["1: tooLong"], ["b"]])
        let fits = String(longest.dropLast())
        #expect(try Self.records(Array((fits + "\nb\n").utf8)) == [[fits], ["b"]])
        #expect(try Self.records(Array(fits.utf8)) == [[fits]])
        let endless = String(repeating: "y", count: 700_000)
        #expect(try Self.records(Array(("a\n" + endless + "\nb").utf8)) == [["a"], ["2: tooLong"], ["b"]])
    }

    @Test func `a quotation mark that is never closed costs one record`() throws {
        let rows = (0..<5000).map { "row \($0),x\n" }
        let records = try Self.records(Array(("\"open,x\n" + rows.joined()).utf8))
        #expect(records.count == 5001)
        #expect(records[0] == ["1: tooLong"])
        #expect(records[1] == ["row 0", "x"])
        #expect(records[5000] == ["row 4999", "x"])
    }

    @Test func `records across the ends of blocks are whole`() throws {
        // Lengths that fall on every place around a block's end.
        let rows = (0..<9000).map { [String(repeating: "к", count: $0 % 97), "a\"b,\($0)"] }
        let text = rows.map { "\"\($0[0])\",\"\($0[1].replacing("\"", with: "\"\""))\"\r\n" }.joined()
        #expect(text.utf8.count > 600_000)
        #expect(try Self.records(Array(text.utf8)) == rows)
    }

    @Test(arguments: 0..<60)
    func `any bytes are read to their end`(seed: Int) throws {
        let alphabet: [UInt8] = [0x22, 0x22, 0x2C, 0x0A, 0x0D, 0x61, 0x20, 0x00, 0xD0, 0xEF]
        let bytes = SeededRandom(seed: UInt64(seed)).bytes(3000).map { alphabet[Int($0) % alphabet.count] }
        let records = try Self.records(bytes)
        #expect(!records.isEmpty)
    }
}
