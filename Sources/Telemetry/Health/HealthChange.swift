/// A check that became better or worse.
package struct HealthChange: Sendable {
    package let check: HealthCheck
    /// How it was; `nil` when it was not known.
    package let before: HealthLevel?
    package let now: HealthFinding
}
