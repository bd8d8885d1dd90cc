package import Logging

/// What is logged and in which form.
package struct LogSettings: Sendable, Equatable {
    /// The least severe level that is written.
    package var level: Logger.Level
    /// The form of a line.
    package var form: LogForm
    /// Variables whose value was not understood; what they ask for is not done.
    package var misread: [String] = []

    package init(level: Logger.Level = .info, form: LogForm = .text) {
        self.level = level
        self.form = form
    }

    /// What the environment asks for: `LOG_LEVEL` (`trace`, `debug`, `info`, `notice`, `warning`, `error`, `critical`)
    /// and `LOG_FORMAT` (`text`, `json`); `info` and `text` where it asks for nothing.
    package init(environment: (String) -> String?) {
        self.init()
        if let name = environment("LOG_LEVEL"), !name.isEmpty {
            if let level = Logger.Level(rawValue: name.lowercased()) {
                self.level = level
            } else {
                misread.append("LOG_LEVEL")
            }
        }
        if let name = environment("LOG_FORMAT"), !name.isEmpty {
            if let form = LogForm(rawValue: name.lowercased()) {
                self.form = form
            } else {
                misread.append("LOG_FORMAT")
            }
        }
    }
}
