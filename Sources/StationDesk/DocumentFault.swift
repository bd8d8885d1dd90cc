package import Devices

/// Why no personal number was read from a document.
package enum DocumentFault: Error, Hashable, Sendable {
    /// The unit read nothing.
    case unit(BoardFault)
    /// What it read does not check: a line was misread, or it is no document of this kind.
    case unsound
    /// The document is sound and bears no personal number.
    case noPin

    /// The code for programs.
    package var code: String {
        switch self {
        case .unit(let fault): fault.code
        case .unsound: "unsound"
        case .noPin: "no-pin"
        }
    }

    /// The fault of a code; `nil` for one that this program does not know.
    package init?(code: String) {
        switch code {
        case "unsound": self = .unsound
        case "no-pin": self = .noPin
        default:
            guard let fault = BoardFault(code: code) else { return nil }
            self = .unit(fault)
        }
    }
}
