import DeviceWire

/// What the document reader read, by the identifier in front of it (ISO/IEC 15424: `]`, a letter, a digit).
enum ScanContent {
    case code(Symbology)
    case card

    /// Bytes of an identifier.
    static let identifierSize = 3

    /// What it is.
    ///
    /// - Returns: `nil` for an identifier of nothing that this version knows.
    init?(_ frame: Span<UInt8>) {
        guard frame.count > Self.identifierSize, frame[0] == UInt8(ascii: "]") else { return nil }
        switch frame[1] {
        case UInt8(ascii: "Q"): self = .code(.qr)
        case UInt8(ascii: "C"): self = .code(.code128)
        case UInt8(ascii: "L"): self = .code(.pdf417)
        case UInt8(ascii: "d"): self = .code(.dataMatrix)
        case UInt8(ascii: "o"): self = .card
        default: return nil
        }
    }

    /// Where such contents are asked for.
    var source: DocumentSources {
        switch self {
        case .code: .codes
        case .card: .cardLines
        }
    }
}
