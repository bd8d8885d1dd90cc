/// How something is.
package enum HealthLevel: String, Sendable, CaseIterable, Comparable {
    case ok
    /// It works, and somebody should look after it.
    case degraded
    /// It does not work.
    case failed

    package static func < (a: HealthLevel, b: HealthLevel) -> Bool {
        allCases.firstIndex(of: a) ?? 0 < allCases.firstIndex(of: b) ?? 0
    }
}
