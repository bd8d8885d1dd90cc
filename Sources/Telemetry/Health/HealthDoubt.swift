/// Why nothing is known about a check.
package enum HealthDoubt: String, HealthReason, CaseIterable {
    case notYetKnown = "not-yet-known"
    case outdated

    package var code: String { rawValue }
}
