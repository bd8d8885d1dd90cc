import Foundation
import Logging
import Telemetry
import TestSupport
import Testing

/// What comes from outside must not look like a line, a field or a colour of the log.
@Suite struct ForgedLineTests {
    /// A text that attacks, shown by its scalars: it would forge lines of the tests' log as well.
    struct Attack: CustomTestStringConvertible, Sendable {
        let text: String
        var testDescription: String { text.unicodeScalars.map { $0.escaped(asASCII: true) }.joined() }
    }

    static let attacks = [
        "x\n2025-11-30T00:00:00.000Z info station.desk \"closed\"", "x\r\nforged", "x\rforged", "\u{B}\u{C}\u{85}",
        "\u{2028}forged\u{2029}", "\u{1B}[2K\u{1B}[1Aforged", "\u{9B}31mred", "\u{8}\u{7F}\u{0}", "a\" ok=\"yes",
        "}\n{\"level\":\"info\"", "back\\slash\\n", "\u{202E}desrever\u{202C}", "\u{2066}isolated\u{2069}\u{200F}",
        "zero\u{200B}width\u{FEFF}", "\u{E0041}tag", "combining\u{301}\n",
    ].map(Attack.init)

    static func isOneCleanLine(_ line: String) -> Bool {
        line.unicodeScalars.dropLast().allSatisfy { scalar in
            ![.control, .format, .lineSeparator, .paragraphSeparator].contains(scalar.properties.generalCategory)
        } && line.unicodeScalars.last == "\n"
    }

    @Test(arguments: attacks, LogForm.allCases)
    func `no input makes a second line or a hidden character`(attack: Attack, form: LogForm) throws {
        let attack = attack.text
        let log = LogFixture(form)
        var logger = log.output.logger("label \(attack)")
        logger[metadataKey: "of-logger \(attack)"] = .string(attack)
        logger.info(
            "\(attack)",
            metadata: [
                "value": .string(attack), attack: "name", "list": [.string(attack)], "map": [attack: .string(attack)],
            ])
        #expect(log.lines.all.count == 1)
        #expect(Self.isOneCleanLine(log.text), "\(log.text)")
    }

    @Test(arguments: attacks)
    func `a line of JSON gives back exactly what was logged`(attack: Attack) throws {
        let attack = attack.text
        let log = LogFixture(.json)
        log.logger.info("\(attack)", metadata: ["value": .string(attack), "list": [.string(attack)]])
        let object = try JSONSerialization.jsonObject(with: Data(log.text.utf8))
        let line = try #require(object as? [String: Any])
        let metadata = try #require(line["metadata"] as? [String: Any])
        // Compared by scalars: equality of strings passes over differences of form.
        #expect(Array(try #require(line["message"] as? String).unicodeScalars) == Array(attack.unicodeScalars))
        #expect(Array(try #require(metadata["value"] as? String).unicodeScalars) == Array(attack.unicodeScalars))
        #expect((metadata["list"] as? [String])?.first?.unicodeScalars.elementsEqual(attack.unicodeScalars) == true)
    }

    @Test func `a message cannot add a field`() {
        let log = LogFixture()
        log.logger.info("done\" ok=true x=\"", metadata: ["ok": "false"])
        #expect(log.text.hasSuffix(#" "done\" ok=true x=\"" ok=false"# + "\n"))
    }

    @Test func `bytes that are no UTF-8 do no harm`() throws {
        let log = LogFixture(.json)
        log.logger.info("\(String(decoding: [0xFF, 0x22, 0xC0, 0x80, 0xED, 0xA0, 0x80], as: UTF8.self))")
        #expect(try JSONSerialization.jsonObject(with: Data(log.text.utf8)) is [String: Any])
    }

    @Test(arguments: [UInt64(1), 2, 3, 4])
    func `random text keeps every line whole`(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        for _ in 0..<300 {
            let text = String(
                String.UnicodeScalarView(
                    (0..<Int.random(in: 0...80, using: &random)).compactMap { _ in
                        Unicode.Scalar(UInt32.random(in: 0...0x2100, using: &random))
                    }))
            let log = LogFixture(.json)
            log.logger.info("m", metadata: ["v": .string(text), text: "k"])
            #expect(Self.isOneCleanLine(log.text), "seed \(seed): \(text.unicodeScalars.map(\.value))")
            let line = try JSONSerialization.jsonObject(with: Data(log.text.utf8))
            #expect(line is [String: Any], "seed \(seed)")
        }
    }
}
