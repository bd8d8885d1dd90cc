import ElectionModel
import Logging
import Telemetry
import TestSupport
import Testing

@Suite struct RedactedTests {
    private struct Holder: Sendable {
        let name = Redacted("Асанов")
        let pins = [Redacted("21503199012345")]
        let maybe: Redacted<[UInt8]>? = Redacted([70, 77, 82, 0, 32, 50])
        let byName = ["phrase": Redacted("open sesame")]
    }

    private static let secrets = ["Асанов", "2150319", "70, 77", "open", "sesame"]

    /// Every way in which Swift turns a value into text.
    private static func texts(_ value: some Any) -> [String] {
        var dumped = ""
        dump(value, to: &dumped)
        var printed = ""
        print(value, to: &printed)
        debugPrint(value, to: &printed)
        return [
            "\(value)", String(describing: value), String(reflecting: value), dumped, printed, "\([value])",
            "\(Optional(value) as Any)", "\(["k": value])", "\((value, 1))",
        ]
    }

    @Test func `a redacted value shows itself in no way`() throws {
        let holder = Holder()
        for text in Self.texts(holder.name) + Self.texts(holder.pins) + Self.texts(holder.maybe as Any)
            + Self.texts(holder.byName) + Self.texts(holder)
        {
            for secret in Self.secrets { #expect(!text.contains(secret), "\(secret) in \(text)") }
        }
        #expect("\(holder.name)" == "•••")
        #expect(String(reflecting: holder.name) == "•••")
        #expect(holder.name.revealed == "Асанов")
    }

    @Test func `a mirror of it has nothing inside`() throws {
        let pin = try #require(Pin("21503199012345"))
        for mirror in [Mirror(reflecting: Redacted("Асанов")), Mirror(reflecting: Redacted(pin))] {
            #expect(mirror.children.isEmpty && mirror.superclassMirror == nil)
        }
    }

    @Test(arguments: LogForm.allCases)
    func `a log shows three dots, wherever it stands`(form: LogForm) {
        let log = LogFixture(form)
        let holder = Holder()
        log.logger.info(
            "voter \(holder.name) \(holder.pins)",
            metadata: [
                "name": "\(holder.name)", "pin": .stringConvertible(holder.pins[0]), "list": ["\(holder.pins[0])"],
                "map": ["k": .stringConvertible(holder.name)], "maybe": "\(holder.maybe as Any)", "all": "\(holder)",
            ])
        for secret in Self.secrets { #expect(!log.text.contains(secret), "\(log.text)") }
        #expect(log.text.contains(form == .text ? "pin=•••" : #""pin":"•••""#))
    }

    @Test func `a correlator marks equal things alike in one run and otherwise in another`() {
        let run = Correlator(random: SeededRandom(seed: 1))
        let other = Correlator(random: SeededRandom(seed: 2))
        #expect(run.mark("21503199012345") == run.mark(Array("21503199012345".utf8)))
        #expect(run.mark("21503199012345") != run.mark("21503199012346"))
        #expect(run.mark("21503199012345") != other.mark("21503199012345"))
        #expect("\(run.mark("x"))".wholeMatch(of: /~[0-9a-f]{8}/) != nil)
        #expect(Set((0..<2000).map { run.mark("\($0)") }).count == 2000)
    }

    @Test func `a mark holds nothing of what it marks`() {
        let mark = Correlator(random: SeededRandom(seed: 1)).mark("Асанов")
        for text in Self.texts(mark) { #expect(!text.contains("Асанов")) }
    }
}
