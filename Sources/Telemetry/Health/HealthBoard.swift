package import ElectionModel
package import Logging
import Synchronization
import Wording

/// A ``HealthState`` that the parts of a program share. It logs what changes, and only that.
package final class HealthBoard: Sendable {
    private let state: Mutex<HealthState>
    private let clock: any WallClock
    private let logger: Logger

    /// Begins with nothing known.
    package init(checks: [HealthCheck], clock: any WallClock, logger: Logger) {
        state = Mutex(HealthState(checks: checks))
        self.clock = clock
        self.logger = logger
    }

    /// Takes in what a check found.
    package func note(_ check: HealthCheck, _ finding: HealthFinding) {
        let now = clock.now()
        guard let change = state.withLock({ $0.note(check, finding, at: now) }) else { return }
        // That all is well from the start is no news.
        if change.before == nil, finding.level == .ok { return }
        let level: Logger.Level =
            switch finding.level {
            case .ok: .notice
            case .degraded: .warning
            case .failed: .error
            }
        var metadata: Logger.Metadata = ["check": "\(check.name)", "state": "\(finding.level.rawValue)"]
        if let reason = finding.reason { metadata["reason"] = "\(reason.code)" }
        logger.log(level: level, "\(finding.reason?.english ?? "the check passes again")", metadata: metadata)
    }

    /// How everything is now.
    package func report() -> HealthReport {
        let now = clock.now()
        return state.withLock { $0.report(at: now) }
    }
}
