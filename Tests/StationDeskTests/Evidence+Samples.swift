@testable import Fingerprints
@testable import StationDesk

extension DeskCommand.Evidence {
    /// A finger that is clear alone.
    static var green: Self { .read((.rightIndex, 6), (.leftIndex, 0)) }
    /// A finger that is not, and adds nothing to another one.
    static var amber: Self { .read((.rightIndex, 0.4), (.leftIndex, 0.2)) }

    /// A finger with its scores against the templates of the voter whom the document named.
    static func read(_ scores: (FingerPosition, Double)...) -> Self {
        .compared(
            FingerReading(
                scores.map { FingerReading.Comparison(position: $0.0, score: MatchScore(value: $0.1)) }))
    }

    /// Voters of the list with a finger each and a score.
    static func found(_ candidates: (Int, FingerPosition, Double)...) -> Self {
        .searched(
            candidates.map { Candidate(reference: $0.0, position: $0.1, score: MatchScore(value: $0.2)) })
    }
}

extension DeskReply {
    /// The list numbers that a search proposes; `nil` for any other reply.
    var proposed: [Int]? {
        if case .proposed(_, let candidates) = self { candidates.map(\.reference) } else { nil }
    }
}
