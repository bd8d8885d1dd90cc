@testable import Fingerprints
@testable import StationDesk

extension DeskCommand.Evidence {
    /// One finger in ten thousand scores as high.
    static var green: Self { .compared(MatchScore(value: 4)) }
    /// Just below one in a thousand.
    static var amber: Self { .compared(MatchScore(value: 2.99)) }

    /// Voters of the list with a finger each and a score.
    static func found(_ candidates: (Int, FingerPosition, Double)...) -> Self {
        .searched(
            candidates.map { Candidate(reference: $0.0, position: $0.1, score: MatchScore(value: $0.2)) })
    }
}
