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
            The package is the folder that `dobush-station export` made, with the sealed log. Every sum is checked before \
            anything is published; a protocol that does not add up is named with the line, and the station must correct \
            it. The log is kept as it is, and the commission signs a receipt, with which the station erases its list. The \
            same package again gives the same receipt.
            """
        case .packageHelp: "The station's closing package."
        case .receiptHelp: "Where the receipt for the station is written too."
        case .receiveDryRunHelp: "Check the protocols and stop; nothing is published."
        case .noProtocols(let package):
            "There are no protocols in \(package). Name the folder that the station exported."
        case .noLog(let file):
            "The station's sealed log is missing: \(file). Without it the package is not whole; have the station export it "
                + "again."
        case .notOneStation(let package):
            "The protocols in \(package) are not those of one station of this election. Name the folder that the station "
                + "exported."
        case .contestMissing(let contest, let package):
            "The protocol of \(contest) is missing in \(package); have the station export the package again."
        case .doNotAddUp(let faults): "The protocols do not add up:" + Self.lines(faults, in: .en)
        case .wouldReceive(let count):
            "\(Counted.en(count, "protocol adds", "protocols add")) up; nothing was published."
        case .received(let count, let entries):
            "\(Counted.en(count, "protocol", "protocols")) received: ledger entries \(Self.numbers(entries))"
        case .receipt(let file): "Receipt for the station: \(file)"

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
