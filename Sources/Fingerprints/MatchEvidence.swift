import Glibc

/// What speaks for two templates being of one finger, and against it: a few numbers, and their sum by weights.
struct MatchEvidence {
    /// How far from the others' mean movement a pair of minutiae may move, pixels, and turn, 360/256 degrees.
    private static let residualLimit: Float = 16
    private static let angleLimit: Float = 18
    /// The skin is stretched: neighbours up to about this far move alike, pixels.
    private static let stretch: Float = 60
    /// As many neighbours that did not move at all count against those that did.
    private static let still: Float = 1
    /// A minutia so far outside the other's outline is expected to be seen there, pixels.
    private static let margin: Float = 8

    /// Local similarity after relaxation, 0...1.
    let similarity: Float
    /// Minutiae that meet, each by how closely it moves with its neighbours.
    let meetings: Float
    /// The same, each by how far the extractor trusts the two as well.
    let trustedMeetings: Float
    /// Minutiae that lie where both templates show the finger, by the extractor's trust: the geometric mean of the two
    /// sides.
    let overlap: Float

    /// Compares two templates.
    ///
    /// - Returns: `nil` when they have next to nothing in common.
    init?(_ probe: PreparedTemplate, _ reference: PreparedTemplate) {
        guard let relaxation = PairRelaxation(probe, reference),
            let alignment = FingerAlignment(relaxation, probe.field, reference.field)
        else { return nil }
        similarity = relaxation.similarity
        (meetings, trustedMeetings) = Self.agreement(alignment.meetings, probe.field, reference.field)
        overlap = Self.overlap(alignment.motion, probe.field, reference.field)
    }

    /// Sums over the meetings of how well each agrees with the movement of the others around it.
    private static func agreement(
        _ meetings: [Meeting], _ probe: MinutiaField, _ reference: MinutiaField
    ) -> (all: Float, trusted: Float) {
        var (all, trusted): (Float, Float) = (0, 0)
        for one in meetings {
            let (x, y) = (reference.x[one.reference], reference.y[one.reference])
            var (weights, dx, dy): (Float, Float, Float) = (still, 0, 0)
            for other in meetings where other.reference != one.reference {
                let (ox, oy) = (reference.x[other.reference] - x, reference.y[other.reference] - y)
                let fall = 1 / (1 + (ox * ox + oy * oy) / (stretch * stretch))
                let weight = fall * fall
                weights += weight
                dx += weight * other.dx
                dy += weight * other.dy
            }
            let (restX, restY) = (one.dx - dx / weights, one.dy - dy / weights)
            let agreement =
                FingerAlignment.bump(restX * restX + restY * restY, residualLimit * residualLimit)
                * FingerAlignment.bump(one.angle * one.angle, angleLimit * angleLimit)
            all += agreement
            trusted += agreement * (probe.trust[one.probe] * reference.trust[one.reference]).squareRoot()
        }
        return (all, trusted)
    }

    private static func overlap(_ motion: RigidMotion, _ probe: MinutiaField, _ reference: MinutiaField) -> Float {
        var (ofProbe, ofReference): (Float, Float) = (1, 1)
        for index in 0..<probe.count {
            let place = motion.moved(probe.x[index], probe.y[index])
            if reference.outline.contains(place.x, place.y, margin: margin) { ofProbe += probe.trust[index] }
        }
        for index in 0..<reference.count {
            let place = motion.movedBack(reference.x[index], reference.y[index])
            if probe.outline.contains(place.x, place.y, margin: margin) { ofReference += reference.trust[index] }
        }
        return (ofProbe * ofReference).squareRoot()
    }
}

extension MatchEvidence {
    /// Weight of evidence: the more, the likelier one finger; 0 where both are as likely among equally many pairs of
    /// one finger and of two.
    ///
    /// A logistic model of four numbers, fitted to the sets of ``ScoreCalibration`` with minutiae of two extractors,
    /// every set counting the same; each set left out of the fit is told apart as well as with it.
    var weight: Float {
        2.5 * log(similarity + 0.005) + 4.2 * log(1 + meetings) + 4.6 * log(1 + trustedMeetings)
            - 7.7 * log(overlap + 5) + 17.3
    }
}
