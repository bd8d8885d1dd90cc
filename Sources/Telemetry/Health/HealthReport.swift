package import ElectionModel

/// How everything is at one moment.
package struct HealthReport: Sendable {
    /// How one check is.
    package struct Line: Sendable {
        package let check: HealthCheck
        package let finding: HealthFinding
        /// Since when it is so; `nil` when it was never looked at.
        package let since: Timestamp?
    }

    /// Sorted by the checks' names.
    package let lines: [Line]

    /// Whether the program can go on at all.
    package var isLive: Bool { !lines.contains { $0.check.role == .life && $0.finding.level == .failed } }

    /// Whether the program can do its work. What is degraded works.
    package var isReady: Bool { !lines.contains { $0.check.role != .advice && $0.finding.level == .failed } }
}
