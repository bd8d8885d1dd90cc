import ElectionModel
import Glibc

/// Data on standard output, everything else on standard error.
enum StationOutput {
    /// A line of data.
    static func data(_ text: String) { write(text + "\n", to: STDOUT_FILENO) }

    /// A line of data as JSON.
    static func data(_ value: CanonicalValue) { data(value.text) }

    /// A line about what goes on.
    static func note(_ text: String) { write(text + "\n", to: STDERR_FILENO) }

    /// A question, without a line end.
    static func question(_ text: String) { write(text, to: STDERR_FILENO) }

    /// The text in a colour of the desk, where the terminal shows colours and `NO_COLOR` is not set.
    static func coloured(_ text: String, _ colour: String) -> String {
        let wanted = getenv("NO_COLOR").map { $0.pointee == 0 } ?? true
        guard wanted, isatty(STDOUT_FILENO) == 1 else { return text }
        let number =
            switch colour {
            case "green": 32
            case "red": 31
            default: 33
            }
        return "\u{1B}[1;\(number)m\(text)\u{1B}[0m"
    }

    private static func write(_ text: String, to descriptor: Int32) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            bytes = bytes.dropFirst(count)
        }
    }
}
