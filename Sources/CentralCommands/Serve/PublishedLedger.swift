import Candidacy
import ElectionModel
import ExchangeServer
import Ledger
import Tabulation

/// What the ledger and the register of candidates say, for bodies that ask through the exchange. The ledger is read anew
/// when it has grown, and not before.
actor PublishedLedger: PublishedElection {
    private let folder: CommissionFolder
    private let desk: CandidateDesk
    private var size = 0
    private var results: [ContestId: PublishedResult] = [:]

    /// - Parameters:
    ///   - folder: the election's.
    ///   - desk: knows where each candidacy stands.
    init(_ folder: CommissionFolder, _ desk: CandidateDesk) {
        self.folder = folder
        self.desk = desk
    }

    func standing(of candidacy: String) async throws -> CandidateStanding? {
        guard let number = Int(candidacy),
            let found = try await desk.standings().first(where: { $0.number == number })
        else { return nil }
        return CandidateStanding(
            candidacy: candidacy, contest: found.contest.rawValue, name: found.name ?? "", stage: found.stage.rawValue,
            since: found.since)
    }

    func result(of contest: String) throws -> PublishedResult? {
        guard let id = ContestId(rawValue: contest) else { return nil }
        let now = try folder.reader.checkpoint().size
        if now != size {
            results = try Self.results(try folder.reader.entries())
            size = now
        }
        return results[id]
    }

    /// The newest result of each contest.
    private static func results(
        _ entries: [(entry: LedgerEntry, body: CanonicalValue)]
    ) throws(CanonicalError) -> [ContestId: PublishedResult] {
        let certified: Set = [ElectionPhase.certified, .appeals, .closed]
        var isCertified = false
        var found: [ContestId: (stations: Int, lines: [PublishedResult.Line])] = [:]
        for (entry, body) in entries {
            switch entry.type {
            case .phase: isCertified = certified.contains(try body.raw("to"))
            case .result:
                let contest: ContestId = try body.value("contest")
                let votes = try body.values("votes", as: OptionCount.self)
                found[contest] = (
                    try body.array("protocols").count,
                    votes.map { PublishedResult.Line(option: $0.option.rawValue, votes: $0.value) }
                )
            default: continue
            }
        }
        return Dictionary(
            uniqueKeysWithValues: found.map { contest, result in
                (
                    contest,
                    PublishedResult(
                        contest: contest.rawValue, isCertified: isCertified, stations: result.stations,
                        lines: result.lines)
                )
            })
    }
}
