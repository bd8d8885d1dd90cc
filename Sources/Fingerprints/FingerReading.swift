/// One finger as it was read, compared with every template that a person has on the list.
package struct FingerReading: Sendable, Hashable {
    /// What came of one template.
    package struct Comparison: Sendable, Hashable {
        /// The finger of the template.
        package let position: FingerPosition
        package let score: MatchScore

        package init(position: FingerPosition, score: MatchScore) {
            self.position = position
            self.score = score
        }
    }

    /// One for each template, in the order of the list; empty for a person without any.
    package let comparisons: [Comparison]

    package init(_ comparisons: [Comparison]) {
        self.comparisons = comparisons
    }

    /// The template that is most alike: it tells which finger was read, if it was one of the person's at all.
    package var best: Comparison? { comparisons.max { $0.score < $1.score } }

    /// The person's fingers, each once, in the order of the list.
    package var fingers: [FingerPosition] {
        var fingers: [FingerPosition] = []
        for comparison in comparisons where !fingers.contains(comparison.position) {
            fingers.append(comparison.position)
        }
        return fingers
    }
}
