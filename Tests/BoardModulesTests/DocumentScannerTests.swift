import BoardModules
import DeviceWire
import TestSupport
import Testing

@Suite struct DocumentScannerTests {
    private static let card = [
        "I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
    ]

    /// A reader that is there, and what it was sent.
    private final class Desk {
        var scanner = DocumentScanner()
        var sent: [UInt8] = []
        var now: UInt32 = 0

        init() {
            pass(10)
            hear([0x06])
            sent = []
        }

        func pass(_ milliseconds: UInt32) {
            now += milliseconds
            var sent: [UInt8] = []
            scanner.tick(at: Ticks(now)) { sent += [UInt8]($0) }
            self.sent += sent
        }

        func hear(_ bytes: [UInt8]) {
            var sent: [UInt8] = []
            for byte in bytes { scanner.receive(byte) { sent += [UInt8]($0) } }
            self.sent += sent
        }

        func begin(_ sources: DocumentSources, for limit: UInt32 = 20_000) -> BoardFailure? {
            var sent: [UInt8] = []
            defer { self.sent += sent }
            do throws(BoardFailure) {
                try scanner.begin(sources, for: limit, request: 9, at: Ticks(now)) { sent += [UInt8]($0) }
                return nil
            } catch {
                return error
            }
        }

        func cancel() -> Bool {
            var sent: [UInt8] = []
            defer { self.sent += sent }
            do throws(BoardFailure) {
                try scanner.cancel { sent += [UInt8]($0) }
                return true
            } catch {
                return false
            }
        }

        func report() -> BoardReport? { scanner.untold?.report }
        var request: UInt16? { scanner.untold?.request }
        var isThere: Bool { scanner.isThere }
        /// How often a byte is in the scanner's memory.
        func count(of byte: UInt8) -> Int { withUnsafeBytes(of: &scanner) { raw in raw.count { $0 == byte } } }
        func contents() -> [UInt8] { scanner.withContents { [UInt8]($0) } }
    }

    private static func frame(_ text: String) -> [UInt8] { [0x02] + Array(text.utf8) + [0x03] }

    @Test func `a code is told with its scan's number, and then nothing of it is left`() {
        let desk = Desk()
        let before = desk.begin([.codes])
        #expect(before == nil && desk.sent == [0x16, 0x54, 0x0D])
        desk.hear(Self.frame("]Q1строка\r\nдва"))
        #expect(desk.report() == .code(.qr) && desk.request == 9)
        #expect(desk.contents() == Array("строка\r\nдва".utf8))
        let busy = desk.begin([.codes])
        #expect(busy == .busy, "the host was not told yet")
        desk.scanner.told()
        #expect(desk.report() == nil && desk.contents() == [])
        let next = desk.begin([.codes])
        #expect(next == nil)
    }

    @Test func `a card's lines are told without line ends, when their check digits are right`() {
        for separator in ["\r", "\r\n", "\n", ""] {
            let desk = Desk()
            _ = desk.begin([.cardLines])
            desk.hear(Self.frame("]o2" + Self.card.joined(separator: separator)))
            #expect(desk.report() == .cardLines)
            #expect(desk.contents() == Array(Self.card.joined().utf8))
        }
        for spoiled in [Self.card.prefix(2).joined(), Self.card.joined() + "<", Self.card.joined().lowercased()] {
            let desk = Desk()
            _ = desk.begin([.cardLines])
            desk.hear(Self.frame("]o2" + spoiled))
            #expect(desk.report() == .scanEnded(.unreadable) && desk.contents() == [])
        }
    }

    @Test func `what nobody asked for is dropped`() {
        let desk = Desk()
        desk.hear(Self.frame("]Q1early"))
        #expect(desk.report() == nil && desk.contents() == [])
        _ = desk.begin([.cardLines])
        desk.sent = []
        desk.hear(Self.frame("]C0a code beside the lines"))
        #expect(desk.report() == nil && desk.sent == [0x16, 0x54, 0x0D], "it looks on")
        desk.hear(Self.frame("]o2" + Self.card.joined()))
        desk.hear(Self.frame("]o2late"))
        #expect(desk.report() == .cardLines && desk.contents().count == 90)
    }

    @Test func `half a frame is no document, and the next one begins anew`() {
        let desk = Desk()
        _ = desk.begin([.codes])
        desk.hear([0x02] + Array("]Q1half".utf8))
        #expect(desk.report() == nil)
        desk.hear(Self.frame("]Q1whole"))
        #expect(desk.contents() == Array("whole".utf8))
    }

    @Test(arguments: ["", "]", "]Q1", "Q1x", "]!!x", String(repeating: "x", count: 2_000)])
    func `a frame that says nothing is unreadable`(text: String) {
        let desk = Desk()
        _ = desk.begin([.codes])
        desk.hear(Self.frame(text))
        #expect(desk.report() == .scanEnded(.unreadable))
        #expect(desk.sent.suffix(3) == [0x16, 0x55, 0x0D], "the reader's light is off")
    }

    @Test func `a scan ends by time, by the host, and by the reader's silence`() {
        let desk = Desk()
        _ = desk.begin([.codes], for: 500)
        desk.pass(499)
        #expect(desk.report() == nil)
        desk.pass(1)
        #expect(desk.report() == .scanEnded(.timedOut))
        desk.scanner.told()
        #expect(!desk.cancel())
        _ = desk.begin([.codes])
        #expect(desk.cancel())
        #expect(desk.report() == .scanEnded(.cancelled))
        desk.scanner.told()
        _ = desk.begin([.codes])
        for _ in 0..<3 { desk.pass(1_000) }
        #expect(desk.report() == .scanEnded(.fault) && !desk.isThere)
        desk.scanner.told()
        #expect(desk.begin([.codes]) == .absent)
        desk.hear([0x06])
        #expect(desk.isThere)
    }

    @Test func `what was read is nowhere in memory once the host was told`() {
        let desk = Desk()
        _ = desk.begin([.codes])
        // Addresses and numbers in the scanner may hold this byte too: that of nothing read is compared with.
        let before = desk.count(of: 0xA7)
        desk.hear(Self.frame("]Q1" + String(repeating: "§", count: 300)))
        #expect(desk.report() == .code(.qr) && desk.count(of: 0xA7) >= 300)
        desk.scanner.told()
        #expect(desk.count(of: 0xA7) <= before)
    }

    @Test func `the end of a session ends the scan in silence`() {
        let desk = Desk()
        _ = desk.begin([.codes])
        desk.hear([0x02] + Array("]Q1secret".utf8))
        desk.scanner.endSession { _ in }
        desk.hear([0x03])
        #expect(desk.report() == nil && desk.contents() == [])
    }

    @Test func `noise of any kind is told as a document only when it is one`() {
        let random = SeededRandom(seed: 41)
        for round in 0..<300 {
            let desk = Desk()
            _ = desk.begin([.codes, .cardLines])
            let noise = random.bytes(Int(random.next() % 1_500)).map { random.next() % 8 == 0 ? $0 & 3 : $0 }
            desk.hear(noise)
            switch desk.report() {
            case nil, .scanEnded(.unreadable): break
            case .code: #expect(noise.contains(UInt8(ascii: "]")), "round \(round)")
            default: Issue.record("round \(round): \(String(describing: desk.report()))")
            }
        }
    }
}
