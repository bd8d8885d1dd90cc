import DeviceWire

/// Reads the input expander's line: a signal a line of ASCII, words between single blanks, ended by a line feed.
///
/// `tamper 1`, `button confirm 0`, `battery 87 3950 1`, `temperature 253` (README.md). What is no signal is dropped.
struct Expander: ~Copyable {
    private var line = FixedBytes<32>()
    private var isTooLong = false

    /// Takes the next byte.
    ///
    /// - Returns: the signal that it ended, if it ended one.
    mutating func take(_ byte: UInt8) -> ExpanderSignal? {
        guard byte == 0x0A else {
            if line.isFull { isTooLong = true } else { line.append(byte) }
            return nil
        }
        defer {
            line.removeAll()
            isTooLong = false
        }
        return isTooLong ? nil : line.withBytes { Self.signal($0) }
    }

    private static func signal(_ line: Span<UInt8>) -> ExpanderSignal? {
        var words = WordCursor()
        let signal: ExpanderSignal?
        if words.take("tamper", line) {
            signal = words.flag(line).map { .tamper(isOpen: $0) }
        } else if words.take("button", line) {
            let name: ButtonName? = words.take("confirm", line) ? .confirm : words.take("cancel", line) ? .cancel : nil
            guard let name, let isDown = words.flag(line) else { return nil }
            signal = .button(name, isDown: isDown)
        } else if words.take("battery", line) {
            guard let percent = words.number(line), (0...100).contains(percent),
                let millivolts = words.number(line).flatMap({ UInt16(exactly: $0) }),
                let isCharging = words.flag(line)
            else { return nil }
            signal = .battery(percent: UInt8(percent), millivolts: millivolts, isCharging: isCharging)
        } else if words.take("temperature", line) {
            signal = words.number(line).flatMap { Int16(exactly: $0) }.map { .temperature($0) }
        } else {
            return nil
        }
        return words.isAtEnd(line) ? signal : nil
    }
}
