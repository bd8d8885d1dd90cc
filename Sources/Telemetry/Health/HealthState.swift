package import ElectionModel

/// What is known about the health of a program. Pure: the time is told, nothing is looked at.
package struct HealthState: Sendable {
    private struct Known {
        var finding: HealthFinding
        var since: Timestamp
        var seen: Timestamp
    }

    private let checks: [HealthCheck]
    private var known: [HealthCheck: Known] = [:]

    /// Begins with nothing known.
    ///
    /// - Parameter checks: what will be looked at.
    package init(checks: [HealthCheck]) { self.checks = checks.sorted { $0.name < $1.name } }

    /// Takes in what a check found.
    ///
    /// - Returns: the change, if its level or reason changed; `nil` too for a check that was not named at the beginning.
    package mutating func note(_ check: HealthCheck, _ finding: HealthFinding, at now: Timestamp) -> HealthChange? {
        guard checks.contains(check) else { return nil }
        guard let before = known[check] else {
            known[check] = Known(finding: finding, since: now, seen: now)
            return HealthChange(check: check, before: nil, now: finding)
        }
        let isSame = before.finding.level == finding.level && before.finding.reason?.code == finding.reason?.code
        known[check] = Known(finding: finding, since: isSame ? before.since : now, seen: now)
        return isSame ? nil : HealthChange(check: check, before: before.finding.level, now: finding)
    }

    /// How everything is now.
    ///
    /// A check that was not made for too long has failed. One that was never made has failed if work depends on it; a
    /// program that just starts is not dead, though.
    package func report(at now: Timestamp) -> HealthReport {
        HealthReport(
            lines: checks.map { check in
                guard let known = known[check] else {
                    let doubt = HealthDoubt.notYetKnown
                    return .init(
                        check: check, finding: check.role == .readiness ? .failed(doubt) : .degraded(doubt), since: nil)
                }
                if let limit = check.freshFor, known.seen.adding(seconds: limit) < now {
                    return .init(
                        check: check, finding: .failed(HealthDoubt.outdated), since: known.seen.adding(seconds: limit))
                }
                return .init(check: check, finding: known.finding, since: known.since)
            })
    }
}
