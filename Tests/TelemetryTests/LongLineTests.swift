import Foundation
import Logging
import Telemetry
import Testing

@Suite struct LongLineTests {
    private static let words = String(repeating: "word ", count: 5000)

    @Test(arguments: LogForm.allCases)
    func `no line is longer than a pipe takes in one piece`(form: LogForm) throws {
        let log = LogFixture(form)
        let metadata = (0..<60).map { ("key\($0)", Logger.MetadataValue.string(Self.words)) }
        log.logger.info("\(Self.words)", metadata: Dictionary(metadata) { first, _ in first })
        #expect(log.text.utf8.count <= 4096 && log.text.utf8.count > 3000)
        #expect(log.text.hasSuffix("\n") && log.text.contains("…"))
        if form == .json {
            let line = try #require(try JSONSerialization.jsonObject(with: Data(log.text.utf8)) as? [String: Any])
            #expect(line["cut"] as? Bool == true)
        } else {
            #expect(log.text.hasSuffix(" …\n"))
        }
    }

    @Test(arguments: ["\u{1}", "\u{10FFFE}", "ш", "\"", "🗳"], LogForm.allCases)
    func `what grows when it is escaped does not grow over the limit`(character: String, form: LogForm) throws {
        let log = LogFixture(form)
        let text = String(repeating: character, count: 3000)
        log.logger.info("\(text)", metadata: ["a": .string(text), "b": .array([.string(text), .string(text)])])
        #expect(log.text.utf8.count <= 4096)
        if form == .json {
            #expect(try JSONSerialization.jsonObject(with: Data(log.text.utf8)) is [String: Any])
        }
    }

    @Test(arguments: LogForm.allCases)
    func `deep and wide values are cut`(form: LogForm) throws {
        let log = LogFixture(form)
        let deep = (0..<40).reduce(Logger.MetadataValue.string("x")) { inner, _ in ["k": inner] }
        log.logger.info("m", metadata: ["deep": deep, "wide": .array((0..<500).map { "\($0)" })])
        #expect(log.text.utf8.count < 400 && log.text.contains("…"))
        if form == .json {
            #expect(try JSONSerialization.jsonObject(with: Data(log.text.utf8)) is [String: Any])
        }
    }

    @Test func `a secret that the cut halves is not shown in half`() {
        let log = LogFixture()
        for filler in 8170...8192 {
            let text = String(repeating: ".", count: filler) + "21503199012345 end"
            log.logger.info("\(text)", metadata: ["v": .string(text)])
        }
        // A blob shrinks to three dots, so that what stands far behind it moves to the front.
        let blob = String(repeating: "aB3", count: 2720)
        for gap in 0..<40 { log.logger.info("\(blob)\(String(repeating: " ", count: gap))21503199012345") }
        #expect(!log.text.contains("2150319"))
    }
}
