/// The probe laid upon the reference, as well as the relaxed pairs tell how.
///
/// Each of the strongest pairs, together with the pairs that support it, proposes a motion; the motion is fitted once
/// more to the minutiae that meet, and the proposal under which the most minutiae meet closest is kept.
struct FingerAlignment {
    /// Proposals tried.
    private static let proposals = 4
    /// Fits after the first, each to the minutiae that met before.
    private static let refinements = 1
    /// From this support on, a pair takes part in a proposal; from the second on, it makes none of its own.
    private static let taking: Float = 0.2
    private static let sparing: Float = 0.6
    /// How far minutiae may lie from each other, and where their weight in a fit and in a proposal's rank ends.
    private static let reach = MeetingReach(x: 0, y: 0, distance: 12, growth: 0.06, angle: 18)
    private static let fitLimit: Float = 20
    private static let rankLimit: Float = 16
    private static let rankAngle: Float = 22
    /// A minutia that met counts in a fit at least so much.
    private static let leastWeight: Float = 1e-3

    /// From probe to reference.
    let motion: RigidMotion
    /// The minutiae that meet.
    let meetings: [Meeting]

    /// The best of the proposals; `nil` without pairs.
    init?(_ relaxation: PairRelaxation, _ probe: MinutiaField, _ reference: MinutiaField) {
        let pairs = relaxation.pairs
        let strengths = relaxation.strengths
        let order = pairs.indices.sorted { (strengths[$1], $0) < (strengths[$0], $1) }
        var spared = [Bool](repeating: false, count: pairs.count)
        var tried = 0
        var best: (rank: Float, motion: RigidMotion, meetings: [Meeting])?
        for seed in order where !spared[seed] && tried < Self.proposals {
            tried += 1
            var group = [pairs[seed]]
            var weights = [strengths[seed]]
            for other in pairs.indices {
                let support = relaxation.support[seed * pairs.count + other]
                guard support > Self.taking else { continue }
                group.append(pairs[other])
                weights.append(support * strengths[other])
                if support > Self.sparing { spared[other] = true }
            }
            let (motion, meetings) = Self.refined(group, weights, probe, reference)
            let rank = meetings.reduce(0) { $0 + Self.closeness($1) }
            if rank > best?.rank ?? -1 { best = (rank, motion, meetings) }
        }
        guard let best else { return nil }
        (motion, meetings) = (best.motion, best.meetings)
    }

    private static func refined(
        _ group: [(probe: Int, reference: Int)], _ weights: [Float], _ probe: MinutiaField, _ reference: MinutiaField
    ) -> (RigidMotion, [Meeting]) {
        var motion = RigidMotion(fitting: group, weights: weights, probe, reference)
        var meetings = PairKernel.meetings(probe, reference, motion, reach(around: group.map(\.reference), reference))
        for _ in 0..<refinements where meetings.count > 2 {
            motion = RigidMotion(
                fitting: meetings.map { ($0.probe, $0.reference) },
                weights: meetings.map {
                    bump($0.dx * $0.dx + $0.dy * $0.dy, fitLimit * fitLimit) + leastWeight
                }, probe, reference)
            meetings = PairKernel.meetings(
                probe, reference, motion, reach(around: meetings.map(\.reference), reference))
        }
        return (motion, meetings)
    }

    private static func reach(around minutiae: [Int], _ reference: MinutiaField) -> MeetingReach {
        var reach = reach
        for minutia in minutiae {
            reach.x += reference.x[minutia]
            reach.y += reference.y[minutia]
        }
        reach.x /= Float(minutiae.count)
        reach.y /= Float(minutiae.count)
        return reach
    }

    private static func closeness(_ meeting: Meeting) -> Float {
        bump(meeting.dx * meeting.dx + meeting.dy * meeting.dy, rankLimit * rankLimit)
            * bump(meeting.angle * meeting.angle, rankAngle * rankAngle)
    }

    /// (1 - part)² where `square` is a part of `limit`, 0 beyond.
    static func bump(_ square: Float, _ limit: Float) -> Float {
        let rest = 1 - square / limit
        return rest > 0 ? rest * rest : 0
    }
}
