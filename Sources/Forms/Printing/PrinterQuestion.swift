/// What a printer can be asked at any moment, even in the middle of a picture (`DLE EOT n`). It answers with one byte.
package enum PrinterQuestion: UInt8, Sendable, CaseIterable {
    /// Is it ready?
    case state = 1
    /// If not, why?
    case cause = 2
    /// What is broken?
    case fault = 3
    /// Is there paper?
    case paper = 4

    /// What is sent.
    package var bytes: [UInt8] { [0x10, 0x04, rawValue] }

    /// What stands in the way, by the printer's answer to this question.
    ///
    /// - Returns: `nil` for a byte that is no answer: in answers bits 0 and 7 are clear, 1 and 4 set.
    package func troubles(in answer: UInt8) -> Set<PrinterTrouble>? {
        guard answer & 0b1001_0011 == 0b0001_0010 else { return nil }
        return Set(meanings.filter { answer & $0.bits == $0.bits }.map(\.trouble))
    }

    /// Bits that are set together, and what they mean.
    private var meanings: [(bits: UInt8, trouble: PrinterTrouble)] {
        switch self {
        case .state: [(1 << 3, .offline)]
        case .cause: [(1 << 2, .coverOpen), (1 << 5, .paperOut), (1 << 6, .error)]
        case .fault: [(1 << 3, .cutter), (1 << 5, .broken), (1 << 6, .hot)]
        case .paper: [(3 << 2, .paperLow), (3 << 5, .paperOut)]
        }
    }
}
