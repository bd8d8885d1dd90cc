import BoardSimulator
import DeviceWire
import TestSupport
import Testing

/// The document reader, the buttons and the gauges by the firmware's own binary.
@Suite(.enabled(if: ControlBoardMachine.isThere, "run make firmware; QEMU must be installed"), .serialized)
struct ControlBoardReadTests {
    private static let card = [
        "I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
    ]

    private static func frame(_ identifier: String, _ contents: String) -> [UInt8] {
        [0x02] + Array((identifier + contents).utf8) + [0x03]
    }

    private static func endsScan(_ story: BoardStory) -> Bool {
        switch story.report {
        case .code, .cardLines, .scanEnded: true
        default: false
        }
    }

    /// A board with a session and its reader there.
    private final class Bench {
        let machine: ControlBoardMachine
        let modules: SimulatedModules

        init(seed: UInt64) throws {
            machine = try ControlBoardMachine(seed: seed)
            modules = try SimulatedModules(machine.emulator)
            let event = try machine.open()
            guard event == .opened else { throw ControlBoardMachine.Fault(description: "\(event)") }
            _ = try machine.status { $0.hasDocumentReader }
        }

        deinit { modules.end() }

        /// Scans, and waits for the end.
        func scan(
            _ sources: DocumentSources, _ frames: [[UInt8]], milliseconds: UInt32 = 60_000
        ) throws -> BoardStory {
            modules.change { $0.documents = frames }
            guard try machine.answer(to: .scan(sources, milliseconds: milliseconds)) == .done else {
                throw ControlBoardMachine.Fault(description: "no scan")
            }
            return try machine.story(ControlBoardReadTests.endsScan)
        }
    }

    @Test func `codes of every kind and a card's lines are told as they were read`() throws {
        let bench = try Bench(seed: 31)
        let codes: [(String, Symbology)] = [("]Q1", .qr), ("]C0", .code128), ("]L0", .pdf417), ("]d1", .dataMatrix)]
        for (identifier, symbology) in codes {
            let contents = "\(symbology) 21234567890123"
            let story = try bench.scan([.codes], [Self.frame(identifier, contents)])
            #expect(story.report == .code(symbology) && story.body == Array(contents.utf8))
        }
        let long = String(repeating: "7", count: BoardReport.longestCode)
        #expect(try bench.scan([.codes], [Self.frame("]Q1", long)]).body == Array(long.utf8))
        let card = try bench.scan([.codes, .cardLines], [Self.frame("]o2", Self.card.joined(separator: "\r"))])
        #expect(card.report == .cardLines && card.body == Array(Self.card.joined().utf8))
    }

    @Test func `what cannot be read is no document, and of what was not asked for nothing is told`() throws {
        let bench = try Bench(seed: 32)
        var lines = Self.card
        lines[0] = "I<UTOD231458917<<<<<<<<<<<<<<<"
        let unreadable = BoardReport.scanEnded(.unreadable)
        #expect(try bench.scan([.cardLines], [Self.frame("]o2", lines.joined(separator: "\r"))]).report == unreadable)
        #expect(try bench.scan([.codes], [Self.frame("]Z9", "what is this")]).report == unreadable)
        let tooLong = String(repeating: "7", count: BoardReport.longestCode + 1)
        #expect(try bench.scan([.codes], [Self.frame("]Q1", tooLong)]).report == unreadable)
        // A code on the card while its lines are wanted: the reader looks on.
        let both = [Self.frame("]C0", "12345"), Self.frame("]o2", Self.card.joined(separator: "\r"))]
        #expect(try bench.scan([.cardLines], both).report == .cardLines)
        // A document in front of the reader while nobody asked, and the next scan.
        bench.modules.show(Self.frame("]Q1", "nobody asked"))
        _ = try bench.machine.answer(to: .status)
        let next = try bench.scan([.codes], [Self.frame("]Q1", "somebody asked")])
        #expect(next.body == Array("somebody asked".utf8))
        #expect(!bench.machine.stories.contains { Self.endsScan($0) })
    }

    @Test func `a scan is cancelled, runs out of time, and fails without its reader`() throws {
        let bench = try Bench(seed: 33)
        #expect(try bench.machine.answer(to: .cancelScan) == .failed(.outOfOrder))
        #expect(try bench.machine.answer(to: .scan([.codes], milliseconds: 60_000)) == .done)
        #expect(try bench.machine.answer(to: .scan([.codes], milliseconds: 60_000)) == .failed(.busy))
        #expect(try bench.machine.answer(to: .cancelScan) == .done)
        #expect(try bench.machine.story(Self.endsScan).report == .scanEnded(.cancelled))
        #expect(try bench.scan([.codes], [], milliseconds: 300).report == .scanEnded(.timedOut))
        let (triggers, releases) = bench.modules.change { ($0.triggers, $0.releases) }
        #expect(triggers == 2 && releases == 2, "the reader's light is off again")
        bench.modules.change { $0.isReaderThere = false }
        #expect(try bench.scan([.codes], []).report == .scanEnded(.fault))
        _ = try bench.machine.status { !$0.hasDocumentReader }
        #expect(try bench.machine.answer(to: .scan([.codes], milliseconds: 1_000)) == .failed(.absent))
    }

    @Test func `buttons are told as they are pressed, held and released`() throws {
        let bench = try Bench(seed: 34)
        try bench.machine.expand("button confirm 1")
        #expect(try bench.machine.story { $0.report == .button(.confirm, .pressed) }.request == 0)
        #expect(try bench.machine.story { $0.report == .button(.confirm, .held) }.request == 0)
        try bench.machine.expand("button cancel 1")
        #expect(try bench.machine.story { $0.report == .button(.cancel, .pressed) }.request == 0)
        try bench.machine.expand("button confirm 0")
        #expect(try bench.machine.story { $0.report == .button(.confirm, .released) }.request == 0)
    }

    @Test func `the battery, the temperature and the clock are in the status`() throws {
        let bench = try Bench(seed: 35)
        try bench.machine.expand("battery 87 3950 1")
        try bench.machine.expand("temperature -15")
        let status = try bench.machine.status { $0.battery == 87 && $0.temperature == -15 }
        #expect(status.millivolts == 3_950 && status.isCharging && status.condition.contains(.clockUnset))
        try bench.machine.expand("battery 86 3900 0")
        _ = try bench.machine.status { $0.battery == 86 && $0.millivolts == 3_900 && !$0.isCharging }
        #expect(try bench.machine.answer(to: .setClock(1_811_404_800_000)) == .done)
        let set = try bench.machine.status { !$0.condition.contains(.clockUnset) }
        let later = try bench.machine.status { $0.clock > set.clock }
        #expect(set.clock >= 1_811_404_800_000 && later.clock - set.clock == UInt64(later.uptime - set.uptime))
    }
}
