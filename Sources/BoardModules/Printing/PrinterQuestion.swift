import DeviceWire

/// What an ESC/POS printer is asked at any moment (`DLE EOT n`); it answers with a byte whose bits 0 and 7 are clear and
/// 1 and 4 set.
enum PrinterQuestion: UInt8 {
    /// Why is it not ready?
    case cause = 2
    /// What is wrong?
    case fault = 3
    /// Is there paper?
    case paper = 4

    /// The one to ask after this one; `nil` when all were asked.
    var next: PrinterQuestion? { PrinterQuestion(rawValue: rawValue + 1) }

    /// Whether a byte is an answer to a question of this kind, and not to `GS r`.
    static func isAnswer(_ byte: UInt8) -> Bool { byte & 0b1001_0011 == 0b0001_0010 }

    /// What the printer is like, by its answer; ``PrinterState/ready`` when it complains of nothing.
    func state(by answer: UInt8) -> PrinterState {
        switch self {
        case .cause:
            if answer & 1 << 2 != 0 { return .coverOpen }
            return answer & 1 << 5 != 0 ? .paperOut : .ready
        case .fault:
            // Bit 2: the mechanics; 3: the knife; 5: what does not recover; 6: the head's temperature, which does.
            if answer & 0b0010_1100 != 0 { return .jammed }
            return answer & 1 << 6 != 0 ? .overheated : .ready
        case .paper:
            if answer & 0b0110_0000 != 0 { return .paperOut }
            return answer & 0b0000_1100 != 0 ? .paperLow : .ready
        }
    }
}
