import ElectionModel
import Glibc
import Logging
import Telemetry
import Trust

/// The log of a command that serves: on standard error, as the environment asks.
enum ServiceLog {
    /// - Parameter label: the part of the program.
    static func logger(_ label: String) -> Logger {
        LogOutput(
            settings: LogSettings { name in getenv(name).map { String(cString: $0) } }, clock: SystemClock(),
            sink: DescriptorSink.standardError()
        ).logger(label)
    }
}
