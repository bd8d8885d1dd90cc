/// What a check has to say about one presentation: evidence and remarks, never a bare yes or no.
package struct PresentationFinding: Sendable, Hashable {
    /// How far the capture lies from the reader's norm, about 1 for bona fide presentations: the score of ISO/IEC
    /// 30107-3, where more is more suspicious. `nil` when the check gives no response: too few clear ridges.
    package let distance: Double?
    /// Each trait's own distance, in spreads, positive for more than usual.
    package let deviations: [PresentationTrait: Double]
    /// How the ridges changed between two captures of the touch; `nil` for one capture, or when they show different
    /// places.
    package let touch: TouchChange?
    /// The part of the capture that an earlier one had too, 0...1.
    package internal(set) var repetition: Double = 0
    /// From which distance on a capture is called unusual.
    let threshold: Double

    /// From which ``repetition`` or ``TouchChange/sameness`` on a capture is called seen before. Different captures
    /// have next to nothing in common.
    private static let leastRepetition = 0.25
    private static let leastSameness: Float = 0.9

    /// What to tell the members, as advice to look; empty when nothing was noticed, which proves nothing.
    package var remarks: [PresentationRemark] {
        var remarks: [PresentationRemark] = []
        if repetition >= Self.leastRepetition || touch.map({ $0.sameness >= Self.leastSameness }) ?? false {
            remarks.append(.seenBefore)
        }
        if let distance, distance >= threshold, let trait = strongest { remarks.append(.unusual(trait)) }
        return remarks
    }

    /// The trait that lies farthest off, of equal ones the first.
    private var strongest: PresentationTrait? {
        PresentationTrait.allCases.max { abs(deviations[$0] ?? 0) < abs(deviations[$1] ?? 0) }
    }
}
