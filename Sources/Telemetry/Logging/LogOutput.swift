package import ElectionModel
package import Logging
import Synchronization

/// The program's log: one form, one clock, one place where lines go.
///
/// What cannot be written is counted, and the next line that can be written is preceded by one that says how many were
/// lost. Everything passes a ``Scrubber``; values that must not be logged belong into ``Redacted`` all the same.
package final class LogOutput: Sendable {
    private let settings: LogSettings
    private let clock: any WallClock
    private let sink: any LogSink
    private let scrubber: Scrubber
    private let losses = Mutex(Losses())

    private struct Losses {
        var total = 0
        var untold = 0
    }

    /// Makes a log; nothing is written before the first event.
    package init(settings: LogSettings, clock: any WallClock, sink: any LogSink, scrubber: Scrubber = Scrubber()) {
        self.settings = settings
        self.clock = clock
        self.sink = sink
        self.scrubber = scrubber
    }

    /// A logger for a part of the program.
    ///
    /// - Parameter label: a short name such as `station.desk`.
    package func logger(_ label: String) -> Logger { Logger(label: label) { handler($0) } }

    /// A handler for a part of the program; for `LoggingSystem.bootstrap`, so that libraries write here too.
    package func handler(_ label: String) -> LineLogHandler {
        LineLogHandler(label: label, level: settings.level, output: self)
    }

    /// How many lines could not be written so far.
    package var lost: Int { losses.withLock { $0.total } }

    func write(level: Logger.Level, label: String, message: String, metadata: Logger.Metadata) {
        let line = LogLine(time: clock.now(), level: level, label: label, message: message, metadata: metadata)
            .rendered(settings.form, scrubber: scrubber)
        losses.withLock { losses in
            if losses.untold > 0, sink.write(notice(of: losses.untold)) { losses.untold = 0 }
            // Not before the notice: the gap must be seen where it is.
            guard losses.untold == 0, sink.write(line) else {
                losses.total += 1
                losses.untold += 1
                return
            }
        }
    }

    private func notice(of untold: Int) -> [UInt8] {
        LogLine(
            time: clock.now(), level: .warning, label: "telemetry", message: "lines of the log were lost",
            metadata: ["lost": "\(untold)"]
        ).rendered(settings.form, scrubber: scrubber)
    }
}
