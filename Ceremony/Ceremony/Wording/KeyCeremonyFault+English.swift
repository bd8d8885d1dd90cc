import BallotCrypto
import Wording

extension KeyCeremonyFault {
    package var english: String {
        switch self {
        case .manifest(let cause):
            "The manifest on the table is none, or it is damaged. \(cause.english) Ask the commission for it again."
        case .number(let number, let all): "There is no trustee \(number): they have the numbers 1 to \(all)."
        case .awaits(let round, let missing):
            "Not yet: “\(round.english)” is missing from \(Self.list(missing, "trustee", "trustees")). Wait until it lies on the "
                + "table, then give the same command again. If somebody stays away, the commission begins anew without them."
        case .damaged(let message, let check):
            "The \(message.english) does not hold (check V\(check.rawValue)). Do not go on: let trustee \(message.author) put it "
                + "on the table again from the own stick. If it is wrong again, the commission begins anew without trustee "
                + "\(message.author)."
        case .notMine(let message):
            "The \(message.english) on the table was not made with this key. Either this is another trustee's number, or the "
                + "file was exchanged: find out which before anybody goes on."
        case .exchanged(let round):
            "“\(round.english)” on the table is not what this trustee went on from. Somebody exchanged files: write it into the "
                + "act; the commission begins the key generation anew."
        case .alike:
            "Two trustees brought the same numbers. The commission begins the key generation anew, everybody with new keys."
        case .atFault(let guilty, let accuser):
            guilty == accuser
                ? "Trustee \(accuser) complained about a share that is right: trustee \(accuser) is at fault. This attempt is "
                    + "over; the commission begins anew, without whom it excludes."
                : "Trustee \(guilty) sent trustee \(accuser) a wrong share: trustee \(guilty) is at fault. This attempt is over; "
                    + "the commission begins anew, without whom it excludes."
        case .otherKey: "The key file does not belong to this ceremony. Take the one that “election begin” made for it."
        }
    }

    private static func list(_ numbers: [Int], _ one: String, _ several: String) -> String {
        "\(numbers.count == 1 ? one : several) \(numbers.map(String.init).joined(separator: ", "))"
    }
}
