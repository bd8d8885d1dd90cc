import Logging
import Telemetry
import Testing

@Suite struct LogSettingsTests {
    private static func settings(_ environment: [String: String]) -> LogSettings {
        LogSettings { environment[$0] }
    }

    @Test(arguments: Logger.Level.allCases)
    func `LOG_LEVEL names a level`(level: Logger.Level) {
        #expect(Self.settings(["LOG_LEVEL": level.rawValue]) == LogSettings(level: level))
        #expect(Self.settings(["LOG_LEVEL": level.rawValue.uppercased()]).level == level)
    }

    @Test func `LOG_FORMAT asks for JSON`() {
        #expect(Self.settings(["LOG_FORMAT": "json"]).form == .json)
        #expect(Self.settings(["LOG_FORMAT": "text"]).form == .text)
    }

    @Test func `nothing said, or nothing understood, is info and text, and is told`() {
        #expect(Self.settings([:]) == LogSettings(level: .info, form: .text))
        #expect(Self.settings(["LOG_LEVEL": "", "LOG_FORMAT": ""]).misread.isEmpty)
        let misread = Self.settings(["LOG_LEVEL": "loud", "LOG_FORMAT": "xml"])
        #expect(misread.level == .info && misread.form == .text && misread.misread == ["LOG_LEVEL", "LOG_FORMAT"])
    }

    @Test func `what is less severe than the level is not written`() {
        let log = LogFixture(level: .warning)
        for level in Logger.Level.allCases { log.logger.log(level: level, "m") }
        #expect(log.lines.all.count == 3)
    }
}
