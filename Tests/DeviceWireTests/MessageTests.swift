import TestSupport
import Testing

@testable import DeviceWire

@Suite struct MessageTests {
    private static func encoded(
        _ message: some WireMessage, request: UInt16 = 513, body: [UInt8]
    ) throws(WireError) -> [UInt8] {
        var bytes = PacketBytes()
        try message.write(request: request, body: body.span, into: &bytes)
        return bytes.withBytes { [UInt8]($0) }
    }

    private static func every() throws -> [[UInt8]] {
        try WireSamples.commands().map { try encoded($0, body: $1) }
            + WireSamples.reports().map { try encoded($0, body: $1) }
    }

    @Test func `every command comes back as it was sent`() throws {
        for (command, body) in try WireSamples.commands() {
            let bytes = try Self.encoded(command, body: body)
            let read = try BoardCommand.read(bytes.span)
            #expect(read.request == 513 && read.content == command)
            #expect(Array(bytes[read.body...]) == body)
            #expect(throws: WireError.unknownKind) { try BoardReport.read(bytes.span) }
        }
    }

    @Test func `every report comes back as it was sent`() throws {
        for (report, body) in WireSamples.reports() {
            let bytes = try Self.encoded(report, body: body)
            let read = try BoardReport.read(bytes.span)
            #expect(read.request == 513 && read.content == report)
            #expect(Array(bytes[read.body...]) == body)
            #expect(throws: WireError.unknownKind) { try BoardCommand.read(bytes.span) }
        }
    }

    @Test func `the longest message fits into a sealed packet`() throws {
        let longest = try #require(try Self.every().map(\.count).max())
        #expect(longest == 3 + 6 + 960)
        #expect(longest <= SealedLink.longestMessage)
    }

    @Test func `a message cut short is refused, and one with something left over`() throws {
        for (command, body) in try WireSamples.commands() where body.isEmpty {
            let bytes = try Self.encoded(command, body: [])
            for count in 0..<bytes.count {
                #expect(throws: WireError.truncated) { try BoardCommand.read(Array(bytes.prefix(count)).span) }
            }
            #expect(throws: WireError.size) { try BoardCommand.read((bytes + [0]).span) }
        }
        for (report, body) in WireSamples.reports() where body.isEmpty {
            let bytes = try Self.encoded(report, body: [])
            for count in 0..<bytes.count {
                #expect(throws: WireError.truncated) { try BoardReport.read(Array(bytes.prefix(count)).span) }
            }
            #expect(throws: WireError.size) { try BoardReport.read((bytes + [0]).span) }
        }
    }

    @Test(arguments: [
        (BoardCommand.attest, 31), (.attest, 33), (.rows(job: 1, first: 0), 0), (.rows(job: 1, first: 0), 961),
        (.service(.clearTamper), 224), (.service(.admitHost), 192), (.openUpdate, 143), (.status, 1),
    ])
    func `a body of another size is not sent`(command: BoardCommand, size: Int) {
        #expect(throws: WireError.size) { try Self.encoded(command, body: WireSamples.bytes(size)) }
    }

    @Test(
        arguments: [
            [4, 1, 0, 8, 0], [4, 1, 0, 0, 5],  // lamp, sound
            [5, 1, 0, 0, 0, 0, 0, 0], [5, 1, 0, 4, 0, 0, 0, 0],  // sources
            [7, 1, 0, 0, 0, 0, 0, 1, 8, 0, 1, 0], [7, 1, 0, 1, 0, 0, 0, 4, 8, 0, 1, 0],  // job's number, kind
            [7, 1, 0, 1, 0, 0, 0, 1, 7, 0, 1, 0], [7, 1, 0, 1, 0, 0, 0, 1, 0, 0, 1, 0],  // width
            [7, 1, 0, 1, 0, 0, 0, 1, 8, 30, 1, 0], [7, 1, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0],  // too wide, no rows
            [14, 1, 0, 4] + [UInt8](repeating: 0, count: 192),  // action
        ] as [[UInt8]])
    func `commands with values outside the protocol are refused`(bytes: [UInt8]) {
        #expect(throws: WireError.badField) { try BoardCommand.read(bytes.span) }
    }

    @Test func `no bytes crash the reader, and what it accepts encodes to the same bytes`() throws {
        var random = SeededRandom(seed: 11)
        let seeds = try Self.every()
        for _ in 0..<FuzzRounds.times(20_000) {
            var bytes = seeds[Int.random(in: 0..<seeds.count, using: &random)]
            for _ in 0..<Int.random(in: 0...4, using: &random) {
                switch Int.random(in: 0..<3, using: &random) {
                case 0 where !bytes.isEmpty:
                    bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
                case 1: bytes.append(UInt8.random(in: 0...255, using: &random))
                default: _ = bytes.popLast()
                }
            }
            if let read = try? BoardCommand.read(bytes.span) {
                let again = try Self.encoded(read.content, request: read.request, body: Array(bytes[read.body...]))
                #expect(again == bytes)
            }
            if let read = try? BoardReport.read(bytes.span) {
                let again = try Self.encoded(read.content, request: read.request, body: Array(bytes[read.body...]))
                #expect(again == bytes)
            }
        }
    }
}
