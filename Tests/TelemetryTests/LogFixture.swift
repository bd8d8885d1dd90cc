import ElectionModel
import Logging
import Telemetry
import TestSupport

/// A log in memory, at 2025-11-30T00:00:00.123Z.
struct LogFixture {
    let lines = CollectedLines()
    let output: LogOutput
    let logger: Logger

    init(_ form: LogForm = .text, level: Logger.Level = .trace) {
        let clock = FixedClock(Timestamp(milliseconds: SampleElection.start.milliseconds + 123))
        output = LogOutput(settings: LogSettings(level: level, form: form), clock: clock, sink: lines)
        logger = output.logger("station.desk")
    }

    var text: String { lines.all.joined() }
}
