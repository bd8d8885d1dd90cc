/// Collects what the checks of remote voting find, in bounded memory.
final class RemoteFindings {
    private(set) var states: [RemoteCheck: CheckState] = [:]

    /// The state of a check.
    func state(_ check: RemoteCheck) -> CheckState { states[check] ?? CheckState() }

    /// Notes that a check fails; nothing is added to one that could no longer run.
    func fail(_ finding: RemoteFinding, _ place: Place) {
        guard state(finding.check).blocked == nil else { return }
        var place = place
        if !finding.place.isEmpty { place.option = finding.place }
        states[finding.check, default: CheckState()].add(Finding(place: place, reason: finding.reason))
    }

    /// The same with the parts of a finding.
    func fail(_ check: RemoteCheck, _ place: Place, _ reason: String) {
        fail(RemoteFinding(check, reason), place)
    }

    /// Notes that checks cannot run from here on.
    func block(_ checks: [RemoteCheck], _ reason: String) {
        for check in checks where state(check).blocked == nil {
            states[check, default: CheckState()].blocked = reason
        }
    }
}
