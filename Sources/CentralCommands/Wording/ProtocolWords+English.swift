import ElectionModel
import Tabulation
import Wording

extension ProtocolWords {
    var english: String {
        switch self {
        case .group: "Receive the stations' protocols; show which are missing."

        case .receiveAbstract: "Receive the protocols of a station's closing package."
        case .receiveDiscussion:
            """
            The package is the folder that `dobush-station export` made. Every sum is checked before anything is \
            published; a protocol that does not add up is named with the line, and the station must correct it.
            """
        case .packageHelp: "The station's closing package."
        case .receiveDryRunHelp: "Check the protocols and stop; nothing is published."
        case .noProtocols(let package):
            "There are no protocols in \(package). Name the folder that the station exported."
        case .doNotAddUp(let faults): "The protocols do not add up:" + Self.lines(faults, in: .en)
        case .wouldReceive(let count):
            "\(Counted.en(count, "protocol adds", "protocols add")) up; nothing was published."
        case .received(let count, let entries):
            "\(Counted.en(count, "protocol", "protocols")) received: ledger entries \(Self.numbers(entries))"

        case .listAbstract: "Which stations' protocols are in the ledger, and which are missing."
        case .there(let contest, let count): "\(contest): \(Counted.en(count, "protocol", "protocols"))"
        case .missing(let contest, let stations): "\(contest) misses: \(SnapshotWords.names(stations))"
        }
    }

    static func numbers(_ entries: [Int]) -> String { entries.map(String.init).joined(separator: ", ") }

    /// Each fault on a line of its own.
    static func lines(_ faults: [(contest: String, fault: ProtocolFault)], in language: Language) -> String {
        faults.map { "\n  ✗ \($0.contest): \($0.fault.text(in: language))" }.joined()
    }
}
