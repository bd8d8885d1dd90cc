import DeviceWire

extension BoardFault {
    private static let all: [BoardFault] =
        BoardFailure.allCases.map { .board($0) } + [
            .notConnected, .interrupted, .nonsense, .unreadable, .noDocument, .cancelled, .unattested,
        ]

    /// The code for programs.
    package var code: String {
        switch self {
        case .board(let failure):
            switch failure {
            case .unknownCommand: "unknown-command"
            case .malformed: "malformed"
            case .busy: "busy"
            case .outOfOrder: "out-of-order"
            case .jobRepeated: "job-repeated"
            case .absent: "absent"
            case .paperOut: "paper-out"
            case .coverOpen: "cover-open"
            case .jammed: "jammed"
            case .overheated: "overheated"
            case .stockEmpty: "stock-empty"
            case .permitRefused: "permit-refused"
            case .hostRefused: "host-refused"
            case .firmwareRefused: "firmware-refused"
            case .rollback: "rollback"
            case .flash: "flash"
            case .tampered: "tampered"
            }
        case .notConnected: "not-connected"
        case .interrupted: "interrupted"
        case .nonsense: "nonsense"
        case .unreadable: "unreadable"
        case .noDocument: "not-shown"
        case .cancelled: "cancelled"
        case .unattested: "unattested"
        }
    }

    /// The fault of a code; `nil` for one that this program does not know.
    package init?(code: String) {
        guard let fault = Self.all.first(where: { $0.code == code }) else { return nil }
        self = fault
    }
}
