import Foundation

/// How long tests with random input run: `DOBUSH_FUZZ` says how many times longer than in a build; `make soak` sets it.
package enum FuzzRounds {
    private static let factor = ProcessInfo.processInfo.environment["DOBUSH_FUZZ"].flatMap(Int.init) ?? 1

    package static func times(_ rounds: Int) -> Int { rounds * max(1, factor) }
}
