import ElectionModel
import VoterSnapshot

/// One correction as the commission keeps it: without names, photo and fingers.
enum CorrectionChange: Hashable, Sendable {
    case add(listNumber: Int, Pin)
    case remove(listNumber: Int)
    case transfer(listNumber: Int, to: StationId)
    case mark(listNumber: Int, VoterMark)

    /// By how many the list grows.
    var growth: Int {
        switch self {
        case .add: 1
        case .remove, .transfer: -1
        case .mark: 0
        }
    }
}

extension CorrectionChange: CanonicalCodable {
    var canonical: CanonicalValue {
        switch self {
        case .add(let number, let pin): ["do": "add", "listNumber": .int(number), "pin": .string(pin.digits)]
        case .remove(let number): ["do": "remove", "listNumber": .int(number)]
        case .transfer(let number, let station):
            ["do": "transfer", "listNumber": .int(number), "to": station.canonical]
        case .mark(let number, let mark):
            ["do": "mark", "listNumber": .int(number), "mark": .string(mark.rawValue)]
        }
    }

    init(canonical: CanonicalValue) throws(CanonicalError) {
        let number = try canonical.int("listNumber", in: 1...SnapshotLimits.number)
        switch try canonical.string("do") {
        case "add":
            guard let pin = Pin(try canonical.string("pin")) else { throw .member("pin", expected: "a PIN") }
            self = .add(listNumber: number, pin)
        case "remove": self = .remove(listNumber: number)
        case "transfer": self = .transfer(listNumber: number, to: try canonical.value("to"))
        case "mark": self = .mark(listNumber: number, try canonical.raw("mark"))
        default: throw .member("do", expected: "add, remove, transfer or mark")
        }
    }
}
