/// What a verification found.
public struct VerificationReport: Sendable {
    let folder: String
    let checks: [CheckName: CheckState]
    let election: String?
    let kind: ElectionKind?
    let phase: Phase?
    /// The number of entries that the checkpoint covers.
    let size: Int?
    let root: Digest?
    let fingerprint: Digest?
    /// Whether the observer gave a fingerprint to compare.
    let isFingerprintGiven: Bool
    let entriesRead: Int
    let stations: Int
    /// The number of the entry that says that the quorum of witnesses was missed; nil where none does.
    let quorumMissed: Int?
    let protocols: Int
    let contests: [ContestOutcome]
    /// The applications of candidates, by their numbers from 1 on.
    let applications: [Application]
    /// All keys that were certified.
    let keys: KeyRegister
    /// What was found in remote voting; nil where that was not asked for.
    let remote: RemoteReport?

    /// Whether every check ran and holds.
    public var isGood: Bool {
        CheckName.allCases.allSatisfy { state($0).verdict == .pass } && remote?.isGood ?? true
    }

    /// What the program should exit with: 0 when all holds, 6 when a check fails.
    public var exitCode: Int32 { isGood ? 0 : 6 }

    /// The names of the checks that fail, in their order.
    public var failedChecks: [String] {
        CheckName.allCases.filter { state($0).verdict == .fail }.map(\.rawValue) + (remote?.failedChecks ?? [])
    }

    func state(_ check: CheckName) -> CheckState {
        checks[check] ?? CheckState()
    }
}
