import Foundation
import Logging
import Telemetry
import Testing
import Wording

@Suite struct LogLineTests {
    @Test func `a line has time, level, label, message and sorted metadata`() {
        let log = LogFixture()
        log.logger.warning("reader restarted", metadata: ["restarts": "3", "cause": "it ended", "age": "\(0.5)"])
        #expect(
            log.lines.all == [
                "2025-11-30T00:00:00.123Z warning station.desk \"reader restarted\" age=0.5 cause=\"it ended\" restarts=3\n"
            ])
    }

    @Test func `a line of JSON has the same members`() {
        let log = LogFixture(.json)
        log.logger.info("opened")
        log.logger.error("fault", metadata: ["b": ["x", "y"], "a": ["k": "v", "c": "\u{7}"]])
        #expect(
            log.lines.all == [
                #"{"time":"2025-11-30T00:00:00.123Z","level":"info","label":"station.desk","message":"opened"}"# + "\n",
                #"{"time":"2025-11-30T00:00:00.123Z","level":"error","label":"station.desk","message":"fault","#
                    + #""metadata":{"a":{"c":"\u0007","k":"v"},"b":["x","y"]}}"# + "\n",
            ])
    }

    @Test(arguments: [
        ("plain", "v=plain"), ("a:b/c.d-e_f", "v=a:b/c.d-e_f"), ("", #"v="""#), ("two words", #"v="two words""#),
        ("a=b", #"v="a=b""#), (#"say "hi""#, #"v="say \"hi\"""#), (#"C:\x"#, #"v="C:\\x""#), ("шайлоо", #"v="шайлоо""#),
        ("🗳️", #"v="🗳\ufe0f""#), ("\u{E000}\u{10FFFE}", #"v="\ue000\udbff\udffe""#),
    ])
    func `values stand in quotes unless they cannot be mistaken`(value: String, field: String) {
        let log = LogFixture()
        log.logger.info("m", metadata: ["v": .string(value)])
        #expect(log.text.hasSuffix(" \"m\" \(field)\n"))
    }

    @Test func `a line's own metadata wins over the logger's, and that over the provider's`() {
        let log = LogFixture()
        var handler = log.output.handler("part")
        handler.metadataProvider = Logger.MetadataProvider { ["a": "provided", "b": "provided", "c": "provided"] }
        handler[metadataKey: "d"] = "logger"
        var logger = Logger(label: "part") { _ in handler }
        logger[metadataKey: "e"] = "logger"
        logger.info("m", metadata: ["a": "own", "e": "own"])
        #expect(log.text.hasSuffix("part \"m\" a=own b=provided c=provided d=logger e=own\n"))
        #expect(logger[metadataKey: "d"] == "logger")
    }

    @Test func `loggers are values`() {
        let log = LogFixture(level: .info)
        let first = log.logger
        var second = first
        second.logLevel = .error
        second[metadataKey: "k"] = "v"
        second.info("hidden")
        first.info("shown")
        #expect(log.lines.all.count == 1 && log.text.contains("\"shown\"\n"))
    }

    private struct Ours: Fault {
        var nature: FaultNature { .failed }
        let kyrgyz = "k"
        let russian = "r"
        let english = "the disk is full"
    }

    private struct Theirs: Error, CustomStringConvertible {
        let description = "INSERT INTO voter VALUES ('21503199012345', 'Асанов')"
    }

    @Test func `an error of our own says its sentence, another one only its type`() {
        let log = LogFixture()
        log.logger.error("m", error: Ours())
        log.logger.error("m", error: Theirs())
        #expect(log.lines.all[0].hasSuffix("error=\"the disk is full\"\n"))
        #expect(log.lines.all[1].contains("Theirs") && !log.text.contains("INSERT"))
    }

    @Test func `times before 1970 are written like all others`() {
        let lines = CollectedLines()
        let clock = PastClock()
        LogOutput(settings: LogSettings(), clock: clock, sink: lines).logger("l").info("m")
        #expect(lines.all == ["1969-12-31T23:59:59.999Z info l \"m\"\n"])
    }
}
