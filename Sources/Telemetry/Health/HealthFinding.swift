/// What a check found.
package enum HealthFinding: Sendable {
    case ok
    case degraded(any HealthReason)
    case failed(any HealthReason)

    package var level: HealthLevel {
        switch self {
        case .ok: .ok
        case .degraded: .degraded
        case .failed: .failed
        }
    }

    /// Why; `nil` when all is well.
    package var reason: (any HealthReason)? {
        switch self {
        case .ok: nil
        case .degraded(let reason), .failed(let reason): reason
        }
    }
}
