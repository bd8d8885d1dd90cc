import Fingerprints
import FoundationEssentials

/// Templates of many fingers, made on all processors.
struct PreparedList {
    let templates: [PreparedTemplate]
    /// Fingers that gave none.
    let failures: Int

    /// Makes one template a finger; `nil` counts as a failure.
    init(fingers: Int, _ make: @escaping @Sendable (Int) throws -> FingerTemplate?) async throws {
        let parts = ProcessInfo.processInfo.activeProcessorCount
        templates = try await withThrowingTaskGroup(of: [PreparedTemplate].self) { group in
            for part in 0..<parts {
                group.addTask {
                    let matcher = TemplateMatcher()
                    return try stride(from: part, to: fingers, by: parts).compactMap { finger in
                        try make(finger).map(matcher.prepare)
                    }
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        failures = fingers - templates.count
    }
}
