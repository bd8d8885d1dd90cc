/// How much memory the firmware used at most since the start, in bytes.
struct MemoryUse: Equatable {
    var stack: UInt32
    var heap: UInt32

    /// A line of the log: `memory: stack 5012 heap 3320`.
    var line: [UInt8] {
        Array("memory: stack ".utf8) + Self.digits(stack) + Array(" heap ".utf8) + Self.digits(heap) + [0x0A]
    }

    private static func digits(_ value: UInt32) -> [UInt8] {
        var digits: [UInt8] = []
        var rest = value
        repeat {
            digits.insert(0x30 + UInt8(rest % 10), at: 0)
            rest /= 10
        } while rest > 0
        return digits
    }
}
