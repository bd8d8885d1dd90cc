package import ElectionModel

/// One correction of a station's list.
package enum DeltaOperation: Sendable, Equatable {
    /// A voter comes onto the list: a new one, or one who was removed or transferred before, under the old number.
    case add(SnapshotVoter)
    /// A voter is no longer on any list.
    case remove(listNumber: Int)
    /// A voter goes to another station's list.
    case transfer(listNumber: Int, to: StationId)
    /// A voter has voted, or votes, otherwise than at this station.
    case mark(listNumber: Int, VoterMark)

    /// The number that it is about.
    package var listNumber: Int {
        switch self {
        case .add(let voter): voter.listNumber
        case .remove(let number), .transfer(let number, _), .mark(let number, _): number
        }
    }
}

extension DeltaOperation: CustomStringConvertible, CustomReflectable {
    /// The list number only.
    package var description: String { "correction of \(listNumber)" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}

extension DeltaOperation: CanonicalCodable {
    package var canonical: CanonicalValue {
        switch self {
        case .add(let voter): ["do": "add", "voter": voter.canonical]
        case .remove(let number): ["do": "remove", "listNumber": .int(number)]
        case .transfer(let number, let station):
            ["do": "transfer", "listNumber": .int(number), "to": station.canonical]
        case .mark(let number, let mark):
            ["do": "mark", "listNumber": .int(number), "mark": .string(mark.rawValue)]
        }
    }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        func number() throws(CanonicalError) -> Int {
            try canonical.int("listNumber", in: 1...SnapshotLimits.number)
        }
        switch try canonical.string("do") {
        case "add": self = .add(try canonical.value("voter"))
        case "remove": self = .remove(listNumber: try number())
        case "transfer": self = .transfer(listNumber: try number(), to: try canonical.value("to"))
        case "mark": self = .mark(listNumber: try number(), try canonical.raw("mark"))
        default: throw .member("do", expected: "add, remove, transfer or mark")
        }
    }
}
