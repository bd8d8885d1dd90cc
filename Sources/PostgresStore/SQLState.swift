import Persistence

/// The five characters by which PostgreSQL says what went wrong (PostgreSQL documentation, appendix A). The one thing
/// of an error that is kept: its texts hold values.
struct SQLState: Equatable, Sendable {
    let code: String

    init?(_ code: String) {
        guard code.utf8.count == 5,
            code.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) })
        else { return nil }
        self.code = code
    }

    private var group: Substring { code.prefix(2) }

    /// Whether the same transaction may well succeed when it is tried again: a conflict of serializable transactions, or
    /// a deadlock.
    var isConflict: Bool { code == "40001" || code == "40P01" }

    /// Whether the session is over and another connection is needed.
    ///
    /// 25P03 is not here, because a body that was too slow would be too slow again.
    var isLost: Bool { group == "08" || ["57P01", "57P02", "57P03", "57P05"].contains(code) }

    /// Whether the server is starting or stopping, so that it is worth waiting for.
    var isPassing: Bool { code == "57P03" }

    /// What it means for a caller.
    var storeError: StoreError {
        if isConflict { return .conflict }
        if isLost { return .lost }
        return switch code {
        case "25P03": .lost
        case "53100": .full
        case "55P03", "57014": .busy
        case "42501": .denied
        case "3D000": .missing
        case "XX001", "XX002": .damaged
        default:
            switch group {
            case "23": .constraint
            case "28": .denied
            case "53": .busy
            default: .statement(code: code)
            }
        }
    }
}
