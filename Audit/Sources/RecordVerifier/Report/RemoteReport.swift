/// What was found in the remote voting of an election.
struct RemoteReport: Sendable {
    /// The votes of a contest in a district.
    struct Unit: Sendable {
        let contest: String
        let district: String
        /// How many ballots count.
        let ballots: UInt32
        /// Each option with its votes, in the order of the contest.
        let votes: [(option: String, votes: UInt32)]
    }

    private let states: [RemoteCheck: CheckState]
    /// How many voters are on the roll.
    let enrolled: Int
    let authorised: Int
    let ballots: Int
    let challenged: Int
    let voids: Int
    /// In the order of the manifest, those that have a result.
    let units: [Unit]

    init(_ audit: RemoteAudit) {
        states = audit.findings.states
        enrolled = audit.roll.count
        authorised = audit.authorised.reduce(0, +)
        ballots = audit.ballotCount
        challenged = audit.challenged
        voids = audit.voidCount
        var units: [Unit] = []
        for (number, style) in (audit.manifest?.styles ?? []).enumerated() {
            for (index, contest) in style.contests.enumerated() {
                let unit = audit.units[TallyUnit.Name(style: number, contest: index)]
                guard let unit, let votes = unit.votes else { continue }
                units.append(
                    Unit(
                        contest: contest.id, district: style.district, ballots: unit.aggregate?.ballots ?? 0,
                        votes: zip(contest.options, votes).map { ($0, $1) }))
            }
        }
        self.units = units
    }

    /// What is known of a check.
    func state(_ check: RemoteCheck) -> CheckState { states[check] ?? CheckState() }

    /// How a check ended.
    func verdict(_ check: RemoteCheck) -> Verdict {
        check.absence == nil ? state(check).verdict : .notApplicable
    }

    /// Whether every check that there is ran and holds.
    var isGood: Bool { RemoteCheck.allCases.allSatisfy { [.pass, .notApplicable].contains(verdict($0)) } }

    /// The names of the checks that fail, in their order.
    var failedChecks: [String] { RemoteCheck.allCases.filter { verdict($0) == .fail }.map(\.name) }
}
