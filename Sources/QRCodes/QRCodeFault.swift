package import Wording

/// Why a text does not become a QR code.
package enum QRCodeFault: Hashable, Sendable {
    /// There is no text, or it has a character U+0000.
    case badText
    /// The text does not fit into the largest code.
    case tooLong
    /// The picture would have a side of more than 4096 pixels, or a resolution that pictures do not have.
    case tooLarge
    /// There is not enough memory.
    case memory
}

extension QRCodeFault: Fault {
    package var nature: FaultNature {
        switch self {
        case .badText, .tooLong, .tooLarge: .misuse
        case .memory: .failed
        }
    }
}
