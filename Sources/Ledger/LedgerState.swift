package import ElectionModel
import Sodium
package import Trust

/// What a ledger has established up to some entry; knows which statement may come next.
///
/// A pure state machine: entries go in, refusals come out. The arithmetic of protocols and results is checked by their
/// authors before submission and by every verifier; here stand the rules of who, when and in which order.
package struct LedgerState: Sendable {
    /// The chain of list commitments.
    package struct VoterList: Sendable, Equatable {
        package let number: Int
        package let final: Bool
        /// 64 hex digits.
        package let version: String
        package let voters: [StationId: Int]
    }

    /// The newest snapshot of a station.
    package struct Snapshot: Sendable, Equatable {
        package let number: Int
        /// Hash of the manifest, 64 hex digits.
        package let manifest: String
        /// How many voters the station had at its issue, then with each of its deltas.
        var voters: [Int]

        /// The number of its newest delta, 0 for none.
        package var delta: Int { voters.count - 1 }

        /// A snapshot at its issue.
        package init(number: Int, manifest: String, voters: Int) {
            self.number = number
            self.manifest = manifest
            self.voters = [voters]
        }

        /// How many voters the station has with the deltas up to one, or `nil` when it was never issued.
        package func voters(after delta: Int) -> Int? { voters.indices.contains(delta) ? voters[delta] : nil }
    }

    /// The largest number of voters of a station: a line of a protocol can hold no more.
    static let mostVoters = 10_000_000

    struct Unit: Hashable, Sendable {
        let station: StationId
        let contest: ContestId
    }

    /// The number of entries.
    package internal(set) var size = 0
    /// The leaf hash of the last entry, 64 hex digits.
    package internal(set) var lastHash = String(repeating: "0", count: 64)
    package internal(set) var lastTime = Timestamp(milliseconds: 0)
    package internal(set) var phase = ElectionPhase.called
    package internal(set) var book: CertificateBook?
    /// The definition in force: that of genesis, then that of the newest `ballot.definition`.
    package internal(set) var definition: ElectionDefinition?
    package internal(set) var list: VoterList?
    package internal(set) var snapshots: [StationId: Snapshot] = [:]
    /// How many witnesses must cosign what is final, as genesis sets it; 0 for none.
    package internal(set) var threshold = 0
    /// The number of the entry by which the result was certified.
    package internal(set) var certified: Int?
    /// The number of the entry by which the commission published that the quorum of witnesses was missed.
    package internal(set) var quorumMissed: Int?
    /// What a decision has ordered to be counted again, until its new protocol is there.
    var recounts: Set<Unit> = []
    var protocols: [Unit: Int] = [:]
    /// The protocols on which the newest result of a contest rests.
    var results: [ContestId: [Int]] = [:]
    /// Who stands on the ballot of a contest and why, where an entry has said it.
    package internal(set) var ballots: [ContestId: PublishedBallot] = [:]
    /// The applications of candidates, by their numbers from 1 on.
    var applications: [Application] = []
    /// The newest turnout of each station: how many ballots it had handed out.
    var turnout: [StationId: Int] = [:]
    /// The time of the newest turnout.
    var turnoutTime = Timestamp(milliseconds: 0)
    /// What is established of remote voting, from its manifest on.
    package internal(set) var remote: RemoteState?
    var taken = TakenStatements()

    package init() {}

    /// The entry number of the newest protocol of a station in a contest.
    package func protocolEntry(station: StationId, contest: ContestId) -> Int? {
        protocols[Unit(station: station, contest: contest)]
    }

    /// The key with which the log signs checkpoints, if its certificate is valid at an instant.
    func logKey(at time: Timestamp) -> VerifyingKey? {
        guard let book, let log = book.certificates.first(where: { $0.role == .log }),
            case .good = book.standing(of: log.keyId, as: .log, at: time)
        else { return nil }
        return log.signKey
    }

    /// The number of the entry that took this very statement; `nil` when none did.
    ///
    /// - Throws: `LedgerError.idempotencyKeyTaken` when its key was used for another one.
    func seq(of submission: Submission) throws(LedgerError) -> Int? {
        try taken.seq(submission.keyId, submission.idem, signature: submission.signature)
    }
}
