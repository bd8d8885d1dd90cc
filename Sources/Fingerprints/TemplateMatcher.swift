/// Compares fingers by their minutiae: Minutia Cylinder-Code with bits as cells and LSS-R.
///
/// Robust to shift, to turns of the finger up to ±45° and to partial prints; a template with few minutiae scores low
/// by design. A value without state: make one wherever it is needed.
package struct TemplateMatcher: Sendable {
    /// Directions of two minutiae of a pair differ by at most this (360/256 degrees).
    static let largestTurn: UInt32 = 48

    /// With fewer usable minutiae a template proves nothing: it scores 0 against everything.
    package static let leastMinutiae = 8

    package init() {}

    /// Makes a template ready for comparison.
    ///
    /// - Complexity: About 1 ms for 50 minutiae.
    package func prepare(_ template: FingerTemplate) -> PreparedTemplate {
        let builder = CylinderBuilder(template)
        let (fine, minutiae) = builder.cylinders(.fine)
        return PreparedTemplate(
            position: template.position, minutiaCount: template.minutiae.count,
            points: minutiae.map { builder.points[$0] }, fine: fine,
            coarse: builder.cylinders(.coarse).set)
    }

    /// Compares two fingers.
    ///
    /// - Returns: The calibrated score; ``MatchScore/none`` when either template says too little. Which side is which
    ///   makes a difference only by rounding.
    /// - Complexity: Linear in the product of the two counts of minutiae; about 0.2 ms for 50 and 50.
    package func score(probe: PreparedTemplate, reference: PreparedTemplate) -> MatchScore {
        ScoreCalibration.score(similarity(probe: probe, reference: reference))
    }

    /// The similarity before calibration, 0...1.
    package func similarity(probe: PreparedTemplate, reference: PreparedTemplate) -> Float {
        guard min(probe.fine.count, reference.fine.count) >= Self.leastMinutiae else { return 0 }
        return PairRelaxation(probe: probe.points, reference: reference.points)
            .similarity(CylinderKernel.matrix(probe.fine, reference.fine, layout: .fine))
    }
}
